/** Close: what stands in the way, and the papers once it is done. */
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Section } from '../../client/layout';
import type { Act } from './board.page';
import type { boardCalls, MeetingShown } from './calls';

const call = caller<typeof boardCalls>();

export function CloseView({ meeting, onAct }: { meeting: MeetingShown; onAct: Act }) {
  const undecided = meeting.topics.filter(({ result }) => result === '');
  const minutes = meeting.papers.filter(({ kind }) => kind === 'document.board-minutes')[0];
  return (
    <div class="stack">
      <p class="soft">{meeting.about}</p>
      {meeting.isClosed ? (
        <Section title="This meeting is closed">
          <p>
            {'Minutes: ' +
              (meeting.minutesState || 'Draft').toLowerCase() +
              '. They wait under Mail until you send them.'}
          </p>
          {minutes && minutes.url !== '' ? (
            <a href={minutes.url} target="_blank" rel="noopener">
              Open the minutes
            </a>
          ) : null}
        </Section>
      ) : (
        <>
          <Section title={meeting.missing.length === 0 ? 'Ready to close' : 'Before you close'}>
            {meeting.missing.length === 0 ? (
              <p>
                Topics become decided, what each person wants to talk about goes on the next agenda, and minutes wait
                under Mail for everybody on the board.
              </p>
            ) : (
              <ul class="items">
                {meeting.missing.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )}
            {undecided.length === 0 ? null : (
              <div class="buttons">
                {undecided.map(({ id, topic }) => (
                  <Button
                    key={id}
                    label={'Carry “' + topic + '” to the next meeting'}
                    onClick={() => onAct(() => call('board.carry', { meeting: meeting.id, topic: id }))}
                  >
                    {'Carry “' + topic + '”'}
                  </Button>
                ))}
              </div>
            )}
          </Section>
          <div class="buttons">
            <Button
              look="primary"
              disabled={meeting.missing.length > 0}
              onClick={() => onAct(() => call('board.close', { meeting: meeting.id }))}
            >
              Close the meeting
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

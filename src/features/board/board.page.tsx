/** The dialog Board: topics, agenda, the meeting itself, and its close. Made for a laptop in the room. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select } from '../../client/fields';
import { closePage } from '../../client/host';
import { EmptyState, Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { Views } from '../../client/views';
import type { HouseCalls } from '../../shared/house-calls';
import { AgendaView } from './board-agenda';
import { CloseView } from './board-close';
import { MeetingView } from './board-meeting';
import { TopicsView } from './board-topics';
import type { boardCalls, BoardDone, BoardShown } from './calls';
import { YearView } from './year/board-year';

const call = caller<typeof boardCalls & HouseCalls>();

const views = { year: 'Year', topics: 'Topics', agenda: 'Agenda', meeting: 'Meeting', close: 'Close' };
type View = keyof typeof views;

export type Act = (work: () => Promise<BoardDone>) => void;

function BoardPage() {
  const [view, setView] = useState<View>('topics');
  const [shown, setShown] = useState<BoardShown | null>(null);
  const [rounds, setRounds] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const show = (next: BoardShown) => {
    setShown(next);
    setRounds((count) => count + 1);
  };
  const load = (meeting: string | null) => loading.start(() => call('board.show', { meeting }), show);
  useEffect(() => load(null), []);
  const meeting = shown?.meeting ?? null;
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load(meeting?.id ?? null);
      },
    );
  const act: Act = (work) => {
    setSaid(null);
    acting.start(work, ({ shown: next, text, batch }) => {
      show(next);
      setSaid({
        tone: 'success',
        text,
        action: batch === '' ? undefined : <Button onClick={() => undo(batch)}>Undo</Button>,
      });
    });
  };
  return (
    <Page
      wide
      said={
        <>
          <Progress busy={acting.busy} text="Working" />
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={<Button onClick={closePage}>Close this window</Button>}
    >
      <div class="board-head">
        <Heading>Board</Heading>
        {shown && shown.meetings.length > 0 ? (
          <Select
            label="Meeting"
            value={meeting?.id ?? ''}
            choices={shown.meetings.map(({ id, label }) => ({ value: id, label }))}
            onValue={load}
          />
        ) : null}
      </div>
      <Progress busy={loading.busy} text="Looking" />
      <Failed calling={loading} />
      {shown ? (
        <>
          <Views views={views} view={view} onView={(next) => setView(next)} />
          {view === 'year' ? (
            <YearView key={rounds} meeting={meeting?.id ?? ''} onAct={act} />
          ) : view === 'topics' ? (
            <TopicsView key={rounds} shown={shown} onAct={act} />
          ) : meeting === null ? (
            <EmptyState title="No board meeting is planned">
              <p>Lay out the year, or add a board meeting to Activities.</p>
            </EmptyState>
          ) : view === 'agenda' ? (
            <AgendaView meeting={meeting} onAct={act} />
          ) : view === 'meeting' ? (
            <MeetingView key={rounds} shown={shown} meeting={meeting} onAct={act} />
          ) : (
            <CloseView meeting={meeting} onAct={act} />
          )}
        </>
      ) : null}
    </Page>
  );
}

mount(BoardPage);

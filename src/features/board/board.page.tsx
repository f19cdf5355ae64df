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
import { useDrafts } from './board-draft';
import type { boardCalls, BoardDone, BoardShown } from './calls';
import { YearView } from './year/board-year';

const call = caller<typeof boardCalls & HouseCalls>();

const views = { year: 'Year', topics: 'Topics', agenda: 'Agenda', meeting: 'Meeting', close: 'Close' };
type View = keyof typeof views;

/** Does something for the meeting in view. What was typed and is not saved yet is saved first. */
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
  const drafts = useDrafts();
  const saveAll = async (): Promise<BoardDone | null> => {
    let done: BoardDone | null = null;
    // The meeting in view comes last, since what comes back is shown.
    const open = [...drafts.open].sort((a, b) => Number(a === meeting?.id) - Number(b === meeting?.id));
    for (const each of open) {
      const draft = drafts.of(each);
      done = await call('board.save', drafts.sent(each));
      drafts.forget(each, draft);
    }
    return done;
  };
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load(meeting?.id ?? null);
      },
    );
  const done = ({ shown: next, text, batch }: BoardDone) => {
    show(next);
    setSaid({
      tone: 'success',
      text,
      action: batch === '' ? undefined : <Button onClick={() => undo(batch)}>Undo</Button>,
    });
  };
  const act: Act = (work) => {
    setSaid(null);
    acting.start(async () => {
      await saveAll();
      return work();
    }, done);
  };
  const save = () => {
    setSaid(null);
    acting.start(saveAll, (saved) => saved && done(saved));
  };
  const leave = () => acting.start(saveAll, closePage);
  const isOpen = drafts.open.length > 0;
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
      foot={
        <>
          {view === 'meeting' || isOpen ? (
            <Button
              look={view === 'meeting' ? 'primary' : 'secondary'}
              disabled={!isOpen}
              busy={acting.busy}
              onClick={save}
            >
              Save
            </Button>
          ) : null}
          <Button onClick={leave}>{isOpen ? 'Save and close this window' : 'Close this window'}</Button>
          {isOpen ? <span class="foot-note">Not everything is saved yet.</span> : null}
        </>
      }
    >
      <div class="board-head">
        <Heading>Board</Heading>
        {shown ? <Views views={views} view={view} onView={setView} /> : null}
        {shown && shown.meetings.length > 0 ? (
          <Select
            label="Which meeting"
            labelHidden
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
            <MeetingView key={meeting.id} shown={shown} meeting={meeting} drafts={drafts} onAct={act} />
          ) : (
            <CloseView meeting={meeting} onAct={act} />
          )}
        </>
      ) : null}
    </Page>
  );
}

mount(BoardPage);

/** The dialog Mentors: teams and who has nobody, and the sessions of a term in one preview. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { closePage } from '../../client/host';
import { Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { Views } from '../../client/views';
import type { HouseCalls } from '../../shared/house-calls';
import type { mentorCalls, MentorsDone, MentorsShown } from './calls';
import { TeamsView } from './mentors-teams';
import { TermView } from './term/mentors-term';
import { WentView } from './went/mentors-went';

const call = caller<typeof mentorCalls & HouseCalls>();

const views = { teams: 'Teams', term: 'Sessions of a term', went: 'How it went' };

/** Does something, shows what became of it, and offers to undo it. */
export type Act = (work: () => Promise<MentorsDone>) => void;

function MentorsPage() {
  const [view, setView] = useState<keyof typeof views>('teams');
  const [shown, setShown] = useState<MentorsShown | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('mentors.show', {}), setShown);
  useEffect(load, []);
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load();
      },
    );
  const act: Act = (work) => {
    setSaid(null);
    acting.start(work, ({ shown: next, text, batch }) => {
      setShown(next);
      const action = batch === '' ? undefined : <Button onClick={() => undo(batch)}>Undo</Button>;
      setSaid({ tone: 'success', text, action });
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
      foot={<Button onClick={closePage}>Close</Button>}
    >
      <Heading>Mentors</Heading>
      <Views views={views} view={view} onView={setView} />
      <Progress busy={loading.busy} text="Looking" />
      <Failed calling={loading} />
      {shown === null ? null : view === 'teams' ? (
        <TeamsView shown={shown} onAct={act} />
      ) : view === 'term' ? (
        <TermView shown={shown} onAct={act} />
      ) : (
        <WentView shown={shown} onAct={act} />
      )}
    </Page>
  );
}

mount(MentorsPage);

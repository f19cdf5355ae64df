/** The dialog Students: codes pasted, and what is known of each: who may be named, who is ready, who has visited colleges. */
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
import type { rollCalls, RollShown } from './roll-calls';
import { PasteCodes } from './students-paste';
import { CollegeVisits, Qualified, Releases } from './students-views';

const call = caller<typeof rollCalls & HouseCalls>();

const views = { add: 'Add codes', releases: 'Releases', ready: 'Ready', colleges: 'Colleges' };
type View = keyof typeof views;

function StudentsPage() {
  const [view, setView] = useState<View>('add');
  const [shown, setShown] = useState<RollShown | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('students.show', null), setShown);
  useEffect(load, []);
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load();
      },
    );
  return (
    <Page
      wide
      said={
        <>
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={<Button onClick={closePage}>Close</Button>}
    >
      <Heading>Students</Heading>
      <Progress busy={loading.busy || acting.busy} text={acting.busy ? 'Undoing' : 'Reading Students'} />
      <Failed calling={loading} />
      {shown ? (
        <>
          <Views views={views} view={view} onView={(next) => setView(next)} />
          {view === 'add' ? (
            <PasteCodes
              shown={shown}
              onDone={({ shown: next, text, batch }) => {
                setShown(next);
                const action = batch !== '' && <Button onClick={() => undo(batch)}>Undo</Button>;
                setSaid({ tone: 'success', text, action });
              }}
            />
          ) : null}
          {view === 'releases' ? <Releases classes={shown.classes} /> : null}
          {view === 'ready' ? <Qualified classes={shown.classes} /> : null}
          {view === 'colleges' ? <CollegeVisits classes={shown.classes} /> : null}
        </>
      ) : null}
    </Page>
  );
}

mount(StudentsPage);

/** The sidebar Delete old student data: what goes and what stays, before anything does. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { TextInput } from '../../client/fields';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { OldShown, oldStudentCalls } from './calls';

const call = caller<typeof oldStudentCalls>();

function OldStudentsPage() {
  const [shown, setShown] = useState<OldShown | null>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  useEffect(() => loading.start(() => call('oldStudents.show', null), setShown), []);
  const remove = (students: number) =>
    acting.start(
      () => call('oldStudents.delete', { typed, students }),
      (done) => {
        setShown(done.shown);
        setTyped('');
        setSaid({ tone: 'success', text: done.text });
      },
    );
  const any = shown !== null && shown.goes.length > 0;
  return (
    <Page
      said={
        <>
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={
        any ? (
          <Button
            look="primary"
            busy={acting.busy}
            disabled={typed.trim() !== 'DELETE'}
            onClick={() => remove(shown.students)}
          >
            {'Delete the data of ' + plural(shown.students, 'student')}
          </Button>
        ) : null
      }
    >
      <Heading>Delete old student data</Heading>
      <Progress busy={loading.busy} text="Looking for students who have left" />
      <Failed calling={loading} />
      {shown && !any ? (
        <EmptyState title="Nobody to delete" cheerful>
          Nobody left so long ago. How long students are kept is set under Set up, Limits and privacy.
        </EmptyState>
      ) : null}
      {any ? (
        <>
          <Section title="What goes">
            <Lines lines={shown.goes} />
          </Section>
          <Section title="What stays">
            <Lines lines={shown.stays} />
          </Section>
          <Notice tone="warning">This cannot be undone. The Change log keeps only how many there were.</Notice>
          <TextInput label="Type DELETE to go on" value={typed} onValue={setTyped} />
        </>
      ) : null}
      {shown && shown.unknown > 0 ? (
        <p class="soft">
          {shown.unknown === 1
            ? 'Of 1 student nobody has typed a year of graduation or a last day, so nobody can tell. The data stay.'
            : 'Of ' +
              shown.unknown +
              ' students nobody has typed a year of graduation or a last day, so nobody can tell. Their data stay.'}
        </p>
      ) : null}
    </Page>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul class="items">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

mount(OldStudentsPage);

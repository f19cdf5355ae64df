/** The sidebar Board decisions: enter a decision, and see recent ones and what follows from them. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Heading, Page, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { boardCalls, BoardDecisions, Decision } from './calls';

const call = caller<typeof boardCalls>();
const empty: Decision = { topic: '', area: '', motion: '', result: '', date: '', next: '', owner: '', by: '' };
const pick = (names: string[], none: string) => [
  { value: '', label: none },
  ...names.map((name) => ({ value: name, label: name })),
];

function DecisionsPage() {
  const [shown, setShown] = useState<BoardDecisions | null>(null);
  const [given, setGiven] = useState(empty);
  const [said, setSaid] = useState('');
  const loading = useCall();
  const saving = useCall();
  useEffect(
    () =>
      loading.start(
        () => call('board.decisions', null),
        (found) => {
          setShown(found);
          setGiven({ ...empty, date: found.today });
        },
      ),
    [],
  );
  const set = (field: keyof Decision) => (value: string) => setGiven((before) => ({ ...before, [field]: value }));
  const save = () =>
    saving.start(
      () => call('board.decide', given),
      ({ decisions: now, text }) => {
        setShown(now);
        setSaid(text);
        setGiven({ ...empty, date: given.date });
      },
    );
  return (
    <Page
      said={
        <>
          <Outcome said={said === '' ? null : { tone: 'success', text: said }} />
          <Failed calling={saving} />
        </>
      }
      foot={
        <Button look="primary" busy={saving.busy} onClick={save}>
          Note decision
        </Button>
      }
    >
      <Heading>Board decisions</Heading>
      <Progress busy={loading.busy || saving.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {shown ? (
        <>
          <TextInput label="Topic" value={given.topic} onValue={set('topic')} />
          <Select label="Area" value={given.area} choices={pick(shown.areas, 'Choose')} onValue={set('area')} />
          <TextArea label="Motion" value={given.motion} rows={2} onValue={set('motion')} />
          <Select label="Result" value={given.result} choices={pick(shown.results, 'Choose')} onValue={set('result')} />
          <TextInput label="Decided on" kind="date" value={given.date} onValue={set('date')} />
          <TextInput label="Follow-up" value={given.next} onValue={set('next')} />
          <Select
            label="Who does it"
            value={given.owner}
            choices={pick(shown.colleagues, 'Nobody yet')}
            onValue={set('owner')}
          />
          <TextInput label="By" kind="date" value={given.by} onValue={set('by')} />
          <Section title="Decided so far">
            {shown.decided.length === 0 ? <p class="soft">Nothing has been noted yet.</p> : null}
            <ul class="cards">
              {shown.decided.map((each, index) => (
                <li key={index}>
                  <p>
                    <strong>{each.topic}</strong>
                  </p>
                  <p class="soft">{[each.area, each.result, each.when].filter(Boolean).join(' · ')}</p>
                  {each.follows === '' ? null : (
                    <p>
                      {each.open ? <Tag color="blue">open</Tag> : <Tag color="green">done</Tag>} {each.follows}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}

mount(DecisionsPage);

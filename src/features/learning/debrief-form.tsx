/** How an activity was, in two lines, and what was decided because of it. */
import { useState } from 'preact/hooks';
import type { SentBy } from '../../shared/calls';
import { Button } from '../../client/button';
import { Select, TextArea, TextInput } from '../../client/fields';
import type { stepCalls } from './calls';

type Given = Omit<SentBy<(typeof stepCalls)['steps.debrief']>, 'id'>;

const empty: Given = {
  from: 'Teacher',
  person: '',
  wentWell: '',
  toChange: '',
  again: '',
  decision: '',
  owner: '',
  due: '',
};

const pick = (names: readonly string[], none: string) => [
  { value: '', label: none },
  ...names.map((name) => ({ value: name, label: name })),
];

export function DebriefForm({ colleagues, onNote }: { colleagues: string[]; onNote(given: Given): void }) {
  const [given, setGiven] = useState(empty);
  const set = (field: keyof Given) => (value: string) => setGiven((before) => ({ ...before, [field]: value }));
  return (
    <>
      <Select
        label="Who says so"
        value={given.from}
        choices={[
          { value: 'Teacher', label: 'The teacher' },
          { value: 'Partner', label: 'The partner, in a talk' },
        ]}
        onValue={set('from')}
      />
      <TextInput label="Name" hint="An adult. Never a student." value={given.person} onValue={set('person')} />
      <TextArea label="What went well" rows={2} value={given.wentWell} onValue={set('wentWell')} />
      <TextArea
        label="What to change"
        hint="It is in front of you before the next one, until it is done."
        rows={2}
        value={given.toChange}
        onValue={set('toChange')}
      />
      <Select
        label="Again?"
        value={given.again}
        choices={pick(['Yes', 'With changes', 'No'], 'Not said')}
        onValue={set('again')}
      />
      <TextArea label="What you decided" rows={2} value={given.decision} onValue={set('decision')} />
      {given.decision.trim() === '' ? null : (
        <>
          <Select
            label="Who sees to it"
            value={given.owner}
            choices={pick(colleagues, 'Choose')}
            onValue={set('owner')}
          />
          <TextInput label="By" kind="date" value={given.due} onValue={set('due')} />
        </>
      )}
      <div class="buttons">
        <Button onClick={() => onNote(given)}>Note it</Button>
      </div>
    </>
  );
}

/** What the activity's row holds for the host: filled in here, where its absence is said. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Checkbox, Select, TextArea, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import type { VisitFields, VisitShown } from './calls';

const pick = (names: readonly string[]) => [
  { value: '', label: 'Not set' },
  ...names.map((name) => ({ value: name, label: name })),
];

function changedFrom(before: VisitFields, now: VisitFields): Partial<VisitFields> {
  const names = Object.keys(now) as (keyof VisitFields)[];
  return Object.fromEntries(names.filter((name) => now[name] !== before[name]).map((name) => [name, now[name]]));
}

export function VisitForm({ visit, onSave }: { visit: VisitShown; onSave(changed: Partial<VisitFields>): void }) {
  const [fields, setFields] = useState(visit.fields);
  const set =
    <Name extends keyof VisitFields>(name: Name) =>
    (value: VisitFields[Name]) =>
      setFields((before) => ({ ...before, [name]: value }));
  return (
    <Section title="What the host is told">
      {visit.forms.length > 0 ? (
        <Select label="Form" value={fields.form} choices={pick(visit.forms)} onValue={set('form')} />
      ) : null}
      <Select
        label="Supervision"
        value={fields.supervision}
        choices={pick(visit.supervisions)}
        onValue={set('supervision')}
      />
      <Checkbox
        label="Without names: the host is told how many stay unnamed"
        checked={fields.withoutNames}
        onChecked={set('withoutNames')}
      />
      <TextInput label="Transport" value={fields.transport} onValue={set('transport')} />
      <TextInput label="Arrive" hint="Like 8:30 AM." value={fields.arrive} onValue={set('arrive')} />
      <TextInput label="Leave" hint="Like 2:00 PM." value={fields.leave} onValue={set('leave')} />
      <TextArea label="Before" value={fields.before} onValue={set('before')} />
      <TextArea label="Questions" value={fields.questions} onValue={set('questions')} />
      <TextArea label="After" value={fields.after} onValue={set('after')} />
      <TextArea label="Logistics" value={fields.logistics} onValue={set('logistics')} />
      <TextArea
        label="Emergency phones"
        hint="Blank: those in Settings. Never a family’s."
        rows={2}
        value={fields.emergency}
        onValue={set('emergency')}
      />
      <div class="buttons">
        <Button onClick={() => onSave(changedFrom(visit.fields, fields))}>Save</Button>
      </div>
    </Section>
  );
}

/** What students are to learn from the activity, and what ties it to their lessons. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextArea } from '../../client/fields';
import { Section } from '../../client/layout';
import type { StepFields, StepsShown } from './calls';

function changedFrom(before: StepFields, now: StepFields): Partial<StepFields> {
  const names = Object.keys(now) as (keyof StepFields)[];
  return Object.fromEntries(names.filter((name) => now[name] !== before[name]).map((name) => [name, now[name]]));
}

export function LearningForm({
  activity,
  onSave,
}: {
  activity: StepsShown;
  onSave(changed: Partial<StepFields>): void;
}) {
  const [fields, setFields] = useState(activity.fields);
  const set = (name: keyof StepFields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const goals = (chosen: string) =>
    ['', ...new Set([...activity.goals, chosen].filter(Boolean))].map((value) => ({
      value,
      label: value === '' ? 'None' : value,
    }));
  return (
    <Section title="What students learn">
      {activity.goals.length === 0 ? (
        <p class="soft">Type learning goals into the tab Goals to choose them here.</p>
      ) : null}
      <Select
        label="Learning goal"
        value={fields.learning}
        choices={goals(fields.learning)}
        onValue={set('learning')}
      />
      <Select
        label="Second learning goal"
        value={fields.learning2}
        choices={goals(fields.learning2)}
        onValue={set('learning2')}
      />
      <TextArea
        label="How it helps"
        hint="The host, students, teachers and families read it."
        rows={2}
        value={fields.howItHelps}
        onValue={set('howItHelps')}
      />
      <TextArea label="Lesson before" rows={2} value={fields.before} onValue={set('before')} />
      <TextArea label="Assignment afterwards" rows={2} value={fields.after} onValue={set('after')} />
      <div class="buttons">
        <Button onClick={() => onSave(changedFrom(activity.fields, fields))}>Save</Button>
      </div>
    </Section>
  );
}

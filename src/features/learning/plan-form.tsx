/** How an idea becomes planned: it needs somebody who organizes it, and a day. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import type { StepsShown } from './calls';

export function PlanForm({ activity, onPlan }: { activity: StepsShown; onPlan(teacher: string, date: string): void }) {
  const [teacher, setTeacher] = useState(activity.teacher);
  const [date, setDate] = useState(activity.date);
  const choices = [
    { value: '', label: 'Choose' },
    ...activity.colleagues.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Section title="From idea to plan">
      <Select label="Responsible teacher" value={teacher} choices={choices} onValue={setTeacher} />
      <TextInput label="Day" kind="date" value={date} onValue={setDate} />
      <div class="buttons">
        <Button onClick={() => onPlan(teacher, date)}>Plan it</Button>
      </div>
    </Section>
  );
}

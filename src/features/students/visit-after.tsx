/** After the activity: who came, all at once, and for how long. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { TextArea, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import type { visitCalls } from './calls';
import type { VisitPart } from './visit-people';

const call = caller<typeof visitCalls>();

export function After({ visit: { id, after, students }, onAct }: VisitPart) {
  const [absent, setAbsent] = useState(after.absent.join(', '));
  const [hours, setHours] = useState(after.hours);
  if (!after.over || students.length === 0) return null;
  const noted = after.came + after.absent.length;
  return (
    <Section title="Afterwards">
      <p class="soft">
        {noted === 0 ? 'Nobody has said yet who came.' : after.came + ' came, ' + after.absent.length + ' did not.'}
      </p>
      <TextArea
        label="All came but"
        hint="The codes of those who did not. Blank: all came."
        rows={2}
        value={absent}
        onValue={setAbsent}
      />
      <TextInput label="Hours" hint="Of each who came, such as 2.5." value={hours} onValue={setHours} />
      <div class="buttons">
        <Button onClick={() => onAct(() => call('visit.came', { id, absent, hours }))}>Note who came</Button>
      </div>
    </Section>
  );
}

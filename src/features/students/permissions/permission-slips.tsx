/** Slips on paper, taken down for a class: all say yes, but for those whose codes are typed. */
import { useState } from 'preact/hooks';
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { Select, TextInput } from '../../../client/fields';
import { Section } from '../../../client/layout';
import type { permissionCalls } from './calls';
import type { Part } from './permission-answers';

const call = caller<typeof permissionCalls>();

const exceptions = {
  missing: 'No slip from',
  notTakePart: 'May not take part',
  notNamed: 'May not be named to the host',
  notShown: 'May not be shown or quoted',
};

export function PaperSlips({ shown: { id, listed, scopes, until: end }, busy, act }: Part) {
  const [codes, setCodes] = useState({ missing: '', notTakePart: '', notNamed: '', notShown: '' });
  const [scope, setScope] = useState('');
  const [until, setUntil] = useState(end);
  if (listed === 0) return null;
  const take = () => act(() => call('families.slips', { id, ...codes, scope: scope as '', until }));
  return (
    <Section title="Slips on paper">
      <p>Everybody who is listed has brought a slip that says yes to all, but for the codes that you type here.</p>
      {(Object.keys(exceptions) as (keyof typeof exceptions)[]).map((field) => (
        <TextInput
          key={field}
          label={exceptions[field]}
          value={codes[field]}
          onValue={(value) => setCodes((before) => ({ ...before, [field]: value }))}
        />
      ))}
      <Select
        label="The others may be shown or quoted as far as"
        value={scope}
        choices={[
          { value: '', label: 'The slip does not ask' },
          ...scopes.map((each) => ({ value: each, label: each })),
        ]}
        onValue={setScope}
      />
      <TextInput label="Until" kind="date" value={until} onValue={setUntil} />
      <div class="buttons">
        <Button busy={busy} onClick={take}>
          Take slips down
        </Button>
      </div>
    </Section>
  );
}

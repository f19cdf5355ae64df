import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import type { SettingField } from './set-up-calls';

const yesNo = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
];

interface SettingsProps {
  fields: SettingField[];
  busy: boolean;
  onSave(values: Record<string, string>): void;
}

/** All settings in groups. What was typed is kept until it is saved; only what was changed is sent. */
export function SettingsForm({ fields, busy, onSave }: SettingsProps) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const groups = [...new Set(fields.map(({ group }) => group))];
  const changed = Object.fromEntries(
    fields.flatMap(({ key, value }) => {
      const now = typed[key];
      return now === undefined || now === value ? [] : [[key, now]];
    }),
  );
  const count = Object.keys(changed).length;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(changed);
      }}
    >
      {groups.map((group) => (
        <Section key={group} title={group}>
          <div class="stack">
            {fields
              .filter((field) => field.group === group)
              .map((field) => (
                <SettingInput
                  key={field.key}
                  field={field}
                  value={typed[field.key] ?? field.value}
                  onValue={(value) => setTyped({ ...typed, [field.key]: value })}
                />
              ))}
          </div>
        </Section>
      ))}
      <div class="sticky">
        <Button look="primary" submit busy={busy} disabled={count === 0}>
          {count === 0 ? 'Save' : 'Save ' + String(count) + (count === 1 ? ' change' : ' changes')}
        </Button>
      </div>
    </form>
  );
}

function SettingInput({ field, value, onValue }: { field: SettingField; value: string; onValue(value: string): void }) {
  const { name, about, example, kind } = field;
  if (kind === 'yesNo') return <Select label={name} hint={about} value={value} choices={yesNo} onValue={onValue} />;
  return (
    <TextInput
      label={name}
      kind={kind === 'date' ? 'date' : 'text'}
      hint={kind === 'date' || example === value ? about : about + ' For example: ' + example}
      value={value}
      onValue={onValue}
    />
  );
}

/** Answers of families that wait: looked at in a list, and approved for a class with one click. */
import { useState } from 'preact/hooks';
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { DataTable } from '../../../client/data-table';
import { Checkbox } from '../../../client/fields';
import { Section } from '../../../client/layout';
import { plural } from '../../../shared/text';
import type { permissionCalls, PermissionsDone, PermissionsShown } from './calls';

const call = caller<typeof permissionCalls>();

export interface Part {
  shown: PermissionsShown;
  busy: boolean;
  act(work: () => Promise<PermissionsDone>): void;
}

export function Answers({ shown: { id, waiting, mark }, busy, act }: Part) {
  const may = waiting.filter(({ doubt }) => doubt === '').map(({ answerId }) => answerId);
  const [ticked, setTicked] = useState(may);
  const tick = (answerId: string, on: boolean) =>
    setTicked((before) => (on ? [...before, answerId] : before.filter((each) => each !== answerId)));
  return (
    <Section title="Answers to approve">
      {waiting.length === 0 ? <p class="soft">No answer waits. A No counts at once and is not listed here.</p> : null}
      {waiting.length > 0 ? (
        <>
          <DataTable
            caption="Answers of families that wait for a teacher"
            columns={[
              {
                title: 'Code',
                heads: true,
                fit: 'snug',
                cell: ({ answerId, code, doubt }) =>
                  doubt === '' ? (
                    <Checkbox label={code} checked={ticked.includes(answerId)} onChecked={(on) => tick(answerId, on)} />
                  ) : (
                    code
                  ),
              },
              { title: 'Take part', cell: ({ takePart }) => takePart },
              { title: 'Named', cell: ({ named }) => named },
              { title: 'Shown or quoted', cell: ({ media }) => media },
              { title: 'Until', fit: 'snug', cell: ({ until }) => until },
              {
                title: 'Signed',
                fit: 'wide',
                cell: ({ signed, doubt }) => (doubt === '' ? signed : signed + '. ' + doubt),
              },
            ]}
            rows={waiting}
            rowKey={({ answerId }) => answerId}
          />
          <div class="buttons">
            <Button
              busy={busy}
              disabled={ticked.length === 0}
              onClick={() => act(() => call('families.approve', { id, answers: ticked, mark }))}
            >
              {'Approve ' + plural(ticked.length, 'answer')}
            </Button>
          </div>
        </>
      ) : null}
    </Section>
  );
}

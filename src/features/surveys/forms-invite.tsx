/** Of the dialog Forms: addresses are pasted, it is shown whom they reach, and a draft is made for each. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import type { caller } from '../../client/calls';
import { DataTable } from '../../client/data-table';
import { TextArea } from '../../client/fields';
import { Failed, Notice, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { formCalls, InvitePreview } from './calls';

interface InviteProps {
  call: ReturnType<typeof caller<typeof formCalls>>;
  onMade(text: string): void;
}

export function Invite({ call, onMade }: InviteProps) {
  const [pasted, setPasted] = useState('');
  const [preview, setPreview] = useState<InvitePreview | null>(null);
  const working = useCall();
  const count = preview === null ? 0 : preview.people.filter(({ why }) => why === '').length;
  const able = preview !== null && count > 0 && preview.refusal === '';
  return (
    <div class="stack">
      <TextArea
        label="Addresses of graduates"
        hint="One on each line, or with commas between; with names if you have them. They are kept in Outbox only, until the school year ends."
        rows={5}
        data
        value={pasted}
        onValue={(text) => {
          setPasted(text);
          setPreview(null);
        }}
      />
      <Progress busy={working.busy} text="Working" />
      <Failed calling={working} />
      {preview ? <InviteList preview={preview} count={count} /> : null}
      <div class="buttons">
        {able ? (
          <Button
            look="primary"
            busy={working.busy}
            onClick={() =>
              working.start(
                () => call('forms.invite', { pasted }),
                ({ text }) => onMade(text),
              )
            }
          >
            {'Make ' + plural(count, 'draft')}
          </Button>
        ) : (
          <Button
            look="primary"
            busy={working.busy}
            disabled={pasted.trim() === ''}
            onClick={() => working.start(() => call('forms.invited', { pasted }), setPreview)}
          >
            Show whom
          </Button>
        )}
      </div>
    </div>
  );
}

function InviteList({ preview, count }: { preview: InvitePreview; count: number }) {
  const { people, others, sample, refusal, quotaLeft } = preview;
  return (
    <>
      {refusal === '' ? null : <Notice tone="warning">{refusal}</Notice>}
      {others.length === 0 ? null : (
        <Notice tone="warning">{'Left out, since it is not an address: ' + others.join('; ')}</Notice>
      )}
      <p class="soft">
        {plural(count, 'person', 'people') +
          ' would be invited, and reminded once after ten days. Google lets you send ' +
          plural(quotaLeft, 'more mail') +
          ' today.'}
      </p>
      <DataTable
        caption="Graduates"
        columns={[
          { title: 'Address', cell: (row) => row.email, heads: true },
          { title: 'Name', cell: (row) => row.name },
          { title: 'Left out because', cell: (row) => row.why, fit: 'wide' },
        ]}
        rows={people}
        rowKey={(row) => row.email}
        empty="There is no address in it."
      />
      {sample ? (
        <div class="letter">
          <div class="letter-head">{sample.subject}</div>
          {sample.text}
        </div>
      ) : null}
    </>
  );
}

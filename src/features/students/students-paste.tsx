/** Codes pasted into Students: first what will happen, then the click. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { TextArea, TextInput } from '../../client/fields';
import { Failed, Notice, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { rollCalls, RollDone, RollPreview, RollShown } from './roll-calls';

const call = caller<typeof rollCalls>();

const nothing = { codes: '', className: '', gradYear: '' };

interface PasteProps {
  shown: RollShown;
  onDone(done: RollDone): void;
}

export function PasteCodes({ shown, onDone }: PasteProps) {
  const [pasted, setPasted] = useState(nothing);
  const [preview, setPreview] = useState<RollPreview | null>(null);
  const looking = useCall();
  const adding = useCall();
  const set = (field: keyof typeof nothing) => (value: string) => {
    setPreview(null);
    setPasted((before) => ({ ...before, [field]: value }));
  };
  const look = () => looking.start(() => call('students.preview', pasted), setPreview);
  const add = (mark: string) =>
    adding.start(
      () => call('students.add', { ...pasted, mark }),
      (done) => {
        setPasted(nothing);
        setPreview(null);
        onDone(done);
      },
    );
  const count = preview === null ? 0 : preview.added.length + preview.changed.length;
  return (
    <div class="stack">
      <p class="soft">
        {shown.count === 1 ? '1 student is at the school.' : shown.count + ' students are at the school.'}
      </p>
      <TextArea
        label="Codes"
        hint="Up to 200, one a line. No names: they belong in no page and no mail."
        rows={4}
        data
        value={pasted.codes}
        onValue={set('codes')}
      />
      <div class="row-fields">
        <TextInput
          label="Class"
          hint="Blank: stays as it is."
          suggestions={shown.classes.map(({ name }) => name)}
          value={pasted.className}
          onValue={set('className')}
        />
        <TextInput
          label="Graduates in"
          hint="The year, such as 2028."
          value={pasted.gradYear}
          onValue={set('gradYear')}
        />
      </div>
      <Progress busy={looking.busy || adding.busy} text={adding.busy ? 'Writing' : 'Comparing with Students'} />
      <Failed calling={looking} />
      <Failed calling={adding} advice="Look again before you add them a second time." />
      {preview ? <WhatHappens preview={preview} /> : null}
      <div class="buttons">
        {preview && count > 0 ? (
          <Button look="primary" busy={adding.busy} onClick={() => add(preview.mark)}>
            {'Write ' + plural(count, 'student')}
          </Button>
        ) : (
          <Button look="primary" busy={looking.busy} onClick={look}>
            See what will happen
          </Button>
        )}
      </div>
    </div>
  );
}

function WhatHappens({ preview: { added, changed, same } }: { preview: RollPreview }) {
  return (
    <Notice tone="info">
      {added.length + changed.length === 0 ? <p>Nothing changes: all of them are there already.</p> : null}
      {added.length > 0 ? <p>{plural(added.length, 'code') + ' will be added: ' + added.join(', ')}</p> : null}
      {changed.length > 0 ? (
        <ul>
          {changed.map(({ code, says }) => (
            <li key={code}>{code + ': ' + says}</li>
          ))}
        </ul>
      ) : null}
      {same > 0 && added.length + changed.length > 0 ? (
        <p>{plural(same, 'code is', 'codes are') + ' there already, and nothing changes.'}</p>
      ) : null}
    </Notice>
  );
}

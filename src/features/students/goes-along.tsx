/** A PDF of one’s own that goes along with mails to the partner. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Section } from '../../client/layout';
import { Notice } from '../../client/notice';
import { readBase64 } from '../../client/read-file';
import { sizeWords } from '../../client/words';

/** As in messages/own-files.ts; looked at here so that nobody waits for a refusal. */
const mostBytes = 2_000_000;

interface GoesAlongProps {
  /** With its size; empty without one. */
  name: string;
  onAdd(file: { name: string; base64: string }): void;
  onTakeOut(): void;
}

export function GoesAlong({ name, onAdd, onTakeOut }: GoesAlongProps) {
  const [refused, setRefused] = useState('');
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > mostBytes)
      return setRefused('“' + file.name + '” has ' + sizeWords(file.size) + '. It may have 2 MB.');
    const base64 = await readBase64(file);
    if (base64 === null) return setRefused('“' + file.name + '” could not be read. Choose it again.');
    setRefused('');
    onAdd({ name: file.name, base64 });
  }
  return (
    <Section title="Goes along">
      <p>{name === '' ? 'No flyer or slip of yours.' : name}</p>
      {refused === '' ? null : <Notice tone="problem">{refused}</Notice>}
      <div class="file">
        <label>
          <b>{name === '' ? 'Add a PDF' : 'Another PDF instead'}</b>{' '}
          <span class="soft">For mails to the partner, 2 MB at most</span>
          <input
            type="file"
            accept="application/pdf,.pdf"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {name === '' ? null : (
        <div class="buttons">
          <Button onClick={onTakeOut}>Take it out</Button>
        </div>
      )}
    </Section>
  );
}

/** The first step of Import: pasted rows or a file. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { TextArea } from '../../client/fields';
import { Icon } from '../../client/icons';
import { Notice } from '../../client/notice';
import { maxImportBytes, readFile } from '../../client/read-file';
import { sizeWords } from '../../client/words';
import { plural } from '../../shared/text';

export interface List {
  text: string;
  /** Empty when the rows were pasted. */
  fileName: string;
}

interface ChooseListProps {
  list: List;
  onList(list: List): void;
  error: string;
}

/** Empty when the list may be sent. Checked here, since the server would refuse a longer one only after minutes. */
export function tooBig(text: string): string {
  const bytes = text.length > maxImportBytes / 4 ? new Blob([text]).size : 0;
  return bytes > maxImportBytes ? sizeRefusal('This list', bytes) : '';
}

function sizeRefusal(what: string, bytes: number): string {
  return (
    what +
    ' has ' +
    sizeWords(bytes) +
    '; up to ' +
    sizeWords(maxImportBytes) +
    ' can be imported at once. Split it, and import one part after the other.'
  );
}

export function ChooseList({ list, onList, error }: ChooseListProps) {
  const [refused, setRefused] = useState('');
  const [over, setOver] = useState(false);

  async function take(file: File | undefined): Promise<void> {
    setOver(false);
    if (!file) return;
    if (file.size > maxImportBytes) return setRefused(sizeRefusal('“' + file.name + '”', file.size));
    const decoded = await readFile(file);
    if (decoded.text === null) return setRefused(decoded.why);
    setRefused('');
    onList({ text: decoded.text, fileName: file.name });
  }

  const fromFile = list.fileName !== '';
  return (
    <div
      class="stack"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="soft">
        A chamber’s member list, last year’s partners, contacts from another system: any list with headings, one
        organization or one contact a row.
      </p>
      {refused === '' ? null : <Notice tone="problem">{refused}</Notice>}
      {fromFile ? (
        <>
          <div class="file">
            <Icon name="file" />
            <p class="file-name">
              <b>{list.fileName}</b>
              <br />
              <span class="soft">
                {plural(lineCount(list.text), 'line') + ', ' + sizeWords(new Blob([list.text]).size)}
              </span>
            </p>
            <Button look="quiet" onClick={() => onList({ text: '', fileName: '' })}>
              Remove file
            </Button>
          </div>
          <pre class="glimpse" aria-label="The first lines">
            {list.text.slice(0, 4000).split(/\r?\n/).slice(0, 8).join('\n')}
          </pre>
        </>
      ) : (
        <>
          <div class={over ? 'file over' : 'file'}>
            <label for="list-file">
              <b>From a file</b>{' '}
              <span class="soft">(CSV or TSV, up to {sizeWords(maxImportBytes)}; you can also drop it here)</span>
            </label>
            <input
              id="list-file"
              type="file"
              accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
              onChange={(event) => {
                const input = event.currentTarget;
                void take(input.files?.[0]).then(() => {
                  input.value = '';
                });
              }}
            />
          </div>
          <TextArea
            label="Or paste rows, with their headings"
            hint="Copy them in a spreadsheet and paste them here."
            data
            rows={10}
            value={list.text}
            error={error}
            onValue={(text) => onList({ text, fileName: '' })}
            onPaste={(event) => {
              const why = tooBig(event.clipboardData?.getData('text/plain') ?? '');
              if (why !== '') event.preventDefault();
              setRefused(why);
            }}
          />
        </>
      )}
    </div>
  );
}

function lineCount(text: string): number {
  return text.replace(/\s+$/, '').split('\n').length;
}

import { useEffect, useState } from 'preact/hooks';
import { Icon, Mark, type IconName } from '../icons';
import { forgetPlaces } from '../sheet/selection';
import { act } from '../store';

const choices: { kind: 'sample' | 'empty'; icon: IconName; title: string; text: string }[] = [
  {
    kind: 'sample',
    icon: 'school',
    title: 'Sample school',
    text: 'An invented high school with partners, people, surveys and a calendar already in the sheet.',
  },
  {
    kind: 'empty',
    icon: 'empty',
    title: 'Empty workbook',
    text: 'A blank sheet with the add-on installed, as on the first day.',
  },
];

const filesChoice = {
  icon: 'files',
  title: 'Your own sheet, as CSV files',
  text: 'In Sheets, save each tab with File › Download › CSV, then choose the files here. Each becomes a tab.',
} as const;

function Face({
  choice,
  doing,
}: {
  choice: { icon: IconName; title: string; text: string };
  doing: string | undefined;
}) {
  return (
    <>
      <Icon name={choice.icon} size={32} />
      <b>{choice.title}</b>
      <span role={doing ? 'status' : undefined}>{doing ?? choice.text}</span>
    </>
  );
}

/** The first page of all: what to begin with. */
export function StartScreen({ step, onStarted }: { step: string | null; onStarted(): void }) {
  const [chosen, choose] = useState<string | null>(null);
  useEffect(forgetPlaces, []);
  const doing = `Getting it ready${step ? `: ${step}` : ''} …`;
  async function startWith(kind: string, how: object): Promise<void> {
    choose(kind);
    if (await act('/api/start', { kind, ...how })) onStarted();
    else choose(null);
  }
  async function startWithFiles(files: File[]): Promise<void> {
    choose('files');
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    read.sort((a, b) => a.name.localeCompare(b.name));
    await startWith('files', { files: read });
  }
  return (
    <main class="start">
      <Mark />
      <h1>Try Partnerbook on this computer</h1>
      <p>
        This is a stand-in for Google Sheets. Mail, calendar and forms stay in this window: nothing is sent, and no
        Google account is needed.
      </p>
      <div class="start-choices">
        {choices.map((choice) => (
          <button
            type="button"
            key={choice.kind}
            class="start-choice"
            disabled={chosen !== null}
            onClick={() => void startWith(choice.kind, {})}
          >
            <Face choice={choice} doing={chosen === choice.kind ? doing : undefined} />
          </button>
        ))}
        <label class={`start-choice ${chosen !== null ? 'disabled' : ''}`}>
          <Face choice={filesChoice} doing={chosen === 'files' ? doing : undefined} />
          <input
            type="file"
            class="hidden"
            multiple
            accept=".csv,.tsv,.txt,text/csv"
            disabled={chosen !== null}
            onChange={(event) => {
              const { files } = event.currentTarget;
              if (files?.length) void startWithFiles([...files]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </main>
  );
}

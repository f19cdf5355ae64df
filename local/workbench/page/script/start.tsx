import { useState } from 'preact/hooks';
import { Icon, Mark, type IconName } from '../icons';
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

/** The first page of all: what to begin with. */
export function StartScreen({ step }: { step: string | null }) {
  const [chosen, choose] = useState<string | null>(null);
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
            onClick={() => {
              choose(choice.kind);
              void act('/api/start', { kind: choice.kind }).then((done) => !done && choose(null));
            }}
          >
            <Icon name={choice.icon} size={32} />
            <b>{choice.title}</b>
            <span role={chosen === choice.kind ? 'status' : undefined}>
              {chosen === choice.kind ? `Getting it ready${step ? `: ${step}` : ''} …` : choice.text}
            </span>
          </button>
        ))}
      </div>
    </main>
  );
}

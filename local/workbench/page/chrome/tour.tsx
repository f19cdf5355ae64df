import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons';

/** Five steps around the workbench. `at`: what the step is about, which is ringed meanwhile (style/tour.css). */
export const tourSteps = [
  {
    at: 'menu',
    title: 'The menu',
    text: 'Everything that the script does starts in its own menu, in green. The rest is a spreadsheet as you know it.',
  },
  {
    at: 'clock',
    title: 'The clock',
    text: 'Time stands still until you move it. Move it to the next school morning, and the hourly work runs on the way.',
  },
  {
    at: 'mail',
    title: 'What leaves the sheet',
    text: 'Every mail stays in Inbox, whoever it is to. Calendar, Forms and Documents are beside it. Nothing leaves this computer.',
  },
  {
    at: 'account',
    title: 'Other people',
    text: 'Choose here whom you act as. Each person has their own menu and rights, and some can only view.',
  },
  {
    at: 'runs',
    title: 'What ran, and what it may do',
    text: 'Executions lists every run, and in red what went wrong. Help › Permissions says what Google asks you to allow, and why.',
  },
] as const;

/** One step, above the sheet and over nothing. `onStep(null)` ends the tour. */
export function Tour({ step, onStep }: { step: number; onStep(step: number | null): void }) {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const isLast = step === tourSteps.length - 1;
  const end = () => {
    document.querySelector<HTMLElement>('.tab[aria-selected=true]')?.focus();
    onStep(null);
  };
  const { title, text } = tourSteps[step]!;
  return (
    <section class="tour" aria-label="Tour" onKeyDown={(event) => event.key === 'Escape' && end()}>
      <div class="tour-text" role="status">
        <p>
          <b>{title}</b> <small>{`Step ${step + 1} of ${tourSteps.length}`}</small>
        </p>
        <p>{text}</p>
      </div>
      <button type="button" class="button small" disabled={step === 0} onClick={() => onStep(step - 1)}>
        Back
      </button>
      <button ref={next} type="button" class="button small primary" onClick={() => (isLast ? end() : onStep(step + 1))}>
        {isLast ? 'Done' : 'Next'}
      </button>
      <button type="button" class="icon-button" aria-label="End the tour" onClick={end}>
        <Icon name="close" size={18} />
      </button>
    </section>
  );
}

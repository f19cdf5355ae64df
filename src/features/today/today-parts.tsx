import { plural } from '../../shared/text';
import type { DoneItem, TodayList } from './calls';

interface WhoseProps {
  whose: 'mine' | 'all';
  counts: TodayList['counts'];
  onWhose(whose: 'mine' | 'all'): void;
}

/** Whose lines are shown. */
export function Whose({ whose, counts, onWhose }: WhoseProps) {
  const choices = [
    { value: 'mine', label: 'Mine (' + counts.mine + ')' },
    { value: 'all', label: 'Everyone’s (' + counts.all + ')' },
  ] as const;
  return (
    <fieldset class="views">
      <legend class="hidden">Whose lines</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="whose" checked={whose === value} onChange={() => onWhose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

export function DoneToday({ done }: { done: readonly DoneItem[] }) {
  if (done.length === 0) return null;
  return (
    <details>
      <summary>{plural(done.length, 'line', 'lines') + ' done today'}</summary>
      <ul class="items">
        {done.map(({ text, at, who }, index) => (
          <li key={index}>
            {text}
            <p class="soft small">{[at, who].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

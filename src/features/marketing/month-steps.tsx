/** Actions of the plan as cards, each with what there is of it and its buttons. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select } from '../../client/fields';
import { Tag } from '../../client/layout';
import type { StepItem } from './calls';

interface StepsProps {
  items: readonly StepItem[];
  busy: boolean;
  onDone(id: string): void;
  onLater(id: string): void;
  onCalls(id: string): void;
  onQuote(id: string, quote: string): void;
}

export function Steps({ items, ...rest }: StepsProps) {
  return (
    <ul class="cards">
      {items.map((item) => (
        <li key={item.id}>
          <Step item={item} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function Step({ item, busy, onDone, onLater, onCalls, onQuote }: Omit<StepsProps, 'items'> & { item: StepItem }) {
  const { id, name, about, evidence, whyNot, needsCalls, quotes } = item;
  const [quote, setQuote] = useState('');
  const chosen = quotes.some((each) => each.id === quote) ? quote : '';
  return (
    <div class="tight">
      <h3>{name}</h3>
      <p class="soft">{about}</p>
      {evidence === '' ? null : <p>{evidence}</p>}
      {whyNot === '' ? null : (
        <p>
          <Tag color="amber">Not yet</Tag> {whyNot}
        </p>
      )}
      {quotes.length === 0 ? null : (
        <Select
          label={'Quote somebody in ' + name}
          value={chosen}
          choices={[{ value: '', label: 'Nobody' }, ...quotes.map((each) => ({ value: each.id, label: each.text }))]}
          onValue={setQuote}
        />
      )}
      <div class="buttons">
        {chosen === '' ? null : (
          <Button busy={busy} label={'Add the quote: ' + name} onClick={() => onQuote(id, chosen)}>
            Add the quote
          </Button>
        )}
        {needsCalls ? (
          <Button busy={busy} label={'Make the call list: ' + name} onClick={() => onCalls(id)}>
            Make the call list
          </Button>
        ) : null}
        <Button busy={busy} label={'Done: ' + name} onClick={() => onDone(id)}>
          Done
        </Button>
        <Button busy={busy} label={'Next month: ' + name} onClick={() => onLater(id)}>
          Next month
        </Button>
      </div>
    </div>
  );
}

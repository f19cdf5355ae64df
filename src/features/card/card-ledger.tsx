/** Time and money on the partner card, asked for with a button: what each side promised and gave this school year. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Section, Tag, type TagColor } from '../../client/layout';
import { Failed, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { CardLedger } from './calls';

const colors: Record<string, TagColor> = { behind: 'amber', 'fell short': 'red', kept: 'green' };

export function Ledger({ onAsk }: { onAsk(): Promise<CardLedger> }) {
  const [ledger, setLedger] = useState<CardLedger | null>(null);
  const asking = useCall();
  const shown = useFocusAfter<HTMLDivElement>(ledger);
  return (
    <Section title="Time and money">
      {ledger ? (
        // The button that was clicked is gone: the focus goes on to what it brought.
        <div class="stack" tabIndex={-1} ref={shown}>
          {ledger.sides.map((side) => (
            <SideOfLedger key={side.side} side={side} year={ledger.year} />
          ))}
        </div>
      ) : (
        <div>
          <Button look="quiet" busy={asking.busy} onClick={() => asking.start(onAsk, setLedger)}>
            What each side gives …
          </Button>
        </div>
      )}
      <Progress busy={asking.busy} text="Adding up" />
      <Failed calling={asking} />
    </Section>
  );
}

function SideOfLedger({ side: { side, sections }, year }: { side: CardLedger['sides'][number]; year: string }) {
  return (
    <div class="stack">
      <h3>{side + ', ' + year}</h3>
      {sections.length === 0 ? <p class="soft">Nothing is promised or given yet.</p> : null}
      {sections.map(({ part, lines, sum }) => (
        <div class="tight" key={part}>
          <p class="soft">{part}</p>
          <ul class="items">
            {lines.map(({ text, pace, agreed }, index) => (
              <li key={index}>
                {text} {colors[pace] ? <Tag color={colors[pace]}>{sentence(pace)}</Tag> : null}{' '}
                {agreed ? <Tag>In the agreement</Tag> : null}
              </li>
            ))}
          </ul>
          {sum === '' ? null : <p>{'In all: ' + sum}</p>}
        </div>
      ))}
    </div>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

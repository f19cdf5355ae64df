import { Button } from './button';
import { caller } from './calls';
import { Section } from './layout';
import { Failed, Progress } from './notice';
import { useCall } from './use-call';
import type { HouseCalls, ListedItems } from '../shared/house-calls';

const call = caller<HouseCalls>();

/** Sections of things to choose, each with a sentence. What is chosen opens in place of this page, or works at once. */
export function ItemSections({ sections }: Pick<ListedItems, 'sections'>) {
  const opening = useCall();
  return (
    <>
      <Failed calling={opening} />
      <Progress busy={opening.busy} text="One moment" />
      {sections.map(({ title, items }) => (
        <Section key={title} title={title}>
          <ul class="items">
            {items.map(({ door, label, about }) => (
              <li key={door}>
                <Button
                  look="quiet"
                  busy={opening.busy}
                  onClick={() =>
                    opening.start(
                      () => call('items.open', { door }),
                      () => undefined,
                    )
                  }
                >
                  {label.replace('…', '')}
                </Button>
                <p class="soft">{about}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** The view The year: which kinds of tasks, and what would be added to the plan. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox } from '../../client/fields';
import { Section } from '../../client/layout';
import { Failed, Notice, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { marketingCalls, YearPreview } from './calls';

const call = caller<typeof marketingCalls>();

/** `round`: changes when something was undone, so that the preview is asked for again. */
export function YearView({ onMade, round }: { onMade(text: string, batch: string): void; round: number }) {
  const [without, setWithout] = useState<YearPreview['kinds']>([]);
  const [next, setNext] = useState(false);
  const [preview, setPreview] = useState<YearPreview | null>(null);
  const [paper, setPaper] = useState<{ text: string; url: string } | null>(null);
  const looking = useCall();
  const making = useCall();
  const given = { without, next };
  useEffect(() => void looking.start(() => call('year.preview', given), setPreview), [without.join(), next, round]);
  return (
    <>
      <p class="soft">
        Each month gets something, and each kind its month. What stands in the plan already stays as it is.
      </p>
      <Checkbox label="Plan the next school year" checked={next} onChecked={setNext} />
      <Section title="Kinds">
        <div>
          {preview?.kinds.map((kind) => (
            <Checkbox
              key={kind}
              label={kind}
              checked={!without.includes(kind)}
              onChecked={(on) => setWithout(on ? without.filter((each) => each !== kind) : [...without, kind])}
            />
          ))}
        </div>
      </Section>
      <Progress busy={looking.busy || making.busy} text={making.busy ? 'Making it' : 'Looking what is missing'} />
      <Failed calling={looking} />
      <Failed calling={making} />
      {preview ? (
        <Section title={'To add to ' + preview.year}>
          {preview.tasks.length === 0 ? <p>Nothing: each kind and each month has its action.</p> : null}
          <ul class="items">
            {preview.tasks.map(({ month, kind, what }) => (
              <li key={month + kind}>{month + ': ' + kind + '. ' + what}</li>
            ))}
          </ul>
          {preview.empty.length === 0 ? null : <p>{'These months stay empty: ' + preview.empty.join(', ') + '.'}</p>}
          <div class="buttons">
            {preview.tasks.length === 0 ? null : (
              <Button
                look="primary"
                busy={making.busy || looking.busy}
                onClick={() =>
                  making.start(
                    () => call('year.make', given),
                    ({ text, batch, preview: now }) => {
                      setPreview(now);
                      onMade(text, batch);
                    },
                  )
                }
              >
                {'Add ' + plural(preview.tasks.length, 'action')}
              </Button>
            )}
            <Button busy={making.busy} onClick={() => making.start(() => call('year.paper', null), setPaper)}>
              Make the plan on paper
            </Button>
          </div>
        </Section>
      ) : null}
      {paper ? (
        <Notice tone="success">
          <p>{paper.text}</p>
          <p>
            <a href={paper.url} target="_blank" rel="noopener">
              Open the plan
            </a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}

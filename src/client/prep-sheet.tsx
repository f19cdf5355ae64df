import { useState } from 'preact/hooks';
import type { documentCalls } from '../features/materials/calls';
import { Button } from './button';
import { caller } from './calls';
import { Failed, Notice, Progress } from './notice';
import { useCall } from './use-call';

const call = caller<typeof documentCalls>();

/** Makes the sheet that staff take to an appointment, and links to it. */
export function PrepSheet({ activityId }: { activityId: string }) {
  const [made, setMade] = useState<{ text: string; url: string } | null>(null);
  const making = useCall();
  if (made)
    return (
      <Notice tone="success">
        {made.text}{' '}
        <a href={made.url} target="_blank" rel="noopener">
          Open the prep sheet
        </a>
      </Notice>
    );
  return (
    <>
      <div>
        <Button
          busy={making.busy}
          onClick={() =>
            making.start(() => call('documents.make', { kind: 'document.prep', ids: [activityId] }), setMade)
          }
        >
          Make the prep sheet
        </Button>
      </div>
      <Progress busy={making.busy} text="Making it" />
      <Failed calling={making} />
    </>
  );
}

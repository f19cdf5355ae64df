import { useState } from 'preact/hooks';
import type { goodwillCalls } from '../features/goodwill/calls';
import { Button } from './button';
import { caller } from './calls';
import { Failed, Notice, Progress } from './notice';
import { useCall } from './use-call';

const call = caller<typeof goodwillCalls>();

/** Makes the sheet on which students write their thanks after an activity, and links to it. */
export function LetterFrame({ activityId, name }: { activityId: string; name: string }) {
  const [made, setMade] = useState<{ text: string; url: string } | null>(null);
  const making = useCall();
  if (made)
    return (
      <Notice tone="success">
        <p>{made.text}</p>
        <p>
          <a href={made.url} target="_blank" rel="noopener">
            Open the letter frame
          </a>
        </p>
      </Notice>
    );
  return (
    <>
      <div>
        <Button
          busy={making.busy}
          label={'Letter frame: ' + name}
          onClick={() => making.start(() => call('goodwill.frame', { id: activityId }), setMade)}
        >
          Letter frame
        </Button>
      </div>
      <Progress busy={making.busy} text="Making it" />
      <Failed calling={making} />
    </>
  );
}

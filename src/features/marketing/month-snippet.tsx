/** A text to copy, plain or for a web page. */
import { useState } from 'preact/hooks';
import { TextArea } from '../../client/fields';
import { Segments } from '../../client/segments';
import type { Snippet as Shown } from './calls';

const kinds = { text: 'Text', html: 'For a web page' } as const;

export function Snippet({ snippet }: { snippet: Shown }) {
  const [kind, setKind] = useState<keyof typeof kinds>('text');
  return (
    <div class="tight">
      <Segments
        label={'How to copy: ' + snippet.title}
        names={kinds}
        value={kind}
        onValue={(next) => next !== '' && setKind(next)}
      />
      <TextArea
        label={snippet.title}
        rows={6}
        value={snippet[kind]}
        onValue={() => undefined}
        hint="Copy it. It is made anew each time this page opens."
      />
    </div>
  );
}

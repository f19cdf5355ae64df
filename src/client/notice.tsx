import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { Icon, type IconName } from './icons';
import type { Calling } from './use-call';

export type Tone = 'info' | 'success' | 'warning' | 'problem';

const icons: Record<Tone, IconName> = { info: 'info', success: 'tick', warning: 'warning', problem: 'warning' };

interface NoticeProps {
  tone: Tone;
  children: ComponentChildren;
  /** Usually a button. */
  action?: ComponentChildren;
}

/** Something staff should see. A problem is read out at once; to report what just happened, use `Outcome`. */
export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div class={'notice ' + tone} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon name={icons[tone]} />
      <div class="notice-text">
        {children}
        {action ? <div class="notice-action">{action}</div> : null}
      </div>
    </div>
  );
}

export interface Said {
  tone: Tone;
  text: string;
  action?: ComponentChildren;
}

/**
 * The outcome of the last action. The element is always on the page, so that screen readers announce what appears in
 * it.
 */
export function Outcome({ said }: { said: Said | null }) {
  return (
    <div role="status" class="outcome">
      {said ? (
        <Notice key={said.text} tone={said.tone === 'problem' ? 'warning' : said.tone} action={said.action}>
          {said.text}
        </Notice>
      ) : null}
    </div>
  );
}

/** A failed call, with a way to continue. */
export function Failed({ calling, advice }: { calling: Calling; advice?: string }) {
  if (!calling.failure) return null;
  return (
    <Notice tone="problem" action={<Button onClick={calling.retry}>Try again</Button>}>
      {calling.failure.message}
      {advice && calling.failure.outcome === 'lost' ? ' ' + advice : ''}
    </Notice>
  );
}

/** Progress that appears only when work takes more than a second, and says more when it takes long. */
export function Progress({ busy, text }: { busy: boolean; text: string }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!busy) return undefined;
    const steps = [1, 20].map((after) => setTimeout(() => setSeconds(after), after * 1000));
    return () => steps.forEach(clearTimeout);
  }, [busy]);
  return (
    <div role="status" class="progress">
      {busy && seconds > 0 ? (
        <>
          <div class="progress-line" aria-hidden="true" />
          <p>{seconds < 20 ? text + ' …' : text + ' … still at it. A large workbook can take a minute or two.'}</p>
        </>
      ) : null}
    </div>
  );
}

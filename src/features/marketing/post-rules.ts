/** Whether an action of the plan may go out: whoever is quoted or seen in it has agreed to that, today (A41). Pure. */
import { reachOf } from '../../records/consent-rules';
import { isTheirs, postKinds, type MarketingStep } from '../../records/marketing';
import type { Reach } from '../../records/media-rules';
import type { Consents } from '../../records/quotes';

export function isPost({ kind }: Pick<MarketingStep, 'kind'>): boolean {
  return (postKinds as readonly (string | null)[]).includes(kind);
}

/** How far it goes. */
export function reachOfStep({ kind, channel }: Pick<MarketingStep, 'kind' | 'channel'>): Reach {
  if (kind === 'Social post' || kind === 'Media advisory') return 'Social media and press';
  return reachOf(channel ?? (kind === 'Newsletter' ? 'Newsletter' : null));
}

/** Null when it may go out; otherwise why not, in sentences for staff. `activityId`: of its activity, or empty. */
export function whyNotOut(step: MarketingStep, activityId: string, consents: Consents): string | null {
  if (isTheirs(step)) return null;
  const reach = reachOfStep(step);
  const quotes = step.quotes ?? [];
  const known = quotes.length === 0 ? [] : consents.quotes();
  const whys = [
    consents.namesStudent(`${step.name ?? ''}\n${step.text ?? ''}`) ? 'It names a student. Take the name out.' : null,
    ...(step.students ?? []).map((code) => consents.whyNotShown(code, activityId, reach)),
    ...quotes.map((id) => {
      const quote = known.filter(({ row }) => row.id === id)[0];
      return quote ? quote.whyNot(reach) : 'A quote in it is not in Feedback any more.';
    }),
  ].filter((why) => why !== null);
  return whys.length === 0 ? null : [...new Set(whys)].join(' ');
}

/** What stands in *May go out*; null where nobody needs to be told. */
export function sayMayGoOut(step: MarketingStep, why: string | null): string | null {
  if (step.status === 'Dropped' || step.status === 'Taken down') return null;
  if (why !== null) return `No: ${why}`;
  return isPost(step) || step.students !== null || step.quotes !== null ? 'Yes' : null;
}

/** The reason that stands there; null when there is none. */
export function refusalIn({ mayGoOut }: Pick<MarketingStep, 'mayGoOut'>): string | null {
  return mayGoOut?.startsWith('No: ') ? mayGoOut.slice(4) : null;
}

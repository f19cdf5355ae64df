/**
 * Whether words or a picture may go outside, and how far. Looked at again at each use (privacy rules P3 and P7), and
 * protective: what cannot be read, has no day or does not say how far goes nowhere. Pure.
 */
import { longDate, type CalendarDate } from '../shared/dates';
import { counting, whyNot, type Paper } from './clearance-rules';
import type { Feedback } from './feedback';
import { mediaScopes, reaches, type Reach } from './media-rules';
import type { Requirement } from './requirements';

export interface Consent extends Pick<Feedback, 'consent' | 'consentOn' | 'consentUntil'> {
  /** False when a cell by which it is decided cannot be read. */
  readable: boolean;
}

export type Release = Paper & Pick<Requirement, 'scope'>;

/** Null when somebody agreed that it goes that far, and it counts today; otherwise the end of a sentence for staff. */
export function whyNotAgreed(consent: Consent, reach: Reach, today: CalendarDate): string | null {
  const { consent: agreed, consentOn, consentUntil, readable } = consent;
  if (!readable) return 'a cell of its consent cannot be read';
  if (agreed === null || agreed === 'Nobody outside') return 'nobody has agreed that it goes outside';
  if (reaches.indexOf(agreed) < reaches.indexOf(reach)) return `they agreed to “${agreed}” only`;
  if (consentOn === null) return 'the day on which they agreed is missing';
  if (consentOn > today) return `their consent begins on ${longDate(consentOn)}`;
  return consentUntil !== null && consentUntil < today ? `their consent ended on ${longDate(consentUntil)}` : null;
}

/** The same of the media releases of a student; the narrowest that counts decides how far. */
export function whyNotReleased(
  releases: readonly Release[],
  reach: Reach,
  today: CalendarDate,
  usualMonths: number,
): string | null {
  const why = whyNot(releases, [today], today, usualMonths);
  if (why !== null) return why;
  const steps = counting(releases, today, usualMonths).map(({ scope }) =>
    scope === null ? -1 : mediaScopes.indexOf(scope),
  );
  const narrowest = Math.min(...steps);
  // Scopes begin one step earlier, with the school itself.
  if (narrowest > reaches.indexOf(reach)) return null;
  const scope = mediaScopes[narrowest];
  return scope === undefined ? 'it does not say how far' : `it is for “${scope}” only`;
}

/** How far something goes that is told this way; what is not known goes as far as anything may. */
export function reachOf(channel: string | null): Reach {
  if (channel === 'Mail') return 'The partner';
  return channel === 'Newsletter' || channel === 'Website' || channel === 'Print' || channel === 'Event or talk'
    ? 'Newsletter and website'
    : 'Social media and press';
}

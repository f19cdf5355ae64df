/** Decisions and words of set-up. */
import { plural } from '../../shared/text';

/**
 * The hourly run and the calendar belong to one person and run as that account: whoever set up first. Anyone else
 * has to choose *Take over the hourly work*, which says what that means.
 */
export function staysWithOther(owner: string | null, me: string): boolean {
  return owner !== null && owner !== '' && owner !== me;
}

/** A part of set-up that Google may refuse without refusing the rest. */
export type Part = 'user' | 'hourly' | 'changes' | 'calendar';

const parts: Record<Part, { does: string; permission: string }> = {
  user: {
    does: 'The hourly run does not work, since Partnerbook may not know as whom it would run',
    permission: 'See your primary Google Account email address',
  },
  hourly: {
    does: 'The hourly run does not work: reminders do not go out by themselves, and answers and calendar changes do not come in',
    permission: 'Allow this application to run when you are not present',
  },
  changes: {
    does: 'Rows that are pasted or inserted are noticed only with the next hourly run',
    permission: 'Allow this application to run when you are not present',
  },
  calendar: {
    does: 'The Partnerbook calendar does not work: activities stay in the Activities tab only',
    permission: 'Make secondary Google calendars, and see, create, change, and delete events on them',
  },
};

/** Says what does not work, why, and what to do. `reason` is Google's own message. */
export function sayRefused(part: Part, reason: string): string {
  const { does, permission } = parts[part];
  return isRefusal(reason)
    ? `${does}, because the permission “${permission}” was not given. Choose Set up this workbook again and tick it when Google asks.`
    : `${does}. Google said: ${reason.slice(0, 160)} Choose Set up this workbook again in an hour.`;
}

/** Google words a missing permission in several ways. */
export function isRefusal(reason: string): boolean {
  return /permission|authori[sz]|scope|access (was )?denied|forbidden/i.test(reason);
}

export interface SetUpResult {
  /** Titles of tabs that were made. */
  made: string[];
  /** Tab by tab, what was put right. */
  repaired: string[];
  /** Further changes, in words: `6 templates added`. */
  added: string[];
  /** What staff should know, in sentences. */
  notes: string[];
  /** What does not work and why, in sentences. */
  cannot: string[];
  /** All of it, for the dialog. */
  text: string;
}

const whereHidden =
  'What you seldom need is hidden: it opens by itself where it is needed, and all tabs are under “All sheets” (three lines) at the bottom left.';

export function sayResult({ made, repaired, added, notes, cannot }: Omit<SetUpResult, 'text'>): string {
  const done = [
    made.length > 0 ? `${plural(made.length, 'tab')} made: ${made.join(', ')}. ${whereHidden}` : '',
    repaired.length > 0 ? `Put right:\n${repaired.map((each) => `• ${each}`).join('\n')}` : '',
    added.length > 0 ? `Also: ${added.join('; ')}.` : '',
  ].filter(Boolean);
  const first = done.length === 0 ? ['Everything is in place. Nothing was changed.'] : done;
  const next = made.length > 0 && cannot.length === 0 ? ['Go on with the steps on Home.'] : [];
  return [...first, ...notes, ...cannot, ...next].join('\n\n');
}

/** Shown before anything is made in a workbook that is in use; null when no tab or column is to be added. */
export function sayWhatComes({ made, added }: { made: readonly string[]; added: readonly string[] }): string | null {
  const lines = [...made.map((title) => `the tab “${title}”`), ...added].map((each) => `• ${each}`);
  if (lines.length === 0) return null;
  return `This adds to the workbook:\n${lines.join('\n')}\n\nIt is new, or was deleted. Nothing else moves, and nothing that you typed changes. Go on?`;
}

/** The kinds of settings: what may be typed, how it is read, and what a good value looks like. */
import { isEmail } from '../shared/contact';
import { toClockTime, type ClockTime } from '../shared/dates';
import { tidy } from '../shared/text';

/** In this order on the page. */
export const settingGroups = [
  'Your school',
  'Whom partners may ask',
  'What leaves by itself',
  'When mail leaves',
  'The advisory board',
  'Limits and privacy',
] as const;

export interface SettingSpec<T> {
  group: (typeof settingGroups)[number];
  name: string;
  about: string;
  /** What a value may look like. Blank for Yes or No. */
  example: string;
  initial: string;
  kind: 'text' | 'yesNo' | 'email' | 'time' | 'count' | 'date';
  /** Null when the text is unusable; then the default counts. */
  read(text: string): T | null;
  /** What a good value looks like, for the problem's sentence. */
  expects: string;
}

export type Said = Pick<SettingSpec<unknown>, 'group' | 'name' | 'about'>;

export const anyText = (said: Said, example: string, initial = ''): SettingSpec<string> => ({
  ...said,
  example,
  initial,
  kind: 'text',
  read: tidy,
  expects: 'text',
});
export const yesNo = (said: Said, initial: 'Yes' | 'No'): SettingSpec<boolean> => ({
  ...said,
  example: '',
  initial,
  kind: 'yesNo',
  expects: 'Yes or No',
  read: (text) => (/^(y|yes|true)$/i.test(text.trim()) ? true : /^(n|no|false)$/i.test(text.trim()) ? false : null),
});
export const address = (said: Said): SettingSpec<string> => ({
  ...said,
  example: 'office@example.edu',
  initial: '',
  kind: 'email',
  expects: 'an email address such as office@example.edu',
  read: (text) => (text.trim() === '' || isEmail(text.trim()) ? text.trim() : null),
});
export const hour = (said: Said, initial: string): SettingSpec<ClockTime> => ({
  ...said,
  example: initial,
  initial,
  kind: 'time',
  expects: 'a time of day such as 7:00 AM',
  read: toClockTime,
});
export const count = (said: Said, initial: string): SettingSpec<number> => ({
  ...said,
  example: initial,
  initial,
  kind: 'count',
  expects: 'a whole number such as 20',
  read: (text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null),
});
/** One of these words, or its first three letters; counted from 1. */
export const oneOf = (said: Said, words: readonly string[], initial: string): SettingSpec<number> => ({
  ...said,
  example: initial,
  initial,
  kind: 'text',
  expects: `one of ${words.join(', ')}`,
  read(text) {
    const begins = text.trim().slice(0, 3).toLowerCase();
    const at = begins.length < 3 ? -1 : words.findIndex((word) => word.slice(0, 3).toLowerCase() === begins);
    return at < 0 ? null : at + 1;
  },
});

/** The foot of a mail. Also parts it from the text again. */
import type { Settings } from '../workbook/settings';

const mark = '--';

/** Ends every mail to people outside: who writes, from where, why they get it, and how to stop it. `more`: another line. */
export function footer(
  settings: Pick<Settings, 'schoolName' | 'schoolAddress' | 'schoolPhone' | 'footer'>,
  why: string,
  more = '',
): string {
  const { schoolName, schoolAddress, schoolPhone, footer: stop } = settings;
  const sender = [schoolName, schoolAddress, schoolPhone].filter((part) => part !== '').join(' · ');
  return [mark, sender, more, why, stop].filter((line) => line !== '').join('\n');
}

/** The text that people write and read, and the foot below it; empty where there is none. */
export function partFooter(text: string): { body: string; foot: string } {
  const at = text.lastIndexOf(`\n\n${mark}\n`);
  return at < 0 ? { body: text, foot: '' } : { body: text.slice(0, at), foot: text.slice(at + 2) };
}

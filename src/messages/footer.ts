import type { Settings } from '../workbook/settings';

/** Ends every mail to people outside: who writes, from where, why they get it, and how to stop it. */
export function footer(
  settings: Pick<Settings, 'schoolName' | 'schoolAddress' | 'schoolPhone' | 'footer'>,
  why: string,
): string {
  const { schoolName, schoolAddress, schoolPhone, footer: stop } = settings;
  const sender = [schoolName, schoolAddress, schoolPhone].filter((part) => part !== '').join(' · ');
  return ['--', sender, why, stop].filter((line) => line !== '').join('\n');
}

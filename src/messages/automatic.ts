/** The settings that let mail leave without being asked about, and what staff call that mail. */
import type { Settings } from '../workbook/settings';

export const automaticMail = {
  remindersAutomatic: 'reminders',
  thanksAutomatic: 'thank-yous',
  inquiriesAutomatic: 'thanks for inquiries',
} as const satisfies Partial<Record<keyof Settings, string>>;

export type AutomaticSetting = keyof typeof automaticMail;

export const automaticSettings = Object.keys(automaticMail) as AutomaticSetting[];

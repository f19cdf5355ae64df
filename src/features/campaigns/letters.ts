/** The letters with which many are asked by mail, by the word in “How”. */
import type { campaignWays } from '../../records/marketing';
import { surveyMail } from './survey-texts';
import { campaignMail } from './texts';

export const letters = { Email: campaignMail, Survey: surveyMail } as const;

export type MailedWay = keyof typeof letters;

export function isMailed(way: (typeof campaignWays)[number] | null): way is MailedWay {
  return way === 'Email' || way === 'Survey';
}

/** Whether mail of that kind asks one of many. */
export function isLetter(kind: string | null): boolean {
  return Object.values(letters).some((letter) => letter.kind === kind);
}

/** The handout of the job shadow, by mail. */
import type { ReviewList, WaitingMessage } from '../../src/features/mail/calls';
import { letters } from './mail-story';
import { shadowId, type VisitDone } from './job-shadow';
import type { Story } from './school';

export const mailHandout = ({ desk, ...story }: Story): Promise<VisitDone> => desk.ask('visit.mail', { id: shadowId({ desk, ...story }) }); // prettier-ignore

export const waiting = async ({ desk }: Story): Promise<WaitingMessage[]> => (await desk.ask<ReviewList>('review.list', null)).waiting; // prettier-ignore

/** Waiting mails with the handout, by subject. */
export const handoutDrafts = async (story: Story): Promise<string[]> =>
  (await waiting(story)).filter(({ kind }) => kind.startsWith('handout')).map(({ subject }) => subject);

/** Approves what waits, as it is shown. */
export async function approveShown(story: Story): Promise<string> {
  const shown = await waiting(story);
  const asked = { ids: shown.map(({ id }) => id), shown: shown.map(({ mark }) => mark) };
  return (await story.desk.ask<{ text: string }>('review.approve', asked)).text;
}

/** Subject, recipient and PDFs of each mail that left, as a mail program reads them: the text of each PDF by its name. */
export async function mailed(story: Story): Promise<{ subject: string; to: string; pdfs: Record<string, string> }[]> {
  return (await letters(story)).map(({ subject = '', to = [], attachments }) => ({
    subject,
    to: to.map(({ address }) => address ?? '').join(),
    pdfs: Object.fromEntries(
      attachments
        .filter(({ mimeType }) => mimeType === 'application/pdf')
        .map(({ filename, content }) => [filename ?? '', pdfText(content as ArrayBuffer)]),
    ),
  }));
}

/** The words of a plain PDF, in order. */
function pdfText(content: ArrayBuffer): string {
  const text = Buffer.from(content).toString('latin1');
  expect(text.slice(0, 5)).toBe('%PDF-');
  return [...text.matchAll(/\((.*)\) Tj/g)].map(([, words]) => words!.replace(/\\([\\()])/g, '$1')).join(' ');
}

/** What students and families said about a partner goes to that partner near the end of a term, if they agreed to it. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { termOf } from '../../messages/gate-rules';
import { occasionOf } from '../../messages/keys';
import { outbox, type Message } from '../../messages/tabs';
import { feedback } from '../../records/feedback';
import { consentsIn, type Quote } from '../../records/quotes';
import { schoolCalendar } from '../../schedule/school-days';
import { toCalendarDate } from '../../shared/dates';
import { lettersInSeason } from './letters';
import { goodWordsSeason } from './season-rules';
import { goodWordsMail } from './texts';

export const sharingGoodWords = lettersInSeason({
  name: 'Plan good words',
  about: 'Drafts a letter to each partner with what students and families said, where they agreed',
  mail: goodWordsMail,
  season: goodWordsSeason,
  letters(app, _season, partners) {
    const ofThisTerm = saidThisTerm(app).filter(({ whyNot }) => whyNot('The partner') === null);
    return partners.flatMap((organization) => {
      const theirs = ofThisTerm.filter(({ organizationId }) => organizationId === organization.id);
      if (theirs.length === 0) return [];
      return [{ organization, values: { quotes: theirs.map(({ text }) => `- ${text}`).join('\n') } }];
    });
  },
  whyNot: 'Nothing is left that they may read: a consent has ended or was taken back.',
});

function saidThisTerm(app: App): Quote[] {
  const term = termOf(app.clock.today());
  return consentsIn(app.workbook, app.settings().clearanceMonths, app.clock.today())
    .quotes()
    .filter(({ row: { date, from } }) => date !== null && termOf(date) === term && from !== 'Partner');
}

/** A consent may have ended since the letter was written, and the next pass has not come yet. */
export function wordsStillHold(app: App): ((message: Message) => string | null) | null {
  if (goodWordsSeason(app.clock.today(), schoolCalendar(app)) === null) return null;
  const may = new Set(
    saidThisTerm(app)
      .filter(({ whyNot }) => whyNot('The partner') === null)
      .map(({ text }) => `- ${text}`),
  );
  return ({ kind, body, subject }) => {
    if (kind !== goodWordsMail.kind) return null;
    const gone = (body ?? '').split('\n').filter((line) => /^- “.+” \(.+\)$/.test(line) && !may.has(line))[0];
    return gone === undefined
      ? null
      : `“${subject ?? ''}” holds words that may not go out any more: ${gone.slice(2)} It is written anew within the hour.`;
  };
}

/** Says in Feedback when words were passed on, by the letters that left. */
export const notePassedOn: Job = {
  name: 'Good words passed on',
  about: 'Says in Feedback when words were passed on to the partner',
  run(app) {
    const { workbook, clock } = app;
    const season = goodWordsSeason(clock.today(), schoolCalendar(app));
    if (season === null) return;
    const sent = workbook
      .rowsOf(outbox)
      .filter(({ kind, state, key }) => kind === goodWordsMail.kind && state === 'sent' && occasionOf(key ?? '') === season.occasion); // prettier-ignore
    if (sent.length === 0) return;
    for (const { row, text, organizationId } of saidThisTerm(app)) {
      const letter = sent.filter(({ about, body }) => about === organizationId && (body ?? '').includes(text))[0];
      const sharedOn = toCalendarDate((letter?.changedAt ?? '').slice(0, 10));
      if (row.sharedOn === null && row.id !== null && sharedOn !== null)
        workbook.change(feedback, row.id, { sharedOn });
    }
    workbook.commit();
  },
};

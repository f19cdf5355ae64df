import { answered, feature } from '../../feature';
import { unthankedList } from '../../listing/unthanked';
import { feedback } from '../../records/feedback';
import { marketingPlan } from '../../records/marketing';
import { goodwillCalls } from './calls';
import { notePassedOn, sharingGoodWords, wordsStillHold } from './good-words';
import { goodWordsList } from './lists';
import { sendingCalendar } from './partner-calendar';
import { askingForLetters, letterFrame, letterKind, lettersByClass, makeFrame } from './students-letters';
import { accomplishments, goodWordsMail, partnerCalendar, studentsLetters, termThanks } from './texts';
import { tellingOfYear, thankingForTerms } from './thanks-letters';

/** What keeps partners glad to be partners: good words, thanks and news, each only with consent. */
export const goodwill = feature({
  name: 'Goodwill',
  optional: true,
  about: 'Thank partners through the year, have students thank them, pass on good words, and share what is ahead.',
  uses: [feedback, marketingPlan],
  mails: [goodWordsMail, termThanks, accomplishments, partnerCalendar, studentsLetters],
  documents: [letterFrame],
  calls: answered(goodwillCalls, { 'goodwill.frame': makeFrame }),
  lists: [goodWordsList, unthankedList, lettersByClass],
  today: [letterKind],
  planners: [sharingGoodWords, thankingForTerms, tellingOfYear, sendingCalendar, askingForLetters],
  jobs: [notePassedOn],
  stillHolds: wordsStillHold,
});

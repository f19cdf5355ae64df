import { feature } from '../../feature';
import { feedback } from '../../records/feedback';
import { notePassedOn, sharingGoodWords, wordsStillHold } from './good-words';
import { goodWordsList } from './lists';
import { goodWordsMail } from './texts';

/** What keeps partners glad to be partners: good words, thanks and news, each only with consent. */
export const goodwill = feature({
  name: 'Goodwill',
  optional: true,
  about: 'Pass good words on to partners, thank them at the end of each term, and send them a calendar once a month.',
  uses: [feedback],
  mails: [goodWordsMail],
  lists: [goodWordsList],
  planners: [sharingGoodWords],
  jobs: [notePassedOn],
  stillHolds: wordsStillHold,
});

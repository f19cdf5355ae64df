/** Marks in a list that someone must not be written to or called, or has died: in systems' words and in people's. */
import { comparable } from '../shared/text';
import { readDate } from './fit-rules';

export type Stop = 'mail' | 'phone' | 'deceased';

/** Headings that ask the opposite: a No stops. */
const asksLeave = /\b(opt(ed)? in|subscri(bed|ber|ption)|ok|okay|may|can|permission|consent|accepts?|welcome)\b/;
const stopsHeading = /\bunsubscri|\bopt(ed)? out\b|\bnot\b|\bdnc\b|\bbounced?\b/;
const ofDeath = /\b(deceased|death|died|passed away|fallecid[oa]|difunt[oa])\b/;
const ofCalls = /\b(phone|calls?|text|texts|sms|llamar|llamadas)\b/;
const ofMail = /\b(email|contact|contactar|solicit|marketing)\b/;

const yes = /^(1|y|yes|true|t|x|xx|on|checked|si)$/;
const no = /^(0|n|no|false|f|off|unchecked|never|ok|okay|active|alive|living|fine|allowed|welcome|in)$/;
const saysDeath = /\b(deceased|died|passed away|fallecid[oa]|difunt[oa])\b/;
const saysNoCalls = /\b(do not|dont|don t|no|never) (phone|calls?|text)\b/;
const saysNoMail =
  /\bunsubscri|\bopt(ed)? ?out\b|\b(do not|dont|don t|no|never) (email|mail|contact|contactar|solicit)|\bdnc\b|\bbounce|\bcleaned\b|\bblocked\b|\bsuppressed\b|\b(not|non|never) subscribed\b|\b(refused|revoked|withdrawn|declined|denied)\b/;

/** What a cell under such a heading says; null: no objection. `plain`: the heading in the vocabulary's plain form. */
export function stopIn(plain: string, typed: string): Stop | 'unclear' | null {
  const heading = ofDeath.test(plain) ? 'deceased' : ofCalls.test(plain) && !ofMail.test(plain) ? 'phone' : 'mail';
  const said = comparable(typed);
  if (saysDeath.test(said)) return 'deceased';
  if (saysNoCalls.test(said)) return 'phone';
  if (saysNoMail.test(said)) return 'mail';
  // In a status column, anything else is not a mark.
  if (/\b(status|preference)\b/.test(plain)) return null;
  if (asksLeave.test(plain) && !stopsHeading.test(plain))
    return no.test(said) && !/^(ok|okay|in|active|fine|allowed|welcome)$/.test(said) ? heading : null;
  if (no.test(said)) return null;
  // A check mark is not a letter; a date says since when; bounces are counted.
  if (yes.test(said) || said === '' || readDate(typed) !== null || /\b(19|20)\d\d\b/.test(said) || /^\d+$/.test(said))
    return heading;
  return 'unclear';
}

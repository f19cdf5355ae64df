import { feature } from '../../feature';
import { feedback } from '../../records/feedback';
import { checkingIn } from './check-ins';
import { pulseUse } from './pulse';
import { checkInMail } from './texts';

/** Partners are asked how it goes when nothing was heard of them for a while. */
export const checkIns = feature({
  name: 'Check-ins',
  optional: true,
  about: 'Ask partners how it goes when nothing was heard of them for a while.',
  uses: [feedback],
  mails: [checkInMail],
  forms: [pulseUse],
  planners: [checkingIn],
});

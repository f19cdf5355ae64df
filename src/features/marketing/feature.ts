import { answered, dialog, feature } from '../../feature';
import { marketingPlan } from '../../records/marketing';
import { advising } from './advisory';
import { marketingCalls } from './calls';
import { consentProblems, postProblems } from './checks';
import { whoCanDoWhat } from './doers';
import { emptyMonthsList, takeDownList } from './lists';
import { addQuote, makeCallList, markDone, planNewsletter, planSpotlight, putOff } from './month-acts';
import { keepPlan } from './standing';
import { advisoryMail } from './texts';
import { showMonth } from './this-month';
import { nextMonthPlanned, plannedSteps, toTakeDown } from './today';
import { makePlanPaper, makeYear, planPaper, previewYear } from './year';

/** Everything that is done in public, month by month, and whether it may go out. */
export const marketing = feature({
  name: 'Marketing plan',
  optional: true,
  about:
    'What you do in public each month: ten kinds of tasks over the year, partners in the spotlight, posts, the press.',
  tabs: [marketingPlan],
  mails: [advisoryMail],
  documents: [planPaper],
  planners: [advising],
  pages: { 'this-month': dialog('This month', 720, 640) },
  menu: [
    {
      label: 'This month…',
      under: 'Activities',
      about: 'Ten minutes on the first school day: dates, public tasks, the next spotlight, newsletter, posts, thanks.',
      page: 'this-month',
    },
  ],
  calls: answered(marketingCalls, {
    'thisMonth.show': showMonth,
    'thisMonth.done': markDone,
    'thisMonth.later': putOff,
    'thisMonth.calls': makeCallList,
    'thisMonth.spotlight': planSpotlight,
    'thisMonth.newsletter': planNewsletter,
    'thisMonth.quote': addQuote,
    'year.preview': previewYear,
    'year.make': makeYear,
    'year.paper': makePlanPaper,
  }),
  lists: [takeDownList, emptyMonthsList, whoCanDoWhat],
  today: [plannedSteps, toTakeDown, nextMonthPlanned],
  checks: [postProblems, consentProblems],
  jobs: [keepPlan],
});

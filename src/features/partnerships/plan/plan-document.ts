/** The plan of a partnership as a paper, which goes along with the mails that share it. */
import { documentOf } from '../../../documents/use';
import { Failure } from '../../../shared/failure';
import { organizationOf } from '../known';
import { planOf } from './plan';
import { planValues, whyNoPlan } from './plan-words';
import { planText } from './plan-texts';

/** Refused while something is missing. The hourly run leaves a plan as it was while that is so, or once it is no partner. */
export const partnershipPlan = documentOf({
  template: planText,
  readers: (app, [id = '']) => [planOf(app, organizationOf(app, id)).schoolLead?.email ?? ''],
  pages(app, [id = ''], again) {
    const organization = organizationOf(app, id);
    if (again && organization.stage !== 'Partner') return null;
    const plan = planOf(app, organization);
    const whyNot = whyNoPlan(plan);
    if (whyNot !== null) throw new Failure(whyNot);
    return [planValues(plan, app.settings().schoolName)];
  },
});

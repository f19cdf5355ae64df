/** Mails to partners lead to the form for questions and problems, once a person has opened that form as a stranger. */
import type { App } from '../app';
import { builtForm } from '../forms/inbox';
import { addressFor } from '../forms/prefill-rules';
import { activities } from '../records/activities';
import { concernFormKey } from '../records/inquiry-rules';
import type { PlannedMail } from './queue-rules';
import type { Category } from './tabs';

/** A line for the foot of the mail; empty where none belongs there. Its reference is the activity, or the organization. */
export function concernLine(
  { memory }: Pick<App, 'memory'>,
  { about, organization }: Pick<PlannedMail, 'about' | 'organization'>,
  category: Category,
): string {
  if (!organization || (category !== 'activity logistics' && category !== 'board')) return '';
  const form = builtForm(memory, concernFormKey);
  if (form?.opened === undefined) return '';
  const reference = about.indexOf(`${activities.prefix}-`) === 0 ? about : organization;
  return `Questions, or something went wrong? Tell us: ${addressFor(form, reference)}`;
}

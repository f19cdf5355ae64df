import type { Activity } from './activities';

/** Whether the date counts: not while the activity is only an idea, and not once it was called off. */
export function isOn(activity: Activity): boolean {
  return activity.status === 'Planned' || activity.status === 'Confirmed' || activity.status === 'Held';
}

/** An appointment with a partner. */
export function isMeeting({ kind }: Pick<Activity, 'kind'>): boolean {
  return kind === 'Partner meeting';
}

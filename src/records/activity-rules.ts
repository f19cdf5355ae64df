import type { Activity } from './activities';

/** An activity that is not planned yet, or was called off, has no effective date. */
export function isOn(activity: Activity): boolean {
  return activity.status === 'Planned' || activity.status === 'Confirmed' || activity.status === 'Held';
}

/** An appointment with a partner. */
export function isMeeting({ kind }: Pick<Activity, 'kind'>): boolean {
  return kind === 'Partner meeting';
}

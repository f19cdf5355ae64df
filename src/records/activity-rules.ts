import type { Activity } from './activities';

/** What is not yet planned, or was called off, is nobody's date. */
export function isOn(activity: Activity): boolean {
  return activity.status === 'Planned' || activity.status === 'Confirmed' || activity.status === 'Held';
}

/** An appointment with a partner. */
export function isMeeting({ kind }: Pick<Activity, 'kind'>): boolean {
  return kind === 'Partner meeting';
}

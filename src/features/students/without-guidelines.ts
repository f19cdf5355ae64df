/** The list of activities whose host gets no written guidelines. */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { guidelineOf, guidelinesOf } from '../../messages/guidelines';
import { activities } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { shortDate } from '../../shared/dates';

const off = { title: 'Not in use', text: 'Switch on “Activities with students” in Set up….' };

export const withoutGuidelines: List = {
  key: 'withoutGuidelines',
  label: 'Activities without written guidelines',
  of: ['activity', 'activities'],
  find(app) {
    const today = app.clock.today();
    // Whoever does not keep them is not told that they are missing.
    if (!app.featuresOn().some(({ lists }) => lists.includes(withoutGuidelines))) return { rows: [], nobody: off };
    const guidelineFor = guidelinesOf(app);
    const ahead = rowsOf(app, activities).filter((activity) => {
      const last = lastDay(activity);
      const isOver = activity.status === 'Held' || activity.status === 'Canceled' || (last !== null && last < today);
      return !isOver && guidelineOf(activity) !== null && guidelineFor(activity) === null;
    });
    return {
      rows: ahead.map((activity) => ({
        id: null,
        name: activity.title ?? 'An activity without a name',
        why: `The host gets no guidelines. Write “${guidelineOf(activity)!.name}” in Templates, and tick it.`,
        about: [activity.kind, activity.form, activity.date === null ? null : shortDate(activity.date)]
          .filter(Boolean)
          .join(', '),
        contact: activity.organization?.label ?? '',
        empty: false,
      })),
      nobody: { title: 'All have guidelines', text: 'Each host is told in writing how you do such an activity.' },
    };
  },
};

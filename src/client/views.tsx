import { Segments } from './segments';

/** Chooses which part of a page is in sight. */
export function Views<View extends string>(props: {
  views: Readonly<Record<View, string>>;
  view: View;
  onView: (view: View) => void;
}) {
  const { views, view, onView } = props;
  return <Segments label="What to see" names={views} value={view} onValue={(next) => next !== '' && onView(next)} />;
}

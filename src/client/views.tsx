/** Chooses which part of a page is in sight. Arrow keys go from one to the next, as among radio buttons. */
export function Views<View extends string>(props: {
  views: Readonly<Record<View, string>>;
  view: View;
  onView: (view: View) => void;
}) {
  return (
    <fieldset class="views">
      <legend class="hidden">What to see</legend>
      {(Object.keys(props.views) as View[]).map((each) => (
        <label key={each}>
          <input type="radio" name="view" checked={props.view === each} onChange={() => props.onView(each)} />
          {props.views[each]}
        </label>
      ))}
    </fieldset>
  );
}

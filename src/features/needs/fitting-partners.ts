/** The list of organizations that could meet a need. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { byOrganization, ofOrganizations, organizationRows, rowsOf, type Listed } from '../../listing/rows';
import { activities } from '../../records/activities';
import { needs, type Need } from '../../records/needs';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { schoolYear } from '../../shared/dates';
import { fitting } from '../../records/fit-rules';

export const fittingPartners: List = {
  key: 'need',
  label: 'What fits a need',
  of: ofOrganizations,
  byChoice: 'Need',
  find(app, { choiceId }) {
    const { open, need } = needsOf(app, choiceId);
    return {
      rows: need === null ? [] : organizationRows(app, fits(app, need)),
      choices: open.map(({ id, name }) => ({ id, name: name ?? '' })),
      choiceId: need?.id ?? null,
      nobody:
        open.length > 0
          ? {
              title: 'Nobody fits yet',
              text: 'Fill in “What would help” and “Industry or skill” of the need, or interests and industries of your organizations.',
            }
          : {
              title: 'No need is open',
              text: 'Type what is lacking into the tab Needs. It is added by Partnerbook › Program › Find partners for a need.',
            },
    };
  },
};

/** The open needs, and the one in question: the one requested, or selected in the sheet, or else the first. */
function needsOf(app: App, needId: string | null): { open: Need[]; need: Need | null } {
  const { workbook } = app;
  const rows = rowsOf(app, needs);
  const open = rows.filter(({ status }) => status === null || status === 'Open' || status === 'Promised');
  const place = app.ui.selected();
  const selected =
    place?.sheetId === workbook.sheetIdOf(needs) ? rows.filter(({ row }) => row === place?.row)[0] : undefined;
  const asked = rows.filter(({ id }) => id === needId)[0];
  return { open, need: asked ?? selected ?? open[0] ?? null };
}

function fits(app: App, need: Need): Listed[] {
  const given = byOrganization(app, rowsOf(app, offers));
  const year = schoolYear(app.clock.today());
  const thisYear = byOrganization(
    app,
    rowsOf(app, activities).filter(
      ({ date, status }) => status !== 'Canceled' && date !== null && schoolYear(date) === year,
    ),
  );
  return fitting(
    need,
    rowsOf(app, organizations),
    ({ id }) => given.get(id) ?? [],
    ({ id }) => (thisYear.get(id) ?? []).length,
  ).map(({ organization, reasons }) => ({ organization, why: reasons.join('. ') }));
}

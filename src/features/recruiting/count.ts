/** The hourly part of recruiting: what is counted, and what colleagues answered. */
import { colleagueForm } from './colleague-texts';
import type { App } from '../../app';
import { referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import type { OptionSpec } from '../../forms/spec';
import { formUse, withSchool } from '../../forms/use';
import { resemblances } from '../../records/resembling-rules';
import { findKnownOrganization } from '../../records/organization-rules';
import { connections, type Connection } from '../../records/connections';
import { withoutId } from '../../workbook/read/table';
import { organizations, type Organization } from '../../records/organizations';
import { staff } from '../../records/staff';
import { mayMean } from '../../records/prospect-rules';
import { isNoted, prospectFrom, tiesOf } from './colleague-rules';
import { studyIndustry, type IndustryStudy } from './industry-rules';
import { industry } from '../../records/industry';
import { topTen } from '../../records/top-ten';
import { inRankOrder, whoKnows } from './team-rules';

export const colleagueUse = formUse({
  key: 'colleague',
  name: 'Who knows whom',
  menuItem: 'Program › Forms…',
  audience: 'colleagues, board members and friends of the school',
  becomes:
    'Each organization that is named gets a row in Connections; one that you do not have yet becomes a prospect.',
  spec: (app) => withSchool(app, colleagueForm),
  live: { question: 'ten', options: tenOptions },
  signed: 'name',
  intake: intakeColleagues,
});

/** The ten as they are ranked, by the ids of their rows in Organizations. */
function tenOptions({ workbook }: App): OptionSpec[] {
  if (workbook.sheetIdOf(topTen) === null) return [];
  return inRankOrder(workbook.table(topTen).rows).flatMap(({ organization }) => {
    const row = workbook.follow(organizations, organization);
    return row?.name ? [{ key: row.id, text: { en: row.name, es: row.name } }] : [];
  });
}

/** The hourly part: how many organizations belong to each part of the industry, and who knows someone at the ten. */
export function countRecruiting(app: App): void {
  count(app);
  app.workbook.commit();
}

export function count({ workbook }: App): IndustryStudy {
  const study = studyIndustry(workbook.table(industry).rows, workbook.table(organizations).rows);
  study.known.forEach((known, id) => workbook.change(industry, id, { known }));
  const ties = new Map<string, Connection[]>();
  for (const row of workbook.table(connections).rows) {
    const id = workbook.follow(organizations, row.organization)?.id ?? '';
    ties.set(id, [...(ties.get(id) ?? []), row]);
  }
  for (const { id, organization } of workbook.table(topTen).rows) {
    const known = workbook.follow(organizations, organization)?.id ?? '-';
    workbook.change(topTen, id, { knows: whoKnows(ties.get(known) ?? []) || null });
  }
  return study;
}

/**
 * A known organization gets a connection, and an unknown one becomes a prospect. A name that may mean an existing one
 * stays as typed: Today asks whether it is meant.
 */
function intakeColleagues(app: App, answers: AnswerTo<typeof colleagueForm>[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const typed = withoutId(workbook.table(organizations)).map(({ name }) => ({ name }) as Organization);
  const added: string[] = [];
  for (const answer of answers) {
    const colleague = workbook.table(staff).byId.get(told(answer, referenceQuestion));
    for (const tie of tiesOf(answer, colleague)) {
      const all = [...workbook.table(organizations).rows, ...typed];
      const ticked = workbook.table(organizations).byId.get(tie.id ?? '');
      const known = ticked ?? findKnownOrganization(tie.organization, '', '', all);
      const name = known?.name ?? tie.organization;
      if (isNoted(tie, name, workbook.table(connections).rows)) continue;
      const meant = known ? null : (mayMean(name, all)?.name ?? null);
      if (!known && meant === null)
        added.push(...workbook.add(organizations, [{ ...prospectFrom(tie), addedAt: clock.stamp() }]));
      const likely = meant === null ? null : [name, meant];
      workbook.add(connections, [{ ...tie.connection, organization: { label: name }, likely }]);
    }
  }
  for (const { id, values } of resemblances(workbook.table(organizations).rows, added))
    workbook.change(organizations, id, values);
  return answers;
}

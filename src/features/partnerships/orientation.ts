/** Which orientation pack goes along with a welcome, and what stands in it for this partner. */
import type { App } from '../../app';
import { askForDocument, isUpToDate, makeDocument, mayMake, refreshed } from '../../documents/make';
import { enclosureOf } from '../../documents/rows';
import { documentOf, type DocumentUse } from '../../documents/use';
import type { Template, WordsOf } from '../../messages/declare';
import type { Enclosure } from '../../messages/enclosures';
import { schoolFacts } from '../../messages/fact-rules';
import { findTemplate } from '../../messages/templates';
import { activities, type Activity } from '../../records/activities';
import { hoursOf, isOn } from '../../records/activity-rules';
import { organizations, type Organization } from '../../records/organizations';
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { namingStudents } from '../../records/student-names';
import { sayNextRun } from '../../schedule/owner';
import { shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { boardPack, hostPack, mentorPack, partnerPack } from './orientation-texts';

const mostDates = 12;

/** What is ahead with the partner; for a member of the board its meetings, too. Nothing that names a student. */
function datesFor({ workbook, clock }: App, id: string, withBoard: boolean): Activity[] {
  const today = clock.today();
  const names = namingStudents(workbook);
  return workbook
    .table(activities)
    .rows.filter((each) => isOn(each) && each.date !== null && each.date >= today && !names(each.title ?? ''))
    .filter(
      ({ kind, organization }) =>
        (withBoard && kind === 'Board meeting') || workbook.follow(organizations, organization)?.id === id,
    )
    .sort((one, other) => (one.date! < other.date! ? -1 : 1))
    .slice(0, mostDates);
}

const use = (text: Template<WordsOf<typeof partnerPack>>): DocumentUse =>
  documentOf({
    template: text,
    // It goes along with mail.
    readers: () => [],
    pages(app, [id = '']) {
      const organization = app.workbook.table(organizations).byId.get(id);
      if (!organization) throw new Failure('That organization is not in Organizations any more. Open this page again.');
      const { school, reachContact } = schoolFacts(app.settings());
      const dates = datesFor(app, id, text === boardPack)
        .map((each) => `- ${shortDate(each.date!)}, ${hoursOf(each)}: ${each.title ?? ''}`)
        .join('\n');
      return [{ school, reachContact, organization: organization.name ?? '', dates }];
    },
  });

const packs = {
  board: use(boardPack),
  mentor: use(mentorPack),
  host: use(hostPack),
  partner: use(partnerPack),
};

export const orientationPacks: readonly DocumentUse[] = Object.values(packs);

/** By what they are at the partner: a seat on the board first, then mentors, then hosts of students. */
export function packFor(app: App, organization: Organization, theirs: readonly Person[]): DocumentUse {
  const today = app.clock.today();
  const has = (role: Person['role']): boolean => theirs.some((each) => each.role === role && isCurrent(each, today));
  if (organization.boardStatus === 'On the board') return packs.board;
  if (has('Mentor')) return packs.mentor;
  const isHost = ({ kind }: Activity): boolean => kind === 'Field trip' || kind === 'Internship';
  return has('Internship coordinator') || datesFor(app, organization.id, false).some(isHost)
    ? packs.host
    : packs.partner;
}

/** The pack as it stands; none where its text is not in use. Throws a Failure when another account has to make it first. */
export function orientationPack(app: App, organization: Organization, theirs: readonly Person[]): Enclosure[] {
  const pack = packFor(app, organization, theirs);
  if (findTemplate(app.workbook, pack.template) === 'off') return [];
  const [ids, name] = [[organization.id], organization.name ?? ''];
  if (mayMake(app, pack)) makeDocument(app, pack, ids, name);
  const row = refreshed(app, pack, ids);
  const file = row !== null && isUpToDate(app, pack, row) ? enclosureOf(row) : null;
  if (file !== null) return [file];
  askForDocument(app, pack, ids, name);
  throw new Failure(
    `The orientation pack is made ${sayNextRun(app)}, by the account that has the hourly work. Send the welcome after that.`,
  );
}

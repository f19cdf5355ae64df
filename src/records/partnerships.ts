import { choice, date, list, longText, reference, text, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { pickedOrganization, stageTones } from './organizations';
import { staff } from './staff';

/** The structures that a partnership can have (the checklist, part 3). */
export const structures = [
  'Speaker',
  'Tour',
  'Job shadow',
  'Mentor',
  'Internship',
  'Board',
  'Project',
  'Equipment',
  'Formal agreement',
] as const;

/** What has been agreed for each partnership: its structure, who approves it, and who leads it on each side. */
export const partnerships = defineTab({
  key: 'partnership',
  title: 'Partnerships',
  group: 'How we work together',
  about: 'What each partnership includes, whether it is approved, and who leads it.',
  prefix: 'PSH',
  open: ['stage', 'structure', 'schoolLead', 'partnerLead', 'approval', 'decision', 'notes'],
  columns: {
    organization: pickedOrganization(),
    stage: text({
      title: 'Stage',
      note: 'As in Organizations. Change it there or in the sidebar Partnership.',
      app: true,
      width: 140,
      tones: stageTones,
    }),
    structure: list({
      title: 'What it includes',
      note: 'Speaker, tour, job shadow, mentor …, separated by commas.',
      width: 200,
    }),
    approval: choice(['Needed', 'Not needed'], {
      title: 'Approval',
      note: 'Whether an executive there must agree first.',
      width: 110,
    }),
    approver: text({ title: 'Approved by', note: 'The executive who decides.', width: 160 }),
    askedOn: date({ title: 'Asked on', note: 'When the executive was asked.' }),
    decision: choice(['Yes', 'No'], { title: 'Decision', note: 'What the executive has decided.', width: 90 }),
    decidedOn: date({ title: 'Decided on', note: 'Day of the decision.' }),
    schoolLead: reference(() => staff, { title: 'School lead', note: 'Who at school leads it.', width: 150 }),
    partnerLead: text({ title: 'Partner lead', note: 'Who leads it there.', width: 150 }),
    notes: longText({ title: 'Notes', note: 'What was talked about.' }),
    agreement: choice(['None', 'Draft', 'With the partner', 'Signed', 'Ended'], {
      title: 'Agreement',
      note: 'How far a written agreement is.',
      width: 130,
      tones: { Draft: 'waiting', 'With the partner': 'waiting', Signed: 'good', Ended: 'ended' },
    }),
    counterparty: choice(['Business', 'Industry association', 'Intermediary', 'Other group'], {
      title: 'Agreement with',
      note: 'What sort of partner signs it, such as a chamber: an intermediary.',
      width: 150,
    }),
    agreedFrom: date({ title: 'Agreed from', note: 'First day of the agreement.' }),
    agreedUntil: date({ title: 'Agreed until', note: 'Last day of the agreement.' }),
    noticeDays: wholeNumber({
      title: 'Notice (days)',
      note: 'So many days before the end the school lead is told to renew it. Blank: 60.',
      width: 90,
    }),
    signedBySchool: text({
      title: 'Signed by (school)',
      note: 'Who signs for the school, with the title.',
      width: 160,
    }),
    signedByPartner: text({
      title: 'Signed by (partner)',
      note: 'Who signs for the partner, with the title.',
      width: 160,
    }),
    rosterUse: text({
      title: 'Roster is for',
      note: 'What the agreement lets you do with the list of their people, such as: to look for speakers. Blank: nothing.',
      width: 200,
    }),
    checkInDays: wholeNumber({
      title: 'Check in after (days)',
      note: 'Days without a sign until this partner is asked how it goes. Blank: as Settings says. 0: never.',
      width: 90,
    }),
    partnerSince: date({ title: 'Partner since', note: 'First day at the stage “Partner”.', app: true }),
    health: longText({ title: 'How it fares', note: 'Good, Watch or At risk, and the signs of it.', app: true }),
  },
});

export type Partnership = RowOf<typeof partnerships>;

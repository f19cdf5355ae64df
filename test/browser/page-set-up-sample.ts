/** What the script answers to the page Set up: a workbook that is not made yet, and one that is. */
import { firstSteps, type StepFacts } from '../../src/features/overview/first-steps-rules';
import type { SetUpView } from '../../src/features/overview/set-up-calls';
import { settingSpecs } from '../../src/workbook/setting-specs';

const notYet: StepFacts = {
  school: '',
  coordinator: '',
  coordinatorEmail: '',
  colleagues: 0,
  organizations: 0,
  hasCalendar: false,
  forms: 0,
  practice: true,
};

const settings = (typed: Record<string, string>): SetUpView['settings'] =>
  Object.entries(settingSpecs).map(([key, { group, name, about, example, kind, initial }]) => ({
    key,
    group,
    name,
    about,
    example,
    kind,
    value: typed[key] ?? initial,
  }));

export const fresh: SetUpView = {
  isMade: false,
  zone: 'America/Chicago',
  steps: firstSteps(notYet),
  settings: settings({ coordinatorEmail: 'dana.whitfield@example.edu' }),
  parts: [],
  toConfirm: { by: '', colleagues: [], wordings: [] },
  said: '',
};

const school = {
  schoolName: 'Maple Grove High School',
  coordinatorName: 'Dana Whitfield',
  coordinatorEmail: 'dana.whitfield@example.edu',
};

export function made(facts: Partial<StepFacts> = {}, change: Partial<SetUpView> = {}): SetUpView {
  return {
    ...fresh,
    isMade: true,
    steps: firstSteps({
      ...notYet,
      school: school.schoolName,
      coordinator: school.coordinatorName,
      coordinatorEmail: school.coordinatorEmail,
      hasCalendar: true,
      ...facts,
    }),
    settings: settings(school),
    parts: [
      {
        name: 'Needs and offers',
        about: 'What students and the school need, what partners offer, and which fit together.',
        tabs: ['Needs', 'Offers and promises'],
        on: true,
        brings: [],
        neededBy: ['Campaigns'],
      },
      {
        name: 'Campaigns',
        about: 'Ask many organizations at once by mail or phone, and see what became of each.',
        tabs: ['Campaigns', 'Outreach'],
        on: true,
        brings: [],
        neededBy: [],
      },
      {
        name: 'Partnerships',
        about: 'Agreements, who is responsible, board seats, and who comes to what.',
        tabs: ['Partnerships', 'Attendance'],
        on: false,
        brings: [],
        neededBy: [],
      },
    ],
    ...change,
  };
}

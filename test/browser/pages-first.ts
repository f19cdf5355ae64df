import { held } from './page-activity-steps-sample';
import { boardAtWork } from './page-board-sample';
import { fresh } from './page-set-up-sample';
import type { Script } from './page-stage';

const contact = { school: '', name: 'Dana Whitfield', role: '', phone: '', email: '', hours: '' };

/**
 * How each page asks for what it shows first, and an answer; null: it asks nothing to begin with. A page that is not named here is
 * shown without an answer to whatever it asks.
 */
export const first: Record<string, { name: string; answer: object; beside?: Script } | null> = {
  'activity-steps': { name: 'steps.show', answer: held },
  add: { name: 'add.start', answer: { inquiries: false, roles: [], kinds: [], sources: [], categories: [] } },
  board: { name: 'board.show', answer: boardAtWork },
  'call-sheet': {
    name: 'callSheet.next',
    answer: { campaigns: [], campaign: '', waiting: 0, card: null, offerKinds: [] },
  },
  campaign: { name: 'campaign.start', answer: { stages: [], categories: [], campaigns: [] } },
  checklist: {
    name: 'checklist.show',
    answer: {
      isBlank: false,
      open: 2,
      parts: [{ part: 'Find partners', settled: 1, of: 3, percent: 33 }],
      next: [
        {
          ...{ id: 'WKS-1', row: 9, part: 'Find partners', question: 'Call them.', due: 'by Thu, Sep 24, 2026' },
          ...{ isLate: true, status: 'Open', who: 'Maren Holloway', found: '2 calls this year' },
        },
      ],
    },
  },
  colleges: null,
  conflicts: { name: 'conflicts.list', answer: [] },
  'day-off': {
    name: 'dayOff.show',
    answer: { date: '2026-09-24', today: '2026-09-24', isOff: false, items: [] },
  },
  documents: {
    name: 'documents.show',
    answer: {
      kinds: [],
      selected: null,
      hint: 'Select a row.',
      stories: [],
      meetings: [],
      asks: [],
      stages: [],
      categories: [],
      made: [],
    },
  },
  duplicates: { name: 'duplicates.find', answer: { groups: [], more: 0, looked: 3 } },
  erase: { name: 'erase.selected', answer: { name: 'Ana Ruiz', email: 'ana@example.org', phone: '', id: 'PER-1' } },
  forms: { name: 'forms.list', answer: [] },
  'hand-over': {
    name: 'handOver.show',
    answer: {
      from: 'Otto Old',
      to: null,
      colleagues: [{ id: 'STF-1', name: 'Sub Stone' }],
      standing: 'The hourly work runs as otto@example.edu.',
      steps: [],
      byItself: [],
      anew: [],
      told: [],
      tasks: [],
    },
  },
  help: null,
  import: null,
  inquiries: {
    name: 'inquiries.show',
    answer: {
      open: [],
      more: 0,
      held: '',
      contact,
      wrong: [],
      confirmedOn: '2026-09-14',
      form: null,
      concernForm: null,
      snippet: '<p>',
    },
  },
  interested: {
    name: 'interested.show',
    answer: { activityId: 'ACT-1', activity: 'Bread day', lines: [], quotaLeft: 90 },
  },
  leaving: {
    name: 'leaving.show',
    answer: {
      id: 'PER-1',
      name: 'Otto Old',
      organization: 'Larkspur',
      roles: ['Mentor'],
      affected: ['Plant tour on Thu, Sep 17'],
      drafts: [],
      successors: ['Sub Stone'],
      today: '2026-09-14',
    },
  },
  lists: {
    name: 'lists.show',
    answer: {
      lists: [],
      key: 'categories',
      of: ['category', 'categories'],
      rows: [],
      count: 0,
      choices: [],
      choiceId: null,
      note: '',
      nobody: null,
      today: '2026-09-14',
    },
  },
  month: {
    name: 'month.show',
    answer: {
      month: '2026-10',

      school: '',
      before: '2026-09',
      after: '2026-11',
      today: '2026-10-06',
      lead: 4,
      days: [],
      kinds: [],
    },
  },
  'partner-card': { name: 'partners.card', answer: { hint: 'Click a row.' } },
  partnership: {
    name: 'partnership.show',
    answer: {
      id: 'ORG-1',
      name: 'Larkspur',
      stage: 'Partner',
      boardStatus: '',
      stages: ['Partner'],
      structures: [{ name: 'Tour', guide: 'A class sees the workplace.' }],
      structure: [],
      approval: 'Needed: open',
      approver: '',
      open: true,
      primary: '',
      people: [],
      lacks: ['Nobody at school leads it. Pick a colleague under “School lead”.'],
      stakeholders: ['Students', 'Business', 'School community'],
      goals: [],
      schoolLead: '',
      partnerLead: '',
      colleagues: [],
      gives: [],
      prerequisites: [],
      checklist: null,
      learning: [],
      readers: [],
      plan: { url: '', pdf: '' },
      agreement: { url: '', pdf: '' },
      cards: [
        { kind: 'document.contact-card-families', name: 'Contact card for students and families', url: '', pdf: '' },
      ],
      roles: [{ kind: 'document.role-host', name: 'Role sheet: host', url: '', pdf: '' }],
    },
  },
  problems: {
    name: 'check.run',
    answer: { problems: [], tabsRead: 3 },
    beside: { 'check.merged': () => ({ problems: [] }) },
  },
  program: { name: 'items.list', answer: { sections: [], off: ['Recruiting'] } },
  reviews: {
    name: 'reviews.show',
    answer: { members: [], activities: [], goals: [], skills: [], smallGroup: 10, hasForm: false, said: [] },
  },
  recruiting: {
    name: 'recruiting.report',
    answer: {
      open: [],
      questions: 6,
      team: [],
      teamLacks: '',
      industry: { ours: [], inside: 0, all: 0, narrow: '', typesWithout: [] },
      leading: [],
      associations: [],
      ten: [],
      levels: [],
    },
  },
  review: {
    name: 'review.list',
    answer: { waiting: [], recipients: 0, quotaLeft: 100, automatic: 'Nothing goes out by itself.', me: '' },
  },
  'set-up': { name: 'setUp.show', answer: fresh },
  'still-right': { name: 'stillRight.show', answer: { until: '2026-12-01', others: 0, items: [] } },
  tabs: { name: 'tabs.list', answer: [] },
  wording: { name: 'wording.list', answer: { texts: [] } },
  today: {
    name: 'today.show',
    answer: { asOf: '7:05 AM', day: '2026-09-14', lines: [], more: 0, counts: { mine: 0, all: 0 }, done: [] },
  },
  'with-students': {
    name: 'visit.show',
    answer: {
      id: 'ACT-1',
      title: 'Shadow day',
      when: 'Thu, Sep 24',
      papers: [{ letter: 'a', name: 'Who comes', says: 'Nobody is listed.' }],
      adults: [],
      students: [],
      fields: {
        ...{ form: '', supervision: '', transport: '', arrive: '', leave: '', before: '', questions: '', after: '' },
        ...{ logistics: '', emergency: '', withoutNames: false },
      },
      forms: [],
      supervisions: [],
      handout: null,
      permitted: 0,
      after: { over: false, came: 0, absent: [], hours: '' },
      classes: [],
      ...{ enclosure: '', news: [] },
    },
  },
  students: { name: 'students.show', answer: { classes: [], count: 0 } },
  'new-year': {
    name: 'year.preview',
    answer: {
      year: '2027–28',
      groups: [
        {
          key: 'goals',
          title: 'Goals',
          about: 'As drafts in Goals, due a year later.',
          drafts: [{ key: 'a', text: 'Thirty students see a machine shop · Larkspur Machining' }],
        },
      ],
    },
  },
  'old-students': {
    name: 'oldStudents.show',
    answer: { students: 2, goes: ['2 rows in Students'], stays: ['5 times that somebody took part'], unknown: 1 },
  },
  permissions: {
    name: 'families.show',
    answer: {
      ...{ id: 'ACT-1', title: 'Plant tour', when: 'Thu, Sep 24', form: null, waiting: [], mark: '' },
      ...{ listed: 0, permitted: 0, refused: [], open: [], scopes: [], until: '2027-06-30' },
    },
  },
  mentors: {
    name: 'mentors.show',
    answer: {
      teams: [
        {
          ...{
            name: 'Blue',
            members: ['Ana Reyes, Larkspur Machining (Long-term)', 'Bo Lind, Quarry Foods (Long-term)'],
          },
          ...{
            fault: '',
            next: 'Thu, Sep 24: Blue team, September',
            risk: 'At risk: Ana Reyes and Bo Lind cannot come.',
          },
        },
      ],
      ...{
        others: [],
        hint: '',
        forms: ['Monthly meeting', 'Email mentoring'],
        goals: [{ id: 'GOL-1', name: 'Plan a week' }],
      },
      ...{ colleagues: [{ id: 'STF-1', name: 'Desmond Achebe' }], classes: ['Grade 11'], sets: ['The work'] },
      went: [{ team: 'Blue', says: 'Mentors 4.5 (2 answers), students 4.2 (12 answers)', address: '' }],
      papers: [{ kind: 'document.mentor-plan', name: 'Mentor plan', url: '', pdf: '' }],
    },
  },
  placements: {
    name: 'placements.show',
    answer: { id: 'ACT-1', title: 'Machining internship', when: 'Mon, Sep 14', placed: [], made: false },
  },
};

/** An activity as the page Activity step by step gets it, before and after its day. */
import type { StepsShown } from '../../src/features/learning/calls';

export const planned: StepsShown = {
  id: 'ACT-1',
  title: 'What machinists do',
  about: 'Thursday, September 24, 2026, 9:30 AM · Larkspur Machining',
  status: 'Planned',
  idea: '',
  steps: [
    { name: 'Invitation', says: 'sent on Mon, Sep 14' },
    { name: 'Preparation', says: '' },
    { name: 'Reminder', says: 'waits under Mail' },
  ],
  lastTime: [{ id: 'FBK-1', says: 'Bring goggles (Renata Oyelaran after “Plant tour”, Thu, Sep 3)' }],
  fields: { learning: '', learning2: '', howItHelps: '', before: 'Read about milling.', after: '' },
  date: '2026-09-24',
  teacher: 'Desmond Achebe',
  goals: ['Say what a machinist does in a day', 'Read a part drawing'],
  colleagues: ['Desmond Achebe', 'Maren Holloway'],
  sheets: [
    { kind: 'document.student-sheet', name: 'Student sheet', url: '', pdf: '' },
    { kind: 'document.teacher-sheet', name: 'Teacher sheet', url: 'https://docs.example.org/1', pdf: 'https://docs.example.org/1.pdf' }, // prettier-ignore
  ],
  said: [],
  mayInvite: true,
  mayConfirm: true,
  isOver: false,
};

export const held: StepsShown = {
  ...planned,
  status: 'Held',
  isOver: true,
  mayInvite: false,
  mayConfirm: false,
  lastTime: [],
};

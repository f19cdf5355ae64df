/** What to talk about with a partner: the structures a partnership can have, each in a sentence (the checklist, part 3). */
import type { structures } from '../../../records/partnerships';

export const structureGuide: Record<(typeof structures)[number], string> = {
  Speaker: 'Somebody talks to a class about the work and the way there, for one lesson.',
  Tour: 'A class sees the workplace for an hour or two, with time for questions.',
  'Job shadow': 'One to three students go along with somebody at work for a day.',
  Mentor: 'Somebody meets the same students once a month and gives advice.',
  Internship: 'A student works there for some weeks, with goals and a supervisor.',
  Board: 'Somebody has a seat on the advisory board: about four meetings a year.',
  Project: 'A class works on a real question of the partner and presents what it found.',
  Equipment: 'Machines, materials or money for what students learn with.',
  'Formal agreement': 'Both sides sign what each gives and for how long.',
};

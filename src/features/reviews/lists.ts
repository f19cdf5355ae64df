/** Students’ work by skill, as members of the board have rated it. No name, and no piece by itself. */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { feedback } from '../../records/feedback';
import { sayWork, workBySkill } from '../../records/review-rules';

export const reviewLists: readonly List[] = [
  {
    key: 'studentWork',
    label: 'Board: students’ work by skill',
    of: ['skill', 'skills'],
    find: (app) => ({
      rows: workBySkill(rowsOf(app, feedback)).map((each) => ({
        id: null,
        name: each.skill,
        why: sayWork(each),
        about: '',
        contact: '',
        empty: false,
      })),
      nobody: {
        title: 'No work is rated yet',
        text: 'Give each piece of work a number, and pass the address on that the page Reviews makes for it.',
      },
    }),
  },
];

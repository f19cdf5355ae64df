/** What is open, and how fast answers come (the school's promise to partners). */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { inquiries } from '../../records/inquiries';
import { answering, sayAnswering } from './report-rules';
import { sayDue } from './rules';

export const concernList: List = {
  key: 'concerns',
  label: 'Inquiries and concerns: open, and how fast we answer',
  of: ['one', 'ones'],
  find(app) {
    const today = app.clock.today();
    const rows = rowsOf(app, inquiries);
    const open = rows
      .filter(({ answered }) => answered === null)
      .sort((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1));
    return {
      rows: open.map(({ id, kind, summary, from, company, organization, owner, due, safety }) => ({
        id: null,
        rowId: id,
        name: company ?? organization?.label ?? from ?? 'Without a name',
        why: [safety === true ? 'Safety' : '', kind ?? 'Inquiry', summary ?? '', sayDue(due, today)].filter(Boolean).join(', '), // prettier-ignore
        about: '',
        contact: owner?.label ?? '',
        empty: due !== null && due < today,
      })),
      note: sayAnswering(answering(rows, today)),
      nobody: { title: 'Nothing is open', text: 'Everybody who wrote or called is answered.' },
    };
  },
};

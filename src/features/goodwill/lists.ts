/** Lists of what was said, and how far each of it may go. */
import type { List } from '../../listing/list';
import { reaches } from '../../records/media-rules';
import { consentsIn } from '../../records/quotes';

export const goodWordsList: List = {
  key: 'goodWords',
  label: 'Good words, and who may read them',
  of: ['quote', 'quotes'],
  find: (app) => ({
    rows: consentsIn(app.workbook, app.settings().clearanceMonths, app.clock.today())
      .quotes()
      .map(({ row, text, whyNot }) => {
        const may = reaches.filter((reach) => whyNot(reach) === null);
        const widest = may[may.length - 1];
        const why = widest === undefined ? whyNot('The partner')! : `May go to: ${widest}`;
        const about = [row.activity?.label, row.organization?.label].filter(Boolean).join(' · ');
        return { id: null, rowId: row.id, name: text, why, about, contact: '', empty: widest === undefined };
      }),
  }),
};

import { choice, date, reference, text, wholeNumber } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { staff } from '../../records/staff';

/** A ledger of printed material: what came, what went where, and what is left after each row. */
export const materials = defineTab({
  key: 'material',
  title: 'Materials',
  group: 'Keeping it alive',
  about: 'Letters, brochures and flyers: what was printed, handed out and placed where, and how many are left.',
  prefix: 'MAT',
  columns: {
    name: text({
      title: 'Material',
      note: 'Brochure 2026, recruitment letter …',
      required: 'Name it.',
      width: 220,
    }),
    date: date({ title: 'Date', note: 'The day they were printed, taken or placed.', required: 'Type the day.' }),
    what: choice(['Handed out', 'Placed', 'Printed'], {
      title: 'What',
      note: 'Placed: where people can take one. Blank counts as handed out.',
      width: 110,
    }),
    howMany: wholeNumber({ title: 'How many', note: 'How many copies.', required: 'Type how many copies.', width: 90 }),
    place: text({ title: 'Where', note: 'Where they are kept, handed out or placed.', width: 200 }),
    staff: reference(() => staff, { title: 'Who', note: 'Who printed, took or placed them.', width: 150 }),
    restockOn: date({
      title: 'Restock on',
      note: 'When to look whether there are enough where they were placed.',
      due: true,
    }),
    restockAt: wholeNumber({
      title: 'Print more when down to',
      note: 'You are told when this many or fewer are left. The newest row of a material counts that says it.',
      width: 100,
    }),
    left: wholeNumber({ title: 'Left', note: 'How many there are after this row.', app: true, width: 70 }),
    hint: text({ title: 'Time to print?', note: 'Says when it is time to print more.', app: true, width: 200 }),
  },
});
export type Material = RowOf<typeof materials>;

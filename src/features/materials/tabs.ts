import { choice, date, reference, text, wholeNumber } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { staff } from '../../records/staff';

export const materials = defineTab({
  key: 'material',
  title: 'Materials',
  group: 'Keeping it alive',
  about: 'Printed letters, brochures and flyers, and how many are left. Write what comes and goes into Hand-outs.',
  prefix: 'MAT',
  label: 'name',
  columns: {
    name: text({
      title: 'Material',
      note: 'Brochure 2026, recruitment letter …',
      required: 'Name the material.',
      width: 240,
    }),
    place: text({ title: 'Where it is kept', note: 'Room, closet.', width: 160 }),
    restockAt: wholeNumber({
      title: 'Print more when down to',
      note: 'You are told when this many or fewer are left.',
      width: 100,
    }),
    left: wholeNumber({
      title: 'Left',
      note: 'How many were printed, minus how many were handed out.',
      app: true,
      width: 70,
    }),
    hint: text({ title: 'Time to print?', note: 'Says when it is time to print more.', app: true, width: 200 }),
  },
});
export type Material = RowOf<typeof materials>;

export const handOuts = defineTab({
  key: 'handout',
  title: 'Hand-outs',
  group: 'Keeping it alive',
  about: 'What was printed, and who took how many copies where.',
  prefix: 'HND',
  columns: {
    date: date({ title: 'Date', note: 'The day they were printed or taken.', required: 'Type the day.' }),
    material: reference(() => materials, {
      title: 'Material',
      note: 'Pick it from the list.',
      required: 'Pick the material.',
    }),
    what: choice(['Handed out', 'Printed'], { title: 'What', note: 'Blank counts as handed out.', width: 110 }),
    howMany: wholeNumber({ title: 'How many', note: 'How many copies.', required: 'Type how many copies.', width: 90 }),
    staff: reference(() => staff, { title: 'Who', note: 'Who took or printed them.', width: 150 }),
    place: text({ title: 'Where', note: 'Event, club, office where they are handed out.', width: 220 }),
  },
});
export type HandOut = RowOf<typeof handOuts>;

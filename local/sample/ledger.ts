/** The ledger of the sample school: what was promised in September, and what was given through the year. */
import type { Desk } from '../desk';

const tab = 'Offers and promises';

export async function promise(desk: Desk, promises: Record<string, string>[]): Promise<void> {
  await desk.switchOn('Needs and offers', 'Marketing plan', 'Materials and stories');
  await desk.addRows('Needs', [
    { name: 'A small lathe for the shop', perspective: 'School', help: 'Equipment or materials', status: 'Open' },
  ]);
  await desk.addRows(tab, promises);
}

/** By the details of the row: a number is what has been given until then; a word is the status. */
const givenOn: Record<string, Record<string, string>> = {
  '2026-10-12': { 'Nurses mentor seniors': '4', 'Buses for visits': '520', 'Safety glasses': '410' },
  '2026-11-09': { 'For certificates': '2500', 'Seats at the fall dinner': '4', 'Engineers help with projects': '6' },
  '2027-01-11': { 'A used bench lathe': 'Given', 'Seats in Machining 101': '19', 'Nurses mentor seniors': '8' },
  '2027-03-01': { 'Nurses mentor seniors': '12', 'For certificates': '5000', 'Buses for visits': '2310' },
  '2027-03-15': { 'Spring interns': '2', 'Staff look over the health course': '6' },
  '2027-04-12': { 'Nurses mentor seniors': '26', 'Engineers help with projects': '21' },
  '2027-05-24': { 'Nurses mentor seniors': '34', 'Buses for visits': '3870', 'Their name in our newsletter': '4' },
};

/** The chamber tells its members of the school. */
const posts: Record<string, string> = { '2026-11-16': 'Newsletter', '2027-03-22': 'Social media' };

/** What the coordinator notes on a day; nothing on most. */
export async function noteGiven(desk: Desk, date: string): Promise<void> {
  const rows = desk.rows(tab);
  for (const [details, text] of Object.entries(givenOn[date] ?? {})) {
    const row = rows.find((each) => each['details'] === details);
    if (!row) throw new Error(`Nobody has promised “${details}”.`);
    await desk.type(tab, Number(row['row']), text === 'Given' ? 'status' : 'given', text);
  }
  const channel = posts[date];
  if (channel !== undefined)
    await desk.addRows('Marketing plan', [
      {
        ...{ name: `${channel} of ${date.slice(0, 7)}`, kind: channel === 'Newsletter' ? 'Newsletter' : 'Social post' },
        ...{ date, channel, direction: 'By the partner', organization: 'Alder Falls Chamber of Commerce' },
        ...{ audience: 'Members of the chamber', status: 'Done' },
      },
    ]);
}

/** Days on which something is noted. */
export const isNoted = (date: string): boolean => date in givenOn || date in posts;

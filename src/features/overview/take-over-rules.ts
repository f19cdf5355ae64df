/** What taking the hourly work over means, before and after: sentences for whoever does it. */
import { plural } from '../../shared/text';

/** `stopped`: since when it has not run. `approved`: mails that are approved and have not left. */
export function askToTakeOver(owner: string, stopped: string | null, approved: number): string {
  return [
    `${stopped ?? `The hourly work runs as ${owner}.`} If you take it over:`,
    [
      '• Reminders, answers to forms, the calendar and documents go on as you, and mail leaves from your address.',
      `• The run of ${owner} stops at once, and stays so.`,
      `• If the Partnerbook calendar of ${owner} cannot be opened by you, you get one of your own, and it is filled within the hour.`,
      `• Forms and documents stay files of ${owner}. Forms that you cannot open are named afterwards.`,
      '• You are asked who is staff and which mail may leave without asking, since both leave in your name then.',
      ...(approved === 0
        ? []
        : [
            `• ${plural(approved, 'mail is', 'mails are')} approved already and ${approved === 1 ? 'leaves' : 'leave'} from your address. To read ${approved === 1 ? 'it' : 'them'} first, cancel, and look at Outbox.`,
          ]),
      `• ${owner} is told by mail.`,
    ].join('\n'),
    'OK: take it over. Cancel: nothing changes.',
  ].join('\n\n');
}

export interface TakenOver {
  owner: string;
  before: string | null;
  /** Names of forms that cannot be opened, each with where it is made anew. */
  lost: readonly { name: string; menuItem: string; by: string }[];
  /** What was made: the run, a calendar. */
  added: readonly string[];
  cannot: readonly string[];
}

export function sayTakenOver({ owner, before, lost, added, cannot }: TakenOver): string {
  const isMine = before === owner;
  const [first] = lost;
  const forms =
    first === undefined
      ? []
      : [
          `You cannot open ${plural(lost.length, 'form')}: ${lost.map(({ name, menuItem }) => `${name} (anew with Partnerbook › ${menuItem})`).join(', ')}. If ${first.by} still has ${lost.length === 1 ? 'it' : 'them'}, ask for ${lost.length === 1 ? 'it' : 'them'} to be shared with you, and answers come in again; if not, make ${lost.length === 1 ? 'it' : 'them'} anew and share the new links. Answers in Responses stay.`,
        ];
  const calendar = added.filter((each) => each.indexOf('the calendar') === 0);
  const already = cannot.length > 0 ? [] : ['The hourly work runs as you already. Its trigger is in place.'];
  return [
    ...(isMine
      ? already
      : [
          `${cannot.length > 0 ? 'The hourly work runs' : 'The hourly work and the calendar run'} as you (${owner}) from now on. Mail leaves from your address.`,
        ]),
    ...cannot,
    ...calendar.map(
      (each) =>
        `New in your account: ${each}. Share it in Google Calendar with those who had the one before; that one no longer changes.`,
    ),
    ...forms,
    ...(before === null || isMine
      ? []
      : [`${before} is told by mail. Partnerbook › Set up › Hand over lists what is still that person’s.`]),
  ].join('\n\n');
}

/** What a hand-over takes, and how far it is. */
import { plural } from '../../shared/text';
import type { HandOverStep } from './calls';

export interface Colleague {
  name: string;
  email: string;
}

export interface HandOverFacts {
  from: Colleague;
  to: Colleague;
  /** As whom the hourly work runs. */
  runsAs: string | null;
  /** Of the file; null in a shared drive, and where Google does not tell. */
  fileOwner: string | null;
  isTold: boolean;
  /** Forms that the one who follows may not open, as far as is known here. */
  unshared: readonly { name: string; by: string }[];
  /** Of the one who leaves. */
  documents: number;
  drafts: number;
  approved: number;
  /** Colleagues and wordings that whoever has the hourly work has not confirmed. */
  unconfirmed: number;
  coordinatorEmail: string;
  publicEmail: string;
  tasks: number;
  /** The last day of the one who leaves stands in Staff. */
  hasLastDay: boolean;
}

export const isSame = (one: string | null, other: string): boolean =>
  one !== null && one.toLowerCase() === other.toLowerCase();

/** In the order in which they are best done. */
export function stepsOf(facts: HandOverFacts): HandOverStep[] {
  const { from, to, runsAs, fileOwner, unshared, documents, drafts, approved, tasks } = facts;
  const isMoved = isSame(runsAs, to.email);
  const makers = [...new Set(unshared.map(({ by }) => by))].join(' or ');
  return [
    {
      title: `${to.name} knows what to do`,
      done: facts.isTold,
      text: `One mail with these steps, to ${to.email}. It goes the usual way: Outbox shows it.`,
      action: 'tell',
    },
    {
      title: 'No mail waits',
      done: drafts + approved === 0,
      text: `${plural(drafts, 'draft')}, ${plural(approved, 'approved mail')}. Look through them under Mail: what is approved and has not left by then leaves from ${to.email}.`,
    },
    {
      title: 'Forms can be opened',
      done: unshared.length === 0,
      text:
        unshared.length === 0
          ? `${to.name} can open all of them. The links that people have stay good.`
          : `Not yet: ${unshared.map(({ name }) => name).join(', ')}. They are files of ${makers}, who shares them from here; Google may send a mail about each.`,
      ...(unshared.length === 0 ? {} : { action: 'forms' as const }),
    },
    {
      title: 'Documents are in good hands',
      done: documents === 0,
      text:
        documents === 0
          ? `No current document is in the Drive of ${from.name}.`
          : `${plural(documents, 'current document is', 'current documents are')} in the Drive of ${from.name} (tab Documents, column By). In Google Drive: select them, Share, add ${to.email}, and choose Transfer ownership; or move them to a shared drive.`,
    },
    {
      title: `Settings name ${to.name}`,
      done: isSame(facts.coordinatorEmail, to.email),
      text: `Coordinator and Coordinator’s email: mails are signed with that name, and answers go there.${
        isSame(facts.publicEmail, from.email)
          ? ` The contact for partners is still ${from.name}: see Program › Inquiries.`
          : ''
      }`,
      action: 'settings',
    },
    {
      title: 'Open tasks have somebody',
      done: tasks === 0,
      text: tasks === 0 ? `Nothing open names ${from.name}.` : `${plural(tasks, 'row')} below still name ${from.name}.`,
    },
    {
      title: `The hourly work runs as ${to.name}`,
      done: isMoved,
      text: isMoved
        ? 'The calendar is reached by that account as well.'
        : `${to.name} opens this spreadsheet and chooses Partnerbook › Set up › Take over the hourly work.`,
    },
    {
      title: `${to.name} has confirmed staff and wordings`,
      done: isMoved && facts.unconfirmed === 0,
      text: isMoved
        ? `${plural(facts.unconfirmed, 'address or wording waits', 'addresses and wordings wait')} for ${to.name}: Partnerbook › Set up › Set up this workbook asks.`
        : 'Taking over asks for it, since mail that leaves without asking leaves in that name.',
    },
    {
      title: `The file belongs to ${to.name}`,
      done: fileOwner === null || isSame(fileOwner, to.email),
      text:
        fileOwner === null
          ? 'Google names no owner, as in a shared drive. There is nothing to do.'
          : `Last, ${fileOwner} clicks Share at the top right, makes ${to.email} an editor, then chooses Transfer ownership beside that name. ${to.name} accepts in the mail that Google sends.`,
    },
    {
      title: `Staff says when ${from.name} leaves`,
      done: facts.hasLastDay,
      text: `Fill in Until in the row of ${from.name}, on the last day at the latest. Then take away that person’s access to this spreadsheet.`,
    },
  ];
}

/** Before, during and after. */
export function promises({ from, to }: Pick<HandOverFacts, 'from' | 'to'>) {
  return {
    byItself: [
      'All tabs, settings, wordings and answers: they are in the spreadsheet.',
      `Mail that waits. It leaves from ${to.email} once ${to.name} has taken over; what has left is never sent again.`,
      'Links to forms that are already out, as long as the forms are there.',
    ],
    anew: [
      `The calendar, unless ${from.name} shares it with ${to.name} in Google Calendar, with the right to make changes. A new one is filled within the hour; share it with those who had the one before. It goes when the account goes.`,
      `The hourly run and the notice of new answers: those of ${from.name} stop. Taking over makes them.`,
      'Who is staff, and which mail may leave without asking.',
    ],
    told: [
      `${to.name}, by the mail above.`,
      `${from.name}, by mail, when ${to.name} takes over.`,
      'Nobody outside the school. Write to partners yourself, for example with a campaign.',
    ],
  };
}

/** For the mail: what is left, numbered. */
export function stepsInWords(steps: readonly HandOverStep[]): string {
  const left = steps.filter(({ done, action }) => !done && action !== 'tell');
  if (left.length === 0) return 'Nothing is left to do.';
  return left.map(({ title, text }, index) => `${index + 1}. ${title}. ${text}`).join('\n');
}

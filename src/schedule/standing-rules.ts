/** Whether this is the workbook in use: what it remembers, what stands in it, and what Google says of its file. Pure. */
import type { CalendarDate } from '../shared/dates';

/**
 * Why nothing leaves by itself. `copy`: made from another workbook. `forgotten`: Partnerbook was at work here and
 * remembers nothing of it. `restored`: an earlier version of the file was brought back. `owner`: the file was given to
 * somebody else.
 */
export const restReasons = ['copy', 'forgotten', 'restored', 'owner'] as const;
export type RestReason = (typeof restReasons)[number];

/** Written into Settings: which file this is, and the last day on which it was looked at. A copy and an earlier version bring it along. */
export interface WorkbookMark {
  fileId: string;
  day: CalendarDate;
}

export interface StandingFacts {
  /** Of the file, as Google says now. */
  fileId: string;
  /** Null where Google does not tell, as in a shared drive. */
  owner: string | null;
  /** Outside the sheet. */
  remembered: { fileId: string | null; owner: string | null; day: CalendarDate | null; anything: boolean };
  /** As whom the hourly work runs. */
  runsAs: string | null;
  /** In the sheet; null when there is none. */
  written: WorkbookMark | null;
  /** Whether settings stand there already. */
  wasSetUp: boolean;
}

/** Null: it is the one in use, or a new one. */
export function whyAtRest({ fileId, owner, runsAs, remembered, written, wasSetUp }: StandingFacts): RestReason | null {
  if (remembered.fileId === null) {
    // Set up before workbooks had a mark.
    if (remembered.anything) return null;
    if (written !== null) return written.fileId === fileId ? 'forgotten' : 'copy';
    return wasSetUp ? 'forgotten' : null;
  }
  if (remembered.fileId !== fileId) return 'copy';
  if (written !== null && written.fileId === fileId && remembered.day !== null && written.day < remembered.day)
    return 'restored';
  // Given to whoever has the work already, it leaves nothing to decide.
  if (remembered.owner !== null && owner !== null && remembered.owner !== owner && owner !== runsAs) return 'owner';
  return null;
}

const happened: Record<RestReason, string> = {
  copy: 'This is a copy of another Partnerbook workbook.',
  forgotten:
    'This looks like a copy of another Partnerbook workbook: there is work in it that Partnerbook does not remember.',
  restored: 'An earlier version of this file was brought back from File › Version history.',
  owner: 'This file was given to another owner.',
};

const goOn = 'Partnerbook › Set up › Go on with this workbook';

/** What has happened, what that means, what to do. */
export function sayAtRest(reason: RestReason): string {
  return `${happened[reason]} No mail leaves from it and its calendar is left alone, until somebody chooses ${goOn}. ${advice[reason]}`;
}

const onlyOne = 'Choose it only where the school works from now on; for practice, leave it as it is.';
const advice: Record<RestReason, string> = {
  copy: onlyOne,
  forgotten: onlyOne,
  restored: 'Look first whether the rows are those you want. Answers to forms that came in since are brought in again.',
  owner: 'The hourly work then runs as whoever chooses it.',
};

/** What going on means, for the question before it. */
export function askToGoOn(reason: RestReason): string {
  return `${happened[reason]} ${meaning[reason]}`;
}

const takesOver =
  'If you go on, this is the workbook of your school: the hourly work runs as you, and it gets a calendar of its own. Mails that wait here are canceled, since they may leave from the other workbook. In that one nobody should work any more, or partners get everything twice.';
const meaning: Record<RestReason, string> = {
  copy: takesOver,
  forgotten: takesOver,
  restored:
    'If you go on, mail and calendar follow what stands in this version; events in the calendar change accordingly. Mails that have left are not sent again.',
  owner: 'If you go on, the hourly work and the mail run as you.',
};

/** A zone that was changed in File › Settings, for a week. */
export function sayZoneChanged({ from, to }: { from: string; to: string }): string {
  return `The time zone of this spreadsheet was changed from ${from} to ${to} (File › Settings). Dates and times stay as they stand in the tabs; mails and the calendar follow the zone. If that was not meant, change it back.`;
}

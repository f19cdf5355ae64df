/** How many mails, how many people, and how many Google still lets us reach today. */
import { Confirm } from '../../client/confirm';
import { grouped, plural } from '../../shared/text';
import type { ReviewList, WaitingMessage } from './calls';

/** Above this many people we ask for confirmation. */
const askAbove = 10;

export interface Plan {
  verb: 'approve' | 'cancel';
  mails: WaitingMessage[];
}

/** Two spellings of one address are one person. */
function countPeople(mails: WaitingMessage[]): number {
  return new Set(mails.map((mail) => mail.to.trim().toLowerCase())).size;
}

export function many(mails: WaitingMessage[]): boolean {
  return countPeople(mails) > askAbove;
}

/** `3 mails to 2 people`. */
export function mailsToPeople(mails: WaitingMessage[]): string {
  return plural(mails.length, 'mail') + ' to ' + plural(countPeople(mails), 'person', 'people');
}

export function ConfirmMany({ plan, onYes, onNo }: { plan: Plan; onYes(): void; onNo(): void }) {
  const approve = plan.verb === 'approve';
  return (
    <Confirm
      title={(approve ? 'Approve ' : 'Cancel ') + mailsToPeople(plan.mails) + '?'}
      yes={(approve ? 'Approve ' : 'Cancel ') + plural(plan.mails.length, 'mail')}
      no="Go back"
      onYes={onYes}
      onNo={onNo}
    >
      <p>
        {approve
          ? 'They leave today as far as the hour allows, the rest in the coming hours. A mail that has left cannot be taken back.'
          : 'They will not be sent. Each stays in the Outbox tab as canceled.'}
      </p>
    </Confirm>
  );
}

interface QuotaProps {
  list: ReviewList;
  /** Selected and ready to be sent; all selected. */
  ready: WaitingMessage[];
  picked: WaitingMessage[];
}

export function Quota({ list, ready, picked }: QuotaProps) {
  const left = plural(list.quotaLeft, 'recipient') + ' left today';
  const unfit = picked.length - ready.length;
  const late = ready.length - list.quotaLeft;
  return (
    <p role="status">
      {picked.length === 0 ? 'Tick the mails that may go out. ' : ''}
      {unfit > 0
        ? grouped(unfit) + ' of the selected cannot be approved as ' + (unfit === 1 ? 'it is. ' : 'they are. ')
        : ''}
      {late > 0 ? left + ', so ' + grouped(late) + ' of these will leave on a later day.' : left + '.'}
    </p>
  );
}

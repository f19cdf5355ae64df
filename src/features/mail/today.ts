/** Mails that wait for a person: for approval, for a look whether they arrived, or because they could not be sent. */
import { outbox, type Message } from '../../messages/tabs';
import { plural } from '../../shared/text';
import { todayKind, type TodayLine } from '../../today/line';

export function mailLines(rows: readonly Pick<Message, 'state'>[]): TodayLine[] {
  const count = (state: Message['state']): number => rows.filter((row) => row.state === state).length;
  const [unknown, failed, draft] = [count('unknown'), count('failed'), count('draft')];
  const line = (id: string, what: string, minutes: number): TodayLine => ({
    ...{ id, what, minutes },
    ...{ due: null, loss: 'waits for us', whose: null },
  });
  return [
    ...(unknown === 0
      ? []
      : [line('unknown', `${plural(unknown, 'mail')} may or may not have left: look whether it arrived`, 3)]),
    ...(failed === 0 ? [] : [line('failed', `${plural(failed, 'mail')} could not be sent`, 3)]),
    ...(draft === 0
      ? []
      : [line('draft', `${plural(draft, 'mail waits', 'mails wait')} for your approval`, Math.min(10, 1 + draft))]),
  ];
}

export const mailsToday = todayKind({
  kind: 'mail',
  tab: outbox,
  together: true,
  opens: { page: 'review' },
  lines: mailLines,
});

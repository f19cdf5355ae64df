/** Mails that wait for a person, as lines of Today. Pure. */
import type { Message } from '../../messages/tabs';
import { plural } from '../../shared/text';
import type { TodayLine } from '../../today/line';

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

/** What Today says of Partnerbook itself. */
import * as z from 'zod/mini';
import { whyStopped } from '../../schedule/owner';
import { stored } from '../../shared/stored';
import { plural } from '../../shared/text';
import type { FactKind, TodayLine } from '../../today/line';

/** The hourly work no longer comes, or may not do its part. */
export const standsStill: FactKind = {
  kind: 'still',
  opens: null,
  facts(app) {
    const stopped = whyStopped(app);
    const cannot = stored(app.memory.get('cannot'), z.array(z.string())) ?? [];
    return [...(stopped === null ? [] : [stopped]), ...cannot].map((text, index) => ({
      ...{ id: String(index), what: text.replace(/\.$/, ''), due: null, loss: 'all stands still' },
      ...{ minutes: 3, whose: null },
    }));
  },
};

/** Only a full look at the workbook finds them, so the pass that has looked tells how many there are. */
export const problemsToday: FactKind = { kind: 'problems', opens: { page: 'problems' } };

export function problemLine(count: number): { kind: string; line: TodayLine }[] {
  if (count === 0) return [];
  const what = `${plural(count, 'cell or row needs', 'cells or rows need')} a look`;
  const line: TodayLine = {
    id: 'all',
    what,
    due: null,
    loss: 'is in disorder',
    minutes: Math.min(10, 1 + count),
    whose: null,
  };
  return [{ kind: problemsToday.kind, line }];
}

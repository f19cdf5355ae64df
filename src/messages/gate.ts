import type { App } from '../app';
import { schoolDays } from '../schedule/tabs';
import type { AnyTab } from '../workbook/tab';
import { addressesOf, everyRow, type Table } from '../workbook/read/table';
import { confirmedStaff } from './confirmed';
import { erasedStops } from './erased-opt-outs';
import { gateWith, type Gate, type GateFacts } from './gate-rules';
import { optOuts } from './tabs';

/** The gate for this execution. Tabs are read when it gets its first mail, each at most once. */
export function gateOf(app: App): Gate {
  let made: Gate | undefined;
  const gate = (): Gate => (made ??= readGate(app));
  return { refusal: (mail, asked) => gate().refusal(mail, asked), hold: (mail) => gate().hold(mail) };
}

/** The same, but with its tabs read now: for when the Outbox is read next and written soon after. */
export function readGate(app: App): Gate {
  const { workbook } = app;
  const isThere = (tab: AnyTab): boolean => workbook.sheetIdOf(tab) !== null;
  const { weekendsQuiet, asksPerTerm } = app.settings();
  return gateWith({
    today: app.clock.today(),
    doNotContact: app.doNotContact(),
    isStaff: confirmedStaff(app),
    optOuts: isThere(optOuts) ? stopsIn(workbook.table(optOuts)) : [],
    erased: erasedStops(app.memory),
    schoolDays: isThere(schoolDays) ? everyRow(workbook.table(schoolDays)) : [],
    weekendsQuiet,
    asksPerTerm,
  });
}

function stopsIn(table: Table<typeof optOuts>): GateFacts['optOuts'] {
  return everyRow(table).flatMap((row) => addressesOf(table, row).map((email) => ({ email, stops: row.stops })));
}

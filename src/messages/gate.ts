import type { App } from '../app';
import { schoolDays } from '../schedule/tabs';
import type { AnyTab } from '../workbook/tab';
import { gateWith, type Gate } from './gate-rules';
import { optOuts } from './tabs';

/** The gate as it stands in this execution. Tabs are read when the first mail comes to it, each at most once. */
export function gateOf(app: App): Gate {
  let made: Gate | undefined;
  const gate = (): Gate => (made ??= readGate(app));
  return { refusal: (mail, asked) => gate().refusal(mail, asked), hold: (mail) => gate().hold(mail) };
}

/** The same, and its tabs are read now: where the Outbox is read next and written to soon after. */
export function readGate(app: App): Gate {
  const { workbook } = app;
  const isThere = (tab: AnyTab): boolean => workbook.sheetIdOf(tab) !== null;
  const { weekendsQuiet, asksPerTerm } = app.settings();
  return gateWith({
    today: app.clock.today(),
    doNotContact: app.doNotContact(),
    optOuts: isThere(optOuts) ? workbook.table(optOuts).rows : [],
    schoolDays: isThere(schoolDays) ? workbook.table(schoolDays).rows : [],
    weekendsQuiet,
    asksPerTerm,
  });
}

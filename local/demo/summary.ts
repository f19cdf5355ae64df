import { Desk } from '../desk';
import { Calendars } from '../runtime/host/calendar/calendars';
import { nothing, plus, type Estimate } from '../runtime/host/costs';
import { Mailbox } from '../runtime/host/mail/mailbox';
import type { ExecutionRecord, Machine } from '../runtime/machine';

export interface DemoSummary {
  organizations: number;
  people: number;
  prospectsFromParents: number;
  findings: { text: string; count: number }[];
  activities: number;
  events: number;
  messages: { sent: number; waiting: number; byKind: Record<string, number> };
  problems: { tab: string; row: number; column: string; text: string }[];
  executions: number;
  calls: number;
  syncs: number;
  /** Modelled from call counts, never measured. */
  modelledSeconds: Estimate;
  wallMs: number;
}

/** Adds up what the runs cost as they end; the machine itself remembers only the last ones. */
export class Meter {
  executions = 0;
  calls = 0;
  syncs = 0;
  failed: ExecutionRecord[] = [];
  private modelled = nothing;

  add(record: ExecutionRecord): void {
    this.executions++;
    this.calls += record.counts.calls;
    this.syncs += record.counts.syncs;
    this.modelled = plus(this.modelled, record.modelled);
    if (record.status !== 'completed') this.failed.push(record);
  }

  get modelledSeconds(): Estimate {
    const seconds = (ms: number): number => Math.round(ms / 100) / 10;
    return {
      low: seconds(this.modelled.low),
      typical: seconds(this.modelled.typical),
      high: seconds(this.modelled.high),
    };
  }
}

/** Counts what is in the tabs, the mailbox and the calendar: nothing here is taken from the run's own words. */
export async function summarize(machine: Machine, user: string, meter: Meter, wallMs: number): Promise<DemoSummary> {
  const desk = new Desk(machine, user);
  const outbox = desk.rows('Outbox');
  const byKind: Record<string, number> = {};
  for (const message of outbox) byKind[message['kind']!] = (byKind[message['kind']!] ?? 0) + 1;
  const check = await desk.ask<{ problems: DemoSummary['problems'] }>('check.run', null);
  const calendars = machine.world.part(Calendars);
  const events = calendars
    .all()
    .flatMap((calendar) => calendars.events(calendar.id).filter((event) => event.status !== 'cancelled'));
  return {
    organizations: desk.rows('Organizations').length,
    people: desk.rows('People').length,
    prospectsFromParents: desk.rows('Organizations').filter((row) => row['source']!.startsWith('Parent survey')).length,
    findings: desk
      .rows('Findings')
      .map((row) => ({ text: row['text']!, count: Number(row['count']) }))
      .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en')),
    activities: desk.rows('Activities').length,
    events: events.length,
    messages: {
      sent: machine.world.part(Mailbox).messages.length,
      waiting: outbox.filter((row) => row['state'] === 'draft').length,
      byKind,
    },
    problems: check.problems.map(({ tab, row, column, text }) => ({ tab, row, column, text })),
    executions: meter.executions,
    calls: meter.calls,
    syncs: meter.syncs,
    modelledSeconds: meter.modelledSeconds,
    wallMs,
  };
}

/** The same for people. */
export function tell(summary: DemoSummary, folder: string, start: string, end: string): string {
  const { messages, modelledSeconds: modelled } = summary;
  const line = (label: string, value: string | number): string => `  ${label.padEnd(26)} ${value}`;
  return [
    '',
    `Maple Grove High School, ${start} to ${end}`,
    '',
    line('Organizations', summary.organizations),
    line('  prospects from parents', summary.prospectsFromParents),
    line('People at partners', summary.people),
    line('Activities', `${summary.activities}, ${summary.events} in the calendar`),
    line('Mail', `${messages.sent} sent, ${messages.waiting} waiting for approval`),
    ...Object.entries(messages.byKind).map(([kind, count]) => line(`  ${kind}`, count)),
    line('Runs', `${summary.executions}, with ${summary.calls} service calls and ${summary.syncs} syncs`),
    line('Time at Google, modelled', `${modelled.typical} s (${modelled.low} to ${modelled.high} s)`),
    line('Time here', `${Math.round(summary.wallMs / 100) / 10} s`),
    '',
    'What graduates wish they had had',
    ...summary.findings.slice(0, 8).map(({ text, count }) => `  ${String(count).padStart(3)}  ${text}`),
    '',
    summary.problems.length === 0
      ? 'No problems in the workbook.'
      : `${summary.problems.length} problems in the workbook`,
    ...summary.problems
      .slice(0, 12)
      .map(({ tab, row, column, text }) => `  ${tab}, row ${row}${column === '' ? '' : `, ${column}`}: ${text}`),
    ...(summary.problems.length > 12 ? [`  … and ${summary.problems.length - 12} more`] : []),
    '',
    `Tabs, mails and the calendar are in ${folder}.`,
    '',
  ].join('\n');
}

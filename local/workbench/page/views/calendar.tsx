import { useState } from 'preact/hooks';
import type { CalendarView, EventView, WorkbenchState } from '../../messages';
import { addDays, addMonths, dayName, isoDay, timeOf, weekday } from '../dates';
import { Icon } from '../icons';
import { useData } from '../store';
import { EventDialog } from './event-dialog';
import { FeedAddress } from './feed-address';
import { Empty, PaneHead } from './pane';

export interface Placed {
  calendar: CalendarView;
  event: EventView;
  /** First and last day, both shown. */
  from: string;
  to: string;
}

export function CalendarPane({ state }: { state: WorkbenchState }) {
  const calendars = useData<CalendarView[]>('/api/calendars', 'calendar');
  const today = isoDay(state.now, state.timeZone);
  const [month, setMonth] = useState(today.slice(0, 7));
  const [form, setForm] = useState<'Month' | 'List'>(() => (innerWidth < 640 ? 'List' : 'Month'));
  const [editing, setEditing] = useState<Placed | 'new' | null>(null);
  const readonly = state.accounts.find((one) => one.email === state.user)?.viewer ?? false;
  const edit = readonly ? undefined : setEditing;
  const placed = (calendars ?? []).flatMap((calendar) =>
    calendar.events.map((event) => place(calendar, event, state.timeZone)),
  );
  placed.sort((a, b) => (a.event.start < b.event.start ? -1 : 1));
  return (
    <div class="view">
      <PaneHead title="Calendar" note="What the script has put into the calendars of this account.">
        <div class="month-nav" role="group" aria-label="Month">
          <button
            type="button"
            class="icon-button"
            aria-label="Month before"
            onClick={() => setMonth(addMonths(month, -1))}
          >
            <Icon name="left" />
          </button>
          <b aria-live="polite">{dayName(`${month}-01`, { month: 'long', year: 'numeric' })}</b>
          <button
            type="button"
            class="icon-button"
            aria-label="Month after"
            onClick={() => setMonth(addMonths(month, 1))}
          >
            <Icon name="right" />
          </button>
          <button type="button" class="button small" onClick={() => setMonth(today.slice(0, 7))}>
            Today
          </button>
        </div>
        {calendars?.length && !readonly ? (
          <button type="button" class="button small" onClick={() => setEditing('new')}>
            Add an event
          </button>
        ) : null}
        <div class="segments" role="group" aria-label="Show as">
          {(['Month', 'List'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={form === name} onClick={() => setForm(name)}>
              {name}
            </button>
          ))}
        </div>
      </PaneHead>
      {calendars?.length ? (
        <ul class="calendar-keys" aria-label="Calendars">
          {calendars.map((calendar) => (
            <li key={calendar.id}>
              <span class="dot" style={{ background: calendar.color }} aria-hidden="true" />
              {calendar.title} <small>{countOf(calendar)}</small>
              <FeedAddress calendar={calendar} />
            </li>
          ))}
        </ul>
      ) : null}
      {calendars && placed.length === 0 ? (
        <Empty icon="calendar" title="No events yet">
          Activities appear here once the script has made its calendar and synced it. Set the workbook up from the
          script’s menu, add an activity with a date, and move the clock on.
        </Empty>
      ) : null}
      {placed.length > 0 && form === 'Month' ? (
        <Month month={month} today={today} placed={placed} timeZone={state.timeZone} onEdit={edit} />
      ) : null}
      {placed.length > 0 && form === 'List' ? (
        <List month={month} placed={placed} timeZone={state.timeZone} onEdit={edit} />
      ) : null}
      {editing ? (
        <EventDialog
          placed={editing === 'new' ? undefined : editing}
          calendars={calendars ?? []}
          timeZone={state.timeZone}
          day={month === today.slice(0, 7) ? today : `${month}-01`}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </div>
  );
}

/** One that repeats is one event, however often it takes place. */
function countOf({ events }: CalendarView): string {
  const count = new Set(events.map(({ id, series }) => series?.id ?? id)).size;
  return count === 1 ? '1 event' : `${count} events`;
}

/** What a person edits: of one that repeats, all of them. */
function whole({ calendar, event }: Placed, timeZone: string): Placed {
  return place(calendar, { ...event, ...event.series }, timeZone);
}

function place(calendar: CalendarView, event: EventView, timeZone: string): Placed {
  if (event.allDay)
    return { calendar, event, from: event.start, to: event.end > event.start ? addDays(event.end, -1) : event.start };
  const end = Math.max(Date.parse(event.start), Date.parse(event.end) - 1);
  return { calendar, event, from: isoDay(Date.parse(event.start), timeZone), to: isoDay(end, timeZone) };
}

function when({ event }: Placed, timeZone: string): string {
  return event.allDay
    ? 'All day'
    : `${timeOf(Date.parse(event.start), timeZone)} – ${timeOf(Date.parse(event.end), timeZone)}`;
}

interface MonthProps {
  month: string;
  today: string;
  placed: Placed[];
  timeZone: string;
  onEdit: ((event: Placed) => void) | undefined;
}

function Month({ month, today, placed, timeZone, onEdit }: MonthProps) {
  const first = addDays(`${month}-01`, -weekday(`${month}-01`));
  const lastOfMonth = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: string[][] = [];
  for (let start = first; start <= lastOfMonth; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(start, day)));
  return (
    <div class="month-scroll" tabIndex={0} role="region" aria-label="Month">
      <table class="month">
        <thead>
          <tr>
            {weeks[0]!.map((day) => (
              <th scope="col" key={day}>
                {dayName(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} class={`${day.startsWith(month) ? '' : 'other'} ${day === today ? 'today' : ''}`}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  {placed
                    .filter(({ from, to }) => from <= day && day <= to)
                    .map((one) => (
                      <details
                        key={`${one.calendar.id} ${one.event.id}`}
                        class={`event ${one.event.status}`}
                        style={{ '--color': one.event.color }}
                      >
                        <summary>
                          {one.event.allDay ? null : <span>{timeOf(Date.parse(one.event.start), timeZone)} </span>}
                          {one.event.title || '(no title)'}
                        </summary>
                        <EventDetails one={one} timeZone={timeZone} onEdit={onEdit} />
                      </details>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function List({ month, placed, timeZone, onEdit }: Omit<MonthProps, 'today'>) {
  const shown = placed.filter(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
  if (shown.length === 0)
    return <p class="choose">Nothing in {dayName(`${month}-01`, { month: 'long', year: 'numeric' })}.</p>;
  return (
    <ul class="agenda">
      {shown.map((one) => (
        <li key={`${one.calendar.id} ${one.event.id}`} class={one.event.status} style={{ '--color': one.event.color }}>
          <time dateTime={one.from}>
            <b>{Number(one.from.slice(8))}</b> {dayName(one.from, { weekday: 'long' })}
          </time>
          <div>
            <h3>{one.event.title || '(no title)'}</h3>
            <EventDetails one={one} timeZone={timeZone} onEdit={onEdit} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function EventDetails({ one, timeZone, onEdit }: { one: Placed } & Pick<MonthProps, 'timeZone' | 'onEdit'>) {
  const { location, description, status, guests, series } = one.event;
  return (
    <div class="event-details">
      <p>
        {when(one, timeZone)}
        {one.from !== one.to ? ` · to ${dayName(one.to, { month: 'short', day: 'numeric' })}` : ''}
        {location ? ` · ${location}` : ''}
        {series ? ' · Repeats' : ''}
        {status === 'cancelled' ? ' · Canceled' : ''}
      </p>
      {guests.length ? <p>Guests: {guests.join(', ')}</p> : null}
      {description ? <p class="event-description">{description.replace(/<[^>]*>/g, ' ')}</p> : null}
      {onEdit && status !== 'cancelled' ? (
        <button type="button" class="link" onClick={() => onEdit(whole(one, timeZone))}>
          {series ? 'Edit all of them' : 'Edit'}
          <span class="hidden"> {one.event.title}</span>
        </button>
      ) : null}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { CalendarAction, CalendarView } from '../../messages';
import { Modal } from '../chrome/modal';
import { addDays, isoDay, isoTime } from '../dates';
import { act } from '../store';
import type { Placed } from './calendar';

interface EventDialogProps {
  /** The event to change; a new one when absent. */
  placed: Placed | undefined;
  calendars: CalendarView[];
  timeZone: string;
  /** The day proposed for a new event. */
  day: string;
  onClose(): void;
}

interface Fields {
  title: string;
  allDay: boolean;
  /** Days as `2026-09-14`, the last one included; times as `09:00`. */
  from: string;
  fromTime: string;
  to: string;
  toTime: string;
}

/** Adds, moves, renames or deletes an event as a person does in Google Calendar: the script is not told. */
export function EventDialog({ placed, calendars, timeZone, day, onClose }: EventDialogProps) {
  const [fields, setFields] = useState<Fields>(() => (placed ? fieldsOf(placed, timeZone) : newFields(day)));
  const [calendarId, setCalendarId] = useState((placed?.calendar ?? calendars[0]!).id);
  const set = (change: Partial<Fields>) => setFields((old) => ({ ...old, ...change }));
  const send = (action: CalendarAction) => void act('/api/calendar', action).then((done) => done && onClose());
  const label = placed ? 'Edit the event' : 'Add an event';

  function save(): void {
    const { title, allDay, from, fromTime, to, toTime } = fields;
    const times = allDay
      ? { start: from, end: addDays(to, 1) }
      : { start: `${from}T${fromTime}`, end: `${to}T${toTime}` };
    if (placed) send({ action: 'change', calendarId, eventId: placed.event.id, title, ...times });
    else send({ action: 'add', calendarId, title, location: '', ...times });
  }

  return (
    <Modal label={label} class="question" onClose={onClose}>
      <h2>{label}</h2>
      <p class="question-text">As a colleague does in Google Calendar. Partnerbook sees it at its next run.</p>
      <form
        class="event-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {placed || calendars.length === 1 ? null : (
          <label>
            Calendar
            <select value={calendarId} onChange={(event) => setCalendarId(event.currentTarget.value)}>
              {calendars.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          Title
          <input
            type="text"
            required
            value={fields.title}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </label>
        <label class="event-all-day">
          <input
            type="checkbox"
            checked={fields.allDay}
            onChange={(event) => set({ allDay: event.currentTarget.checked })}
          />
          All day
        </label>
        <When
          name="Starts"
          day={fields.from}
          time={fields.fromTime}
          allDay={fields.allDay}
          onDay={(from) => set({ from })}
          onTime={(fromTime) => set({ fromTime })}
        />
        <When
          name="Ends"
          day={fields.to}
          time={fields.toTime}
          allDay={fields.allDay}
          onDay={(to) => set({ to })}
          onTime={(toTime) => set({ toTime })}
        />
        <div class="buttons">
          <button type="submit" class="button primary">
            Save
          </button>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          {placed ? (
            <button
              type="button"
              class="button"
              onClick={() => send({ action: 'delete', calendarId, eventId: placed.event.id })}
            >
              Delete
            </button>
          ) : null}
        </div>
      </form>
    </Modal>
  );
}

interface WhenProps {
  name: string;
  day: string;
  time: string;
  allDay: boolean;
  onDay(day: string): void;
  onTime(time: string): void;
}

function When({ name, day, time, allDay, onDay, onTime }: WhenProps) {
  return (
    <div class="event-when">
      <label>
        {name}
        <input type="date" required value={day} onInput={(event) => onDay(event.currentTarget.value)} />
      </label>
      {allDay ? null : (
        <label>
          <span class="hidden">{name} at</span>
          <input type="time" required value={time} onInput={(event) => onTime(event.currentTarget.value)} />
        </label>
      )}
    </div>
  );
}

function newFields(day: string): Fields {
  return { title: '', allDay: false, from: day, fromTime: '09:00', to: day, toTime: '10:00' };
}

function fieldsOf({ event, from, to }: Placed, timeZone: string): Fields {
  const { title, allDay } = event;
  if (allDay) return { ...newFields(from), title, allDay, to };
  const [start, end] = [Date.parse(event.start), Date.parse(event.end)];
  return {
    title,
    allDay,
    from,
    fromTime: isoTime(start, timeZone),
    to: isoDay(end, timeZone),
    toTime: isoTime(end, timeZone),
  };
}

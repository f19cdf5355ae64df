/** The dialog Month: a calendar sheet on a wide window, a list of days on a narrow one; printed as it is seen. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select } from '../../client/fields';
import { closePage } from '../../client/host';
import { Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { saveFile } from '../../client/save-file';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { CalendarDate } from '../../shared/dates';
import { longDate, monthAndYear } from '../../shared/dates-on-pages';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { MonthDay, MonthItem, monthCalls, ShownMonth } from './calls';

const call = caller<typeof monthCalls & HouseCalls>();

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function MonthPage() {
  const [shown, setShown] = useState<ShownMonth | null>(null);
  const [kind, setKind] = useState('');
  const loading = useCall();
  const jumping = useCall();
  const saving = useCall();
  const [saved, setSaved] = useState('');
  const heading = useFocusAfter<HTMLHeadingElement>(shown?.month ?? '');
  const show = (month: string | null) => void loading.start(() => call('month.show', { month }), setShown);
  useEffect(() => show(null), []);

  const title = shown ? monthAndYear((shown.month + '-01') as CalendarDate) : 'Month';
  const jump = (id: string) => jumping.start(() => call('row.jump', { id }), closePage);
  const save = (month: string, kind: string) =>
    void saving.start(
      () => call('month.file', { month, kind }),
      ({ name, text, count, leftOut }) => {
        saveFile(name, text, 'text/calendar');
        setSaved(sayContents(name, count, leftOut));
      },
    );
  const chosen = shown && shown.kinds.includes(kind) ? kind : '';
  const count = shown ? shown.days.reduce((sum, day) => sum + filtered(day, chosen).length, 0) : 0;
  return (
    <Page
      wide
      said={
        <>
          <Failed calling={jumping} />
          <Failed calling={saving} />
          <Outcome said={saved === '' ? null : { tone: 'success', text: saved }} />
        </>
      }
      foot={
        <>
          <Button look="primary" disabled={!shown} onClick={() => print()}>
            Print
          </Button>
          <Button disabled={!shown} busy={saving.busy} onClick={() => shown && save(shown.month, chosen)}>
            Save for a calendar
          </Button>
          <Button onClick={closePage}>Close</Button>
        </>
      }
    >
      <div class="month-head">
        <Heading headingRef={heading}>{title}</Heading>
        {shown ? (
          <div class="buttons">
            <Button busy={loading.busy} onClick={() => show(shown.before)}>
              Month before
            </Button>
            <Button busy={loading.busy} onClick={() => show(shown.after)}>
              Month after
            </Button>
          </div>
        ) : null}
      </div>
      <Progress busy={loading.busy} text="Looking" />
      <Failed calling={loading} />
      {shown && shown.kinds.length > 1 ? (
        <Select
          label="Show"
          value={chosen}
          choices={[{ value: '', label: 'Everything' }, ...shown.kinds.map((each) => ({ value: each, label: each }))]}
          onValue={setKind}
        />
      ) : null}
      {shown && count === 0 ? <p>{'Nothing is planned in ' + title + ' yet.'}</p> : null}
      {shown ? (
        <>
          <div class="month-week" aria-hidden="true">
            {weekdays.map((name) => (
              <span key={name}>{name.slice(0, 3)}</span>
            ))}
          </div>
          <ol class="month" aria-label={title} style={{ '--lead': String(shown.lead + 1) }}>
            {shown.days.map((day) => (
              <Day
                key={day.date}
                day={day}
                lead={shown.lead}
                items={filtered(day, chosen)}
                isToday={day.date === shown.today}
                onJump={jump}
              />
            ))}
          </ol>
          <p class="printed">{shown.school}</p>
        </>
      ) : null}
    </Page>
  );
}

/** What the file holds, and what to do with it. */
function sayContents(name: string, count: number, leftOut: number): string {
  const missing =
    leftOut === 0
      ? ''
      : ' ' + plural(leftOut, 'activity', 'activities') + ' left out: the times do not fit, or it names a student.';
  const inside = plural(count, 'activity', 'activities') + ' of this month and the year after it.';
  return name + ' holds ' + inside + missing + ' Import it into any calendar; a later file brings that up to date.';
}

const filtered = ({ items }: MonthDay, kind: string): MonthItem[] =>
  kind === '' ? items : items.filter((each) => each.kind === kind);

interface DayProps {
  day: MonthDay;
  /** Day of the week of the first: 0 for Sunday. */
  lead: number;
  items: MonthItem[];
  isToday: boolean;
  onJump(id: string): void;
}

function Day({ day, lead, items, isToday, onJump }: DayProps) {
  const classes = ['month-day', items.length === 0 ? 'bare' : '', day.off === '' ? '' : 'off', isToday ? 'now' : ''];
  return (
    <li class={classes.filter((each) => each !== '').join(' ')}>
      <span class="month-date">
        <span aria-hidden="true">
          <span class="month-weekday">{(weekdays[(lead + day.day - 1) % 7] ?? '').slice(0, 3) + ' '}</span>
          {day.day}
        </span>
        <span class="hidden">{longDate(day.date) + (isToday ? ', today' : '')}</span>
        {day.off === '' ? null : <span class="month-off">{day.off}</span>}
      </span>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          class={'month-item ' + item.status.toLowerCase()}
          title={[item.kind, item.status, item.about].filter((each) => each !== '').join(' · ')}
          onClick={() => onJump(item.id)}
        >
          {item.start === null ? null : <b>{clock(item.start) + ' '}</b>}
          {item.title}
          {item.status === 'Confirmed' || item.status === 'Held' ? null : (
            <>
              {' '}
              <span class="month-status">{item.status.toLowerCase()}</span>
            </>
          )}
        </button>
      ))}
    </li>
  );
}

/** `09:30` is `9:30 AM`. */
function clock(time: string): string {
  const [hour = 0, minute = '00'] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  return String(hour % 12 === 0 ? 12 : hour % 12) + ':' + minute + (hour < 12 ? ' AM' : ' PM');
}

mount(MonthPage);

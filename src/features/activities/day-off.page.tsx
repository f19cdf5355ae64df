/** The sidebar A day off: what stands on that day, what becomes of each, and who is told. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox, Select, TextInput } from '../../client/fields';
import { Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { CalendarDate } from '../../shared/dates';
import { longDate } from '../../shared/dates-on-pages';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { dayOffCalls, DayOffItem } from './calls';

const call = caller<typeof dayOffCalls & HouseCalls>();

type What = 'cancel' | 'move' | 'stay';

interface Plan {
  what: What;
  to: string;
}

interface Shown {
  date: string;
  today: string;
  isOff: boolean;
  items: DayOffItem[];
}

const choices: { value: What; label: string }[] = [
  { value: 'cancel', label: 'Cancel it' },
  { value: 'move', label: 'Move it to another day' },
  { value: 'stay', label: 'Leave it as it is' },
];

function DayOffPage() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [plans, setPlans] = useState<Record<string, Plan>>({});
  const [reason, setReason] = useState('Snow day');
  const [noSchool, setNoSchool] = useState(true);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const [rounds, setRounds] = useState(0);
  const heading = useFocusAfter<HTMLHeadingElement>(rounds);

  const load = (date: string | null) =>
    loading.start(
      () => call('dayOff.show', { date }),
      (found) => {
        setShown(found);
        // One that lasts longer is rarely called off for a single day.
        const first = ({ lastsLonger }: DayOffItem): Plan => ({ what: lastsLonger ? 'stay' : 'cancel', to: '' });
        setPlans(Object.fromEntries(found.items.map((item) => [item.id, first(item)])));
      },
    );
  useEffect(() => load(null), []);

  const undo = (batch: string, date: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        setRounds((count) => count + 1);
        load(date);
      },
    );
  const apply = ({ date, items }: Shown) => {
    const fates = items.flatMap(({ id }) => {
      const { what, to } = planFor(plans, id);
      return what === 'stay' ? [] : [{ id, to: what === 'cancel' ? 'cancel' : to }];
    });
    return acting.start(
      () => call('dayOff.apply', { date, reason: reason.trim(), noSchool, fates }),
      ({ text, batch }) => {
        setSaid({ tone: 'success', text, action: <Button onClick={() => undo(batch, date)}>Undo</Button> });
        setRounds((count) => count + 1);
        load(date);
      },
    );
  };

  const count = (what: What): number =>
    shown ? shown.items.filter(({ id }) => planFor(plans, id).what === what).length : 0;
  const [canceled, moved] = [count('cancel'), count('move')];
  const unset = shown?.items.some(({ id }) => planFor(plans, id).what === 'move' && planFor(plans, id).to === '');
  return (
    <Page
      said={
        <>
          <Outcome said={said} />
          <Failed calling={acting} />
        </>
      }
      foot={
        shown && (canceled + moved > 0 || (noSchool && !shown.isOff)) ? (
          <Button look="primary" busy={acting.busy} disabled={unset} onClick={() => apply(shown)}>
            {sayVerb(canceled, moved)}
          </Button>
        ) : null
      }
    >
      <Heading headingRef={heading}>A day off</Heading>
      <TextInput
        label="Day"
        kind="date"
        value={shown?.date ?? ''}
        onValue={(date) => {
          setSaid(null);
          if (date !== '') load(date);
        }}
      />
      <Progress busy={loading.busy || acting.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {shown ? (
        <>
          <TextInput label="Why" value={reason} onValue={setReason} />
          {shown.isOff ? (
            <p class="soft">School days has it as a day without school.</p>
          ) : (
            <Checkbox
              label="No school on that day: everyday mail waits, what is urgent still goes"
              checked={noSchool}
              onChecked={setNoSchool}
            />
          )}
          <Section title={sayHowMany(shown)}>
            {moved > 0 && unset ? <p class="hint">Pick a day for each one that moves.</p> : null}
            <ul class="cards">
              {shown.items.map((item) => (
                <li key={item.id}>
                  <Item
                    item={item}
                    plan={planFor(plans, item.id)}
                    onPlan={(plan) => setPlans({ ...plans, [item.id]: plan })}
                  />
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}

function planFor(plans: Record<string, Plan>, id: string): Plan {
  return plans[id] ?? { what: 'stay', to: '' };
}

function sayVerb(canceled: number, moved: number): string {
  const parts = [canceled > 0 ? 'cancel ' + String(canceled) : '', moved > 0 ? 'move ' + String(moved) : ''];
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? 'Note the day off' : text.charAt(0).toUpperCase() + text.slice(1);
}

function sayHowMany({ items, date }: Shown): string {
  const day = longDate(date as CalendarDate);
  return items.length === 0
    ? 'Nothing is planned on ' + day
    : plural(items.length, 'activity', 'activities') + ' on ' + day;
}

function Item({ item, plan, onPlan }: { item: DayOffItem; plan: Plan; onPlan(plan: Plan): void }) {
  const { title, about, inside, outside } = item;
  return (
    <div class="tight">
      <h3>{title}</h3>
      <p class="soft">{about}</p>
      <Select
        label={'What becomes of ' + title}
        labelHidden
        value={plan.what}
        choices={choices}
        onValue={(what) => onPlan({ ...plan, what: what as What })}
      />
      {plan.what === 'move' ? (
        <TextInput label="To" kind="date" value={plan.to} onValue={(to) => onPlan({ ...plan, to })} />
      ) : null}
      {plan.what === 'stay' ? null : <p>{sayWho(inside, outside)}</p>}
    </div>
  );
}

/** Who has it in writing, and how each learns of it. */
function sayWho(inside: string[], outside: string[]): string {
  const parts = [
    outside.length === 0 ? '' : 'A mail for you to read and send: ' + outside.join(', ') + '.',
    inside.length === 0 ? '' : 'Told by mail at once: ' + inside.join(', ') + '.',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nobody has it in writing yet.' : parts.join(' ');
}

mount(DayOffPage);

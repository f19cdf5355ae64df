/** Year: how the board meets, as its organizational meeting decides it, and the meetings of a school year in one preview. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { Select, TextInput } from '../../../client/fields';
import { Section } from '../../../client/layout';
import { Failed, Progress } from '../../../client/notice';
import { Papers } from '../../../client/papers';
import { useCall } from '../../../client/use-call';
import { pick } from '../board-topics';
import type { Act } from '../board.page';
import type { Decided, yearCalls, YearShown } from './calls';
import { YearMeetings } from './year-meetings';

const call = caller<typeof yearCalls>();

/** `meeting`: the one that the page has at hand. */
export function YearView({ meeting, onAct }: { meeting: string; onAct: Act }) {
  const [shown, setShown] = useState<YearShown | null>(null);
  const loading = useCall();
  const load = (year: string | null) => loading.start(() => call('board.year', { year }), setShown);
  useEffect(() => load(null), []);
  return (
    <>
      <Progress busy={loading.busy} text="Looking" />
      <Failed calling={loading} />
      {shown ? (
        <div class="stack">
          <Gaps gaps={shown.gaps} />
          <Decisions shown={shown} meeting={meeting} onAct={onAct} />
          <YearMeetings key={shown.year} shown={shown} meeting={meeting} onYear={load} onAct={onAct} />
          <Papers
            title="Papers of the board"
            papers={shown.papers}
            onMake={(kind) => onAct(() => call('board.paper', { meeting, kind }))}
          />
        </div>
      ) : null}
    </>
  );
}

/** Nothing where nobody is missing. */
function Gaps({ gaps }: Pick<YearShown, 'gaps'>) {
  if (gaps.length === 0) return null;
  return (
    <Section title="Who is missing">
      <ul class="items">
        {gaps.map(({ name, text }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            {'. ' + text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decisions({ shown, meeting, onAct }: { shown: YearShown; meeting: string; onAct: Act }) {
  const [given, setGiven] = useState(shown.decided);
  const field = (key: keyof Decided, label: string) => ({
    label,
    value: given[key],
    onValue: (value: string) => setGiven((before) => ({ ...before, [key]: value })),
  });
  const members = [
    { value: '', label: 'Nobody yet' },
    ...shown.members.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Section title="How the board meets">
      <p class="soft">What the organizational meeting decides. The year below follows from it.</p>
      <div class="choices">
        <TextInput {...field('meetings', 'Meetings a year')} />
        <Select {...field('firstMonth', 'First month')} choices={pick(shown.months, 'Choose').slice(1)} />
        <Select {...field('weekday', 'Day of the week')} choices={pick(shown.weekdays, 'Choose').slice(1)} />
        <TextInput {...field('start', 'From')} />
        <TextInput {...field('end', 'Until')} />
        <TextInput {...field('place', 'Where the school hosts')} hint="Blank: the address of the school" />
        <TextInput {...field('catering', 'Food and drink')} hint="From whoever hosts" />
        <Select {...field('chair', 'Chair')} choices={members} />
        <Select {...field('coChair', 'Co-chair')} choices={members} />
      </div>
      <div class="buttons">
        <Button onClick={() => onAct(() => call('board.decide', { meeting, ...given }))}>Save how it meets</Button>
      </div>
    </Section>
  );
}

/** The sessions of a term: what they are, then the days in a preview. Nothing is written before the click. */
import { useState } from 'preact/hooks';
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { DataTable } from '../../../client/data-table';
import { Select, TextInput } from '../../../client/fields';
import { Section } from '../../../client/layout';
import { Failed, Progress } from '../../../client/notice';
import { useCall } from '../../../client/use-call';
import { plural } from '../../../shared/text';
import type { mentorCalls, MentorsShown, SlotShown, Term } from '../calls';
import type { Act } from '../mentors.page';

const call = caller<typeof mentorCalls>();

const blank: Term = {
  ...{ team: '', form: 'Monthly meeting', goal: '', goal2: '', teacher: '', className: '' },
  ...{ first: '', start: '12:00 PM', end: '1:00 PM', place: '', questions: '' },
};

const states: Record<SlotShown['state'], string> = { add: 'To add', there: 'There already', none: 'No day' };

const named = (list: readonly { id: string; name: string }[], none: string) => [
  { value: '', label: none },
  ...list.map(({ id, name }) => ({ value: id, label: name })),
];
const chosen = (list: readonly string[], none: string) =>
  named(
    list.map((name) => ({ id: name, name })),
    none,
  );

export function TermView({ shown, onAct }: { shown: MentorsShown; onAct: Act }) {
  const [term, setTerm] = useState(blank);
  const [slots, setSlots] = useState<SlotShown[] | null>(null);
  const looking = useCall();
  const field = (key: keyof Term, label: string) => ({
    label,
    value: term[key],
    onValue(value: string) {
      setTerm((before) => ({ ...before, [key]: value, ...(key === 'form' ? { questions: '' } : {}) }));
      setSlots(null);
    },
  });
  const dates = (slots ?? []).filter(({ state }) => state === 'add').map(({ date }) => date);
  const add = () =>
    onAct(async () => {
      const done = await call('mentors.layOut', { ...term, dates });
      setSlots(null);
      return done;
    });
  return (
    <div class="stack">
      <Section title="What the sessions are">
        <p class="soft">One a month, on the same weekday, until the term ends. None on a day off.</p>
        <div class="choices">
          <Select
            {...field('team', 'Team')}
            choices={chosen(
              shown.teams.map(({ name }) => name),
              'Choose',
            )}
          />
          <Select {...field('form', 'How they meet')} choices={chosen(shown.forms, 'Choose')} />
          <TextInput {...field('first', 'First session')} kind="date" />
          <TextInput {...field('start', 'From')} />
          <TextInput {...field('end', 'Until')} />
          <TextInput {...field('place', 'Place')} />
          <Select {...field('goal', 'What students learn')} choices={named(shown.goals, 'Choose')} />
          <Select {...field('goal2', 'And also')} choices={named(shown.goals, 'Nothing else')} />
          <Select {...field('teacher', 'Responsible teacher')} choices={named(shown.colleagues, 'Choose')} />
          <TextInput
            {...field('className', 'Class')}
            suggestions={shown.classes}
            hint="Blank: you list the students."
          />
          {term.form === 'Email mentoring' ? (
            <Select {...field('questions', 'Questions by email')} choices={chosen(shown.sets, 'Choose')} />
          ) : null}
          {term.form === 'Team challenge' ? (
            <TextInput {...field('questions', 'The problem')} hint="A real one, of a partner." />
          ) : null}
        </div>
        <div class="buttons">
          <Button busy={looking.busy} onClick={() => looking.start(() => call('mentors.preview', term), setSlots)}>
            Show the days
          </Button>
        </div>
        <Progress busy={looking.busy} text="Looking" />
        <Failed calling={looking} />
      </Section>
      {slots === null ? null : (
        <Section title="The sessions">
          <DataTable
            caption="Day and talking point of each session"
            columns={[
              { title: 'Day', heads: true, fit: 'snug', cell: ({ day }) => day },
              { title: 'Talking point', fit: 'wide', cell: ({ prompt }) => prompt },
              { title: 'State', cell: ({ state, note }) => [states[state], note].filter(Boolean).join('. ') },
            ]}
            rows={slots}
            rowKey={({ day }) => day}
          />
          <div class="buttons">
            <Button look="primary" disabled={dates.length === 0} onClick={add}>
              {dates.length === 0 ? 'Nothing to add' : 'Add ' + plural(dates.length, 'session')}
            </Button>
          </div>
        </Section>
      )}
    </div>
  );
}

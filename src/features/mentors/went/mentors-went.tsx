/** How mentoring went: ratings, the address that students get from their teacher, what changes, and the papers. */
import { useState } from 'preact/hooks';
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { DataTable } from '../../../client/data-table';
import { Select, TextInput } from '../../../client/fields';
import { Section } from '../../../client/layout';
import { Papers } from '../../../client/papers';
import type { mentorCalls, MentorsShown } from '../calls';
import type { Act } from '../mentors.page';

const call = caller<typeof mentorCalls>();

export function WentView({ shown, onAct }: { shown: MentorsShown; onAct: Act }) {
  const { went, papers } = shown;
  const isMade = went.some(({ address }) => address !== '');
  return (
    <div class="stack">
      <Section title="How it went, by team">
        <p class="soft">
          Mentors are asked by mail after the last session of their team. Students have no address here: copy theirs
          from the link, and pass it on. Nobody knows who answers.
        </p>
        <DataTable
          caption="Ratings of each team"
          columns={[
            { title: 'Team', heads: true, fit: 'snug', cell: ({ team }) => team },
            { title: 'Ratings', fit: 'wide', cell: ({ says }) => says },
            {
              title: 'For its students',
              cell: ({ team, address }) =>
                address === '' ? (
                  'Not made yet'
                ) : (
                  <a href={address} target="_blank" rel="noopener" aria-label={'Form for the students of ' + team}>
                    Form
                  </a>
                ),
            },
          ]}
          rows={went}
          rowKey={({ team }) => team}
          empty="No team has had a session this school year."
        />
        {isMade || went.length === 0 ? null : (
          <div class="buttons">
            <Button onClick={() => onAct(() => call('mentors.studentForm', {}))}>Make the form for students</Button>
          </div>
        )}
      </Section>
      <Change shown={shown} onAct={onAct} />
      <Papers title="Papers" papers={papers} onMake={(kind) => onAct(() => call('mentors.paper', { kind }))} />
    </div>
  );
}

const nothing = { team: '', decision: '', owner: '', due: '' };

function Change({ shown, onAct }: { shown: MentorsShown; onAct: Act }) {
  const [given, setGiven] = useState(nothing);
  const field = (key: keyof typeof nothing, label: string) => ({
    label,
    value: given[key],
    onValue: (value: string) => setGiven((before) => ({ ...before, [key]: value })),
  });
  const save = () =>
    onAct(async () => {
      const done = await call('mentors.decide', given);
      setGiven(nothing);
      return done;
    });
  return (
    <Section title="What you change">
      <div class="choices">
        <TextInput {...field('decision', 'We will')} />
        <Select
          {...field('team', 'Team')}
          choices={[
            { value: '', label: 'All teams' },
            ...shown.teams.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
        <Select
          {...field('owner', 'Who sees to it')}
          choices={[
            { value: '', label: 'Choose' },
            ...shown.colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput {...field('due', 'By')} kind="date" />
      </div>
      <div class="buttons">
        <Button onClick={save}>Save the change</Button>
      </div>
    </Section>
  );
}

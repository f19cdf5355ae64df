/** Teams of mentors with their next session, and what they lack. */
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { EmptyState, Section } from '../../client/layout';
import { Notice } from '../../client/notice';
import type { mentorCalls, MentorsShown, TeamShown } from './calls';
import type { Act } from './mentors.page';

const call = caller<typeof mentorCalls>();

export function TeamsView({ shown: { teams, others, hint }, onAct }: { shown: MentorsShown; onAct: Act }) {
  return (
    <div class="stack">
      {hint === '' ? null : <Notice tone="info">{hint}</Notice>}
      {teams.length + others.length === 0 ? (
        <EmptyState title="No mentors yet">
          <p>Add people with the role Mentor to People, and give two or three of them the same mentor team.</p>
        </EmptyState>
      ) : null}
      {teams.length === 0 ? null : (
        <Section title="Teams">
          <ul class="cards">
            {teams.map((team) => (
              <TeamCard key={team.name} team={team} />
            ))}
          </ul>
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section title="Without a team">
          <p class="soft">Mentors of a class and email mentors need none.</p>
          <ul class="items">
            {others.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="More mentors">
        <p class="soft">Partners on the board know people whom you do not. Each is asked once a term.</p>
        <div class="buttons">
          <Button onClick={() => onAct(() => call('mentors.askBoard', {}))}>Ask the board whom they recommend</Button>
        </div>
      </Section>
    </div>
  );
}

function TeamCard({ team: { name, members, fault, next, risk } }: { team: TeamShown }) {
  return (
    <li>
      <strong>{name}</strong>
      <p>{members.join(' · ')}</p>
      <p class="soft">{next === '' ? 'No session is planned.' : 'Next: ' + next}</p>
      {[fault, risk].filter(Boolean).map((text) => (
        <Notice key={text} tone="warning">
          {text}
        </Notice>
      ))}
    </li>
  );
}

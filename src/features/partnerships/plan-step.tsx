/** Second step: goals for everybody, who leads on each side, and what stands elsewhere that belongs to the plan. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Checkbox, Select, TextInput } from '../../client/fields';
import { Section, Tag } from '../../client/layout';
import type { PlannedGoal } from './calls';
import type { Step } from './step';

export function PlanStep(step: Step) {
  const { shown } = step;
  return (
    <>
      <Section title="Goals for all three">
        {shown.stakeholders.map((stakeholder) => (
          <GoalsFor key={stakeholder} step={step} stakeholder={stakeholder} />
        ))}
      </Section>
      <GoalForm {...step} />
      <Leads {...step} />
      {shown.gives.map(({ side, lines }) => (
        <Listed key={side} title={side} lines={lines} empty="" />
      ))}
      {shown.gives.length === 0 ? (
        <Listed title="What each side gives" lines={[]} empty="Nothing yet. Type it into Offers and promises." />
      ) : null}
      <Listed
        title="What must be there first"
        lines={shown.prerequisites}
        empty="Nothing yet. Type it under Requires in Offers and promises."
      />
      <Checklist {...step} />
      <Listed
        title="What students learn"
        lines={shown.learning}
        empty="Nothing yet. Activities with this partner name learning goals."
      />
    </>
  );
}

function GoalsFor({ step: { shown, onAct, call }, stakeholder }: { step: Step; stakeholder: string }) {
  const theirs = shown.goals.filter((goal) => goal.stakeholder === stakeholder);
  return (
    <>
      <h3>{stakeholder}</h3>
      {theirs.length === 0 ? <p class="soft">No goal yet.</p> : null}
      <ul class="items">
        {theirs.map((goal) => (
          <li key={goal.id}>
            <p>{goal.name}</p>
            <GoalFacts goal={goal} />
            {goal.agreed ? null : (
              <Button
                label={'All agree on: ' + goal.name}
                onClick={() => onAct(() => call('partnership.agree', { id: shown.id, goal: goal.id }))}
              >
                All agree
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function GoalFacts({ goal }: { goal: PlannedGoal }) {
  const whose = goal.isEverybodys ? 'whole program' : '';
  return (
    <p class="soft">
      <Tag color={goal.agreed ? 'green' : 'amber'}>{goal.agreed ? 'Agreed' : 'Draft'}</Tag>
      {' ' + [goal.says, whose].filter(Boolean).join(' · ')}
    </p>
  );
}

function GoalForm({ shown, onAct, call }: Step) {
  const { id, stakeholders, goals } = shown;
  const missing = stakeholders.find((each) => !goals.some(({ stakeholder }) => stakeholder === each));
  const [stakeholder, setStakeholder] = useState(missing ?? stakeholders[0] ?? '');
  const [name, setName] = useState('');
  const [measure, setMeasure] = useState('');
  const [target, setTarget] = useState('');
  const [due, setDue] = useState('');
  const [agreed, setAgreed] = useState(false);
  return (
    <Section title="Add a goal">
      <Select
        label="For whom"
        value={stakeholder}
        choices={stakeholders.map((each) => ({ value: each, label: each }))}
        onValue={setStakeholder}
      />
      <TextInput label="Goal" hint="In one sentence." value={name} onValue={setName} />
      <TextInput label="How you measure it" value={measure} onValue={setMeasure} />
      <TextInput label="Target" hint="How much of it is enough." value={target} onValue={setTarget} />
      <TextInput label="Look at it by" kind="date" value={due} onValue={setDue} />
      <Checkbox label="All sides agree on it" checked={agreed} onChecked={setAgreed} />
      <div class="buttons">
        <Button
          look="primary"
          onClick={() => onAct(() => call('partnership.goal', { id, stakeholder, name, measure, target, due, agreed }))}
        >
          Add the goal
        </Button>
      </div>
    </Section>
  );
}

function Leads({ shown, onAct, call }: Step) {
  const { id, colleagues, people } = shown;
  const [schoolLead, setSchoolLead] = useState(shown.schoolLead);
  const [partnerLead, setPartnerLead] = useState(shown.partnerLead);
  const choices = (names: string[], chosen: string) =>
    ['', ...new Set([...names, chosen].filter(Boolean))].map((value) => ({
      value,
      label: value === '' ? 'Nobody yet' : value,
    }));
  return (
    <Section title="Who leads it">
      <Select label="At school" value={schoolLead} choices={choices(colleagues, schoolLead)} onValue={setSchoolLead} />
      <Select
        label="At the partner"
        value={partnerLead}
        choices={choices(people.map(({ name }) => name), partnerLead)} // prettier-ignore
        onValue={setPartnerLead}
      />
      <div class="buttons">
        <Button onClick={() => onAct(() => call('partnership.leads', { id, schoolLead, partnerLead }))}>
          Save who leads
        </Button>
      </div>
    </Section>
  );
}

function Checklist({ shown: { id, checklist }, onAct, call }: Step) {
  if (checklist === null) return null;
  return (
    <Section title="Checklist">
      <ul class="items">
        {checklist.map(({ name, lacks, unread }) => (
          <li key={name}>
            <p>
              {name + ' '}
              <Tag color={lacks === '' ? 'green' : 'amber'}>{lacks === '' ? 'Done' : 'Missing'}</Tag>
            </p>
            {lacks === '' ? null : <p class="soft">{lacks.charAt(0).toUpperCase() + lacks.slice(1)}</p>}
            {unread === '' ? null : (
              <Button
                label={'They have read it: ' + name}
                onClick={() => onAct(() => call('partnership.read', { id, requirement: unread }))}
              >
                They have read it
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={() => onAct(() => call('partnership.checklist', { id }))}>Make the checklist</Button>
      </div>
    </Section>
  );
}

function Listed({ title, lines, empty }: { title: string; lines: string[]; empty: string }) {
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ul class="items">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** First step: how far it is, what a partnership could include, who is responsible there. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Checkbox, Select, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import { Notice } from '../../client/notice';
import type { Step } from './step';

export function TalkStep(step: Step) {
  return (
    <>
      <HowFar {...step} />
      <Responsible {...step} />
    </>
  );
}

function HowFar({ shown, onAct, call }: Step) {
  const { id } = shown;
  const [stage, setStage] = useState(shown.stage);
  const [structure, setStructure] = useState(shown.structure);
  const [approver, setApprover] = useState(shown.approver);
  const [decision, setDecision] = useState<'' | 'Yes' | 'No'>('');
  const stages = shown.stages.map((each) => ({ value: each, label: each }));
  return (
    <Section title="How far it is">
      <Select
        label="Stage"
        value={stage}
        choices={shown.stage === '' ? [{ value: '', label: 'Not set' }, ...stages] : stages}
        onValue={setStage}
      />
      {shown.approval === '' ? null : (
        <Notice tone={shown.open ? 'warning' : 'info'}>
          {'Approval ' + shown.approval.charAt(0).toLowerCase() + shown.approval.slice(1)}
        </Notice>
      )}
      <TextInput
        label="Executive who must approve"
        hint="Leave it empty when nobody has to."
        value={approver}
        onValue={setApprover}
      />
      {shown.open ? (
        <Select
          label="Decision"
          value={decision}
          choices={[
            { value: '', label: 'Still open' },
            { value: 'Yes', label: 'Yes, today' },
            { value: 'No', label: 'No, today' },
          ]}
          onValue={(value) => setDecision(value as typeof decision)}
        />
      ) : null}
      <fieldset class="choose">
        <legend>What it could include</legend>
        {shown.structures.map(({ name, guide }) => (
          <Checkbox
            key={name}
            label={name}
            hint={guide}
            checked={structure.includes(name)}
            onChecked={(on) => setStructure(on ? [...structure, name] : structure.filter((each) => each !== name))}
          />
        ))}
      </fieldset>
      <div class="buttons">
        <Button
          look="primary"
          onClick={() => onAct(() => call('partnership.save', { id, stage, structure, approver, decision }))}
        >
          Save
        </Button>
      </div>
    </Section>
  );
}

function Responsible({ shown, onAct, call }: Step) {
  const { id, people, primary } = shown;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [jobTitle, setJobTitle] = useState('');
  const type = (typed: string) => {
    const known = people.find((person) => person.name === typed);
    setName(typed);
    if (known) {
      setEmail(known.email);
      setJobTitle(known.jobTitle);
    }
  };
  return (
    <Section title="Who is responsible there">
      <p>{primary === '' ? 'No primary contact yet.' : 'Primary contact: ' + primary}</p>
      <TextInput label="Hand over to" value={name} onValue={type} suggestions={people.map((person) => person.name)} />
      <TextInput label="Email" value={email} onValue={setEmail} />
      <TextInput label="Job title" value={jobTitle} onValue={setJobTitle} />
      <div class="buttons">
        <Button onClick={() => onAct(() => call('partnership.primary', { id, name, email, jobTitle }))}>
          Make primary contact
        </Button>
      </div>
    </Section>
  );
}

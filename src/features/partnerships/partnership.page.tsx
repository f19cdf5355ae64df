/** The sidebar Partnership: how far along it is, who approves, who is responsible there, and what to ask next. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox, Select, TextInput } from '../../client/fields';
import { Heading, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Notice, type Said } from '../../client/notice';
import { RowPage } from '../../client/row-page';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import type { Done, PartnershipAnswer, partnershipCalls, PartnershipShown } from './calls';

const call = caller<typeof partnershipCalls & HouseCalls>();

function PartnershipPage() {
  const [shown, setShown] = useState<PartnershipAnswer | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [rounds, setRounds] = useState(0);
  const loading = useCall();
  const acting = useCall();

  const show = (next: PartnershipAnswer) => {
    setShown(next);
    setRounds((count) => count + 1);
  };
  const load = (id: string | null) => loading.start(() => call('partnership.show', { id }), show);
  useEffect(() => load(null), []);

  const undo = (id: string, batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load(id);
      },
    );
  const act = (id: string, work: () => Promise<Done>) => {
    setSaid(null);
    acting.start(work, (done) => {
      show(done.shown);
      const action = done.batch !== '' && <Button onClick={() => undo(id, done.batch)}>Undo</Button>;
      setSaid({ tone: 'success', text: done.text, action });
    });
  };

  return (
    <RowPage
      title="Partnership"
      found={shown}
      loading={loading}
      loadingText="Reading the row"
      emptyTitle="No organization selected"
      onShowSelected={() => load(null)}
      acting={acting}
      actingText="Writing it down"
      said={said}
    >
      {shown && 'id' in shown ? <Shown key={rounds} shown={shown} onAct={(work) => act(shown.id, work)} /> : null}
    </RowPage>
  );
}

function Shown({ shown, onAct }: { shown: PartnershipShown; onAct(work: () => Promise<Done>): void }) {
  const { id } = shown;
  const [stage, setStage] = useState(shown.stage);
  const [structure, setStructure] = useState(shown.structure);
  const [approver, setApprover] = useState(shown.approver);
  const [decision, setDecision] = useState<'' | 'Yes' | 'No'>('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [jobTitle, setJobTitle] = useState('');
  const pick = (option: string, on: boolean) =>
    setStructure(on ? [...structure, option] : structure.filter((each) => each !== option));
  const type = (typed: string) => {
    const known = shown.people.find((person) => person.name === typed);
    setName(typed);
    if (known) {
      setEmail(known.email);
      setJobTitle(known.jobTitle);
    }
  };
  const stages = shown.stages.map((each) => ({ value: each, label: each }));
  return (
    <>
      <div class="tight">
        <Heading>{shown.name}</Heading>
        <p class="soft">{'Advisory board: ' + shown.boardStatus}</p>
      </div>
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
          <legend>What it includes</legend>
          {shown.structures.map((option) => (
            <Checkbox
              key={option}
              label={option}
              checked={structure.includes(option)}
              onChecked={(on) => pick(option, on)}
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
      <Section title="Who is responsible there">
        <p>{shown.primary === '' ? 'No primary contact yet.' : 'Primary contact: ' + shown.primary}</p>
        <TextInput
          label="Hand over to"
          value={name}
          onValue={type}
          suggestions={shown.people.map((person) => person.name)}
        />
        <TextInput label="Email" value={email} onValue={setEmail} />
        <TextInput label="Job title" value={jobTitle} onValue={setJobTitle} />
        <div class="buttons">
          <Button onClick={() => onAct(() => call('partnership.primary', { id, name, email, jobTitle }))}>
            Make primary contact
          </Button>
        </div>
      </Section>
      <Section title="Ask by mail">
        <p class="soft">A draft to the primary contact; nothing leaves before you approve it.</p>
        <div class="buttons">
          <Button onClick={() => onAct(() => call('partnership.ask', { id, what: 'board' }))}>
            Invite to the board
          </Button>
          <Button onClick={() => onAct(() => call('partnership.ask', { id, what: 'nominate' }))}>
            Ask to name colleagues
          </Button>
          <Button onClick={() => onAct(() => call('partnership.ask', { id, what: 'welcome' }))}>
            Welcome as partner
          </Button>
        </div>
      </Section>
    </>
  );
}

mount(PartnershipPage);

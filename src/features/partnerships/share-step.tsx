/** Third step: the plan as a paper, the mails that carry it, and what else the primary contact is asked. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Checkbox, Select } from '../../client/fields';
import { Section } from '../../client/layout';
import { Failed } from '../../client/notice';
import { saveFile } from '../../client/save-file';
import { useCall } from '../../client/use-call';
import type { PlanReader, SharedPaper } from './calls';
import type { Step } from './step';

export function ShareStep(step: Step) {
  const { shown, onAct, call } = step;
  return (
    <>
      <Paper
        title="Partnership plan"
        about="One page: goals, what each side gives, and whom to ask. It is made once nothing is missing."
        name="the plan"
        made={shown.plan}
        onMake={() => onAct(() => call('partnership.plan', { id: shown.id }))}
      />
      <Readers {...step} />
      <Paper
        title="Agreement"
        about="From what is ticked “In the agreement” in Offers and promises. A draft until both signatories and days are there."
        name="the agreement"
        made={shown.agreement}
        onMake={() => onAct(() => call('partnership.agreement', { id: shown.id }))}
      />
      <Cards {...step} />
      <Roles {...step} />
      <Asks {...step} />
    </>
  );
}

interface PaperProps {
  title: string;
  about: string;
  /** What the buttons and links are about: `the plan`. */
  name: string;
  made: { url: string; pdf: string };
  onMake(): void;
}

function Paper({ title, about, name, made, onMake }: PaperProps) {
  return (
    <Section title={title}>
      <p class="soft">{about}</p>
      <div class="buttons">
        <Button onClick={onMake}>{'Make ' + name}</Button>
        {made.url === '' ? null : (
          <a href={made.url} target="_blank" rel="noopener" aria-label={'Open ' + name}>
            Open
          </a>
        )}
        {made.pdf === '' ? null : (
          <a href={made.pdf} target="_blank" rel="noopener" aria-label={'PDF of ' + name}>
            PDF
          </a>
        )}
      </div>
    </Section>
  );
}

function Cards({ shown: { id, cards }, onAct, call }: Step) {
  const saving = useCall();
  return (
    <Section title="Contact cards">
      <p class="soft">Work phone and email of named people. Students and families read those of the two leads only.</p>
      <ul class="items">
        {cards.map((card) => (
          <li key={card.kind}>
            {card.name}
            <Made paper={card} onMake={() => onAct(() => call('partnership.paper', { id, kind: card.kind }))} />
          </li>
        ))}
      </ul>
      <Failed calling={saving} />
      <div class="buttons">
        <Button
          busy={saving.busy}
          onClick={() =>
            saving.start(
              () => call('partnership.vcards', { id }),
              ({ name, text }) => saveFile(name, text, 'text/vcard'),
            )
          }
        >
          Save for a phone
        </Button>
      </div>
    </Section>
  );
}

function Roles({ shown: { id, roles }, onAct, call }: Step) {
  const [kind, setKind] = useState(roles[0]?.kind ?? '');
  const chosen = roles.filter((each) => each.kind === kind)[0];
  return (
    <Section title="Role sheets">
      <Select
        label="For whom"
        value={kind}
        choices={roles.map((each) => ({ value: each.kind, label: each.name.replace('Role sheet: ', '') }))}
        onValue={setKind}
      />
      {chosen ? <Made paper={chosen} onMake={() => onAct(() => call('partnership.paper', { id, kind }))} /> : null}
    </Section>
  );
}

function Made({ paper: { name, url, pdf }, onMake }: { paper: SharedPaper; onMake(): void }) {
  return (
    <div class="buttons">
      <Button label={'Make ' + name} onClick={onMake}>
        Make
      </Button>
      {url === '' ? null : (
        <a href={url} target="_blank" rel="noopener" aria-label={'Open ' + name}>
          Open
        </a>
      )}
      {pdf === '' ? null : (
        <a href={pdf} target="_blank" rel="noopener" aria-label={'PDF of ' + name}>
          PDF
        </a>
      )}
    </div>
  );
}

const isLead = ({ key }: PlanReader): boolean => key === 'partner' || key === 'school';

function Readers({ shown, onAct, call }: Step) {
  const { id, readers } = shown;
  const [to, setTo] = useState(readers.filter(isLead).map(({ key }) => key));
  return (
    <Section title="Share it by mail">
      <p class="soft">A draft to each, with the plan as a PDF. Nothing leaves before you approve it.</p>
      <fieldset class="choose">
        <legend>Who is to have it</legend>
        {readers.map(({ key, name, part }) => (
          <Checkbox
            key={key}
            label={part === '' || part === name ? name : name + ', ' + part.toLowerCase()}
            checked={to.includes(key)}
            onChecked={(on) => setTo(on ? [...to, key] : to.filter((each) => each !== key))}
          />
        ))}
      </fieldset>
      <div class="buttons">
        <Button look="primary" onClick={() => onAct(() => call('partnership.share', { id, to }))}>
          Draft the mails
        </Button>
      </div>
    </Section>
  );
}

function Asks({ shown: { id }, onAct, call }: Step) {
  return (
    <Section title="Ask by mail">
      <p class="soft">A draft to the primary contact; nothing leaves before you approve it.</p>
      <div class="buttons">
        <Button onClick={() => onAct(() => call('partnership.ask', { id, what: 'board' }))}>Invite to the board</Button>
        <Button onClick={() => onAct(() => call('partnership.ask', { id, what: 'nominate' }))}>
          Ask to name colleagues
        </Button>
        <Button onClick={() => onAct(() => call('partnership.ask', { id, what: 'welcome' }))}>
          Welcome as partner
        </Button>
      </div>
    </Section>
  );
}

/** The sidebar Hand over: a list that ticks itself off, and what names the one who leaves. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select } from '../../client/fields';
import { focusSheet } from '../../client/host';
import { Heading, Page, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import { grouped } from '../../shared/text';
import type { handOverCalls, HandOverShown, HandOverStep, StepAction, TaskLine } from './calls';

const call = caller<typeof handOverCalls & HouseCalls>();

function HandOverPage() {
  const [shown, setShown] = useState<HandOverShown | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const jumping = useCall();

  const load = (to: string | null) => loading.start(() => call('handOver.show', { to }), setShown);
  useEffect(() => load(null), []);

  const after = (to: string, next: Said) => {
    setSaid(next);
    load(to);
  };
  const undo = (to: string, batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => after(to, { tone: 'info', text }),
    );
  const actions: Record<StepAction, (to: string) => void> = {
    tell: (to) =>
      acting.start(
        () => call('handOver.tell', { to }),
        ({ text }) => after(to, { tone: 'success', text }),
      ),
    forms: (to) =>
      acting.start(
        () => call('handOver.forms', { to }),
        ({ text }) => after(to, { tone: 'success', text }),
      ),
    settings: (to) =>
      acting.start(
        () => call('handOver.settings', { to }),
        ({ text, batch }) =>
          after(to, {
            tone: 'success',
            text,
            ...(batch === '' ? {} : { action: <Button onClick={() => undo(to, batch)}>Undo</Button> }),
          }),
      ),
  };
  const jump = ({ tabKey, row, columnNumber }: TaskLine) =>
    jumping.start(() => call('check.jump', { tabKey, row, columnNumber }), focusSheet);

  const done = shown ? shown.steps.filter((step) => step.done).length : 0;
  const to = shown ? shown.to : null;
  return (
    <Page
      said={
        <>
          <Progress busy={acting.busy} text="Working" />
          <Failed calling={acting} />
          <Failed calling={jumping} />
          <Outcome said={said} />
        </>
      }
      foot={
        <Button busy={loading.busy} onClick={() => load(to)}>
          Look again
        </Button>
      }
    >
      <Progress busy={loading.busy} text="Reading the workbook" />
      <Failed calling={loading} />
      {shown ? null : <h1 class="hidden">Hand over</h1>}
      {shown ? (
        <>
          <div class="tight">
            <Heading>{shown.from + ' hands over'}</Heading>
            <p class="soft">{shown.standing}</p>
          </div>
          {shown.colleagues.length === 0 ? (
            <p>Nobody else is in Staff with an email address. Type a row for whoever takes over, then look again.</p>
          ) : (
            <Select
              label="Who takes over"
              hint="From the tab Staff."
              value={to ?? ''}
              choices={[
                ...(to === null ? [{ value: '', label: 'Choose' }] : []),
                ...shown.colleagues.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onValue={(value) => {
                setSaid(null);
                load(value === '' ? null : value);
              }}
            />
          )}
          {to === null ? null : (
            <Section title="Steps" aside={<span class="soft">{done + ' of ' + shown.steps.length + ' done'}</span>}>
              <ul class="items">
                {shown.steps.map((step) => (
                  <StepItem key={step.title} step={step} busy={acting.busy} onAct={(action) => actions[action](to)} />
                ))}
              </ul>
            </Section>
          )}
          {shown.tasks.map(({ title, count, lines }) => (
            <Section key={title} title={title + ' (' + grouped(count) + ')'}>
              <ul class="cards flush">
                {lines.map((line) => (
                  <li key={line.row}>
                    <button type="button" class="problem-row" onClick={() => jump(line)}>
                      <b>{'Row ' + line.row}</b>
                      {line.what}
                    </button>
                  </li>
                ))}
              </ul>
              {count > lines.length ? <p class="soft">{'… and ' + grouped(count - lines.length) + ' more.'}</p> : null}
            </Section>
          ))}
          <Lines title="Moves by itself" lines={shown.byItself} />
          <Lines title="Made anew" lines={shown.anew} />
          <Lines title="Who is told" lines={shown.told} />
        </>
      ) : null}
    </Page>
  );
}

const verbs: Record<StepAction, string> = {
  tell: 'Send the mail',
  forms: 'Share the forms',
  settings: 'Change Settings',
};

function StepItem({ step, busy, onAct }: { step: HandOverStep; busy: boolean; onAct(action: StepAction): void }) {
  const { title, done, text, action } = step;
  return (
    <li>
      <div class="tight">
        <div class="section-head">
          <h3>{title}</h3>
          <Tag color={done ? 'green' : 'amber'}>{done ? 'Done' : 'Open'}</Tag>
        </div>
        <p class="soft">{text}</p>
        {action && !done ? (
          <div class="buttons">
            <Button busy={busy} onClick={() => onAct(action)}>
              {verbs[action]}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="items">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

mount(HandOverPage);

/** The sidebar Activity step by step: from the idea over the invitation to what was said afterwards. */
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Heading, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { RowPage } from '../../client/row-page';
import { useRow } from '../../client/use-row';
import type { HouseCalls } from '../../shared/house-calls';
import type { stepCalls, StepsDone, StepsShown } from './calls';
import { DebriefForm } from './debrief-form';
import { LearningForm } from './learning-form';
import { PlanForm } from './plan-form';

const call = caller<typeof stepCalls & HouseCalls>();

type Act = (work: () => Promise<StepsDone>) => void;

function StepsPage() {
  const { found, row: activity, rounds, said, loading, acting, load, act } = useRow((id) => call('steps.show', { id }));
  return (
    <RowPage
      title="Activity step by step"
      found={found}
      loading={loading}
      loadingText="Reading the row"
      emptyTitle="No activity selected"
      onShowSelected={() => load(null)}
      acting={acting}
      actingText="Working"
      said={said}
      primary={
        activity?.mayInvite ? (
          <Button
            look="primary"
            busy={acting.busy}
            onClick={() => act(() => call('steps.invite', { id: activity.id }))}
          >
            Invite
          </Button>
        ) : undefined
      }
    >
      {activity ? <Steps key={rounds} activity={activity} onAct={act} /> : null}
    </RowPage>
  );
}

function Steps({ activity, onAct }: { activity: StepsShown; onAct: Act }) {
  const { id, title, about, status, idea, lastTime, isOver } = activity;
  return (
    <>
      <div class="tight">
        <Heading>{title}</Heading>
        <p class="soft">{[about, status].filter(Boolean).join(' · ')}</p>
        {idea === '' ? null : <p class="soft">{'Idea from ' + idea}</p>}
      </div>
      {status === 'Idea' ? (
        <PlanForm
          activity={activity}
          onPlan={(teacher, date) => onAct(() => call('steps.plan', { id, teacher, date }))}
        />
      ) : (
        <Progress activity={activity} onAct={onAct} />
      )}
      {lastTime.length > 0 ? (
        <Section title="From last time">
          <ul class="items">
            {lastTime.map((change) => (
              <li key={change.id}>
                <p>{change.says}</p>
                <Button
                  label={'Done: ' + change.says}
                  onClick={() => onAct(() => call('steps.changed', { id, feedback: change.id }))}
                >
                  Done
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {isOver ? <Afterwards activity={activity} onAct={onAct} /> : null}
      <LearningForm activity={activity} onSave={(fields) => onAct(() => call('steps.save', { id, ...fields }))} />
      <Sheets activity={activity} onAct={onAct} />
    </>
  );
}

function Progress({ activity, onAct }: { activity: StepsShown; onAct: Act }) {
  const { id, steps, mayConfirm } = activity;
  return (
    <Section title="Mails">
      <ul class="items">
        {steps.map(({ name, says }) => (
          <li key={name}>
            {name + ' '}
            {says === '' ? (
              <span class="soft">not yet</span>
            ) : (
              <Tag color={says.startsWith('sent') ? 'green' : 'blue'}>{says}</Tag>
            )}
          </li>
        ))}
      </ul>
      {mayConfirm ? (
        <div class="buttons">
          <Button onClick={() => onAct(() => call('steps.confirm', { id }))}>They said yes</Button>
        </div>
      ) : null}
    </Section>
  );
}

function Afterwards({ activity, onAct }: { activity: StepsShown; onAct: Act }) {
  const { id, said, colleagues } = activity;
  return (
    <Section title="How it was">
      <ul class="items">
        {said.map((each) => (
          <li key={each.id}>
            <p class="soft">{each.who}</p>
            {each.goal === '' ? null : <p>{'Goal: ' + each.goal}</p>}
            {each.wentWell === '' ? null : <p>{each.wentWell}</p>}
            {each.toChange === '' ? null : <p>{'To change: ' + each.toChange}</p>}
            {each.decision === '' ? null : <p>{'Decided: ' + each.decision}</p>}
            {each.open ? <Tag color="amber">Open</Tag> : null}
          </li>
        ))}
      </ul>
      <DebriefForm colleagues={colleagues} onNote={(given) => onAct(() => call('steps.debrief', { id, ...given }))} />
    </Section>
  );
}

function Sheets({ activity, onAct }: { activity: StepsShown; onAct: Act }) {
  const { id, sheets } = activity;
  return (
    <Section title="Sheets">
      <ul class="items">
        {sheets.map(({ kind, name, url, pdf }) => (
          <li key={kind}>
            {name}
            <div class="buttons">
              <Button label={'Make ' + name} onClick={() => onAct(() => call('steps.sheet', { id, kind }))}>
                Make
              </Button>
              {url === '' ? null : (
                <span>
                  <a href={url} target="_blank" rel="noopener" aria-label={'Open ' + name}>
                    Open
                  </a>
                  {' · '}
                  <a href={pdf} target="_blank" rel="noopener" aria-label={'PDF of ' + name}>
                    PDF
                  </a>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

mount(StepsPage);

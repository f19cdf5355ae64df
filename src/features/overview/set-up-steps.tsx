import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { TextInput } from '../../client/fields';
import { Icon } from '../../client/icons';
import { Notice } from '../../client/notice';
import type { FirstStep } from './first-steps-rules';
import type { SetUpView, ToConfirm } from './set-up-calls';

interface StepsProps {
  shown: SetUpView;
  busy: boolean;
  onBegin(values: Record<string, string>): void;
  onSave(values: Record<string, string>): void;
  onColleague(name: string, email: string, done: () => void): void;
  onConfirm(what: { emails: string[]; wordings: { kind: string; mark: string }[] }): void;
  onOpen(door: string): void;
}

/** The six steps; the first that is not done is open, and any other opens by a click. */
export function Steps(props: StepsProps) {
  const { shown } = props;
  const [picked, setPicked] = useState<FirstStep['key'] | null>(null);
  const next = shown.steps.filter(({ done }) => !done)[0]?.key ?? null;
  const open = picked ?? next;
  const done = shown.steps.filter((step) => step.done).length;
  return (
    <>
      <p class="soft">{String(done) + ' of ' + String(shown.steps.length) + ' done.'}</p>
      <Confirmations toConfirm={shown.toConfirm} busy={props.busy} onConfirm={props.onConfirm} />
      <ol class="first-steps">
        {shown.steps.map((step) => (
          <li key={step.key} class={step.done ? 'first-step done' : 'first-step'}>
            <button
              type="button"
              class="first-step-title"
              aria-expanded={open === step.key}
              disabled={!shown.isMade && step.key !== 'school'}
              onClick={() => setPicked(open === step.key ? null : step.key)}
            >
              <span class="first-step-mark" aria-hidden="true">
                {step.done ? <Icon name="tick" /> : null}
              </span>
              {step.title}
              <span class="hidden">{step.done ? ', done' : ', to do'}</span>
            </button>
            {open === step.key ? (
              <div class="first-step-body">
                <p class="soft">{step.text}</p>
                <StepBody {...props} step={step.key} onDone={() => setPicked(null)} />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function StepBody(props: StepsProps & { step: FirstStep['key']; onDone(): void }) {
  const { step, shown, busy, onOpen, onSave } = props;
  switch (step) {
    case 'school':
      return <School {...props} />;
    case 'staff':
      return <Colleague busy={busy} onColleague={props.onColleague} />;
    case 'list':
      return (
        <Button look="primary" busy={busy} onClick={() => onOpen('openImport')}>
          Import a list
        </Button>
      );
    case 'surveys':
      return (
        <div class="buttons stacked">
          <Button busy={busy} onClick={() => onOpen('createParentSurvey')}>
            Make the parent survey
          </Button>
          <Button busy={busy} onClick={() => onOpen('createGraduateSurvey')}>
            Make the graduate survey
          </Button>
        </div>
      );
    case 'live':
      return shown.steps.every((each) => each.key !== 'live' || !each.done) ? (
        <Button look="primary" busy={busy} onClick={() => onSave({ practice: 'No' })}>
          Go live
        </Button>
      ) : (
        <Button busy={busy} onClick={() => onSave({ practice: 'Yes' })}>
          Back to practice mode
        </Button>
      );
    default:
      return null;
  }
}

const aboutSchool = ['schoolName', 'schoolAddress', 'coordinatorName', 'coordinatorEmail'];

function School({ shown, busy, onBegin, onSave }: StepsProps) {
  const fields = shown.settings.filter(({ key }) => aboutSchool.includes(key));
  const [values, setValues] = useState<Record<string, string>>({});
  const all = Object.fromEntries(fields.map(({ key, value }) => [key, values[key] ?? value]));
  const [missing, setMissing] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const isMissing = ['schoolName', 'coordinatorName', 'coordinatorEmail'].some((key) => all[key]?.trim() === '');
        setMissing(isMissing);
        if (!isMissing) (shown.isMade ? onSave : onBegin)(all);
      }}
    >
      {fields.map(({ key, name, example }) => (
        <TextInput
          key={key}
          label={name}
          hint={(all[key] ?? '') === '' ? 'For example: ' + example : undefined}
          error={missing && key !== 'schoolAddress' && all[key]?.trim() === '' ? 'This is needed.' : ''}
          value={all[key] ?? ''}
          onValue={(value) => setValues({ ...values, [key]: value })}
        />
      ))}
      <p class="soft">
        {'Times are those of ' + shown.zone.replace('_', ' ') + '. If that is not yours: File › Settings › Time zone.'}
      </p>
      <Button look="primary" submit busy={busy}>
        {shown.isMade ? 'Save' : 'Make this workbook ready'}
      </Button>
    </form>
  );
}

function Colleague({ busy, onColleague }: Pick<StepsProps, 'busy' | 'onColleague'>) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onColleague(name, email, () => {
          setName('');
          setEmail('');
        });
      }}
    >
      <TextInput label="Name" value={name} onValue={setName} />
      <TextInput label="Email" hint="At the school." value={email} onValue={setEmail} />
      <Button look="primary" submit busy={busy}>
        Add
      </Button>
    </form>
  );
}

/** Shown in full, since what was shown is what counts as confirmed. */
function Confirmations({
  toConfirm,
  busy,
  onConfirm,
}: { toConfirm: ToConfirm } & Pick<StepsProps, 'busy' | 'onConfirm'>) {
  const { by, colleagues, wordings } = toConfirm;
  if (colleagues.length + wordings.length === 0) return null;
  if (by !== '')
    return (
      <Notice tone="info">
        {'Who is staff, and what leaves without asking, is confirmed by ' + by + ': mail leaves under that name.'}
      </Notice>
    );
  return (
    <div class="stack">
      {colleagues.length > 0 ? (
        <Notice
          tone="warning"
          action={
            <Button
              busy={busy}
              onClick={() => onConfirm({ emails: colleagues.map(({ email }) => email), wordings: [] })}
            >
              Yes, they are
            </Button>
          }
        >
          Are these your colleagues, to be written to as staff?
          <ul class="plain">
            {colleagues.map(({ name, email }) => (
              <li key={email}>{name === '' ? email : name + ', ' + email}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {wordings.map(({ kind, name, subject, body, mark }) => (
        <Notice
          key={kind}
          tone="warning"
          action={
            <Button busy={busy} onClick={() => onConfirm({ emails: [], wordings: [{ kind, mark }] })}>
              Yes, with this wording
            </Button>
          }
        >
          {'May “' + name + '” leave without asking, just like this?'}
          <details>
            <summary>{subject}</summary>
            <p class="wording">{body}</p>
          </details>
        </Notice>
      ))}
    </div>
  );
}

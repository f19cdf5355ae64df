/** The sidebar Erase a person: whom it is about, everything that was found, and what stays ticked is done. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Confirm } from '../../client/confirm';
import { Checkbox, TextInput } from '../../client/fields';
import { Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { ResultOf } from '../../shared/calls';
import { plural } from '../../shared/text';
import type { eraseCalls, EraseLine, EraseShown } from './calls';

const call = caller<typeof eraseCalls>();
const nobody = { name: '', email: '', phone: '', id: '' };

type Selected = ResultOf<(typeof eraseCalls)['erase.selected']>;

const asTyped = (found: Selected): Selected =>
  'hint' in found
    ? found
    : { name: found.name.trim(), email: found.email.trim(), phone: found.phone.trim(), id: found.id };

function ErasePage() {
  const [whom, setWhom] = useState(nobody);
  const [hint, setHint] = useState('');
  const [shown, setShown] = useState<EraseShown | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const looking = useCall();
  const acting = useCall();

  const set = (part: Partial<typeof nobody>) => {
    // Whoever is typed is another one than the row that was selected.
    setWhom({ ...whom, id: '', ...part });
    setShown(null);
  };
  const take = () =>
    looking.start(
      () => call('erase.selected', null).then(asTyped),
      (found) => {
        setHint('hint' in found ? found.hint : '');
        if ('hint' in found) return;
        setWhom(found);
        setShown(null);
      },
    );
  useEffect(take, []);

  const look = (after: Said | null = null) =>
    looking.start(
      () => call('erase.show', whom),
      (found) => {
        setShown(found);
        setSaid(after);
        setTicked(new Set(found.lines.filter(({ sure }) => sure).map(({ key }) => key)));
      },
    );
  const apply = (mark: string) => {
    setAsking(false);
    acting.start(
      () => call('erase.apply', { ...whom, keys: [...ticked], mark }),
      ({ text }) => look({ tone: 'success', text }),
    );
  };
  const tick = (keys: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const key of keys) if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  }; // prettier-ignore

  const lines = shown?.lines ?? [];
  return (
    <Page
      said={
        <>
          <Progress busy={acting.busy} text="Erasing" />
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={
        <div class="buttons">
          {lines.length > 0 ? (
            <Button look="primary" busy={acting.busy} disabled={ticked.size === 0} onClick={() => setAsking(true)}>
              {ticked.size === 0 ? 'Erase' : 'Erase ' + plural(ticked.size, 'line')}
            </Button>
          ) : null}
          <Button look={lines.length > 0 ? undefined : 'primary'} busy={looking.busy} onClick={() => look()}>
            {shown ? 'Look again' : 'Look for them'}
          </Button>
        </div>
      }
    >
      <div class="tight">
        <Heading>Erase a person</Heading>
        <p class="soft">A parent, a student, a graduate, someone at a partner. Nothing is changed before you say so.</p>
      </div>
      <TextInput label="First and last name" value={whom.name} onValue={(name) => set({ name })} />
      <TextInput label="Email" value={whom.email} onValue={(email) => set({ email })} />
      <TextInput label="Phone" kind="tel" value={whom.phone} onValue={(phone) => set({ phone })} />
      <Button busy={looking.busy} onClick={take}>
        Take the selected row
      </Button>
      {hint === '' || shown ? null : <p class="hint">{hint}</p>}
      <Progress busy={looking.busy} text="Looking through tabs, forms and documents" />
      <Failed calling={looking} />
      {shown ? <Results shown={shown} ticked={ticked} onTick={tick} /> : null}
      <Beyond />
      {asking && shown ? (
        <Confirm
          title="Erase this person?"
          yes="Erase for good"
          no="Change nothing"
          onYes={() => apply(shown.mark)}
          onNo={() => setAsking(false)}
        >
          <p>{plural(ticked.size, 'ticked line') + ' will be done. This cannot be undone here.'}</p>
        </Confirm>
      ) : null}
    </Page>
  );
}

interface ResultsProps {
  shown: EraseShown;
  ticked: ReadonlySet<string>;
  onTick(keys: readonly string[], on: boolean): void;
}

function Results({ shown, ticked, onTick }: ResultsProps) {
  const groups = [...new Set(shown.lines.map(({ group }) => group))];
  const unsure = shown.lines.filter(({ sure }) => !sure);
  if (shown.lines.length + shown.byHand.length === 0) return <p>Nothing was found.</p>;
  return (
    <>
      {unsure.length > 0 ? (
        <Notice tone="warning">
          {plural(unsure.length, 'line', 'lines') +
            ' may be about somebody else with the same name or phone. Tick what is about this person.'}
        </Notice>
      ) : null}
      {groups.map((group) => (
        <Group key={group} title={group} lines={shown.lines.filter((line) => line.group === group)} {...{ ticked, onTick }} /> // prettier-ignore
      ))}
      {shown.more > 0 ? <p>{plural(shown.more, 'more line is', 'more lines are') + ' shown once these are done.'}</p> : null}
      {shown.byHand.length > 0 ? (
        <Section title="Only you can do">
          <ul class="items">
            {shown.byHand.map(({ group, what }, index) => (
              <li key={index}>{group + ': ' + what}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
} // prettier-ignore

function Group({ title, lines, ticked, onTick }: { title: string; lines: EraseLine[] } & Omit<ResultsProps, 'shown'>) {
  const on = lines.filter(({ key }) => ticked.has(key)).length;
  const all = on === lines.length;
  return (
    <Section
      title={title}
      aside={
        lines.length < 2 ? null : (
          <Checkbox
            label={'All of ' + title}
            labelHidden
            checked={all}
            mixed={on > 0 && !all}
            onChecked={(now) => onTick(lines.map(({ key }) => key), now)}
          />
        )
      }
    >
      {lines.map(({ key, what }) => (
        <Checkbox key={key} label={what} checked={ticked.has(key)} onChecked={(now) => onTick([key], now)} />
      ))}
    </Section>
  );
} // prettier-ignore

function Beyond() {
  return (
    <Section title="What cannot be reached">
      <ul class="items">
        <li>Earlier versions of this file (File › Version history), and copies of it</li>
        <li>Mail that was sent: in “Sent” of whoever sent it, and in the mailboxes of partners and staff</li>
        <li>What others copied, printed or downloaded; comments and notes on cells</li>
        <li>Forms that were made anew since: their answers are in the old form</li>
        <li>Documents in the trash, for 30 days. Home, Today and calendar events change with the next hourly run</li>
      </ul>
    </Section>
  );
}

mount(ErasePage);

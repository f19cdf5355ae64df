/** Logs a contact with a partner: a call with one click, anything else with a short form. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import { contactWays } from '../../shared/contact';
import { tidy } from '../../shared/text';
import type { LogContact, PartnerCard } from './calls';
import { primaryFirst } from './card-people';

/** The most common outcomes of calls. */
const callOutcomes = ['Reached', 'No answer', 'Left a message'];

/** What was typed but not saved yet. `with` is null until staff change the suggested person. */
export interface Entry {
  open: boolean;
  way: string;
  with: string | null;
  outcome: string;
  nextStep: string;
  nextDate: string;
}

export const emptyEntry: Entry = { open: false, way: 'Call', with: null, outcome: '', nextStep: '', nextDate: '' };

interface LogEntryProps {
  card: PartnerCard;
  entry: Entry;
  onEntry(entry: Entry): void;
  onLog(contact: LogContact): void;
  busy: boolean;
  /** The outcome of saving. */
  children: ComponentChildren;
}

export function LogEntry({ card, entry, onEntry, onLog, busy, children }: LogEntryProps) {
  const names = primaryFirst(card.people.filter((person) => person.current && !person.doNotContact)).map(
    (person) => person.name,
  );
  const withWhom = entry.with ?? names[0] ?? '';
  const organizationId = card.organization.id;
  const [wrong, setWrong] = useState({ outcome: '', nextStep: '' });
  const more = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) (entry.open ? form.current?.querySelector('select') : more.current)?.focus();
    moved.current = true;
    setWrong({ outcome: '', nextStep: '' });
  }, [entry.open]);

  const change = (part: Partial<Entry>) => onEntry({ ...entry, ...part });
  function submit(): void {
    const outcome = tidy(entry.outcome) === '' ? 'Write a line about what came of it.' : '';
    const nextStep = entry.nextDate !== '' && tidy(entry.nextStep) === '' ? 'Say what is to be done by then.' : '';
    setWrong({ outcome, nextStep });
    if (outcome !== '') form.current?.querySelector('textarea')?.focus();
    if (outcome !== '' || nextStep !== '') return;
    onLog({
      organizationId,
      way: entry.way,
      with: tidy(withWhom),
      outcome: entry.outcome.trim(),
      nextStep: tidy(entry.nextStep),
      nextDate: entry.nextDate,
    });
  }

  return (
    <Section title="Log a contact">
      {entry.open ? (
        <form
          ref={form}
          class="edit stack"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Select
            label="How"
            value={entry.way}
            choices={contactWays.map((way) => ({ value: way, label: way }))}
            onValue={(way) => change({ way })}
          />
          <TextInput label="With" value={withWhom} suggestions={names} onValue={(value) => change({ with: value })} />
          <TextArea
            label="What came of it"
            value={entry.outcome}
            onValue={(outcome) => change({ outcome })}
            error={wrong.outcome}
            rows={3}
          />
          <TextInput
            label="Next step"
            value={entry.nextStep}
            onValue={(nextStep) => change({ nextStep })}
            error={wrong.nextStep}
          />
          <TextInput kind="date" label="By when" value={entry.nextDate} onValue={(nextDate) => change({ nextDate })} />
          <div class="buttons">
            <Button look="primary" submit busy={busy}>
              Save contact
            </Button>
            <Button look="quiet" onClick={() => onEntry(emptyEntry)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p class="soft">{withWhom === '' ? 'A call today:' : 'A call with ' + withWhom + ' today:'}</p>
          <div class="buttons close" role="group" aria-label="Outcome of the call">
            {callOutcomes.map((outcome) => (
              <Button
                key={outcome}
                busy={busy}
                onClick={() =>
                  onLog({ organizationId, way: 'Call', with: withWhom, outcome, nextStep: '', nextDate: '' })
                }
              >
                {outcome}
              </Button>
            ))}
          </div>
          <div>
            <Button look="quiet" buttonRef={more} onClick={() => change({ open: true })}>
              More: visit, email, next step …
            </Button>
          </div>
        </>
      )}
      {children}
    </Section>
  );
}

/** Phone, website and people on the partner card. Phone numbers can be corrected in place. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { TextInput } from '../../client/fields';
import { Icon } from '../../client/icons';
import { Section, Tag } from '../../client/layout';
import { mailLink, phoneLink, webLink } from '../../client/links';
import { Failed, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { dotted } from '../../client/words';
import { plural } from '../../shared/text';
import type { CardPerson, PartnerCard } from './calls';

/** Saves a number; resolves to a function that shows the updated card. */
export type PhoneEdit = (kind: 'organization' | 'person', id: string, phone: string) => Promise<() => void>;

export function Reach({ card, onSave }: { card: PartnerCard; onSave: PhoneEdit }) {
  const { id, name, phone, website } = card.organization;
  const link = webLink(website);
  return (
    <div>
      <Phone phone={phone} whose={name} onSave={(next) => onSave('organization', id, next)} />
      {website === '' ? null : (
        <p class="line">
          <span class="line-icon">
            <Icon name="outside" />
          </span>
          {link === null ? (
            website
          ) : (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {website}
              <span class="hidden"> (opens a new tab)</span>
            </a>
          )}
        </p>
      )}
    </div>
  );
}

function Phone({ phone, whose, onSave }: { phone: string; whose: string; onSave(phone: string): Promise<() => void> }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const saving = useCall();
  const input = useRef<HTMLInputElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const editing = typed !== null;
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (editing) input.current?.select();
    else if (wasEditing.current) pencil.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const stop = () => {
    setTyped(null);
    saving.clear();
  };
  const save = () =>
    saving.start(
      () => onSave(typed ?? ''),
      (show) => {
        show();
        setSaved(true);
        setTyped(null);
      },
    );
  const link = phoneLink(phone);
  const status = (
    <span role="status" class="hidden">
      {saved && !editing ? 'Phone number of ' + whose + ' saved: ' + (phone === '' ? 'none' : phone) : ''}
    </span>
  );
  if (!editing) {
    return (
      <div class="line">
        <span class="line-icon">
          <Icon name="phone" />
        </span>
        {link === null ? (
          <span class={phone === '' ? 'soft' : ''}>{phone === '' ? 'No phone number' : phone}</span>
        ) : (
          <a href={link}>{phone}</a>
        )}
        <Button
          look="icon"
          buttonRef={pencil}
          label={'Edit phone of ' + whose}
          onClick={() => {
            setSaved(false);
            setTyped(phone);
          }}
        >
          <Icon name="pencil" />
        </Button>
        {status}
      </div>
    );
  }
  return (
    <form
      class="edit stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        stop();
      }}
    >
      <TextInput
        kind="tel"
        label={'Phone of ' + whose}
        hint="With area code, for example (312) 555-0142 ext. 9"
        value={typed}
        onValue={setTyped}
        error={saving.failure?.message ?? ''}
        inputRef={input}
      />
      <Progress busy={saving.busy} text="Saving" />
      <div class="buttons">
        <Button submit busy={saving.busy}>
          Save
        </Button>
        <Button look="quiet" onClick={stop}>
          Cancel
        </Button>
      </div>
      {status}
    </form>
  );
}

/** Stops a person's address; what it resolves to shows the card as it is then. */
export type CameBack = (personId: string) => Promise<() => void>;

interface PeopleProps {
  card: PartnerCard;
  onSave: PhoneEdit;
  onCameBack: CameBack;
}

export function People({ card, onSave, onCameBack }: PeopleProps) {
  const current = primaryFirst(card.people.filter((person) => person.current));
  const former = card.people.filter((person) => !person.current);
  return (
    <Section title="People">
      {current.length === 0 ? <p class="soft">No one is noted here at present. Add them in the People tab.</p> : null}
      <ul>
        {current.map((person) => (
          <PersonItem key={person.id} person={person} onSave={onSave} onCameBack={onCameBack} />
        ))}
      </ul>
      {former.length === 0 ? null : (
        <details>
          <summary>{plural(former.length, 'former contact')}</summary>
          <ul>
            {former.map((person) => (
              <li key={person.id} class="person">
                <b>{person.name}</b>
                <p class="soft">{dotted(person.jobTitle, person.role, person.when)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Primary contact first, the rest in the order the script sent them. */
export function primaryFirst(people: CardPerson[]): CardPerson[] {
  const isPrimary = (person: CardPerson) => person.role === 'Primary contact';
  return people.filter(isPrimary).concat(people.filter((person) => !isPrimary(person)));
}

function PersonItem({ person, onSave, onCameBack }: { person: CardPerson; onSave: PhoneEdit; onCameBack: CameBack }) {
  const primary = person.role === 'Primary contact';
  const link = mailLink(person.email);
  return (
    <li class="person">
      <b>{person.name}</b> {primary ? <Tag color="blue">Primary</Tag> : null}{' '}
      {person.doNotContact ? <Tag color="red">Do not contact</Tag> : null}
      <p class="soft">{dotted(person.jobTitle, primary ? '' : person.role, person.when)}</p>
      {person.email === '' ? null : (
        <p class="line">
          <span class="line-icon">
            <Icon name="mail" />
          </span>
          {link === null ? person.email : <a href={link}>{person.email}</a>}
        </p>
      )}
      {person.email === '' ? null : <ItCameBack whose={person.name} onClick={() => onCameBack(person.id)} />}
      <Phone phone={person.phone} whose={person.name} onSave={(next) => onSave('person', person.id, next)} />
    </li>
  );
}

function ItCameBack({ whose, onClick }: { whose: string; onClick(): Promise<() => void> }) {
  const [done, setDone] = useState(false);
  const stopping = useCall();
  const stop = () =>
    stopping.start(onClick, (show) => {
      show();
      setDone(true);
    });
  return (
    <div>
      {done ? null : (
        <Button look="quiet" busy={stopping.busy} label={'Mail came back: ' + whose} onClick={stop}>
          Mail came back
        </Button>
      )}
      <Progress busy={stopping.busy} text="Stopping this address" />
      <Failed calling={stopping} />
      <span role="status" class="soft">
        {done ? 'Nothing more is sent there. To ask for another address stands under what is due.' : ''}
      </span>
    </div>
  );
}

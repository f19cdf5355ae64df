/** The sidebar Card of this row: everything about the organization of the selected row, and the most common actions. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { EmptyState, Heading, Page } from '../../client/layout';
import { ItemSections } from '../../client/listed-items';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { LogContact, NoCard, cardCalls, PartnerCard } from './calls';
import { Appointment } from './card-appointment';
import { Background, CardHead, Due, LastContacts, Planned } from './card-facts';
import { Ledger } from './card-ledger';
import { emptyEntry, LogEntry, type Entry } from './card-log';
import { People, Reach, type CameBack, type PhoneEdit } from './card-people';

const call = caller<typeof cardCalls>();

function PartnerCardPage() {
  const [shown, setShown] = useState<PartnerCard | NoCard | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  // What was typed for one organization is kept while staff look at another.
  const [entries, setEntries] = useState<{ [organizationId: string]: Entry }>({});
  const loading = useCall();
  const logging = useCall();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);

  const load = () =>
    loading.start(
      () => call('partners.card', { organizationId: null }),
      (card) => {
        setShown(card);
        setSaid(null);
        logging.clear();
      },
    );
  useEffect(load, []);
  useLayoutEffect(() => {
    if (asked.current && shown) heading.current?.focus();
    asked.current = false;
  }, [shown]);

  const card = shown && 'organization' in shown ? shown : null;
  const entry = (card && entries[card.organization.id]) ?? emptyEntry;
  const setEntry = (next: Entry) => card && setEntries({ ...entries, [card.organization.id]: next });

  function log(contact: LogContact): void {
    setSaid(null);
    logging.start(
      () => call('partners.logContact', contact),
      (next) => {
        setShown(next);
        setEntries((before) => ({ ...before, [contact.organizationId]: emptyEntry }));
        const withWhom = contact.with === '' ? '' : ' with ' + contact.with;
        setSaid({
          tone: 'success',
          text: 'Noted: ' + contact.way.toLowerCase() + withWhom + ', ' + firstWords(contact.outcome) + '.',
        });
      },
    );
  }

  const phones: PhoneEdit = (kind, id, phone) =>
    call('partners.editPhone', { kind, id, phone, organizationId: card?.organization.id ?? '' }).then(
      (next) => () => setShown(next),
    );

  const cameBack: CameBack = (personId) =>
    call('partners.cameBack', { personId, organizationId: card?.organization.id ?? '' }).then(
      (next) => () => setShown(next),
    );

  return (
    <Page
      foot={
        <Button
          look={entry.open ? 'secondary' : 'primary'}
          busy={loading.busy}
          onClick={() => {
            asked.current = true;
            load();
          }}
        >
          Show the selected row
        </Button>
      }
    >
      <Progress busy={loading.busy} text="Reading the row" />
      <Failed calling={loading} />
      {shown && 'hint' in shown ? (
        <EmptyState title={<Heading headingRef={heading}>No organization selected</Heading>}>
          <p>{shown.hint}</p>
        </EmptyState>
      ) : null}
      {!shown ? <h1 class="hidden">Card of this row</h1> : null}
      {card ? (
        <>
          <CardHead card={card} headingRef={heading} />
          {card.problems.length > 0 ? (
            <Notice tone="warning">
              <ul>
                {card.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <Reach key={card.organization.id} card={card} onSave={phones} />
          <LogEntry card={card} entry={entry} onEntry={setEntry} onLog={log} busy={logging.busy}>
            <Progress busy={logging.busy} text="Saving" />
            <Failed
              calling={logging}
              advice="Look first with “Show the selected row” whether it was noted after all."
            />
            <Outcome said={said} />
          </LogEntry>
          <Appointment
            key={'appointment ' + card.organization.id}
            organizationId={card.organization.id}
            onMade={setShown}
          />
          <Due card={card} />
          <Planned card={card} />
          <People card={card} onSave={phones} onCameBack={cameBack} />
          {card.hasLedger ? (
            <Ledger
              key={'ledger ' + card.organization.id}
              onAsk={() => call('partners.ledger', { organizationId: card.organization.id })}
            />
          ) : null}
          <LastContacts card={card} />
          <Background card={card} />
          {card.more.length > 0 ? <ItemSections sections={[{ title: 'More about them', items: card.more }]} /> : null}
        </>
      ) : null}
    </Page>
  );
}

/** The beginning of what was typed, for use within a sentence. */
function firstWords(text: string): string {
  const line = text.charAt(0).toLowerCase() + text.slice(1).replace(/[.\s]+$/, '');
  return line.length > 60 ? line.slice(0, 57) + '…' : line;
}

mount(PartnerCardPage);

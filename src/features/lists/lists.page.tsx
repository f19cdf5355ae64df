/** The sidebar Lists: who needs a look, why, and the next step. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextInput } from '../../client/fields';
import { EmptyState, Heading, Page, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { ListAnswer, listCalls, ListKind, ListRow } from './calls';

const call = caller<typeof listCalls>();

const lists: { value: ListKind; label: string }[] = [
  { value: 'categories', label: 'Categories and who is missing' },
  { value: 'neverAsked', label: 'Known, but never asked' },
  { value: 'networks', label: 'Known from CTSO or CTE groups only' },
  { value: 'quiet', label: 'No contact for some months' },
  { value: 'lapsed', label: 'Lapsed partners' },
  { value: 'noPrimary', label: 'No primary contact' },
  { value: 'notOnBoard', label: 'Asked, but not on the board' },
  { value: 'need', label: 'What fits a need' },
];
const monthChoices = [1, 3, 6, 12, 24].map((months) => ({ value: String(months), label: plural(months, 'month') }));

function ListsPage() {
  const [kind, setKind] = useState<ListKind>('categories');
  const [months, setMonths] = useState(6);
  const [needId, setNeedId] = useState<string | null>(null);
  const [answer, setAnswer] = useState<ListAnswer | null>(null);
  const [said, setSaid] = useState('');
  const loading = useCall();
  const acting = useCall();

  const load = (request: { kind: ListKind; months: number; needId: string | null }) =>
    loading.start(() => call('lists.show', request), setAnswer);
  // What is chosen while another list is still on its way is asked for after it.
  const wanted = [kind, months, needId].join();
  const tried = useRef('');
  useEffect(() => {
    if (loading.busy || tried.current === wanted) return;
    tried.current = wanted;
    load({ kind, months, needId });
  }, [wanted, loading.busy]);

  const current = answer?.kind === kind ? answer : null;
  const rows = current?.rows.map((row, index) => (
    <li key={row.id ?? index}>
      <ListItem
        row={row}
        busy={acting.busy}
        onShow={(id) =>
          acting.start(
            () => call('lists.jump', { id }),
            () => setSaid(''),
          )
        }
        onPlan={(id, what, date) =>
          acting.start(
            () => call('lists.plan', { id, what, date }),
            ({ text }) => setSaid(text),
          )
        }
      />
    </li>
  ));
  return (
    <Page
      said={
        <>
          <Outcome said={said === '' ? null : { tone: 'success', text: said }} />
          <Failed calling={acting} />
        </>
      }
    >
      {current ? null : <h1 class="hidden">Lists</h1>}
      <Select label="Show" value={kind} choices={lists} onValue={(value) => setKind(value as ListKind)} />
      {kind === 'quiet' || kind === 'lapsed' ? (
        <Select
          label="Nothing heard for"
          value={String(months)}
          choices={monthChoices}
          onValue={(value) => setMonths(Number(value))}
        />
      ) : null}
      {kind === 'need' && current && current.needs.length > 0 ? (
        <Select
          label="Need"
          value={current.needId ?? ''}
          choices={current.needs.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setNeedId}
        />
      ) : null}
      <Progress busy={loading.busy || acting.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {current && current.count === 0 ? <Nobody kind={kind} hasNeeds={current.needs.length > 0} /> : null}
      {current && current.count > 0 ? (
        <>
          <Heading>
            {kind === 'categories'
              ? plural(current.count, 'category', 'categories')
              : plural(current.count, 'organization')}
          </Heading>
          <ul class="cards">{rows}</ul>
          {current.count > current.rows.length ? (
            <p class="soft">{'The first ' + String(current.rows.length) + ' are shown.'}</p>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}

function Nobody({ kind, hasNeeds }: { kind: ListKind; hasNeeds: boolean }) {
  if (kind !== 'need') return <EmptyState cheerful title={<Heading>Nobody is on this list</Heading>} />;
  return (
    <EmptyState title={<Heading>{hasNeeds ? 'Nobody fits yet' : 'No need is open'}</Heading>}>
      <p>
        {hasNeeds
          ? 'Fill in “What would help” and “Industry or skill” of the need, or interests and industries of your organizations.'
          : 'Type what is lacking into the tab Needs. It is added by Partnerbook › Recruiting › Find partners for a need.'}
      </p>
    </EmptyState>
  );
}

interface ItemProps {
  row: ListRow;
  busy: boolean;
  onShow(id: string): void;
  onPlan(id: string, what: string, date: string): void;
}

function ListItem({ row, busy, onShow, onPlan }: ItemProps) {
  const { id, name, why, about, contact, empty } = row;
  const [planning, setPlanning] = useState(false);
  const [what, setWhat] = useState('');
  const [date, setDate] = useState('');
  return (
    <div class="tight">
      <h2>{name}</h2>
      <p>{empty ? <Tag color="amber">{why}</Tag> : why}</p>
      {about === '' && contact === '' ? null : <p class="soft">{[about, contact].filter(Boolean).join(' · ')}</p>}
      {id === null ? null : (
        <div class="buttons">
          <Button busy={busy} label={'Show row: ' + name} onClick={() => onShow(id)}>
            Show row
          </Button>
          <Button
            busy={busy}
            expanded={planning}
            label={'Plan next step: ' + name}
            onClick={() => setPlanning((open) => !open)}
          >
            Plan next step
          </Button>
        </div>
      )}
      {id !== null && planning ? (
        <>
          <TextInput label="What is to be done" value={what} onValue={setWhat} />
          <TextInput label="By" kind="date" value={date} onValue={setDate} />
          <div class="buttons">
            <Button
              busy={busy}
              onClick={() => {
                onPlan(id, what, date);
              }}
            >
              Note it
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

mount(ListsPage);

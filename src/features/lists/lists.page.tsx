/** The sidebar Lists: who needs attention, why, and the next step. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextInput } from '../../client/fields';
import { Bar, EmptyState, Heading, Page, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { ListAnswer, listCalls, ListRow } from './calls';

const call = caller<typeof listCalls & HouseCalls>();

const monthChoices = [1, 3, 6, 12, 24].map((months) => ({ value: String(months), label: plural(months, 'month') }));

/** So many are found by looking. */
const fewLists = 6;

/** All of them while nothing, or nothing that fits, is typed. */
function listsLike(lists: ListAnswer['lists'], typed: string): ListAnswer['lists'] {
  const words = typed.trim().toLowerCase();
  const fitting = lists.filter(({ label }) => label.toLowerCase().includes(words));
  return fitting.length === 0 ? lists : fitting;
}

function ListsPage() {
  /** Null means the first. */
  const [key, setKey] = useState<string | null>(null);
  const [months, setMonths] = useState(6);
  const [choiceId, setChoiceId] = useState<string | null>(null);
  const [answer, setAnswer] = useState<ListAnswer | null>(null);
  const [said, setSaid] = useState('');
  /** Part of a list's name, by which the choices are narrowed. */
  const [sought, setSought] = useState('');
  /** Grows with each click that changes the list. */
  const [turn, setTurn] = useState(0);
  const loading = useCall();
  const acting = useCall();

  // What is chosen while another list is still loading is requested after it.
  const wanted = [key, months, choiceId, turn].join();
  const tried = useRef('unasked');
  useEffect(() => {
    if (loading.busy || tried.current === wanted) return;
    tried.current = wanted;
    loading.start(() => call('lists.show', { key, months, choiceId }), setAnswer);
  }, [wanted, loading.busy]);

  const current = answer && (key === null || answer.key === key) ? answer : null;
  const chosen = answer?.lists.find(({ value }) => value === (key ?? answer.key));
  const rows = current?.rows.map((row, index) => (
    <li key={row.id ?? row.rowId ?? index}>
      <ListItem
        row={row}
        busy={acting.busy}
        onShow={(id) =>
          acting.start(
            () => call('row.jump', { id }),
            () => setSaid(''),
          )
        }
        onAct={(act, rowId) =>
          acting.start(
            () => call('lists.act', { key: key ?? answer?.key ?? '', act, rowId }),
            ({ text }) => {
              setSaid(text);
              setTurn((turn) => turn + 1);
            },
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
      {answer && answer.lists.length > fewLists ? (
        <TextInput
          label="Find a list"
          value={sought}
          onValue={(text) => {
            setSought(text);
            const [only, ...others] = listsLike(answer.lists, text);
            if (only && others.length === 0) setKey(only.value);
          }}
        />
      ) : null}
      {answer ? (
        <Select
          label="Show"
          value={key ?? answer.key}
          choices={answer.lists.filter(
            (list) => list.value === (key ?? answer.key) || listsLike(answer.lists, sought).includes(list),
          )}
          onValue={setKey}
        />
      ) : null}
      {chosen?.byMonths ? (
        <Select
          label="Nothing heard for"
          value={String(months)}
          choices={monthChoices}
          onValue={(value) => setMonths(Number(value))}
        />
      ) : null}
      {chosen && chosen.byChoice !== '' && current && current.choices.length > 0 ? (
        <Select
          label={chosen.byChoice}
          value={current.choiceId ?? ''}
          choices={current.choices.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setChoiceId}
        />
      ) : null}
      <Progress busy={loading.busy || acting.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {current && current.count === 0 ? <Nobody nobody={current.nobody} /> : null}
      {current && current.count > 0 ? (
        <>
          <Heading>{plural(current.count, current.of[0] ?? '', current.of[1])}</Heading>
          {current.note === '' ? null : <p class="soft">{current.note}</p>}
          <ul class="cards">{rows}</ul>
          {current.count > current.rows.length ? (
            <p class="soft">{'The first ' + String(current.rows.length) + ' are shown.'}</p>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}

function Nobody({ nobody }: { nobody: ListAnswer['nobody'] }) {
  if (!nobody) return <EmptyState cheerful title={<Heading>Nobody is on this list</Heading>} />;
  return (
    <EmptyState title={<Heading>{nobody.title}</Heading>}>
      <p>{nobody.text}</p>
    </EmptyState>
  );
}

interface ItemProps {
  row: ListRow;
  busy: boolean;
  onShow(id: string): void;
  onAct(act: string, rowId: string): void;
  onPlan(id: string, what: string, date: string): void;
}

function ListItem({ row, busy, onShow, onAct, onPlan }: ItemProps) {
  const { id, name, why, about, contact, empty, share, offers = [] } = row;
  const shownRow = id ?? row.rowId ?? null;
  const [planning, setPlanning] = useState(false);
  const [what, setWhat] = useState('');
  const [date, setDate] = useState('');
  return (
    <div class="tight">
      <h2>{name}</h2>
      <p>{empty ? <Tag color="amber">{why}</Tag> : why}</p>
      {share === undefined ? null : <Bar share={share} />}
      {about === '' && contact === '' ? null : <p class="soft">{[about, contact].filter(Boolean).join(' · ')}</p>}
      {shownRow === null ? null : (
        <div class="buttons">
          <Button busy={busy} label={'Show row: ' + name} onClick={() => onShow(shownRow)}>
            Show row
          </Button>
          {offers.map(({ act, label }) => (
            <Button key={act} busy={busy} label={label + ': ' + name} onClick={() => onAct(act, shownRow)}>
              {label}
            </Button>
          ))}
          {id === null ? null : (
            <Button
              busy={busy}
              expanded={planning}
              label={'Plan next step: ' + name}
              onClick={() => setPlanning((open) => !open)}
            >
              Plan next step
            </Button>
          )}
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

/** The sidebar Make a document: what to make, for whom, and links to the results. */
import type { ResultOf } from '../../shared/calls';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { ChooseMany, everyone } from '../../client/choose-many';
import { Select } from '../../client/fields';
import { EmptyState, Heading, Page, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { documentCalls, DocumentsView, MadeLine, materialsCalls } from './calls';

const call = caller<typeof materialsCalls & typeof documentCalls>();

type Chosen = ResultOf<(typeof materialsCalls)['documents.choose']>;
type Made = ResultOf<(typeof documentCalls)['documents.make']>;

function DocumentsPage() {
  const [view, setView] = useState<DocumentsView | null>(null);
  const [kind, setKind] = useState('document.letter');
  const [many, setMany] = useState(false);
  const [choice, setChoice] = useState(everyone);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [record, setRecord] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const loading = useCall();
  const making = useCall();
  const heading = useRef<HTMLHeadingElement>(null);

  const load = () => loading.start(() => call('documents.show', null), setView);
  useEffect(load, []);

  const records = kind === 'document.story' ? view?.stories : kind === 'document.prep' ? view?.meetings : undefined;
  const one = records?.some(({ id }) => id === record) ? record : (records?.[0]?.id ?? '');
  const ids =
    kind === 'document.letter'
      ? many
        ? (chosen?.ids ?? [])
        : view?.selected
          ? [view.selected.id]
          : []
      : records
        ? [one].filter(Boolean)
        : [];
  const needsOne = kind === 'document.letter' || records !== undefined;

  function make(): void {
    making.start(
      () => call('documents.make', { kind, ids }),
      (result) => {
        setMade(result);
        setView(result.view);
      },
    );
  }
  const count = () =>
    making.start(
      () => call('documents.choose', choice),
      (found) => setChosen(found),
    );

  return (
    <Page
      said={
        <>
          <Progress busy={making.busy} text="Working" />
          <Failed calling={making} />
          <Outcome
            said={
              made
                ? {
                    tone: 'success',
                    text: made.text,
                    action: <Links name="the document" url={made.url} pdf={made.pdf} />,
                  }
                : null
            }
          />
        </>
      }
      foot={
        view ? (
          <Button look="primary" busy={making.busy} disabled={needsOne && ids.length === 0} onClick={make}>
            Make document
          </Button>
        ) : undefined
      }
    >
      <Heading headingRef={heading}>Make a document</Heading>
      <Progress busy={loading.busy} text="Reading" />
      <Failed calling={loading} />
      {view ? (
        <>
          <Select
            label="Document"
            value={kind}
            choices={view.kinds.map((each) => ({ value: each.kind, label: each.name }))}
            onValue={(value) => {
              setKind(value);
              setMade(null);
            }}
          />
          {kind === 'document.letter' ? (
            <>
              <Select
                label="For"
                value={many ? 'many' : 'one'}
                choices={[
                  { value: 'one', label: view.selected ? view.selected.name : 'The selected row' },
                  { value: 'many', label: 'Several, one page each' },
                ]}
                onValue={(value) => setMany(value === 'many')}
              />
              {many ? (
                <>
                  <ChooseMany
                    choice={choice}
                    stages={view.stages}
                    categories={view.categories}
                    onChoice={(next) => {
                      setChoice(next);
                      setChosen(null);
                    }}
                  />
                  <div>
                    <Button busy={making.busy} onClick={count}>
                      Show whom
                    </Button>
                  </div>
                  <div role="status">{chosen ? <Whom names={chosen.names} /> : null}</div>
                </>
              ) : view.selected ? null : (
                <Notice tone="info" action={<Button onClick={load}>Look again</Button>}>
                  {view.hint}
                </Notice>
              )}
            </>
          ) : null}
          {records && records.length > 0 ? (
            <Select
              label={kind === 'document.story' ? 'Story' : 'Appointment'}
              value={one}
              choices={records.map(({ id, name }) => ({ value: id, label: name }))}
              onValue={setRecord}
            />
          ) : null}
          {records?.length === 0 ? (
            <Notice tone="info">
              {kind === 'document.story'
                ? 'Write what there is to tell into the tab Stories.'
                : 'No appointment is planned. Make one on the partner card or the call sheet.'}
            </Notice>
          ) : null}
          {kind === 'document.asks' ? <Asks asks={view.asks} /> : null}
          {view.made.length > 0 ? (
            <Section title="Made before">
              <ul class="items">
                {view.made.map((line) => (
                  <Before key={line.madeAt + line.name + line.url} line={line} />
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}

function Whom({ names }: { names: string[] }) {
  if (names.length === 0) return <Notice tone="info">No organization fits.</Notice>;
  return (
    <details>
      <summary>{plural(names.length, 'letter')}</summary>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function Asks({ asks }: { asks: DocumentsView['asks'] }) {
  if (asks.length === 0)
    return (
      <EmptyState title={<h2>Nothing is asked for</h2>}>
        <p>Tick “Ask partners” in the tab Needs.</p>
      </EmptyState>
    );
  return (
    <Section title="What is asked for">
      <ul class="items">
        {asks.map(({ name, offered }, index) => (
          <li key={index}>
            <b>{name}</b>
            <p class="soft">
              {offered.length === 0 ? 'Nobody has offered it yet.' : 'Offered by ' + offered.join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Before({ line }: { line: MadeLine }) {
  return (
    <li>
      {line.name} {line.superseded ? <Tag color="amber">Superseded</Tag> : null}
      <p class="soft">
        {line.madeAt.slice(0, 10)} <Links name={line.name} url={line.url} pdf={line.pdf} />
      </p>
    </li>
  );
}

function Links({ name, url, pdf }: { name: string; url: string; pdf: string }) {
  return (
    <>
      <a href={url} target="_blank" rel="noopener" aria-label={'Open ' + name}>
        Open
      </a>
      {' · '}
      <a href={pdf} target="_blank" rel="noopener" aria-label={'PDF of ' + name}>
        PDF
      </a>
    </>
  );
}

mount(DocumentsPage);

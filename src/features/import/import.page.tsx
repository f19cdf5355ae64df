/**
 * The dialog Import organizations: a list, its columns, what will happen row by row, and only then the import. Input is
 * kept while staff go back and forth.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { closePage } from '../../client/host';
import { EmptyState, Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { ImportField, ImportPreview, ImportRequest, ImportResult, importCalls } from './calls';
import { ChooseColumns, isUnnamed, nameField } from './import-columns';
import { CheckRows, importVerb } from './import-rows';
import { ChooseList, tooBig, type List } from './import-source';

const call = caller<typeof importCalls>();

type Step = 'list' | 'columns' | 'rows' | 'done';

const steps: { step: Step; title: string; heading: string }[] = [
  { step: 'list', title: 'Your list', heading: 'Bring in a list of organizations' },
  { step: 'columns', title: 'Columns', heading: 'What is in which column?' },
  { step: 'rows', title: 'Check and import', heading: 'Check what will happen' },
];

/** What staff chose about the columns; null until the server has guessed. */
interface Choices {
  mapping: (ImportField | '')[] | null;
  category: string | null;
  preset: string | null;
  network: string | null;
}

const noChoices: Choices = { mapping: null, category: null, preset: null, network: null };
/** While a name is being typed, the list is not checked after every letter. */
const typingMs = 700;

function ImportPage() {
  const [step, setStep] = useState<Step>('list');
  const [list, setList] = useState<List>({ text: '', fileName: '' });
  const [choices, setChoices] = useState(noChoices);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  /** The request that `preview` answers, and the last one tried. */
  const [answered, setAnswered] = useState('');
  const [tried, setTried] = useState('');
  const [result, setResult] = useState<ImportResult | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const [listError, setListError] = useState('');
  const previewing = useCall();
  const applying = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(step + String(undone !== null));
  const latest = useRef(list);
  latest.current = list;
  const waitMs = useRef(0);
  /** The columns are as they were last time. */
  const [remembered, setRemembered] = useState(false);

  const request: ImportRequest = {
    text: list.text,
    fileName: list.fileName,
    ...choices,
  };
  // The text itself is too long to compare at each keystroke; a new list starts with no choices and no answer.
  const wanted = JSON.stringify([choices, list.fileName, list.text.length]);
  const current = preview !== null && answered === wanted;

  function look(then?: Step): void {
    if (previewing.isRunning()) return;
    setTried(wanted);
    applying.clear();
    previewing.start(
      () => call('import.preview', request),
      (next) => {
        if (latest.current !== list) return;
        setPreview(next);
        // From here on, guesses count as staff's choices, so that the next check changes nothing by itself.
        const { mapping, category, preset, network } = next;
        const asGuessed = choices.mapping === null ? { mapping, category, preset, network } : choices;
        if (choices.mapping === null) setRemembered(next.remembered);
        setChoices((now) => (now === choices ? asGuessed : now));
        setAnswered(JSON.stringify([asGuessed, list.fileName, list.text.length]));
        if (then) setStep(then);
      },
    );
  }
  // A change of the columns is checked at once, or right after a check in progress.
  useEffect(() => {
    if ((step !== 'columns' && step !== 'rows') || current || previewing.busy || tried === wanted) return undefined;
    const timer = setTimeout(() => look(), waitMs.current);
    return () => clearTimeout(timer);
  });

  function choose(change: Partial<Choices>): void {
    waitMs.current = 'network' in change ? typingMs : 0;
    const { mapping = null, category = null, preset = null, network = null } = preview ?? {};
    setChoices((now) => ({ ...(now.mapping === null ? { mapping, category, preset, network } : now), ...change }));
  }

  function takeList(next: List): void {
    setList(next);
    setChoices(noChoices);
    setPreview(null);
    setAnswered('');
    setListError('');
    previewing.clear();
  }

  function next(): void {
    if (step === 'list') {
      const why = list.text.trim() === '' ? 'Paste some rows, or choose a file.' : tooBig(list.text);
      setListError(why);
      if (why !== '') return;
      if (current) setStep('columns');
      else look('columns');
    } else if (current) setStep('rows');
    else look('rows');
  }

  function apply(): void {
    if (!preview) return;
    applying.start(
      () => call('import.apply', { ...request, fingerprint: preview.fingerprint }),
      (done) => {
        setResult(done);
        setUndone(null);
        setStep('done');
      },
    );
  }

  function undo(): void {
    if (!result) return;
    applying.start(
      () => call('import.undo', { batch: result.batch }),
      ({ text }) => {
        setUndone(text);
        setAnswered('');
        setTried('');
      },
    );
  }

  if (step === 'done' && result) {
    return (
      <Page
        wide
        foot={
          <>
            <Button look="primary" onClick={closePage}>
              Close
            </Button>
            {undone ? (
              <Button onClick={() => setStep('columns')}>Back to the columns</Button>
            ) : (
              <Button busy={applying.busy} onClick={undo}>
                Undo this import
              </Button>
            )}
            <Button
              look="quiet"
              onClick={() => {
                takeList({ text: '', fileName: '' });
                setStep('list');
              }}
            >
              Import another list
            </Button>
          </>
        }
      >
        <Progress busy={applying.busy} text="Taking it back" />
        <Failed calling={applying} advice="Look at the Organizations tab first: it may have worked." />
        <EmptyState
          cheerful
          title={<Heading headingRef={heading}>{undone ? 'The import is undone' : 'The import is done'}</Heading>}
        >
          <p role="status">{undone ?? result.text}</p>
          {undone ? null : <p>The Imports tab keeps when it was, who did it and how many rows it had.</p>}
        </EmptyState>
      </Page>
    );
  }

  const place = steps.findIndex((each) => each.step === step);
  const nameless =
    step === 'columns' && preview !== null && !(choices.mapping ?? []).includes(nameField(choices.preset));
  const unnamed = isUnnamed(choices.preset, choices.network);
  const count = preview ? preview.counts.create + preview.counts.change : 0;
  return (
    <Page
      wide
      foot={
        <>
          {step === 'rows' ? (
            <Button
              look="primary"
              busy={applying.busy || previewing.busy}
              disabled={count === 0 || !current}
              onClick={apply}
            >
              {preview ? importVerb(preview) : 'Import'}
            </Button>
          ) : (
            <Button look="primary" busy={previewing.busy} disabled={nameless || unnamed} onClick={next}>
              {step === 'list' ? 'Next: columns' : 'Next: check the rows'}
            </Button>
          )}
          {step === 'list' ? null : (
            <Button
              busy={applying.busy}
              onClick={() => {
                applying.clear();
                setStep(step === 'rows' ? 'columns' : 'list');
              }}
            >
              Back
            </Button>
          )}
          <p class="foot-note">
            {step === 'rows' ? 'You can undo it afterwards.' : 'Nothing is changed in the sheet until the last step.'}
          </p>
        </>
      }
    >
      <ol class="steps" aria-label="Steps">
        {steps.map((each, index) => (
          <li key={each.step} class={index < place ? 'past' : ''} aria-current={index === place ? 'step' : undefined}>
            <b>{index + 1}</b>
            {each.title}
          </li>
        ))}
      </ol>
      <Heading headingRef={heading}>{steps[place]?.heading}</Heading>
      <Progress busy={previewing.busy} text="Reading the list" />
      <Failed calling={previewing} />
      {step === 'list' ? <ChooseList list={list} onList={takeList} error={listError} /> : null}
      {step === 'columns' && preview ? (
        <ChooseColumns
          preview={preview}
          text={list.text}
          mapping={choices.mapping ?? preview.mapping}
          category={choices.category ?? preview.category}
          preset={choices.preset ?? preview.preset}
          network={choices.network ?? preview.network}
          remembered={remembered}
          current={current}
          onChoice={choose}
        />
      ) : null}
      {step === 'rows' && preview ? (
        <>
          <Progress busy={applying.busy} text={'Importing ' + count + ' rows'} />
          {applying.failure ? (
            <Notice tone="problem" action={<Button onClick={() => look()}>Check the rows again</Button>}>
              {applying.failure.message}
              {applying.failure.outcome === 'lost'
                ? ' It may have worked: check the rows again before you import. What is in the sheet by then is skipped.'
                : ''}
            </Notice>
          ) : null}
          <CheckRows preview={preview} />
        </>
      ) : null}
    </Page>
  );
}

mount(ImportPage);

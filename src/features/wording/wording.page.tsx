/** The dialog Wording: which text, its words, and beside them what people will read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import type { wordingCalls, WordingList, WordingPreview, WordingShown } from './calls';

const call = caller<typeof wordingCalls & HouseCalls>();

/** After so long without typing, the preview follows. */
const pauseMs = 500;

interface Draft {
  subject: string;
  body: string;
}
const same = (one: Draft | null, other: Draft | null): boolean =>
  one?.subject === other?.subject && one?.body === other?.body;

function WordingPage() {
  const [list, setList] = useState<WordingList | null>(null);
  const [shown, setShown] = useState<WordingShown | null>(null);
  const [draft, setDraft] = useState<Draft>({ subject: '', body: '' });
  const [seen, setSeen] = useState<(Draft & { preview: WordingPreview }) | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const previewing = useCall();
  const saving = useCall();
  /** The field that was typed in last: there a picked word goes. */
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  useEffect(() => loading.start(() => call('wording.list', null), setList), []);

  function take(next: WordingShown): void {
    setShown(next);
    setDraft({ subject: next.subject, body: next.body });
    setSeen(null);
    field.current = null;
  }
  const choose = (kind: string) => {
    setSaid(null);
    if (kind !== '') loading.start(() => call('wording.show', { kind }), take);
  };
  const write = (next: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...next }));
    setSaid(null);
  };

  useEffect(() => {
    if (!shown || previewing.busy || same(seen, draft)) return undefined;
    const ask = () =>
      previewing.start(
        () => call('wording.preview', { kind: shown.kind, ...draft }),
        (preview) => setSeen({ ...draft, preview }),
      );
    const timer = setTimeout(ask, seen === null ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [shown, draft, seen, previewing.busy]);

  function insert(phrase: string): void {
    if (phrase === '') return;
    const word = '[' + phrase + ']';
    const target = field.current;
    const key = target?.tagName === 'INPUT' ? 'subject' : 'body';
    const from = target?.selectionStart ?? draft.body.length;
    const to = target?.selectionEnd ?? from;
    const text = draft[key];
    write({ [key]: text.slice(0, from) + word + text.slice(to) });
    setTimeout(() => {
      target?.focus();
      target?.setSelectionRange(from + word.length, from + word.length);
    });
  }

  const save = (kind: string, mark: string) =>
    saving.start(
      () => call('wording.save', { kind, shown: mark, ...draft }),
      (answer) => {
        take(answer.shown);
        setSaid({ tone: 'success', text: answer.text });
      },
    );
  const changed = shown !== null && !same(shown, draft);
  const preview = seen?.preview ?? null;
  return (
    <Page
      wide
      said={
        <>
          <Progress busy={loading.busy || saving.busy} text="One moment" />
          <Failed calling={saving} />
          <Outcome said={said} />
        </>
      }
      foot={
        shown ? (
          <div class="buttons">
            <Button
              look="primary"
              busy={saving.busy}
              disabled={!changed || (preview?.fault ?? '') !== ''}
              onClick={() => save(shown.kind, shown.mark)}
            >
              Save this wording
            </Button>
            {changed ? (
              <Button busy={saving.busy} onClick={() => write({ subject: shown.subject, body: shown.body })}>
                Take my changes back
              </Button>
            ) : same(shown.first, draft) ? null : (
              <Button busy={saving.busy} onClick={() => write(shown.first)}>
                Show the first wording
              </Button>
            )}
          </div>
        ) : undefined
      }
    >
      <Heading>Wording</Heading>
      <Failed calling={loading} />
      {list ? <Which list={list} kind={shown?.kind ?? ''} onKind={choose} /> : null}
      {shown ? (
        <>
          {shown.note === '' ? null : <Notice tone="info">{shown.note}</Notice>}
          <div class="beside">
            <div
              class="stack"
              onFocusIn={(event) => {
                const { target } = event;
                if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) field.current = target;
              }}
            >
              <TextInput label="Subject" value={draft.subject} onValue={(subject) => write({ subject })} />
              <Select
                label="Insert a word"
                value=""
                choices={[
                  { value: '', label: 'Pick a word' },
                  ...shown.words.map(({ phrase, about }) => ({ value: phrase, label: phrase + ': ' + about })),
                ]}
                onValue={insert}
              />
              <TextArea
                label="Text"
                rows={16}
                value={draft.body}
                hint="Words in brackets are filled in for each mail. A line is left out when none of its words is known."
                onValue={(body) => write({ body })}
              />
            </div>
            <section class="stack" aria-label="What people read" aria-busy={previewing.busy}>
              <h2>With sample values</h2>
              <Failed calling={previewing} />
              {preview === null ? null : preview.fault !== '' ? (
                <Notice tone="warning">{preview.fault}</Notice>
              ) : (
                <div class="letter">
                  <div class="letter-head">{preview.subject}</div>
                  {preview.text}
                </div>
              )}
            </section>
          </div>
        </>
      ) : null}
    </Page>
  );
}

function Which({ list, kind, onKind }: { list: WordingList; kind: string; onKind(kind: string): void }) {
  return (
    <Select
      label="Which text"
      value={kind}
      choices={[
        { value: '', label: 'Choose a mail or a document' },
        ...list.texts.map((text) => ({ value: text.kind, label: text.group + ': ' + text.name })),
      ]}
      onValue={onKind}
    />
  );
}

mount(WordingPage);

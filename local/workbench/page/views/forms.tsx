import { useState } from 'preact/hooks';
import type { FormAnswers, FormSummary, FormView, WorkbenchState } from '../../messages';
import { post } from '../api';
import { shortDate } from '../dates';
import { readAddress } from './form-address';
import { FormItem } from './form-item';
import { firstProblem, pagesOf, pathThrough } from './form-pages';
import { pointsOf, Score } from './form-score';
import { Icon } from '../icons';
import { complain, useData } from '../store';
import { Empty, PaneHead } from './pane';

/** `query`: what the form's address fills in. */
export function FormsPane({ state, open, query }: { state: WorkbenchState; open: string; query: string }) {
  return open ? <OneForm key={`${open} ${query}`} id={open} query={query} state={state} /> : <FormList />;
}

function FormList() {
  const forms = useData<FormSummary[]>('/api/forms', 'forms');
  return (
    <div class="view">
      <PaneHead
        title="Forms"
        note="The Google Forms that the script has made. Open one to answer it as a parent, graduate or partner would."
      />
      {forms?.length === 0 ? (
        <Empty icon="forms" title="No forms yet">
          When the script creates a form (a survey, a sign-up), it appears here. Look in the script’s menu in the sheet.
        </Empty>
      ) : null}
      <ul class="cards">
        {forms?.map((form) => (
          <li key={form.id}>
            <a class="card" href={`#forms/${encodeURIComponent(form.id)}`}>
              <Icon name="forms" size={28} />
              <b>{form.title || 'Untitled form'}</b>
              <span>{form.responses === 1 ? '1 response' : `${form.responses} responses`}</span>
              {form.accepting ? null : <span class="status ended">{form.published ? 'Closed' : 'Not published'}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneForm({ id, query, state }: { id: string; query: string; state: WorkbenchState }) {
  const form = useData<FormView>(`/api/forms/${encodeURIComponent(id)}`, 'forms');
  const [shown, setShown] = useState<'Fill in' | 'Answers'>('Fill in');
  const [round, setRound] = useState(0);
  const [chosen, setEdited] = useState<FormView['answers'][number]>();
  if (!form) return <div class="view" />;
  const address = readAddress(form, round === 0 ? query : '');
  const edited = chosen ?? address.edited;
  return (
    <div class="view form-view">
      <div class="form-tools">
        <a class="back" href="#forms">
          <Icon name="left" size={18} /> All forms
        </a>
        <div class="segments" role="group" aria-label="Show">
          {(['Fill in', 'Answers'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={shown === name}
              onClick={() => (setShown(name), setEdited(undefined))}
            >
              {name === 'Answers' ? `Answers (${form.answers.length})` : name}
            </button>
          ))}
        </div>
      </div>
      {shown === 'Fill in' ? (
        <FillIn
          key={`${round} ${edited?.id}`}
          form={form}
          edited={edited}
          given={address.answers}
          onAgain={() => (setEdited(undefined), setRound(round + 1))}
        />
      ) : (
        <Answers form={form} state={state} onEdit={(answer) => (setEdited(answer), setShown('Fill in'))} />
      )}
    </div>
  );
}

function Closed({ form }: { form: FormView }) {
  if (form.published) return <p class="wrong-text">This form no longer accepts responses.</p>;
  const publish = () => void post(`/api/forms/${encodeURIComponent(form.id)}/publish`, {}).catch(complain);
  return (
    <p class="wrong-text">
      This form is not published yet, so nobody can answer it.{' '}
      <button type="button" class="button" onClick={publish}>
        Publish
      </button>
    </p>
  );
}

interface FillInProps {
  form: FormView;
  /** The response whose answers are changed; a new one when absent. */
  edited: FormView['answers'][number] | undefined;
  /** Answers that are there already in a new response. */
  given: FormAnswers;
  onAgain(): void;
}

function FillIn({ form, edited, given, onAgain }: FillInProps) {
  const pages = pagesOf(form);
  const [answers, setAnswers] = useState<FormAnswers>(edited?.given ?? given);
  const [email, setEmail] = useState(edited?.email ?? '');
  const [visited, setVisited] = useState([0]);
  const [problem, setProblem] = useState<{ id: string; text: string } | null>(null);
  const [state, setState] = useState<'open' | 'sending' | 'done' | 'score'>('open');
  const [sentId, setSentId] = useState('');
  const quiz = form.answers.find(({ id }) => id === sentId)?.quiz;
  if (state === 'score' && quiz) return <Score quiz={quiz} title={form.title} />;
  if (state === 'done' || state === 'score') {
    return (
      <div class="form-page">
        <div class="form-card form-head">
          <h2>{form.title}</h2>
          <p role="status">{form.confirmation || 'Your response has been recorded.'}</p>
          {quiz ? (
            <button type="button" class="button" onClick={() => setState('score')}>
              View score
            </button>
          ) : null}
          <button type="button" class="link" onClick={onAgain}>
            Submit another response
          </button>
        </div>
      </div>
    );
  }
  const index = visited.at(-1)!;
  const page = pages[index]!;
  const next = pathThrough(form, pages, index, answers);
  const isLast = next === 'submit';

  function forward(): void {
    const found = firstProblem(page.items, answers, index === 0 && form.collectsEmail ? email : undefined);
    setProblem(found);
    if (found) {
      document.getElementById(`item-${found.id}`)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
      return;
    }
    if (next !== 'submit') {
      setVisited(next === 0 ? [0] : [...visited, next]);
      document.querySelector('.pane')?.scrollTo(0, 0);
      return;
    }
    setState('sending');
    // What was answered on a page that the way did not lead through is not sent.
    const asked = new Set(visited.flatMap((at) => pages[at]!.items.map((item) => item.id)));
    const sent = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
    post<{ id: string }>(`/api/forms/${encodeURIComponent(form.id)}/submit`, {
      answers: sent,
      ...(form.collectsEmail ? { email } : {}),
      ...(edited ? { editOf: edited.id } : {}),
    }).then(
      ({ id }) => (setSentId(id), setState('done')),
      (error: unknown) => (complain(error), setState('open')),
    );
  }

  return (
    <form
      class="form-page"
      noValidate
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <div class="form-card form-head">
        <h2>{form.title || 'Untitled form'}</h2>
        {edited ? <p role="status">You are changing an answer that was sent before.</p> : null}
        {index === 0 && form.description ? <p>{form.description}</p> : null}
        {page.items.some((item) => item.required) ? <p class="required-hint">* Indicates required question</p> : null}
      </div>
      {page.title ? (
        <div class="form-card form-section">
          <h3>{page.title}</h3>
          {page.help ? <p>{page.help}</p> : null}
        </div>
      ) : null}
      {index === 0 && form.collectsEmail ? (
        <div class={`form-card ${problem?.id === 'email' ? 'wrong' : ''}`} id="item-email">
          <label class="question-title" for="email">
            Email <span class="required">*</span>
          </label>
          <input id="email" type="email" value={email} onInput={(event) => setEmail(event.currentTarget.value)} />
          {problem?.id === 'email' ? <p class="wrong-text">{problem.text}</p> : null}
        </div>
      ) : null}
      {page.items.map((item) => (
        <FormItem
          key={item.id}
          item={item}
          answer={answers[item.id]}
          problem={problem?.id === item.id ? problem.text : undefined}
          onAnswer={(answer) => setAnswers((old) => ({ ...old, [item.id]: answer }))}
        />
      ))}
      {form.accepting ? null : <Closed form={form} />}
      <div class="form-buttons">
        {visited.length > 1 ? (
          <button type="button" class="button" onClick={() => (setVisited(visited.slice(0, -1)), setProblem(null))}>
            Back
          </button>
        ) : null}
        <button type="submit" class="button primary form-color" disabled={state === 'sending' || !form.accepting}>
          {isLast ? 'Submit' : 'Next'}
        </button>
        {pages.length > 1 ? (
          <span class="form-progress">
            <progress aria-label="How far you are" max={pages.length} value={index + 1} /> Page {index + 1} of{' '}
            {pages.length}
          </span>
        ) : null}
      </div>
    </form>
  );
}

interface AnswersProps {
  form: FormView;
  state: WorkbenchState;
  onEdit(answer: FormView['answers'][number]): void;
}

function Answers({ form, state, onEdit }: AnswersProps) {
  if (form.answers.length === 0) {
    return (
      <Empty icon="inbox" title="No answers yet">
        Fill in the form as a respondent would; the answer appears here and reaches the script.
      </Empty>
    );
  }
  return (
    <ol class="form-page answers">
      {[...form.answers].reverse().map((response) => (
        <li class="form-card" key={response.id}>
          <h2>
            {response.email || 'A respondent'} <small>{shortDate(response.at, state.timeZone)}</small>
            {response.quiz ? <span class="quiz-points">{pointsOf(response.quiz)} points</span> : null}
          </h2>
          <dl>
            {response.answers.map((answer, index) => (
              <div key={index}>
                <dt>{answer.title}</dt>
                <dd>{answer.text || '—'}</dd>
              </div>
            ))}
          </dl>
          {form.editable ? (
            <button type="button" class="link" onClick={() => onEdit(response)}>
              Edit this answer as the respondent
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

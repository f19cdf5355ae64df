import type { FormAnswers, FormItemView } from '../../messages';

type Answer = FormAnswers[string];

interface FormItemProps {
  item: FormItemView;
  answer: Answer | undefined;
  problem: string | undefined;
  onAnswer(answer: Answer): void;
}

const groups = new Set(['choice', 'checkboxes', 'scale', 'rating', 'grid', 'checkboxGrid']);

/** One question as a respondent sees it. */
export function FormItem({ item, answer, problem, onAnswer }: FormItemProps) {
  if (item.kind === 'section' || item.kind === 'other') {
    return (
      <div class="form-card form-section">
        <h3>{item.title}</h3>
        {item.help ? <p>{item.help}</p> : null}
      </div>
    );
  }
  const id = `item-${item.id}`;
  const title = (
    <>
      {item.title || 'Question'}
      {item.required ? (
        <span class="required">
          {' '}
          *<span class="hidden"> required</span>
        </span>
      ) : null}
      {item.points > 0 ? (
        <span class="quiz-points">{item.points === 1 ? '1 point' : `${item.points} points`}</span>
      ) : null}
    </>
  );
  const rest = (
    <>
      {item.help ? <p class="question-help">{item.help}</p> : null}
      <Field item={item} answer={answer} onAnswer={onAnswer} invalid={problem !== undefined} />
      {problem ? (
        <p class="wrong-text" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
  const card = `form-card ${problem ? 'wrong' : ''}`;
  if (groups.has(item.kind)) {
    return (
      <fieldset class={card} id={id}>
        <legend class="question-title">{title}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div class={card} id={id}>
      <label class="question-title" for={`field-${item.id}`}>
        {title}
      </label>
      {rest}
    </div>
  );
}

interface FieldProps extends Omit<FormItemProps, 'problem'> {
  invalid: boolean;
}

const inputTypes: Partial<Record<FormItemView['kind'], 'text' | 'date' | 'time' | 'datetime-local'>> = {
  text: 'text',
  date: 'date',
  time: 'time',
  datetime: 'datetime-local',
};

function Field({ item, answer, onAnswer, invalid }: FieldProps) {
  const id = `field-${item.id}`;
  const text = typeof answer === 'string' ? answer : '';
  const common = { id, required: item.required, 'aria-invalid': invalid };
  switch (item.kind) {
    case 'paragraph':
      return <textarea {...common} rows={3} value={text} onInput={(event) => onAnswer(event.currentTarget.value)} />;
    case 'list':
      return (
        <select {...common} value={text} onChange={(event) => onAnswer(event.currentTarget.value)}>
          <option value="">Choose</option>
          {item.choices.map(({ value }) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      );
    case 'choice':
      return <Choices item={item} answer={text} onAnswer={onAnswer} />;
    case 'checkboxes':
      return <Checkboxes item={item} answer={Array.isArray(answer) ? (answer as string[]) : []} onAnswer={onAnswer} />;
    case 'scale':
    case 'rating':
      return <Scale item={item} answer={text} onAnswer={onAnswer} />;
    case 'grid':
    case 'checkboxGrid':
      return <Grid item={item} answer={Array.isArray(answer) ? answer : []} onAnswer={onAnswer} />;
    default:
      return (
        <input
          {...common}
          type={(inputTypes[item.kind] ?? 'text') as 'text'}
          value={text}
          autocomplete="off"
          onInput={(event) => onAnswer(event.currentTarget.value)}
        />
      );
  }
}

function Choices({ item, answer, onAnswer }: { item: FormItemView; answer: string; onAnswer(answer: string): void }) {
  const known = item.choices.some(({ value }) => value === answer);
  return (
    <div class="choices">
      {item.choices.map(({ value }) => (
        <label key={value}>
          <input type="radio" name={item.id} checked={answer === value} onChange={() => onAnswer(value)} /> {value}
        </label>
      ))}
      {item.hasOther ? (
        <label>
          <input type="radio" name={item.id} checked={answer !== '' && !known} onChange={() => onAnswer(' ')} /> Other:
          <input
            type="text"
            aria-label="Other"
            value={known ? '' : answer.trim()}
            onInput={(event) => onAnswer(event.currentTarget.value)}
          />
        </label>
      ) : null}
    </div>
  );
}

function Checkboxes({
  item,
  answer,
  onAnswer,
}: {
  item: FormItemView;
  answer: string[];
  onAnswer(answer: string[]): void;
}) {
  const values = item.choices.map(({ value }) => value);
  const other = answer.find((one) => !values.includes(one));
  const withOther = (text: string) => [...answer.filter((one) => values.includes(one)), ...(text ? [text] : [])];
  return (
    <div class="choices">
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={answer.includes(value)}
            onChange={(event) =>
              onAnswer(event.currentTarget.checked ? [...answer, value] : answer.filter((one) => one !== value))
            }
          />{' '}
          {value}
        </label>
      ))}
      {item.hasOther ? (
        <label>
          <input
            type="checkbox"
            checked={other !== undefined}
            onChange={(event) => onAnswer(withOther(event.currentTarget.checked ? ' ' : ''))}
          />{' '}
          Other:
          <input
            type="text"
            aria-label="Other"
            value={other?.trim() ?? ''}
            onInput={(event) => onAnswer(withOther(event.currentTarget.value))}
          />
        </label>
      ) : null}
    </div>
  );
}

function Scale({ item, answer, onAnswer }: { item: FormItemView; answer: string; onAnswer(answer: string): void }) {
  const { from, to, fromLabel, toLabel } = item.scale ?? { from: 1, to: 5, fromLabel: '', toLabel: '' };
  return (
    <div class="scale">
      <span>{fromLabel}</span>
      {Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => (
        <label key={value}>
          {value}
          <input type="radio" name={item.id} checked={answer === value} onChange={() => onAnswer(value)} />
        </label>
      ))}
      <span>{toLabel}</span>
    </div>
  );
}

function Grid({
  item,
  answer,
  onAnswer,
}: {
  item: FormItemView;
  answer: (string | string[])[];
  onAnswer(answer: Answer): void;
}) {
  const many = item.kind === 'checkboxGrid';
  const of = (row: number) => [answer[row] ?? []].flat();
  function choose(row: number, column: string, on: boolean): void {
    const chosen = many ? (on ? [...of(row), column] : of(row).filter((one) => one !== column)) : [column];
    const all = item.rows.map((_, index) => (index === row ? chosen : of(index)));
    onAnswer(many ? all : all.map(([first = '']) => first));
  }
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={item.title}>
      <table class="form-grid">
        <thead>
          <tr>
            <td />
            {item.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.rows.map((row, index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {item.columns.map((column) => (
                <td key={column}>
                  <input
                    type={many ? 'checkbox' : 'radio'}
                    name={`${item.id} ${index}`}
                    aria-label={`${row}: ${column}`}
                    checked={of(index).includes(column)}
                    onChange={(event) => choose(index, column, event.currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

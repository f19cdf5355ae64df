import { useRef } from 'preact/hooks';
import type { AskedQuestion } from '../../messages';
import { act } from '../store';
import { Modal } from './modal';

const labels: Record<string, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** `Ui.alert` and `Ui.prompt`: the run stands still until this is answered. */
export function Question({ question }: { question: AskedQuestion }) {
  const field = useRef<HTMLInputElement>(null);
  const answer = (button: string) =>
    void act('/api/answer', { id: question.id, button, text: field.current?.value ?? '' });
  const buttons = question.buttons.split('_');
  return (
    <Modal label={question.title || question.text || 'Question'} class="question" onClose={() => answer('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0]!);
        }}
      >
        {question.title ? <h2>{question.title}</h2> : null}
        {question.kind === 'prompt' ? (
          <label class="question-prompt">
            <span class="question-text">{question.text || question.title || 'Answer'}</span>
            <input ref={field} type="text" autoFocus autocomplete="off" />
          </label>
        ) : (
          <p class="question-text">{question.text}</p>
        )}
        <div class="buttons">
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={`button ${index === 0 ? 'primary' : ''}`}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {labels[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}

import { setDoubt, type Doubt as DoubtState } from '../store';
import { Modal } from './modal';

/** What Google asks before a change to cells that are guarded by a warning. */
export function Doubt({ doubt }: { doubt: DoubtState }) {
  return (
    <Modal label="Heads up!" class="question" onClose={() => setDoubt(null)}>
      <h2>Heads up!</h2>
      <p class="question-text">{doubt.text}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => (setDoubt(null), doubt.goOn())}>
          Edit anyway
        </button>
        <button type="button" class="button" onClick={() => setDoubt(null)}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}

import { Icon } from '../icons';
import { hideToast, type Toast } from '../store';

export function Toasts({ toasts }: { toasts: Toast[] }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div class={`toast ${toast.bad ? 'bad' : ''}`} key={toast.id}>
          <div>
            {toast.title ? <b>{toast.title}</b> : null}
            <p>{toast.text}</p>
          </div>
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => hideToast(toast.id)}>
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons';

export function PaneHead({ title, note, children }: { title: string; note: string; children?: ComponentChildren }) {
  return (
    <div class="pane-head">
      <div>
        <h2>{title}</h2>
        <p>{note}</p>
      </div>
      <div class="pane-tools">{children}</div>
    </div>
  );
}

/** What to do when there is nothing to see. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} size={44} />
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
  );
}

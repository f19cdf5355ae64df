import { Icon, type IconName } from '../icons';

export const views = [
  { hash: 'sheet', label: 'Sheet', icon: 'sheet' },
  { hash: 'inbox', label: 'Inbox', icon: 'inbox' },
  { hash: 'calendar', label: 'Calendar', icon: 'calendar' },
  { hash: 'forms', label: 'Forms', icon: 'forms' },
  { hash: 'documents', label: 'Documents', icon: 'documents' },
  { hash: 'executions', label: 'Executions', icon: 'executions' },
] as const satisfies { hash: string; label: string; icon: IconName }[];

export type ViewName = (typeof views)[number]['hash'];

export function Rail({
  current,
  badges,
  hasWebApp,
}: {
  current: ViewName;
  badges: Partial<Record<ViewName, number>>;
  hasWebApp: boolean;
}) {
  return (
    <nav class="rail" aria-label="Workbench">
      {views.map((view) => (
        <a key={view.hash} href={`#${view.hash}`} aria-current={current === view.hash ? 'page' : undefined}>
          <span class="rail-icon">
            <Icon name={view.icon} size={22} />
            {badges[view.hash] ? (
              <span class="badge" aria-hidden="true">
                {badges[view.hash]! > 99 ? '99+' : badges[view.hash]}
              </span>
            ) : null}
          </span>
          <span>{view.label}</span>
          {badges[view.hash] ? <span class="hidden">({badges[view.hash]} new)</span> : null}
        </a>
      ))}
      {hasWebApp ? (
        <a href="/web" target="_blank" rel="noreferrer noopener">
          <span class="rail-icon">
            <Icon name="web" size={22} />
          </span>
          <span>Web app</span>
        </a>
      ) : null}
    </nav>
  );
}

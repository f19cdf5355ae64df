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
  /** How many, and what of them. */
  badges: Partial<Record<ViewName, [count: number, what: string]>>;
  hasWebApp: boolean;
}) {
  return (
    <nav class="rail" aria-label="Workbench">
      {views
        .map((view) => ({ ...view, badge: badges[view.hash] }))
        .map(({ badge, ...view }) => (
          <a key={view.hash} href={`#${view.hash}`} aria-current={current === view.hash ? 'page' : undefined}>
            <span class="rail-icon">
              <Icon name={view.icon} size={22} />
              {badge?.[0] ? (
                <span class="badge" aria-hidden="true">
                  {badge[0] > 99 ? '99+' : badge[0]}
                </span>
              ) : null}
            </span>
            <span>{view.label}</span>
            {badge?.[0] ? <span class="hidden">{`(${badge.join(' ')})`}</span> : null}
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

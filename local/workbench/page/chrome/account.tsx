import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchState } from '../../messages';
import { Icon } from '../icons';
import { act } from '../store';
import { MenuList } from './menu-list';

/** Who one is in the local world: each account has its own menu, quota and rights. */
export function AccountSwitcher({ state }: { state: WorkbenchState }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const account = state.accounts.find((one) => one.email === state.user);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [open]);

  const name = account?.name ?? state.user;
  return (
    <div class="account" ref={root}>
      <button
        type="button"
        class="account-face"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="avatar" style={{ background: colorOf(state.user) }} aria-hidden="true">
          {initials(name)}
        </span>
        <span class="account-name">
          <small>Acting as </small>
          {name}
          {account?.viewer ? <span class="hidden">, can only view</span> : null}
        </span>
        <Icon name="down" size={16} />
      </button>
      {open ? (
        <MenuList
          label="Act as"
          entries={state.accounts.map((one) => ({
            label: one.name,
            hint: one.viewer ? 'can only view' : one.email,
            checked: one.email === state.user,
            choose: () => void act('/api/user', { email: one.email }),
          }))}
          onClose={() => {
            setOpen(false);
            root.current?.querySelector<HTMLElement>('.account-face')?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? words.at(-1)![0]! : '')).toUpperCase();
}

const colors = ['#0b57d0', '#7b1fa2', '#a8400b', '#146c43', '#9c1458', '#455a64'];

function colorOf(email: string): string {
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return colors[sum % colors.length]!;
}

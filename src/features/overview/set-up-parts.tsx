import { Button } from '../../client/button';
import { Tag } from '../../client/layout';
import type { Part } from './set-up-calls';

interface PartsProps {
  parts: Part[];
  busy: boolean;
  onSwitch(name: string, on: boolean): void;
}

/** What can be switched on and off, with the tabs it brings. */
export function Parts({ parts, busy, onSwitch }: PartsProps) {
  return (
    <>
      <p class="soft">Switch on what you need. Switching off deletes nothing: tabs and rows stay as they are.</p>
      <ul class="cards">
        {parts.map(({ name, about, tabs, on, brings, neededBy }) => (
          <li key={name}>
            <div class="part-head">
              <b>{name}</b>
              {on ? <Tag color="green">On</Tag> : null}
            </div>
            <p>{about}</p>
            <p class="soft small">
              {(on ? 'Tabs: ' : 'Brings the tabs ') + tabs.join(', ') + '.'}
              {brings.length > 0 ? ' Switches on as well: ' + brings.join(', ') + '.' : ''}
              {on && neededBy.length > 0 ? ' Needed by ' + neededBy.join(', ') + '.' : ''}
            </p>
            <Button
              busy={busy}
              disabled={on && neededBy.length > 0}
              label={(on ? 'Switch off ' : 'Switch on ') + name}
              onClick={() => onSwitch(name, !on)}
            >
              {on ? 'Switch off' : 'Switch on'}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { PermissionView } from '../../messages';
import { get } from '../api';
import { complain } from '../store';
import { Modal } from './modal';

/** What the script asks its user to allow at Google, and why. */
export function Permissions({ onClose }: { onClose(): void }) {
  const [permissions, setPermissions] = useState<PermissionView[]>();
  useEffect(() => void get<PermissionView[]>('/api/permissions').then(setPermissions, complain), []);
  return (
    <Modal label="Permissions" class="question permissions" onClose={onClose}>
      <h2>Permissions</h2>
      <p class="question-text">
        {`At Google, whoever starts the script is asked to allow these ${permissions?.length ?? ''} things. Here nothing is asked, and what is not in this list fails.`}
      </p>
      <div class="permissions-list" tabIndex={0} role="region" aria-label="List of permissions">
        <dl>
          {permissions?.map(({ name, reason }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{reason === null ? 'The project gives no reason.' : withBold(reason)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {permissions?.length === 0 ? <p>The script asks for nothing.</p> : null}
      <div class="buttons">
        <button type="button" class="button primary" onClick={onClose}>
          Close
        </button>
      </div>
    </Modal>
  );
}

function withBold(text: string) {
  return text.split('**').map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part));
}

import { useState } from 'preact/hooks';
import type { ScriptPage } from '../../messages';
import { Modal } from '../chrome/modal';
import { Icon } from '../icons';
import { act } from '../store';
import { ScriptFrame } from './frame';

/** Stays as it is while another view is in front: what was typed into it is not lost. */
export function Sidebar({ page, hidden }: { page: ScriptPage; hidden: boolean }) {
  return (
    <aside class="sidebar" hidden={hidden} aria-label={page.title || 'Sidebar'}>
      <div class="panel-head">
        <h2>{page.title}</h2>
        <CloseButton page={page} />
      </div>
      <ScriptFrame key={page.id} page={page} />
    </aside>
  );
}

export function ScriptDialog({ page }: { page: ScriptPage }) {
  const [size, setSize] = useState({ width: page.width, height: page.height });
  const frame = <ScriptFrame page={page} onSize={(change) => setSize((old) => ({ ...old, ...change }))} />;
  const style = { width: `${size.width}px`, '--frame-height': `${size.height}px` };
  const header = (
    <div class="panel-head">
      <h2>{page.title}</h2>
      <CloseButton page={page} />
    </div>
  );
  if (page.kind === 'modeless') {
    return (
      <section class="modeless" style={style} aria-label={page.title || 'Dialog'}>
        {header}
        {frame}
      </section>
    );
  }
  return (
    <Modal
      label={page.title || 'Dialog'}
      class="script-dialog"
      style={style}
      onClose={() => void act('/api/close', { id: page.id })}
    >
      {header}
      {frame}
    </Modal>
  );
}

function CloseButton({ page }: { page: ScriptPage }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={`Close ${page.title}`}
      onClick={() => void act('/api/close', { id: page.id })}
    >
      <Icon name="close" />
    </button>
  );
}

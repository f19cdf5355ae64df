import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScriptPage } from '../../messages';
import { post } from '../api';
import { act } from '../store';
import { answerCall, tell, type FromPage } from './bridge';

/**
 * A page of the script in a frame that shares nothing with the workbench: another origin, no way to the network. It
 * speaks through messages alone, and only this frame's are listened to.
 */
export function ScriptFrame({
  page,
  onSize,
}: {
  page: ScriptPage;
  onSize?(size: { width?: number; height?: number }): void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [loading, setLoading] = useState(true);
  useEffect(() => {
    const receive = (event: MessageEvent) => {
      const view = frame.current?.contentWindow;
      if (!view || event.source !== view) return;
      const message = event.data as FromPage;
      if (message?.partnerbook === 'call')
        void answerCall(message, view, (call) => post<object>('/api/call', { pageId: page.id, ...call }));
      else if (message?.partnerbook === 'location')
        tell(view, {
          partnerbook: 'answer',
          number: message.number,
          value: { hash: '', parameter: {}, parameters: {} },
        });
      else if (message?.partnerbook === 'close') void act('/api/close', { id: page.id });
      else if (message?.partnerbook === 'size') onSize?.(message);
      else if (message?.partnerbook === 'focus') document.querySelector<HTMLElement>('revo-grid')?.focus();
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, [page.id]);
  return (
    <div class="script-frame">
      {loading ? <div class="loading-line" aria-hidden="true" /> : null}
      <iframe
        ref={frame}
        title={page.title || 'Script page'}
        src={`/script/${page.id}`}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
        onLoad={() => setLoading(false)}
      />
    </div>
  );
}

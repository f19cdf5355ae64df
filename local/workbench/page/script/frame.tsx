import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScriptPage } from '../../messages';
import { post } from '../api';
import { act } from '../store';

/** What the shim inside the frame sends out. */
type FromPage =
  | { partnerbook: 'call'; number: number; functionName: string; args: unknown[] }
  | { partnerbook: 'close' }
  | { partnerbook: 'size'; width?: number; height?: number }
  | { partnerbook: 'focus' };

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
      if (message?.partnerbook === 'call') void answerCall(page.id, message, view);
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
        sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
        onLoad={() => setLoading(false)}
      />
    </div>
  );
}

async function answerCall(
  pageId: number,
  call: Extract<FromPage, { partnerbook: 'call' }>,
  view: Window,
): Promise<void> {
  const { number, functionName, args } = call;
  let reply: object;
  try {
    reply = await post<object>('/api/call', { pageId, functionName, args });
  } catch (error) {
    reply = { error: { name: 'Error', message: (error as Error).message } };
  }
  // The frame's origin is opaque, so no other target than `*` can name it; the message goes to this window alone.
  view.postMessage({ partnerbook: 'answer', number, ...reply }, '*');
}

/** What a page of the script and the page around it say to each other. The shim (shim.ts) is the other end. */
export type FromPage =
  | { partnerbook: 'call'; number: number; functionName: string; args: unknown[] }
  | { partnerbook: 'close' }
  | { partnerbook: 'size'; width?: number; height?: number }
  | { partnerbook: 'focus' }
  /** Only in a web app: where the browser is, and a step in its history. */
  | { partnerbook: 'location'; number: number }
  | { partnerbook: 'history'; how: 'push' | 'replace'; state: unknown; params: PageParams; hash: string | null };

export type PageParams = Record<string, string | string[]> | null;

/** https://developers.google.com/apps-script/guides/html/reference/url#locationObject */
export interface PageLocation {
  hash: string;
  parameter: Record<string, string>;
  parameters: Record<string, string[]>;
}

export type ToPage =
  | { partnerbook: 'answer'; number: number; value?: unknown; error?: { name: string; message: string } }
  | { partnerbook: 'popped'; state: unknown; location: PageLocation };

/** The frame's origin is opaque, so no other target than `*` can name it; the message goes to this window alone. */
export function tell(view: Window, message: ToPage): void {
  view.postMessage(message, '*');
}

/** Takes a call of `google.script.run` to the server by `carry`, and its answer back into the frame. */
export async function answerCall(
  { number, functionName, args }: Extract<FromPage, { partnerbook: 'call' }>,
  view: Window,
  carry: (call: { functionName: string; args: unknown[] }) => Promise<object>,
): Promise<void> {
  let reply: object;
  try {
    reply = await carry({ functionName, args });
  } catch (error) {
    reply = { error: { name: 'Error', message: (error as Error).message } };
  }
  tell(view, { partnerbook: 'answer', number, ...reply });
}

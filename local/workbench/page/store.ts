import { useEffect, useState } from 'preact/hooks';
import type { CellRange, ClientPush, Part, WorkbenchState } from '../messages';
import { get, post } from './api';

export interface Toast {
  id: number;
  title: string;
  text: string;
  seconds: number;
  bad?: boolean;
}

/** All that the page knows and did not ask for: the server's last state, toasts, and whether the line is up. */
let state: WorkbenchState | null = null;
let toasts: Toast[] = [];
let connected = false;
let toastNumber = 0;
const listeners = new Set<() => void>();
const selectionListeners = new Set<(sheetId: number, range: CellRange) => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function useStore(): { state: WorkbenchState | null; toasts: Toast[]; connected: boolean; doubt: Doubt | null } {
  const [, again] = useState(0);
  useEffect(() => {
    const listener = () => again((count) => count + 1);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return { state, toasts, connected, doubt };
}

/** The server's data at `path`, fetched again whenever `part` has changed. `undefined` while it is on its way. */
export function useData<T>(path: string | null, part: Part): T | undefined {
  const [held, hold] = useState<{ path: string; data: T }>();
  const version = state?.versions[part];
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    get<T>(path).then(
      (data) => wanted && hold({ path, data }),
      (error: unknown) => wanted && complain(error),
    );
    return () => void (wanted = false);
  }, [path, version]);
  return held && held.path === path ? held.data : undefined;
}

function showToast(toast: Omit<Toast, 'id'>): void {
  const id = ++toastNumber;
  toasts = [...toasts, { ...toast, id }];
  changed();
  if (toast.seconds > 0) setTimeout(() => hideToast(id), toast.seconds * 1000);
}

export function hideToast(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
  changed();
}

export function complain(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  showToast({ title: 'That did not work', text, seconds: 8, bad: true });
}

/** Sends something off and shows what went wrong, if anything did. */
export function act(path: string, body?: unknown): Promise<boolean> {
  return post(path, body).then(
    () => true,
    (error: unknown) => (complain(error), false),
  );
}

/** A change that the server asks about first: the person has the last word. */
export interface Doubt {
  text: string;
  goOn(): void;
}
let doubt: Doubt | null = null;

/** False: nothing has been changed, or not yet. */
export function change(path: string, body: object): Promise<boolean> {
  return post<{ confirm?: string }>(path, body).then(
    ({ confirm }) => {
      if (confirm) setDoubt({ text: confirm, goOn: () => void act(path, { ...body, confirmed: true }) });
      return !confirm;
    },
    (error: unknown) => (complain(error), false),
  );
}

export function setDoubt(next: Doubt | null): void {
  doubt = next;
  changed();
}

/** Called when a script, not the person, has selected cells. */
export function onSelected(listener: (sheetId: number, range: CellRange) => void): () => void {
  selectionListeners.add(listener);
  return () => void selectionListeners.delete(listener);
}

export function connect(): void {
  const socket = new WebSocket(`ws://${location.host}/api/events`);
  socket.onmessage = ({ data }) => receive(JSON.parse(String(data)) as ClientPush);
  socket.onclose = () => {
    connected = false;
    changed();
    setTimeout(connect, 1000);
  };
}

function receive(push: ClientPush): void {
  if (push.type === 'state') {
    state = push.state;
    connected = true;
    changed();
  } else if (push.type === 'toast') {
    const { type: _type, ...toast } = push;
    showToast(toast);
  } else {
    for (const listener of selectionListeners) listener(push.sheetId, push.range);
  }
}

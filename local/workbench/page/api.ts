/** One request to the workbench's server. Throws an Error with the server's words when it refuses. */
async function request<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const text = await response.text();
  const body = (text === '' ? null : JSON.parse(text)) as T & { error?: string };
  if (!response.ok) throw new Error(body?.error ?? `${response.status} ${response.statusText}`);
  return body;
}

export function get<T>(path: string): Promise<T> {
  return request<T>(path);
}

export function post<T = unknown>(path: string, body: unknown = {}): Promise<T> {
  return request<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

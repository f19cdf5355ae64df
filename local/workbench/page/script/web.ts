/**
 * Around a page of the web app, as Google's own page is: it carries calls, the address and the browser's history, since
 * the script's page lives in a frame that can reach none of them.
 * Source: https://developers.google.com/apps-script/guides/web#web_apps_and_browser_history
 */
import { post } from '../api';
import { answerCall, tell, type FromPage, type PageLocation, type PageParams } from './bridge';

const frame = document.querySelector('iframe')!;

addEventListener('message', (event) => {
  const view = frame.contentWindow;
  if (!view || event.source !== view) return;
  const message = event.data as FromPage;
  const pageId = frame.dataset['page'];
  if (message?.partnerbook === 'call')
    void answerCall(message, view, (call) => post<object>('/api/web-call', { pageId, ...call }));
  else if (message?.partnerbook === 'location')
    tell(view, { partnerbook: 'answer', number: message.number, value: here() });
  else if (message?.partnerbook === 'history')
    history[message.how === 'push' ? 'pushState' : 'replaceState'](message.state, '', addressOf(message));
});

addEventListener('popstate', (event) => {
  if (frame.contentWindow) tell(frame.contentWindow, { partnerbook: 'popped', state: event.state, location: here() });
});

function here(): PageLocation {
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(location.search)) (parameters[name] ??= []).push(value);
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first!]));
  return { hash: decodeURIComponent(location.hash.slice(1)), parameter, parameters };
}

/** Without parameters those of now stay. */
function addressOf({ params, hash }: { params: PageParams; hash: string | null }): string {
  let query = location.search;
  if (params) {
    const pairs = Object.entries(params).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    query = pairs.length ? `?${new URLSearchParams(pairs).toString()}` : '';
  }
  return `${location.pathname}${query}${hash ? `#${encodeURIComponent(hash)}` : ''}`;
}

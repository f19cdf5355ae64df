import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressInText, type MailView, type WorkbenchState } from '../../messages';
import { longDate, shortDate } from '../dates';
import { Icon } from '../icons';
import { act, useData } from '../store';
import { Empty, PaneHead } from './pane';

/** Every mail that has left, as the one it went to sees it. */
export function InboxPane({ state, open }: { state: WorkbenchState; open: string }) {
  const mails = useData<MailView[]>('/api/mails', 'mail');
  const [recipient, setRecipient] = useState('');
  const recipients = [...new Set(mails?.flatMap(everyone))].sort();
  const shown = mails?.filter((mail) => recipient === '' || everyone(mail).includes(recipient));
  const current = mails?.find((mail) => mail.id === open);
  return (
    <div class="view">
      <PaneHead
        title="Inbox"
        note="Each mail the script sent, as its recipient sees it. None of them leaves this computer."
      >
        <label class="inline-field">
          Recipient
          <select value={recipient} onChange={(event) => setRecipient(event.currentTarget.value)}>
            <option value="">Everyone</option>
            {recipients.map((address) => (
              <option key={address} value={address}>
                {address}
              </option>
            ))}
          </select>
        </label>
      </PaneHead>
      {mails?.length === 0 ? (
        <Empty icon="inbox" title="No mail yet">
          When the script sends a mail, it arrives here instead of going out. Approve one in the sheet, or move the
          clock to the day a reminder is due.
        </Empty>
      ) : null}
      {shown && mails?.length ? (
        <div class={`two-columns ${current ? 'has-open' : ''}`}>
          <ul class="mail-list" aria-label="Mails">
            {shown.map((mail) => (
              <li key={mail.id}>
                <a
                  class={mail.read ? '' : 'unread'}
                  href={`#inbox/${encodeURIComponent(mail.id)}`}
                  aria-current={mail.id === open ? 'true' : undefined}
                >
                  {mail.read ? null : <span class="hidden">Unread: </span>}
                  <span class="mail-to">{mail.to.join(', ') || mail.bcc.join(', ')}</span>
                  <time>{shortDate(mail.at, state.timeZone)}</time>
                  <b>{mail.subject || '(no subject)'}</b>
                  <span class="mail-snippet">{mail.text.replace(/\s+/g, ' ').slice(0, 120)}</span>
                </a>
              </li>
            ))}
          </ul>
          {current ? (
            <Mail key={current.id} mail={current} state={state} />
          ) : (
            <p class="choose">Choose a mail to read it.</p>
          )}
        </div>
      ) : null}
    </div>
  );
}

function everyone(mail: MailView): string[] {
  return [...mail.to, ...mail.cc, ...mail.bcc].map((address) => /<([^>]+)>/.exec(address)?.[1] ?? address);
}

const forms = ['Message', 'Plain text', 'Source'] as const;

function Mail({ mail, state }: { mail: MailView; state: WorkbenchState }) {
  const [form, setForm] = useState<(typeof forms)[number]>(mail.hasHtml ? 'Message' : 'Plain text');
  const [source, setSource] = useState('');
  const base = `/mail/${encodeURIComponent(mail.id)}`;
  useEffect(() => {
    if (!mail.read) void act(`/api/mails/${encodeURIComponent(mail.id)}/read`);
  }, []);
  useEffect(() => {
    if (form === 'Source') void fetch(`${base}/source`).then(async (response) => setSource(await response.text()));
  }, [form]);
  return (
    <article class="mail" aria-label={mail.subject || 'Mail'}>
      <a class="back" href="#inbox">
        <Icon name="left" size={18} /> All mail
      </a>
      <h3>{mail.subject || '(no subject)'}</h3>
      <dl class="mail-head">
        <Line name="From" value={mail.from} />
        <Line name="To" value={mail.to.join(', ')} />
        <Line name="Cc" value={mail.cc.join(', ')} />
        <Line name="Bcc" value={mail.bcc.join(', ')} />
        <Line name="Reply to" value={mail.replyTo} />
        <Line name="Date" value={longDate(mail.at, state.timeZone)} />
      </dl>
      {mail.attachments.length ? (
        <ul class="attachments" aria-label="Attachments">
          {mail.attachments.map((attachment, index) => (
            <li key={index}>
              <a href={`${base}/attachment/${index}`} download={attachment.name}>
                <Icon name="clip" size={16} /> {attachment.name} <small>{size(attachment.bytes)}</small>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <div class="segments" role="group" aria-label="Show as">
        {forms
          .filter((name) => name !== 'Message' || mail.hasHtml)
          .map((name) => (
            <button key={name} type="button" aria-pressed={form === name} onClick={() => setForm(name)}>
              {name}
            </button>
          ))}
      </div>
      {form === 'Message' ? (
        <iframe
          class="mail-body"
          title="Message"
          src={`${base}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : null}
      {form === 'Plain text' ? <div class="mail-body mail-text">{withLinks(mail)}</div> : null}
      {form === 'Source' ? (
        <pre class="mail-body source" tabIndex={0}>
          {source}
        </pre>
      ) : null}
    </article>
  );
}

/** The text, and the addresses in it that lead somewhere in the workbench as links. */
function withLinks({ text, links }: MailView): ComponentChildren {
  return text.split(addressInText).map((part) =>
    links[part] === undefined ? (
      part
    ) : (
      <a href={links[part]} target="_blank" rel="noreferrer">
        {part}
      </a>
    ),
  );
}

function Line({ name, value }: { name: string; value: string }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function size(bytes: number): string {
  return bytes < 1000
    ? `${bytes} bytes`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

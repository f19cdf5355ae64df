/** One waiting mail. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Checkbox } from '../../client/fields';
import { Icon } from '../../client/icons';
import { Tag } from '../../client/layout';
import { Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { toCalendarDate } from '../../shared/dates';
import { longDate, shortDate } from '../../shared/dates-on-pages';
import type { WaitingMessage } from './calls';
import { ChangeMail, type Words } from './review-change';

const lookFor =
  'Nobody knows whether it has left. Look in the Sent folder of the account that sends, or ask them; it is not sent again by itself.';

interface MailProps {
  mail: WaitingMessage;
  me: string;
  chosen: boolean;
  busy: boolean;
  onChosen(on: boolean): void;
  onApprove(): void;
  onCancel(): void;
  onTest(): Promise<{ text: string }>;
  /** Writes another subject and text into this one. */
  onChange(words: Words): void;
  onWording(): void;
}

export function Mail({
  mail,
  me,
  chosen,
  busy,
  onChosen,
  onApprove,
  onCancel,
  onTest,
  onChange,
  onWording,
}: MailProps) {
  const testing = useCall();
  const [changing, setChanging] = useState(false);
  // What was written is shown with the next list.
  useEffect(() => setChanging(false), [mail.mark]);
  const [said, setSaid] = useState<Said | null>(null);
  const whose = ': “' + mail.subject + '” to ' + whom(mail);
  const failure: Said | null = testing.failure ? { tone: 'problem', text: testing.failure.message } : null;
  return (
    <li class={chosen ? 'mail chosen' : 'mail'} id={mail.id} tabIndex={-1} aria-label={mail.subject}>
      <Checkbox
        label={'Select “' + mail.subject + '” to ' + whom(mail)}
        labelHidden
        checked={chosen}
        onChecked={onChosen}
      />
      <Envelope mail={mail} />
      <div class="mail-body">
        {changing ? (
          <ChangeMail
            mail={mail}
            whose={whose}
            busy={busy}
            onSave={onChange}
            onWording={onWording}
            onLeave={() => {
              setChanging(false);
              document.getElementById(mail.id)?.focus();
            }}
          />
        ) : (
          <Letter mail={mail}>
            {mail.canApprove ? (
              <Button look="quiet" busy={busy} label={'Approve' + whose} onClick={onApprove}>
                Approve
              </Button>
            ) : null}
            {mail.canChange ? (
              <Button look="quiet" busy={busy} label={'Change the text' + whose} onClick={() => setChanging(true)}>
                Change the text
              </Button>
            ) : null}
            <Button look="quiet" busy={busy} label={'Cancel' + whose} onClick={onCancel}>
              Cancel
            </Button>
            <Button
              look="quiet"
              busy={testing.busy}
              label={'Send a test to me' + whose}
              onClick={() => {
                setSaid(null);
                testing.start(onTest, ({ text }) =>
                  setSaid({ tone: 'info', text: text || 'A test went to ' + me + '.' }),
                );
              }}
            >
              Send a test to me
            </Button>
          </Letter>
        )}
        <Progress busy={testing.busy} text="Sending a test" />
        <Outcome said={failure ?? said} />
      </div>
    </li>
  );
}

export function UnknownMail({
  mail,
  busy,
  onSettle,
}: {
  mail: WaitingMessage;
  busy: boolean;
  onSettle(arrived: boolean): void;
}) {
  const whose = ': “' + mail.subject + '” to ' + whom(mail);
  return (
    <li class="mail">
      <Icon name="warning" />
      <Envelope mail={mail} />
      <div class="mail-body">
        <Letter mail={mail} />
        <div class="buttons">
          <Button busy={busy} label={'It arrived' + whose} onClick={() => onSettle(true)}>
            It arrived
          </Button>
          <Button busy={busy} label={'Send again' + whose} onClick={() => onSettle(false)}>
            Send again
          </Button>
        </div>
      </div>
    </li>
  );
}

function Envelope({ mail }: { mail: WaitingMessage }) {
  const day = toCalendarDate(mail.sendOn);
  return (
    <>
      <div>
        <p class="mail-head">
          <span>{whom(mail)}</span>
          {mail.toName === '' ? null : <span class="soft">{mail.to}</span>}
        </p>
        <p class="mail-subject">{mail.subject}</p>
        <p class="soft">
          {mail.state === 'failed' ? <Tag color="red">Not sent</Tag> : null}
          {mail.state !== 'failed' && !mail.canApprove && mail.state !== 'unknown' ? (
            <Tag color="amber">Needs a change</Tag>
          ) : null}{' '}
          {mail.reason || (mail.state === 'unknown' ? lookFor : '')}
        </p>
        {mail.enclosures.map(({ name, url }) => (
          <p key={name}>
            {'Goes along: '}
            {url === '' ? (
              name
            ) : (
              <a href={url} target="_blank" rel="noopener">
                {name}
              </a>
            )}
          </p>
        ))}
      </div>
      <p class="mail-when soft" title={day ? longDate(day) : undefined}>
        {day ? 'Send on ' + shortDate(day) : mail.sendOn}
      </p>
    </>
  );
}

/** The actions on a mail, and its text on request. */
function Letter({ mail, children }: { mail: WaitingMessage; children?: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const verb = open ? 'Hide the text' : 'Read the text';
  return (
    <>
      <div class="mail-actions">
        <Button
          look="quiet"
          expanded={open}
          controls={open ? id : undefined}
          label={verb + ': “' + mail.subject + '” to ' + whom(mail)}
          onClick={() => setOpen(!open)}
        >
          {verb}
          <Icon name={open ? 'down' : 'right'} />
        </Button>
        {children}
      </div>
      {open ? (
        <div class="letter" id={id}>
          <p class="letter-head">
            {'To: ' + (mail.toName === '' ? mail.to : mail.toName + ' <' + mail.to + '>')}
            {mail.about === '' ? '' : '\nAbout: ' + mail.about}
          </p>
          {mail.body}
        </div>
      ) : null}
    </>
  );
}

function whom(mail: WaitingMessage): string {
  return mail.toName === '' ? mail.to : mail.toName;
}

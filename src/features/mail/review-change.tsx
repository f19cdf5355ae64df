/** The words of one waiting mail, to be changed before it is approved. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { TextArea, TextInput } from '../../client/fields';
import type { WaitingMessage } from './calls';

export interface Words {
  subject: string;
  /** Without the mail's foot. */
  text: string;
}

interface ChangeProps {
  mail: WaitingMessage;
  /** Tells its buttons apart from those of other mails, for screen readers. */
  whose: string;
  busy: boolean;
  onSave(words: Words): void;
  onLeave(): void;
  /** To the wording of its kind, which stands in Templates. */
  onWording(): void;
}

export function ChangeMail({ mail, whose, busy, onSave, onLeave, onWording }: ChangeProps) {
  const [subject, setSubject] = useState(mail.subject);
  const [text, setText] = useState(mail.body.slice(0, mail.body.length - mail.foot.length).trim());
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const ready = subject.trim() !== '' && text.trim() !== '';
  return (
    <div class="letter stack">
      <TextInput label="Subject" value={subject} inputRef={field} onValue={setSubject} />
      <TextArea label="Text" rows={12} value={text} onValue={setText} />
      {mail.foot === '' ? null : <p class="soft">{mail.foot}</p>}
      <div class="buttons">
        <Button busy={busy} disabled={!ready} label={'Save' + whose} onClick={() => onSave({ subject, text })}>
          Save
        </Button>
        <Button look="quiet" busy={busy} label={'Leave it as it was' + whose} onClick={onLeave}>
          Leave it as it was
        </Button>
        <Button look="quiet" busy={busy} label={'Change the wording of all such mails' + whose} onClick={onWording}>
          Change the wording of all such mails
        </Button>
      </div>
    </div>
  );
}

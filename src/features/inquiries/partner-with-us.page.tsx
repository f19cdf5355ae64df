/** The public page Partner with us: whom to call, and a short form. Its visitors are nobody we know. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox, TextArea, TextInput } from '../../client/fields';
import { Heading, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { Inquiry, PublicContact, visitCalls, Welcome } from './calls';

const call = caller<typeof visitCalls>('visit');

const empty = { organization: '', name: '', email: '', phone: '', message: '', website: '' };

function PartnerWithUsPage() {
  const [about, setAbout] = useState<Welcome | null>(null);
  const [thanks, setThanks] = useState('');
  const loading = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(thanks === '' ? 0 : 1);
  useEffect(() => loading.start(() => call('public.contact', null), setAbout), []);
  const school = about?.contact.school ?? '';
  return (
    <div class="public">
      <Heading headingRef={heading}>
        {thanks !== '' ? 'Thank you!' : 'Partner with ' + (school === '' ? 'our school' : school)}
      </Heading>
      <Progress busy={loading.busy} text="One moment" />
      <Failed calling={loading} />
      {thanks !== '' ? <p>{thanks.replace(/^Thank you! /, '')}</p> : null}
      {about ? <Contact contact={about.contact} /> : null}
      {about && about.asks.length > 0 ? <Asks asks={about.asks} /> : null}
      {about && thanks === '' ? <InterestForm interests={about.interests} onSent={setThanks} /> : null}
    </div>
  );
}

function Contact({ contact }: { contact: PublicContact }) {
  const { name, role, phone, email, hours } = contact;
  if (name === '' && phone === '' && email === '') return null;
  return (
    <Section title="Talk with us">
      <p>
        <strong>{name}</strong>
        {role === '' ? '' : ', ' + role}
      </p>
      <ul class="plain">
        {phone === '' ? null : (
          <li>
            Phone: <a href={'tel:' + phone.replace(/[^+0-9]/g, '')}>{phone}</a>
          </li>
        )}
        {email === '' ? null : (
          <li>
            Email: <a href={'mailto:' + email}>{email}</a>
          </li>
        )}
        {hours === '' ? null : <li>{'Hours: ' + hours}</li>}
      </ul>
    </Section>
  );
}

function Asks({ asks }: { asks: string[] }) {
  return (
    <Section title="What we are looking for">
      <ul>
        {asks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
    </Section>
  );
}

function InterestForm({ interests, onSent }: { interests: string[]; onSent(text: string): void }) {
  const [typed, setTyped] = useState(empty);
  const [ticked, setTicked] = useState<string[]>([]);
  const [error, setError] = useState('');
  const token = useRef(String(Date.now()) + '-' + String(Math.random()).slice(2, 10));
  const sending = useCall();
  const set = (field: keyof typeof empty) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));

  const send = () => {
    const wrong =
      typed.name.trim() === ''
        ? 'Please give your name.'
        : typed.email.trim() === '' && typed.phone.trim() === ''
          ? 'Please give an email address or a phone number.'
          : '';
    setError(wrong);
    if (wrong !== '') return;
    const inquiry: Inquiry = { ...typed, interests: ticked, token: token.current };
    sending.start(
      () => call('public.inquire', inquiry),
      ({ text }) => onSent(text),
    );
  };

  return (
    <Section title="Or leave us a message">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextInput label="Your business or organization" value={typed.organization} onValue={set('organization')} />
        <TextInput
          label="Your name"
          value={typed.name}
          onValue={set('name')}
          error={typed.name.trim() === '' ? error : ''}
        />
        <TextInput label="Email" value={typed.email} onValue={set('email')} />
        <TextInput
          label="Phone"
          kind="tel"
          value={typed.phone}
          onValue={set('phone')}
          error={typed.name.trim() === '' ? '' : error}
        />
        <fieldset class="plain">
          <legend>What could you imagine?</legend>
          {interests.map((each) => (
            <Checkbox
              key={each}
              label={each}
              checked={ticked.indexOf(each) >= 0}
              onChecked={(on) =>
                setTicked((before) => (on ? [...before, each] : before.filter((other) => other !== each)))
              }
            />
          ))}
        </fieldset>
        <TextArea label="Anything else you would like to say" value={typed.message} rows={4} onValue={set('message')} />
        <div class="hidden" aria-hidden="true">
          <label>
            Leave this empty
            <input
              tabIndex={-1}
              autocomplete="off"
              value={typed.website}
              onInput={(event) => set('website')(event.currentTarget.value)}
            />
          </label>
        </div>
        <Failed calling={sending} />
        <Progress busy={sending.busy} text="Sending" />
        <div class="buttons">
          <Button look="primary" submit busy={sending.busy}>
            Send
          </Button>
        </div>
        <p class="soft">We use what you write to get in touch with you about our students, and for nothing else.</p>
      </form>
    </Section>
  );
}

mount(PartnerWithUsPage);

/** The sidebar Inquiries: who waits for an answer, the form they used, and the text for the school’s own site. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { TextArea } from '../../client/fields';
import { EmptyState, Heading, Page, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { CalendarDate } from '../../shared/dates';
import { longDate } from '../../shared/dates-on-pages';
import type { inquiryCalls, Inquiries, OpenInquiry, PublicForm } from './calls';
import { QrCode } from './qr-code';

const call = caller<typeof inquiryCalls>();

function InquiriesPage() {
  const [inquiries, setInquiries] = useState<Inquiries | null>(null);
  const [said, setSaid] = useState('');
  const loading = useCall();
  const acting = useCall();
  useEffect(() => loading.start(() => call('inquiries.show', null), setInquiries), []);

  const act = (work: () => Promise<{ inquiries: Inquiries; text: string }>) =>
    acting.start(work, (done) => {
      setInquiries(done.inquiries);
      setSaid(done.text);
    });

  return (
    <Page
      said={
        <>
          <Outcome said={said === '' ? null : { tone: 'success', text: said }} />
          <Failed calling={acting} />
        </>
      }
    >
      <Progress busy={loading.busy || acting.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {inquiries ? null : <h1 class="hidden">Inquiries</h1>}
      {inquiries ? (
        <>
          <Waiting inquiries={inquiries} busy={acting.busy} act={act} />
          <FormSection of={partnerSection} form={inquiries.form} busy={acting.busy} act={act} />
          <FormSection of={concernSection} form={inquiries.concernForm} busy={acting.busy} act={act} />
          <OwnSite inquiries={inquiries} busy={acting.busy} act={act} />
        </>
      ) : null}
    </Page>
  );
}

type Done = { inquiries: Inquiries; text: string };
type Act = (work: () => Promise<Done>) => void;

interface PartProps {
  inquiries: Inquiries;
  busy: boolean;
  act: Act;
}

function Waiting({ inquiries: { open, more, held }, busy, act }: PartProps) {
  if (open.length === 0) {
    return (
      <EmptyState cheerful title={<Heading>Everybody is answered</Heading>}>
        <p>Who fills in the form appears here within the hour.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Heading>{plural(open.length + more, 'inquiry', 'inquiries') + ' to answer'}</Heading>
      {held === '' ? null : <Notice tone="warning">{held}</Notice>}
      <ul class="cards">
        {open.map((inquiry) => (
          <li key={inquiry.id}>
            <InquiryItem inquiry={inquiry} busy={busy} act={act} />
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p class="soft">{plural(more, 'more', 'more') + ' in the tab Inquiries and concerns.'}</p>}
    </>
  );
}

function InquiryItem({ inquiry, busy, act }: { inquiry: OpenInquiry; busy: boolean; act: Act }) {
  const [outcome, setOutcome] = useState('');
  const { id, name, organization, ways, interests, message, owner, due, overdue, known } = inquiry;
  const title = organization === '' ? name : organization;
  return (
    <div class="tight">
      <h2>{title}</h2>
      <p>
        {due === '' ? null : <Tag color={overdue ? 'red' : 'blue'}>{due}</Tag>}{' '}
        {owner === '' ? 'nobody answers yet' : owner}
      </p>
      <p>
        {organization === '' ? '' : name + ', '}
        {ways}
      </p>
      {interests === '' ? null : <p class="soft">{interests}</p>}
      {message === '' ? null : <p class="quote">{message}</p>}
      <TextArea label={'What came of it'} value={outcome} rows={2} onValue={setOutcome} />
      <div class="buttons">
        <Button
          busy={busy}
          label={'Mark as answered: ' + title}
          onClick={() => act(() => call('inquiries.answered', { id, outcome }))}
        >
          Mark as answered
        </Button>
        {known ? null : (
          <Button
            busy={busy}
            label={'Add to organizations: ' + title}
            onClick={() => act(() => call('inquiries.adopt', { id }))}
          >
            Add to organizations
          </Button>
        )}
      </div>
    </div>
  );
}

interface FormTold {
  title: string;
  text: string;
  make: string;
  onMake: () => Promise<Done>;
  onOpened: () => Promise<Done>;
}

const partnerSection: FormTold = {
  title: 'The form Partner with us',
  text: 'Businesses that come by themselves fill it in, in English or Spanish; each answer appears here.',
  make: 'Make the form',
  onMake: () => call('inquiries.makeForm', null),
  onOpened: () => call('inquiries.formOpened', null),
};

const concernSection: FormTold = {
  title: 'The form Questions and problems',
  text: 'Mails to partners lead to it once you have opened it; each answer appears here.',
  make: 'Make this form, too',
  onMake: () => call('inquiries.makeConcernForm', null),
  onOpened: () => call('inquiries.concernOpened', null),
};

interface FormProps {
  of: FormTold;
  form: PublicForm | null;
  busy: boolean;
  act: Act;
}

function FormSection({ of, form, busy, act }: FormProps) {
  if (form === null) {
    return (
      <Section title={of.title}>
        <p>{of.text}</p>
        <div class="buttons">
          <Button busy={busy} onClick={() => act(of.onMake)}>
            {of.make}
          </Button>
        </div>
      </Section>
    );
  }
  const { url, editUrl, openedBy, openedOn } = form;
  return (
    <Section title={of.title}>
      {openedOn === '' ? (
        <>
          <Notice tone="warning">
            Nothing leads to the form yet. Open it in a private window. If Google asks you to sign in, change the form,
            choose Published, and let anyone with the link answer.
          </Notice>
          <div class="buttons">
            <Button
              busy={busy}
              label={'I could open it in a private window: ' + of.title}
              onClick={() => act(of.onOpened)}
            >
              I could open it in a private window
            </Button>
          </div>
        </>
      ) : (
        <p>{'Opened in a private window by ' + openedBy + ' on ' + longDate(openedOn as CalendarDate) + '.'}</p>
      )}
      <p>
        <a href={url} target="_blank" rel="noopener">
          Look at the form
        </a>
      </p>
      <p>
        <a href={editUrl} target="_blank" rel="noopener">
          Change its wording
        </a>
      </p>
      {openedOn === '' ? null : <QrCode text={url} label={'QR code of t' + of.title.slice(1)} />}
    </Section>
  );
}

function OwnSite({ inquiries: { contact, wrong, confirmedOn, snippet }, busy, act }: PartProps) {
  return (
    <Section title="Your school’s own site">
      {wrong.map((text) => (
        <Notice key={text} tone="warning">
          {text}
        </Notice>
      ))}
      <p>
        {contact.name === '' ? 'Nobody is named yet.' : [contact.name, contact.role].filter(Boolean).join(', ')}
        {confirmedOn === '' ? '' : ' (confirmed on ' + longDate(confirmedOn as CalendarDate) + ')'}
      </p>
      {contact.name === '' ? null : (
        <div class="buttons">
          <Button busy={busy} onClick={() => act(() => call('inquiries.confirm', null))}>
            Still right
          </Button>
        </div>
      )}
      <TextArea
        label="For your school’s own site"
        hint="Copy all of it into a page, as HTML. When you ask for something else, copy it again."
        value={snippet}
        rows={6}
        data
        onValue={() => undefined}
      />
    </Section>
  );
}

mount(InquiriesPage);

/** The sidebar Inquiries: who waits for an answer, and what the public page says. */
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
import type { inquiryCalls, Inquiries, OpenInquiry } from './calls';

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
          <Waiting open={inquiries.open} busy={acting.busy} act={act} />
          <PublicPage inquiries={inquiries} busy={acting.busy} act={act} />
        </>
      ) : null}
    </Page>
  );
}

type Act = (work: () => Promise<{ inquiries: Inquiries; text: string }>) => void;

function Waiting({ open, busy, act }: { open: OpenInquiry[]; busy: boolean; act: Act }) {
  if (open.length === 0) {
    return (
      <EmptyState cheerful title={<Heading>Everybody is answered</Heading>}>
        <p>Who writes on the public page appears here within a minute.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Heading>{plural(open.length, 'inquiry', 'inquiries') + ' to answer'}</Heading>
      <ul class="cards">
        {open.map((inquiry) => (
          <li key={inquiry.id}>
            <InquiryItem inquiry={inquiry} busy={busy} act={act} />
          </li>
        ))}
      </ul>
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

function PublicPage({ inquiries, busy, act }: { inquiries: Inquiries; busy: boolean; act: Act }) {
  const { contact, wrong, confirmedOn, address, snippet } = inquiries;
  return (
    <Section title="The public page">
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
      {address === '' ? (
        <p class="soft">
          The page is not public yet. Your IT person makes it so in the script’s editor: Deploy, New deployment, Web
          app, for anyone. Until then use the text below on your own site.
        </p>
      ) : (
        <p>
          <a href={address} target="_blank" rel="noopener">
            Look at the public page
          </a>
        </p>
      )}
      <TextArea
        label="For your school’s own site"
        hint="Copy all of it into a page, as HTML."
        value={snippet}
        rows={6}
        data
        onValue={() => undefined}
      />
    </Section>
  );
}

mount(InquiriesPage);

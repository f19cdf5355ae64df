/** The dialog Forms: each form, its audience, its address, and how many have answered. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { closePage } from '../../client/host';
import { Heading, Page, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import { Invite } from './forms-invite';
import type { formCalls, FormLine } from './calls';

const call = caller<typeof formCalls>();

function FormsPage() {
  const [forms, setForms] = useState<FormLine[] | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [inviting, setInviting] = useState(false);
  const loading = useCall();
  const making = useCall();
  useEffect(() => loading.start(() => call('forms.list', null), setForms), []);

  const make = (form: FormLine) =>
    making.start(
      () => call('forms.make', { key: form.key }),
      (next) => {
        setForms(next);
        setSaid({ tone: 'success', text: form.name + ' is made. Copy its address for ' + form.audience + '.' });
      },
    );
  const copy = (form: FormLine) => {
    const field = document.getElementById('address-' + form.key) as HTMLInputElement;
    field.select();
    // Google’s frame allows the older way of copying where it forbids the newer one.
    const copied = document.execCommand('copy');
    setSaid(
      copied
        ? { tone: 'success', text: 'Copied: the address of ' + form.name + '.' }
        : { tone: 'info', text: 'The address is selected. Press Ctrl+C to copy it.' },
    );
  };

  return (
    <Page
      wide
      said={
        <>
          <Progress busy={making.busy} text="Making the form" />
          <Failed calling={making} />
          <Outcome said={said} />
        </>
      }
      foot={<Button onClick={closePage}>Close</Button>}
    >
      <Heading>Forms</Heading>
      <Progress busy={loading.busy} text="Looking for the forms" />
      <Failed calling={loading} />
      <ul class="cards">
        {(forms ?? []).map((form) => (
          <li key={form.key} class="stack">
            <div>
              <h2>
                {form.name + ' '}
                <Standing form={form} />
              </h2>
              <p class="soft">{'For ' + form.audience + '. ' + form.becomes}</p>
            </div>
            {form.url === '' ? (
              <div class="buttons">
                <Button label={'Make the form ' + form.name} busy={making.busy} onClick={() => make(form)}>
                  Make the form
                </Button>
              </div>
            ) : (
              <>
                <input
                  id={'address-' + form.key}
                  class="input"
                  readOnly
                  aria-label={'Address of ' + form.name}
                  value={form.url}
                />
                <div class="buttons">
                  <Button label={'Copy address of ' + form.name} onClick={() => copy(form)}>
                    Copy address
                  </Button>
                  <a href={form.editUrl} aria-label={'Change the wording of ' + form.name}>
                    Change the wording
                  </a>
                  {form.invites ? (
                    <Button
                      label={'Invite by mail to ' + form.name}
                      expanded={inviting}
                      onClick={() => setInviting((open) => !open)}
                    >
                      Invite by mail…
                    </Button>
                  ) : null}
                </div>
              </>
            )}
            {form.invites && inviting ? (
              <Invite
                call={call}
                onMade={(text) => {
                  setInviting(false);
                  setSaid({ tone: 'success', text });
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Standing({ form: { url, answers, waiting } }: { form: FormLine }) {
  if (url === '') return <Tag>Not made yet</Tag>;
  return (
    <>
      <Tag color="green">{plural(answers, 'answer')}</Tag>{' '}
      {waiting === null ? <Tag color="amber">It cannot be opened</Tag> : null}
      {waiting ? <Tag color="amber">{String(waiting) + ' more to bring in'}</Tag> : null}
    </>
  );
}

mount(FormsPage);

/** The dialog Family permissions: the notice and the form, answers to approve, slips of a class at once. */
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { closePage } from '../../../client/host';
import { EmptyState, Heading, Page, Section } from '../../../client/layout';
import { mount } from '../../../client/mount';
import { Failed, Notice, Outcome, Progress } from '../../../client/notice';
import { useRow } from '../../../client/use-row';
import type { HouseCalls } from '../../../shared/house-calls';
import type { permissionCalls, PermissionsShown } from './calls';
import { Answers, type Part } from './permission-answers';
import { PaperSlips } from './permission-slips';

const call = caller<typeof permissionCalls & HouseCalls>();

function PermissionsPage() {
  const {
    found: shown,
    row: found,
    rounds,
    said,
    loading,
    acting,
    act,
  } = useRow((id) => call('families.show', { id }));
  return (
    <Page
      wide
      said={
        <>
          <Progress busy={acting.busy} text="Working" />
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={<Button onClick={closePage}>Close</Button>}
    >
      <Progress busy={loading.busy} text="Reading the activity" />
      <Failed calling={loading} />
      {shown && 'hint' in shown ? (
        <EmptyState title={<Heading>No activity selected</Heading>}>
          <p>{shown.hint}</p>
        </EmptyState>
      ) : null}
      {shown ? null : <h1 class="hidden">Family permissions</h1>}
      {found ? (
        <>
          <Standing shown={found} />
          <NoticeAndForm shown={found} busy={acting.busy} act={act} />
          <Answers key={'answers' + rounds} shown={found} busy={acting.busy} act={act} />
          <PaperSlips key={'slips' + rounds} shown={found} busy={acting.busy} act={act} />
        </>
      ) : null}
    </Page>
  );
}

function Standing({ shown: { title, when, listed, permitted, refused, open } }: { shown: PermissionsShown }) {
  return (
    <div class="tight">
      <Heading>{'Family permissions: ' + title}</Heading>
      <p class="soft">{when}</p>
      <p>
        {listed === 0
          ? 'Nobody is listed yet. List the class on Activity with students.'
          : permitted + ' of ' + listed + ' listed may take part.'}
      </p>
      {refused.length > 0 ? <p>{'May not: ' + refused.join(', ')}</p> : null}
      {open.length > 0 && permitted > 0 ? <p>{'Not known: ' + open.join(', ')}</p> : null}
    </div>
  );
}

function NoticeAndForm({ shown: { id, form }, busy, act }: Part) {
  return (
    <Section title="Notice and form">
      <p>
        The notice is in English and Spanish, with a slip to cut off. Print it, or pass it on as your school does: no
        family is written to from here.
      </p>
      {form && !form.isOpen ? (
        <Notice tone="warning">
          Families cannot use the form yet. Open it in a private window. If Google asks you to sign in, change the form,
          choose Published, and let anyone with the link answer.
        </Notice>
      ) : null}
      {form ? (
        <p>
          <a href={form.url} target="_blank" rel="noopener">
            Look at the form
          </a>
          {' · '}
          <a href={form.editUrl} target="_blank" rel="noopener">
            Change its wording
          </a>
        </p>
      ) : null}
      <div class="buttons">
        <Button look="primary" busy={busy} onClick={() => act(() => call('families.notice', { id }))}>
          Make family notice
        </Button>
        {form === null ? (
          <Button busy={busy} onClick={() => act(() => call('families.makeForm', { id }))}>
            Make the form
          </Button>
        ) : null}
        {form && !form.isOpen ? (
          <Button busy={busy} onClick={() => act(() => call('families.formOpened', { id }))}>
            I could open it in a private window
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

mount(PermissionsPage);

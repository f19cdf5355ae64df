/** The sidebar This person has left: what ends, what is affected, and who takes over. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { TextInput } from '../../client/fields';
import { Heading, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import type { Said } from '../../client/notice';
import { RowPage } from '../../client/row-page';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import type { leavingCalls, LeavingShown } from './calls';

const call = caller<typeof leavingCalls & HouseCalls>();

function LeavingPage() {
  const [found, setFound] = useState<LeavingShown | { hint: string } | null>(null);
  const [lastDay, setLastDay] = useState('');
  const [successor, setSuccessor] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();

  const load = (id: string | null) =>
    loading.start(
      () => call('leaving.show', { id }),
      (next) => {
        setFound(next);
        if (!('id' in next)) return;
        setLastDay(next.today);
        setSuccessor('');
      },
    );
  useEffect(() => load(null), []);

  const undo = (id: string, batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load(id);
      },
    );
  const apply = (id: string) =>
    acting.start(
      () => call('leaving.apply', { id, lastDay, successor }),
      ({ text, batch }) => {
        setSaid({ tone: 'success', text, action: <Button onClick={() => undo(id, batch)}>Undo</Button> });
        load(id);
      },
    );

  const shown = found && 'id' in found ? found : null;
  return (
    <RowPage
      title="This person has left"
      found={found}
      loading={loading}
      loadingText="Reading the row"
      emptyTitle="Nobody selected"
      onShowSelected={() => load(null)}
      acting={acting}
      actingText="Ending the roles"
      said={said}
      primary={
        shown && shown.roles.length > 0 ? (
          <Button look="primary" busy={acting.busy} onClick={() => apply(shown.id)}>
            End the roles
          </Button>
        ) : null
      }
    >
      {shown ? (
        <>
          <div class="tight">
            <Heading>{shown.name}</Heading>
            <p class="soft">{shown.organization + ' stays your partner; all history stays.'}</p>
          </div>
          <Lines title="Roles that end" lines={shown.roles} none="None goes on." />
          <Lines title="Affected" lines={shown.affected} none="Nothing ahead." />
          <Lines title="Mails that are taken back" lines={shown.drafts} none="None waits." />
          {shown.roles.length === 0 ? null : (
            <>
              <TextInput label="Last day" kind="date" value={lastDay} onValue={setLastDay} />
              <TextInput
                label="Who follows"
                hint={
                  shown.successors.length === 0
                    ? 'Leave it empty if nobody is known yet: the Contact log then says to find someone.'
                    : 'Perhaps ' +
                      shown.successors.join(' or ') +
                      '. Leave it empty if nobody is known yet: the Contact log then says to find someone.'
                }
                value={successor}
                onValue={setSuccessor}
                suggestions={shown.successors}
              />
            </>
          )}
        </>
      ) : null}
    </RowPage>
  );
}

function Lines({ title, lines, none }: { title: string; lines: string[]; none: string }) {
  return (
    <Section title={title}>
      {lines.length === 0 ? <p class="soft">{none}</p> : null}
      <ul class="items">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

mount(LeavingPage);

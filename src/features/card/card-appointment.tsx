/** Arranges a meeting with the partner, and links to its prep sheet. */
import { useState } from 'preact/hooks';
import { AppointmentFields, emptyAppointment } from '../../client/appointment';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Section } from '../../client/layout';
import { Failed, Outcome, Progress } from '../../client/notice';
import { PrepSheet } from '../../client/prep-sheet';
import { useCall } from '../../client/use-call';
import type { cardCalls, PartnerCard } from './calls';

const call = caller<typeof cardCalls>();

export function Appointment({ organizationId, onMade }: { organizationId: string; onMade(card: PartnerCard): void }) {
  const [open, setOpen] = useState(false);
  const [entry, setEntry] = useState(emptyAppointment);
  const [made, setMade] = useState({ text: '', activityId: '' });
  const making = useCall();

  function make(): void {
    making.start(
      () => call('partners.appointment', { ...entry, organizationId }),
      ({ card, text, activityId }) => {
        onMade(card);
        setMade({ text, activityId });
        setEntry(emptyAppointment);
        setOpen(false);
      },
    );
  }

  return (
    <Section title="Appointment">
      {open ? (
        <form
          class="edit stack"
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <AppointmentFields value={entry} onValue={setEntry} />
          <div class="buttons">
            <Button look="primary" submit busy={making.busy}>
              Save appointment
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button look="quiet" onClick={() => setOpen(true)}>
            Make an appointment …
          </Button>
        </div>
      )}
      <Progress busy={making.busy} text="Saving" />
      <Failed calling={making} />
      <Outcome said={made.text === '' ? null : { tone: 'success', text: made.text }} />
      {made.activityId === '' ? null : <PrepSheet key={made.activityId} activityId={made.activityId} />}
    </Section>
  );
}

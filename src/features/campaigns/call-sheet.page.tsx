/** The sidebar Call sheet: shows one organization after the other, with what to say and where to enter the outcome. */
import { useEffect, useState } from 'preact/hooks';
import { AppointmentFields, emptyAppointment } from '../../client/appointment';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox, Select, TextArea, TextInput } from '../../client/fields';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { phoneLink } from '../../client/links';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { PrepSheet } from '../../client/prep-sheet';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import { dotted } from '../../client/words';
import { plural } from '../../shared/text';
import type { CallCard, CallSheet, campaignCalls } from './calls';

const call = caller<typeof campaignCalls>();

const outcomes = ['Interested', 'Appointment', 'Maybe later', 'Not interested', 'No answer', 'Left a message'];

const blank = {
  outcome: '',
  said: '',
  nextStep: '',
  nextDate: '',
  offers: [] as string[],
  appointment: emptyAppointment,
};

function CallSheetPage() {
  const [sheet, setSheet] = useState<CallSheet | null>(null);
  const [skip, setSkip] = useState<string[]>([]);
  const [entry, setEntry] = useState(blank);
  const [said, setSaid] = useState<Said | null>(null);
  const [activityId, setActivityId] = useState('');
  const loading = useCall();
  const saving = useCall();
  const card = sheet?.card ?? null;
  const heading = useFocusAfter<HTMLHeadingElement>(card?.id);
  const set = (part: Partial<typeof blank>) => setEntry({ ...entry, ...part });

  function load(campaign: string, skipped: string[]): void {
    setSkip(skipped);
    loading.start(
      () => call('callSheet.next', { campaign, skip: skipped }),
      (next) => {
        setSheet(next);
        setEntry(blank);
      },
    );
  }
  useEffect(() => load('', []), []);

  function save(): void {
    if (!sheet || !card) return;
    if (entry.outcome === '') return setSaid({ tone: 'problem', text: 'Choose what the call came to.' });
    const appointment = entry.outcome === 'Appointment' ? entry.appointment : null;
    saving.start(
      () => call('callSheet.save', { ...entry, appointment, id: card.id, campaign: sheet.campaign, skip }),
      (result) => {
        setSheet(result.sheet);
        setSkip([...skip, card.id]);
        setEntry(blank);
        setSaid({ tone: 'success', text: result.text });
        setActivityId(result.activityId);
      },
    );
  }

  return (
    <Page
      said={
        <>
          <Progress busy={saving.busy} text="Writing it down" />
          <Failed calling={saving} advice="Before that, look in Outreach whether it was noted after all." />
          <Outcome said={said} />
          {activityId === '' ? null : <PrepSheet key={activityId} activityId={activityId} />}
        </>
      }
      foot={
        card ? (
          <div class="buttons">
            <Button look="primary" busy={saving.busy} onClick={save}>
              Save and next
            </Button>
            <Button look="quiet" busy={loading.busy} onClick={() => load(sheet!.campaign, [...skip, card.id])}>
              Skip
            </Button>
          </div>
        ) : undefined
      }
    >
      <Progress busy={loading.busy} text="Reading" />
      <Failed calling={loading} />
      {!card ? <h1 class="hidden">Call sheet</h1> : null}
      {sheet && sheet.campaigns.length > 0 ? (
        <Select
          label="Campaign"
          value={sheet.campaign}
          choices={sheet.campaigns.map((name) => ({ value: name, label: name }))}
          hint={plural(sheet.waiting, 'call') + ' to make today'}
          onValue={(campaign) => load(campaign, [])}
        />
      ) : null}
      {sheet && !card ? (
        <EmptyState title={<h2>Nobody to call today</h2>} cheerful={sheet.campaigns.length > 0}>
          <p>
            {sheet.campaigns.length > 0
              ? 'Who did not answer comes up again on the day you set.'
              : 'Choose Partnerbook › Program › Ask many and then By phone.'}
          </p>
        </EmptyState>
      ) : null}
      {card ? (
        <>
          <Who card={card} heading={<Heading headingRef={heading}>{card.organization}</Heading>} />
          <Section title="What to say">
            <p class="kept-lines">{card.script}</p>
          </Section>
          <Section title="What came of it">
            <div class="views" role="radiogroup" aria-label="Outcome">
              {outcomes.map((outcome) => (
                <label key={outcome}>
                  <input
                    type="radio"
                    name="outcome"
                    checked={entry.outcome === outcome}
                    onChange={() => {
                      set({ outcome });
                      setSaid(null);
                    }}
                  />
                  {outcome}
                </label>
              ))}
            </div>
            {entry.outcome === 'Appointment' ? (
              <AppointmentFields value={entry.appointment} onValue={(appointment) => set({ appointment })} />
            ) : null}
            <TextArea label="What they said" rows={3} value={entry.said} onValue={(value) => set({ said: value })} />
            {entry.outcome === 'Appointment' ? null : (
              <>
                <TextInput label="Next step" value={entry.nextStep} onValue={(nextStep) => set({ nextStep })} />
                <TextInput
                  kind="date"
                  label="By when"
                  value={entry.nextDate}
                  onValue={(nextDate) => set({ nextDate })}
                />
              </>
            )}
            <details>
              <summary>{'What they offer' + (entry.offers.length > 0 ? ' (' + entry.offers.length + ')' : '')}</summary>
              {sheet!.offerKinds.map((kind) => (
                <div key={kind}>
                  <Checkbox
                    label={kind}
                    checked={entry.offers.includes(kind)}
                    onChecked={(on) =>
                      set({ offers: on ? [...entry.offers, kind] : entry.offers.filter((each) => each !== kind) })
                    }
                  />
                </div>
              ))}
            </details>
          </Section>
        </>
      ) : null}
    </Page>
  );
}

function Who({ card, heading }: { card: CallCard; heading: preact.ComponentChildren }) {
  const { person, title, phone, stage, before, talks, offers } = card;
  return (
    <>
      {heading}
      <p>
        {dotted(person, title)}
        {person === '' && title === '' ? null : <br />}
        {phone === '' ? 'No phone number is known.' : <a href={phoneLink(phone) ?? undefined}>{phone}</a>}
        {stage === '' ? null : <span class="soft">{' · ' + stage}</span>}
      </p>
      {before === '' ? null : <p class="soft">{'Last try: ' + before}</p>}
      {talks.length > 0 ? (
        <Section title="Last contacts">
          <ul class="items">
            {talks.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {offers.length > 0 ? (
        <Section title="Offered so far">
          <ul class="items">
            {offers.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

mount(CallSheetPage);

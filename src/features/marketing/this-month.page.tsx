/** The dialog This month: what is done in public now, and the year from which it comes. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { LetterFrame } from '../../client/letter-frame';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { Views } from '../../client/views';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { marketingCalls, ThisMonth } from './calls';
import { Snippet } from './month-snippet';
import { Steps } from './month-steps';
import { YearView } from './month-year';

const call = caller<typeof marketingCalls & HouseCalls>();

type Act = { text: string; batch: string; shown: ThisMonth };

function ThisMonthPage() {
  const [shown, setShown] = useState<ThisMonth | null>(null);
  const [view, setView] = useState<'month' | 'year'>('month');
  const [said, setSaid] = useState<Said | null>(null);
  /** Grows with each undo. */
  const [round, setRound] = useState(0);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('thisMonth.show', null), setShown);
  useEffect(load, []);

  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        setRound((count) => count + 1);
        load();
      },
    );
  const tell = (text: string, batch: string) =>
    setSaid({ tone: 'success', text, action: batch === '' ? undefined : <Button onClick={() => undo(batch)}>Undo</Button> }); // prettier-ignore
  const act = (ask: () => Promise<Act>) =>
    acting.start(ask, ({ text, batch, shown: now }) => {
      tell(text, batch);
      setShown(now);
    });
  const open = (door: string) =>
    acting.start(
      () => call('items.open', { door }),
      () => undefined,
    );
  return (
    <Page
      wide
      said={
        <>
          <Progress busy={acting.busy} text="Working" />
          <Outcome said={said} />
          <Failed calling={acting} />
        </>
      }
    >
      <Heading>{shown ? shown.month : 'This month'}</Heading>
      <Views views={{ month: 'This month', year: 'The year' }} view={view} onView={setView} />
      <Progress busy={loading.busy} text="Reading" />
      <Failed calling={loading} />
      {view === 'year' ? <YearView onMade={tell} round={round} /> : null}
      {shown && view === 'month' ? (
        <>
          <Section title="Dates">
            <p>
              {shown.toConfirm === 0
                ? 'Every date of the next 60 days has been looked at this month.'
                : plural(shown.toConfirm, 'date') + ' of the next 60 days to look at.'}
            </p>
            {shown.toConfirm === 0 ? null : (
              <div>
                <Button onClick={() => open('openStillRight')}>Say which are still right</Button>
              </div>
            )}
          </Section>
          <Section title="Tasks">
            {shown.tasks.length === 0 ? <p class="soft">No task is open. Plan the year above.</p> : null}
            <Steps
              items={shown.tasks}
              busy={acting.busy}
              onDone={(id) => act(() => call('thisMonth.done', { id }))}
              onLater={(id) => act(() => call('thisMonth.later', { id }))}
              onCalls={(id) => act(() => call('thisMonth.calls', { id }))}
              onQuote={() => undefined}
            />
            {shown.empty.length === 0 ? null : (
              <p class="soft">{'Nothing is planned for: ' + shown.empty.join(', ') + '.'}</p>
            )}
          </Section>
          <Section title="Next spotlight">
            {shown.spotlight ? (
              <>
                <p>
                  <strong>{shown.spotlight.name}</strong>
                  {'. ' + shown.spotlight.why + '.'}
                </p>
                <Snippet key={shown.spotlight.id} snippet={shown.spotlight.snippet} />
                <div>
                  <Button
                    busy={acting.busy}
                    onClick={() => act(() => call('thisMonth.spotlight', { id: shown.spotlight!.id }))}
                  >
                    Plan the spotlight
                  </Button>
                </div>
              </>
            ) : (
              <p class="soft">No organization has the stage Partner yet.</p>
            )}
          </Section>
          <Section title="Newsletter">
            {shown.newsletter ? (
              <>
                <Snippet key={shown.newsletter.title} snippet={shown.newsletter} />
                <div>
                  <Button busy={acting.busy} onClick={() => act(() => call('thisMonth.newsletter', null))}>
                    Plan the newsletter
                  </Button>
                </div>
              </>
            ) : (
              <p class="soft">Nothing was held with a partner lately.</p>
            )}
          </Section>
          <Section title="Posts">
            {shown.posts.length === 0 ? <p class="soft">No post is open.</p> : null}
            <Steps
              items={shown.posts}
              busy={acting.busy}
              onDone={(id) => act(() => call('thisMonth.done', { id }))}
              onLater={(id) => act(() => call('thisMonth.later', { id }))}
              onCalls={() => undefined}
              onQuote={(id, quote) => act(() => call('thisMonth.quote', { id, quote }))}
            />
          </Section>
          <Section title="Thanks">
            {shown.thanks.length + shown.letters.length === 0 ? (
              <EmptyState cheerful title="Everybody who gave has been thanked" />
            ) : null}
            <ul class="items">
              {shown.thanks.map(({ name, why }) => (
                <li key={name}>{name + ': ' + why}</li>
              ))}
            </ul>
            {shown.letters.map(({ id, name, state }) => (
              <div class="tight" key={id}>
                <p>{'Letters of students: ' + name + ' (' + state + ')'}</p>
                <LetterFrame activityId={id} name={name} />
              </div>
            ))}
          </Section>
        </>
      ) : null}
    </Page>
  );
}

mount(ThisMonthPage);

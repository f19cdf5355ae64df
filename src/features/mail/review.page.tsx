/** The dialog Mail: waiting mails, and what to do with each. Drafts leave only after somebody has looked. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox } from '../../client/fields';
import { closePage } from '../../client/host';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { HouseCalls } from '../../shared/house-calls';
import { grouped, plural } from '../../shared/text';
import type { reviewCalls, ReviewList, WaitingMessage } from './calls';
import { ConfirmMany, many, Quota, mailsToPeople, type Plan } from './review-counts';
import type { Words } from './review-change';
import { Mail, UnknownMail } from './review-mail';

const call = caller<typeof reviewCalls & HouseCalls>();

function ReviewPage() {
  const [list, setList] = useState<ReviewList | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [settled, setSettled] = useState(0);
  const loading = useCall();
  const acting = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(settled);

  const load = () => loading.start(() => call('review.list', null), take);
  useEffect(load, []);

  function take(next: ReviewList): void {
    setList(next);
    const still = next.waiting.map((mail) => mail.id);
    setChosen((before) => before.filter((id) => still.includes(id)));
  }

  /** Approves or cancels; asks for confirmation when many people are concerned. */
  function propose(verb: Plan['verb'], mails: WaitingMessage[]): void {
    if (mails.length === 0 || acting.busy) return;
    if (many(mails)) setPlan({ verb, mails });
    else carryOut({ verb, mails });
  }

  function carryOut({ verb, mails }: Plan): void {
    setPlan(null);
    setSaid(null);
    const ids = mails.map((mail) => mail.id);
    acting.start(
      () =>
        verb === 'approve'
          ? call('review.approve', { ids, shown: mails.map(({ mark }) => mark) })
          : call('review.cancel', { ids }),
      (answer) => {
        take(answer.list);
        const left = answer.list.waiting.filter((mail) => ids.includes(mail.id)).length;
        setSaid({ tone: left > 0 ? 'warning' : 'success', text: answer.text });
        moveOn(mails, answer.list);
      },
    );
  }

  /** Moves keyboard focus to the next mail, or back to the top. */
  function moveOn(done: WaitingMessage[], next: ReviewList): void {
    const before = list?.waiting ?? [];
    const place = done.length === 1 ? before.findIndex((mail) => mail.id === done[0]?.id) : before.length;
    const after = before.slice(place).find((mail) => next.waiting.some((each) => each.id === mail.id));
    if (after) setTimeout(() => document.getElementById(after.id)?.focus());
    else setSettled((count) => count + 1);
  }

  function change(mail: WaitingMessage, words: Words): void {
    setSaid(null);
    acting.start(
      () => call('review.change', { id: mail.id, shown: mail.mark, ...words }),
      (answer) => {
        take(answer.list);
        setSaid({ tone: 'success', text: answer.text });
        setTimeout(() => document.getElementById(mail.id)?.focus());
      },
    );
  }

  function settle(mail: WaitingMessage, arrived: boolean): void {
    setSaid(null);
    acting.start(
      () => call('review.settle', { id: mail.id, arrived }),
      (answer) => {
        take(answer.list);
        setSaid({ tone: 'success', text: answer.text });
        moveOn([mail], answer.list);
      },
    );
  }

  if (!list) {
    return (
      <Page wide>
        <h1 class="hidden">Mail</h1>
        <Progress busy={loading.busy} text="Fetching the mails" />
        <Failed calling={loading} />
      </Page>
    );
  }

  const unknown = list.waiting.filter((mail) => mail.state === 'unknown');
  const waiting = list.waiting.filter((mail) => mail.state !== 'unknown');
  const picked = waiting.filter((mail) => chosen.includes(mail.id));
  const ready = picked.filter((mail) => mail.canApprove);
  const toggle = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  const progress = (
    <>
      <Progress busy={acting.busy || loading.busy} text="At work" />
      <Failed calling={loading} />
      {acting.failure ? (
        <Failed calling={acting} advice="First close this window and open it again: it may have worked." />
      ) : null}
      <Outcome said={said} />
    </>
  );

  if (list.waiting.length === 0) {
    return (
      <Page
        wide
        said={progress}
        foot={
          <Button look="primary" onClick={closePage}>
            Close
          </Button>
        }
      >
        <EmptyState cheerful title={<Heading headingRef={heading}>No mail waits for you</Heading>}>
          <p>{list.automatic}</p>
        </EmptyState>
      </Page>
    );
  }

  return (
    <Page
      wide
      said={progress}
      foot={
        <>
          <Button
            look="primary"
            busy={acting.busy}
            disabled={ready.length === 0}
            onClick={() => propose('approve', ready)}
          >
            {ready.length === 0 ? 'Approve mails' : 'Approve ' + mailsToPeople(ready)}
          </Button>
          {picked.length === 0 ? null : (
            <Button busy={acting.busy} onClick={() => propose('cancel', picked)}>
              {'Cancel ' + plural(picked.length, 'mail')}
            </Button>
          )}
          <div class="foot-note">
            <Quota list={list} ready={ready} picked={picked} />
          </div>
        </>
      }
    >
      <div class="tight">
        <Heading headingRef={heading}>{plural(list.waiting.length, 'mail waits', 'mails wait') + ' for you'}</Heading>
        <p class="soft">{list.automatic}</p>
      </div>
      {unknown.length > 0 ? (
        <Section title={'Did ' + (unknown.length === 1 ? 'this one' : 'these ' + grouped(unknown.length)) + ' arrive?'}>
          <ul class="cards">
            {unknown.map((mail) => (
              <UnknownMail key={mail.id} mail={mail} busy={acting.busy} onSettle={(arrived) => settle(mail, arrived)} />
            ))}
          </ul>
        </Section>
      ) : null}
      {waiting.length > 0 ? (
        <Section
          title={'To approve or cancel'}
          aside={
            <Checkbox
              label={
                picked.length === 0
                  ? 'Select all ' + grouped(waiting.length)
                  : grouped(picked.length) + ' of ' + grouped(waiting.length) + ' selected'
              }
              checked={picked.length === waiting.length}
              mixed={picked.length > 0 && picked.length < waiting.length}
              onChecked={(on) => setChosen(on ? waiting.map((mail) => mail.id) : [])}
            />
          }
        >
          <ul class="cards">
            {waiting.map((mail) => (
              <Mail
                key={mail.id}
                mail={mail}
                me={list.me}
                chosen={chosen.includes(mail.id)}
                busy={acting.busy}
                onChosen={(on) => toggle(mail.id, on)}
                onApprove={() => propose('approve', [mail])}
                onCancel={() => propose('cancel', [mail])}
                onTest={() => call('review.testToMe', { id: mail.id })}
                onChange={(words) => change(mail, words)}
                onWording={() =>
                  acting.start(
                    () => call('items.open', { door: 'openWording' }),
                    () => undefined,
                  )
                }
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {plan ? <ConfirmMany plan={plan} onYes={() => carryOut(plan)} onNo={() => setPlan(null)} /> : null}
    </Page>
  );
}

mount(ReviewPage);

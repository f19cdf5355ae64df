/** The sidebar Today: what is to be done, the worst to lose first, each line settled with one click. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { focusSheet } from '../../client/host';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { ShownLine, todayCalls, TodayList } from './calls';
import { TodayItem } from './today-item';
import { DoneToday, Whose } from './today-parts';

const call = caller<typeof todayCalls>();
const house = caller<HouseCalls>();

type Choice = 'mine' | 'all';

function TodayPage() {
  const [list, setList] = useState<TodayList | null>(null);
  const [whose, setWhose] = useState<Choice>('mine');
  const [said, setSaid] = useState<Said | null>(null);
  /** The line that takes the focus once the list is drawn; the empty text is the heading. */
  const [focus, setFocus] = useState<{ key: string } | null>(null);
  const loading = useCall();
  const acting = useCall();
  const heading = useRef<HTMLHeadingElement>(null);
  const items = useRef(new Map<string, HTMLElement>());

  const load = (wanted: Choice, then?: () => void) =>
    loading.start(
      () => call('today.show', { whose: wanted }),
      (next) => {
        setList(next);
        then?.();
      },
    );
  useEffect(() => load(whose), []);
  useLayoutEffect(() => {
    if (focus) (items.current.get(focus.key) ?? heading.current)?.focus();
  }, [focus]);

  const show = (wanted: Choice) => {
    setWhose(wanted);
    setSaid(null);
    load(wanted);
  };

  /** Takes the line away, or puts what it is now in its place; the focus goes to the line that follows. */
  function replace(key: string, now: ShownLine | null, change: (left: TodayList) => TodayList): void {
    if (!list) return;
    const at = list.lines.findIndex((line) => line.key === key);
    const lines = list.lines.flatMap((line) => (line.key === key ? (now ? [now] : []) : [line]));
    const next = lines[Math.min(Math.max(at, 0), lines.length - 1)];
    setList(change({ ...list, lines }));
    setFocus({ key: next?.key ?? '' });
    if (lines.length === 0 && list.more > 0) load(whose, () => setFocus({ key: '' }));
  }

  const settle = (line: ShownLine, outcome: string) =>
    acting.start(
      () => call('today.settle', { key: line.key, outcome, seen: line.seen }),
      (settled) => {
        const less = ({ counts, ...left }: TodayList): TodayList => ({
          ...left,
          counts: { mine: counts.mine - (whose === 'mine' || line.whose === '' ? 1 : 0), all: counts.all - 1 },
        });
        if (settled.is === 'done') {
          replace(line.key, null, (left) => ({ ...less(left), done: [settled.item, ...left.done] }));
          const { batch } = settled;
          const undo = batch === '' ? null : <Button onClick={() => takeBack(batch)}>Undo</Button>;
          setSaid({ tone: 'success', text: settled.text, action: undo });
        } else {
          replace(line.key, settled.line, settled.line ? (left) => left : less);
          setSaid({ tone: 'warning', text: settled.text });
        }
      },
    );

  const takeBack = (batch: string) =>
    acting.start(
      () =>
        house('history.undo', { batch }).then(async ({ text }) => ({
          text,
          next: await call('today.show', { whose }),
        })),
      ({ text, next }) => {
        setList(next);
        setSaid({ tone: 'info', text });
        setFocus({ key: next.lines[0]?.key ?? '' });
      },
    );

  const open = (line: ShownLine) =>
    acting.start(
      () => call('today.open', { key: line.key }),
      () => {
        setSaid(null);
        focusSheet();
      },
    );

  const due = list?.lines.filter(({ when }) => when !== 'later') ?? [];
  const later = list?.lines.filter(({ when }) => when === 'later') ?? [];
  const busy = acting.busy;
  const drawn = (lines: readonly ShownLine[], inSection = false) => (
    <ul class="cards">
      {lines.map((line) => (
        <li key={line.key}>
          <TodayItem
            line={whose === 'mine' ? { ...line, whose: '' } : line}
            busy={busy}
            inSection={inSection}
            onSettle={(outcome) => settle(line, outcome)}
            onOpen={() => open(line)}
            headingRef={(element) => {
              if (element) items.current.set(line.key, element);
              else items.current.delete(line.key);
            }}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Page
      said={
        <>
          <Progress busy={busy} text="Writing it down" />
          <Failed calling={acting} advice="Look first with “Look again” whether it was done after all." />
          <Outcome said={said} />
        </>
      }
      foot={
        <Button
          busy={loading.busy}
          onClick={() => {
            setSaid(null);
            load(whose, () => setFocus({ key: '' }));
          }}
        >
          Look again
        </Button>
      }
    >
      <Progress busy={loading.busy} text="Looking at what is due" />
      <Failed calling={loading} />
      {!list ? <h1 class="hidden">Today</h1> : null}
      {list ? (
        <>
          <div class="tight">
            <Heading headingRef={heading}>{headingOf(list, due)}</Heading>
            <p class="soft">{underHeading(list, due)}</p>
          </div>
          <Whose whose={whose} counts={list.counts} onWhose={show} />
          {due.length > 0 ? drawn(due) : null}
          {due.length === 0 && list.asOf !== '' ? <Quiet later={later.length} /> : null}
          {later.length > 0 ? <Section title="Later this week">{drawn(later, true)}</Section> : null}
          {list.more > 0 ? (
            <p class="soft">{plural(list.more, 'more line', 'more lines') + ' will move up as these are done.'}</p>
          ) : null}
          <DoneToday done={list.done} />
        </>
      ) : null}
    </Page>
  );
}

function headingOf({ asOf }: TodayList, due: readonly ShownLine[]): string {
  if (asOf === '') return 'The list is not made yet';
  return due.length === 0 ? 'Nothing is due now' : plural(due.length, 'thing') + ' to do';
}

function underHeading({ asOf }: TodayList, due: readonly ShownLine[]): string {
  if (asOf === '')
    return 'The first hourly run makes it. Partnerbook › Set up › Do the hourly work now makes it at once.';
  const minutes = due.reduce((sum, line) => sum + line.minutes, 0);
  return (minutes === 0 ? '' : 'About ' + plural(minutes, 'minute') + ' · ') + 'as of ' + asOf;
}

function Quiet({ later }: { later: number }) {
  return (
    <EmptyState cheerful title={<h2>All done for now</h2>}>
      <p>{later > 0 ? 'What follows is due later this week.' : 'New lines come with the next hourly run.'}</p>
    </EmptyState>
  );
}

mount(TodayPage);

/** The sidebar Still right: one's activities of the next two months, each settled with a click, or all at once. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox } from '../../client/fields';
import { EmptyState, Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import { longDate, shortDate } from '../../shared/dates-on-pages';
import type { HouseCalls } from '../../shared/house-calls';
import type { ResultOf } from '../../shared/calls';
import type { reviewCalls, ReviewItem } from './calls';

const call = caller<typeof reviewCalls & HouseCalls>();

type Shown = ResultOf<(typeof reviewCalls)['stillRight.show']>;

function StillRightPage() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const [rounds, setRounds] = useState(0);
  const loading = useCall();
  const acting = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(rounds);

  const load = (everybody: boolean) => loading.start(() => call('stillRight.show', { all: everybody }), setShown);
  useEffect(() => load(all), [all]);

  const confirm = (ids: string[]) =>
    acting.start(
      () => call('stillRight.confirm', { ids }),
      ({ text }) => {
        setSaid(text);
        setRounds((count) => count + 1);
        load(all);
      },
    );
  const open = shown?.items.filter(({ wants, stale }) => wants || stale) ?? [];
  return (
    <Page
      said={
        <>
          <Outcome said={said === '' ? null : { tone: 'success', text: said }} />
          <Failed calling={acting} />
        </>
      }
      foot={
        open.length > 0 ? (
          <Button look="primary" busy={acting.busy} onClick={() => confirm(open.map(({ id }) => id))}>
            {open.length === 1 ? 'It is still right' : 'All ' + String(open.length) + ' are still right'}
          </Button>
        ) : null
      }
    >
      <div class="tight">
        <Heading headingRef={heading}>Still right?</Heading>
        {shown ? (
          <p class="soft">{'Until ' + longDate(shown.until) + '. Anything else: correct it in its row.'}</p>
        ) : null}
      </div>
      <Progress busy={loading.busy || acting.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {shown && (shown.others > 0 || all) ? (
        <Checkbox label="Those of everybody" checked={all} onChecked={setAll} />
      ) : null}
      {shown?.items.length === 0 ? (
        <EmptyState cheerful title="Nothing is ahead of you">
          <p>What you plan for the next two months appears here.</p>
        </EmptyState>
      ) : null}
      <ul class="cards">
        {shown?.items.map((item) => (
          <li key={item.id}>
            <Item
              item={item}
              busy={acting.busy}
              onConfirm={() => confirm([item.id])}
              onOpen={() =>
                acting.start(
                  () => call('row.jump', { id: item.id }),
                  () => setSaid(''),
                )
              }
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface ItemProps {
  item: ReviewItem;
  busy: boolean;
  onConfirm(): void;
  onOpen(): void;
}

function Item({ item, busy, onConfirm, onOpen }: ItemProps) {
  const { title, about, looked, wants, stale } = item;
  return (
    <div class="tight">
      <h2>{title}</h2>
      <p class="soft">{about}</p>
      {wants || stale ? (
        <p>{looked === null ? 'Nobody has looked at it yet.' : 'Last looked at on ' + shortDate(looked) + '.'}</p>
      ) : (
        <p>{looked === null ? 'Entered just now.' : 'Looked at on ' + shortDate(looked) + '.'}</p>
      )}
      <div class="buttons">
        {wants || stale ? (
          <Button busy={busy} label={'Still right: ' + title} onClick={onConfirm}>
            Still right
          </Button>
        ) : null}
        <Button busy={busy} label={'Open the row of ' + title} onClick={onOpen}>
          Open the row
        </Button>
      </div>
    </div>
  );
}

mount(StillRightPage);

/**
 * The dialog Find duplicates: shows one group after the other, side by side, to be merged, kept apart, or left for
 * later.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { closePage } from '../../client/host';
import { EmptyState, Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import { grouped, plural } from '../../shared/text';
import type { duplicateCalls, DuplicateGroup, DuplicatesFound } from './calls';
import { Compare, firstChoices, type Choices } from './duplicates-compare';

const call = caller<typeof duplicateCalls>();

function DuplicatesPage() {
  const [found, setFound] = useState<DuplicatesFound | null>(null);
  const [left, setLeft] = useState<DuplicateGroup[]>([]);
  const [later, setLater] = useState(0);
  const [choices, setChoices] = useState<Choices>({ fields: {}, out: [] });
  const [said, setSaid] = useState<Said | null>(null);
  const [rounds, setRounds] = useState(0);
  const looking = useCall();
  const deciding = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(rounds);

  function show(groups: DuplicateGroup[]): void {
    setLeft(groups);
    setChoices(groups[0] ? firstChoices(groups[0]) : { fields: {}, out: [] });
    setRounds((count) => count + 1);
  }
  const look = () =>
    looking.start(
      () => call('duplicates.find', null),
      (next) => {
        setFound(next);
        setLater(0);
        show(next.groups);
      },
    );
  useEffect(look, []);

  const undo = (batch: string | null) =>
    deciding.start(
      () => call('duplicates.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        look();
      },
    );

  const [group, ...rest] = left;
  const chosen = group?.rows.filter((_row, index) => !choices.out.includes(index)) ?? [];

  function merge(): void {
    if (!group) return;
    const fields: Record<string, string> = {};
    for (const [column, index] of Object.entries(choices.fields)) fields[column] = group.rows[index]?.id ?? '';
    deciding.start(
      () =>
        call('duplicates.merge', {
          kind: group.kind,
          rows: chosen.map(({ id, seen }) => ({ id, seen })),
          choices: fields,
        }),
      ({ text, batch }) => {
        setSaid({ tone: 'success', text, action: <Button onClick={() => undo(batch)}>Undo this merge</Button> });
        show(rest);
      },
    );
  }

  function tellApart(): void {
    if (!group) return;
    deciding.start(
      () => call('duplicates.apart', { kind: group.kind, ids: group.rows.map(({ id }) => id) }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        show(rest);
      },
    );
  }

  function putOff(): void {
    setSaid(null);
    setLater(later + 1);
    show(rest);
  }

  const done = found !== null && !group;
  const busy = deciding.busy || looking.busy;
  return (
    <Page
      wide
      said={
        <>
          <Outcome said={said} />
          <Failed calling={deciding} advice="Look for duplicates again: it may have worked." />
        </>
      }
      foot={
        group ? (
          <>
            <Button look="primary" busy={busy} disabled={chosen.length < 2} onClick={merge}>
              {chosen.length > 2 ? 'Merge these ' + chosen.length : 'Merge'}
            </Button>
            <Button busy={busy} onClick={tellApart}>
              Not the same
            </Button>
            <Button busy={busy} onClick={putOff}>
              Later
            </Button>
            <p class="foot-note">You can undo a merge afterwards.</p>
          </>
        ) : done ? (
          <>
            <Button look="primary" onClick={closePage}>
              Close
            </Button>
            <Button busy={busy} onClick={look}>
              Look again
            </Button>
            <Button look="quiet" busy={busy} onClick={() => undo(null)}>
              Undo the last merge
            </Button>
          </>
        ) : null
      }
    >
      <Progress busy={busy} text={looking.busy ? 'Looking for duplicates' : 'Saving'} />
      <Failed calling={looking} />
      {found === null ? <h1 class="hidden">Find duplicates</h1> : null}
      {done ? (
        <EmptyState
          cheerful={found.more + later === 0}
          title={
            <Heading headingRef={heading}>{found.more + later === 0 ? 'No duplicates' : 'That is all for now'}</Heading>
          }
        >
          <p>
            {later + found.more > 0
              ? plural(later + found.more, 'group is', 'groups are') + ' left for later. Choose “Look again” to go on.'
              : 'Partnerbook looked at ' + plural(found.looked, 'row') + ' in Organizations and People.'}
          </p>
        </EmptyState>
      ) : null}
      {group ? (
        <>
          <div class="tight">
            <Heading headingRef={heading}>
              {group.kind === 'people' ? 'Are these one person?' : 'Are these one organization?'}
            </Heading>
            <p class="soft">
              {grouped(left.length + (found?.more ?? 0)) + ' to decide. Nothing is merged unless you say so.'}
            </p>
          </div>
          <Compare key={group.rows[0]?.id} group={group} choices={choices} onChoices={setChoices} />
        </>
      ) : null}
    </Page>
  );
}

mount(DuplicatesPage);

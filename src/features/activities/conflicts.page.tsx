/** The sidebar Sheet and calendar: what was changed on both sides, and which side counts. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { EmptyState, Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import { plural } from '../../shared/text';
import type { conflictCalls, Conflict } from './calls';

const call = caller<typeof conflictCalls>();

const verbs = {
  changed: { sheet: 'Keep the sheet', calendar: 'Keep the calendar' },
  deleted: { sheet: 'Put it back', calendar: 'Cancel the activity' },
};

function ConflictsPage() {
  const [open, setOpen] = useState<Conflict[] | null>(null);
  const [said, setSaid] = useState('');
  const [rounds, setRounds] = useState(0);
  const loading = useCall();
  const deciding = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(rounds);

  const load = () => loading.start(() => call('conflicts.list', null), setOpen);
  useEffect(load, []);

  const decide = ({ id, seen }: Conflict, keep: 'sheet' | 'calendar') =>
    deciding.start(
      () => call('conflicts.decide', { id, keep, seen }),
      ({ waiting, text }) => {
        setOpen(waiting);
        setSaid(text);
        setRounds((count) => count + 1);
      },
    );

  const items = open?.map((conflict) => (
    <li key={conflict.id}>
      <ConflictItem conflict={conflict} busy={deciding.busy} onKeep={(keep) => decide(conflict, keep)} />
    </li>
  ));
  return (
    <Page
      said={
        <>
          <Outcome said={said === '' ? null : { tone: 'info', text: said }} />
          <Failed calling={deciding} />
        </>
      }
    >
      <Progress busy={loading.busy || deciding.busy} text={loading.busy ? 'Looking' : 'Writing'} />
      <Failed calling={loading} />
      {!open ? <h1 class="hidden">Sheet and calendar</h1> : null}
      {items?.length === 0 ? (
        <EmptyState cheerful title={<Heading headingRef={heading}>Sheet and calendar agree</Heading>}>
          <p>Nothing waits for you. Both are compared every morning, and in the hour after the sheet was edited.</p>
        </EmptyState>
      ) : null}
      {items && items.length > 0 ? (
        <>
          <div class="tight">
            <Heading headingRef={heading}>{plural(items.length, 'activity', 'activities') + ' to decide'}</Heading>
            <p class="soft">Until you choose, neither side is written.</p>
          </div>
          <ul class="cards">{items}</ul>
        </>
      ) : null}
    </Page>
  );
}

function ConflictItem({
  conflict,
  busy,
  onKeep,
}: {
  conflict: Conflict;
  busy: boolean;
  onKeep(keep: 'sheet' | 'calendar'): void;
}) {
  const { title, kind, lines } = conflict;
  return (
    <div class="tight">
      <h2>{title}</h2>
      {lines.map((line, index) => (
        <p key={index} class={index === 0 ? 'soft' : undefined}>
          {line}
        </p>
      ))}
      <div class="buttons">
        {(['sheet', 'calendar'] as const).map((keep) => (
          <Button key={keep} busy={busy} label={verbs[kind][keep] + ': ' + title} onClick={() => onKeep(keep)}>
            {verbs[kind][keep]}
          </Button>
        ))}
      </div>
    </div>
  );
}

mount(ConflictsPage);

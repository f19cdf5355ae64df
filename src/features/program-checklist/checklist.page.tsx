/** The sidebar Checklist: what comes next in the program, and how far each part is. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { focusSheet } from '../../client/host';
import { Bar, Heading, Page, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { dotted } from '../../client/words';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { checklistCalls, NextItem, ShownChecklist } from './calls';
import { aims, type Aim } from '../../shared/aims';

const call = caller<typeof checklistCalls & HouseCalls>();

const about: Record<Aim, string> = {
  Start: 'You have few partners yet, or none.',
  Expand: 'You have partners and a board, and want to do more with them.',
  Refine: 'You do most of it, and want to do it better.',
};

type Settled = 'Done' | 'Not for us';

function ChecklistPage() {
  const [shown, setShown] = useState<ShownChecklist | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('checklist.show', null), setShown);
  useEffect(load, []);

  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load();
      },
    );
  const act = (work: () => Promise<{ shown: ShownChecklist; text: string; batch: string }>) =>
    acting.start(work, (done) => {
      setShown(done.shown);
      const action = done.batch !== '' && <Button onClick={() => undo(done.batch)}>Undo</Button>;
      setSaid({ tone: 'success', text: done.text, action });
    });
  const jump = (row: number) =>
    acting.start(() => call('check.jump', { tabKey: 'question', row, columnNumber: 1 }), focusSheet);

  return (
    <Page
      said={
        <>
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
    >
      <Heading>Checklist</Heading>
      <Progress busy={loading.busy} text="Reading the workbook" />
      <Failed calling={loading} />
      {shown?.isBlank ? (
        <Aims busy={acting.busy} onPick={(aim) => act(() => call('checklist.begin', { aim }))} />
      ) : null}
      {shown && !shown.isBlank ? (
        <>
          <Section title={'Next (' + plural(shown.open, 'point') + ' open)'}>
            <ul class="cards">
              {shown.next.map((item) => (
                <li key={item.id}>
                  <Next
                    item={item}
                    busy={acting.busy}
                    onJump={() => jump(item.row)}
                    onSettle={(status) => act(() => call('checklist.settle', { id: item.id, status }))}
                  />
                </li>
              ))}
            </ul>
            {shown.open === 0 ? <p>Everything on the list is done.</p> : null}
          </Section>
          <Section title="How far each part is">
            <ul class="items">
              {shown.parts.map(({ part, settled, of, percent }) => (
                <li key={part}>
                  {part + ': ' + settled + ' of ' + of + ' (' + percent + '%)'}
                  <Bar share={percent / 100} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}

function Aims({ busy, onPick }: { busy: boolean; onPick(aim: Aim): void }) {
  return (
    <>
      <p>
        There are 162 things to do in a program of partnerships. Say where you stand, and each gets a day: what matters
        most to you this year, the rest in the two years after it.
      </p>
      {aims.map((aim) => (
        <Section key={aim} title={aim}>
          <p class="soft">{about[aim]}</p>
          <Button busy={busy} onClick={() => onPick(aim)}>
            {aim + ' a program'}
          </Button>
        </Section>
      ))}
    </>
  );
}

interface NextProps {
  item: NextItem;
  busy: boolean;
  onJump(): void;
  onSettle(status: Settled): void;
}

function Next({ item, busy, onJump, onSettle }: NextProps) {
  const { part, question, due, isLate, status, who, found } = item;
  return (
    <>
      <b>{question}</b>
      <p class="soft">{dotted(part, due, who, status === 'Open' ? '' : status)}</p>
      {isLate ? <Tag color="amber">Late</Tag> : null}
      {found === '' ? null : <p class="soft">{'The workbook shows: ' + found}</p>}
      <div class="buttons">
        <Button busy={busy} label={'Done: ' + question} onClick={() => onSettle('Done')}>
          Done
        </Button>
        <Button busy={busy} label={'Not for us: ' + question} onClick={() => onSettle('Not for us')}>
          Not for us
        </Button>
        <Button look="quiet" busy={busy} label={'Go to the row: ' + question} onClick={onJump}>
          Go to the row
        </Button>
      </div>
    </>
  );
}

mount(ChecklistPage);

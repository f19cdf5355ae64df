/** The sidebar New school year: what goes on as a draft, each of which can be left out. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox } from '../../client/fields';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import { plural } from '../../shared/text';
import type { NewYear, yearCalls } from './calls';

const call = caller<typeof yearCalls & HouseCalls>();

function NewYearPage() {
  const [shown, setShown] = useState<NewYear | null>(null);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('year.preview', null), setShown);
  useEffect(load, []);

  const groups = shown === null ? [] : shown.groups;
  const keys = groups.flatMap(({ drafts }) => drafts.map(({ key }) => key));
  const wanted = keys.filter((key) => !without.includes(key));
  const leave = (key: string, isWanted: boolean) =>
    setWithout(isWanted ? without.filter((each) => each !== key) : [...without, key]);
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load();
      },
    );
  const begin = (year: string) =>
    acting.start(
      () => call('year.begin', { year, keys: wanted }),
      (done) => {
        setShown(done.shown);
        const action = done.batch !== '' && <Button onClick={() => undo(done.batch)}>Undo</Button>;
        setSaid({ tone: 'success', text: done.text, action });
      },
    );

  return (
    <Page
      said={
        <>
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={
        shown && keys.length > 0 ? (
          <Button look="primary" busy={acting.busy} disabled={wanted.length === 0} onClick={() => begin(shown.year)}>
            {'Add ' + plural(wanted.length, 'draft')}
          </Button>
        ) : null
      }
    >
      <Heading>{'New school year' + (shown ? ' ' + shown.year : '')}</Heading>
      <Progress busy={loading.busy} text="Looking at last year" />
      <Failed calling={loading} />
      {shown && keys.length === 0 ? (
        <EmptyState title="Nothing to take over">
          {'All that goes on from last year stands in the workbook for ' + shown.year + ' already.'}
        </EmptyState>
      ) : null}
      {shown && keys.length > 0 ? (
        <p>Nothing is added before you press the button. Clear the mark of what should not go on.</p>
      ) : null}
      {groups
        .filter(({ drafts }) => drafts.length > 0)
        .map(({ key, title, about, drafts }) => (
          <Section key={key} title={title + ' (' + drafts.length + ')'}>
            <p class="soft">{about}</p>
            {drafts.map((draft) => (
              <Checkbox
                key={draft.key}
                label={draft.text}
                checked={!without.includes(draft.key)}
                onChecked={(isWanted) => leave(draft.key, isWanted)}
              />
            ))}
          </Section>
        ))}
    </Page>
  );
}

mount(NewYearPage);

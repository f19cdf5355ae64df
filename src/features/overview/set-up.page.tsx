/** The sidebar Set up: the first hour step by step, then settings, parts, and what keeps the workbook in order. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Heading, Page } from '../../client/layout';
import { ItemSections } from '../../client/listed-items';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import type { HouseCalls, ListedItems } from '../../shared/house-calls';
import type { setUpCalls, SetUpView } from './set-up-calls';
import { Parts } from './set-up-parts';
import { SettingsForm } from './set-up-settings';
import { Steps } from './set-up-steps';

const call = caller<typeof setUpCalls & HouseCalls>();

const views = ['Steps', 'Settings', 'Parts', 'Workbook'] as const;
type View = (typeof views)[number];

const headings: Record<View, string> = {
  Steps: 'First steps',
  Settings: 'Settings',
  Parts: 'What you use',
  Workbook: 'Workbook',
};

function SetUpPage() {
  const [shown, setShown] = useState<SetUpView | null>(null);
  const [listed, setListed] = useState<ListedItems | null>(null);
  const [view, setView] = useState<View>('Steps');
  const loading = useCall();
  const acting = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(view);

  useEffect(() => void loading.start(() => call('setUp.show', null), setShown), []);
  useEffect(() => {
    if (view === 'Workbook' && !listed) loading.start(() => call('items.list', { page: 'Set up' }), setListed);
  }, [view]);

  const act = (work: () => Promise<SetUpView>, done: () => void = () => undefined) =>
    acting.start(work, (next) => {
      setShown(next);
      done();
    });
  const open = (door: string) =>
    acting.start(
      () => call('items.open', { door }),
      () => undefined,
    );

  const said = shown && shown.said !== '' && !acting.busy ? { tone: 'success' as const, text: shown.said } : null;
  return (
    <Page
      said={
        <>
          <Progress busy={acting.busy} text="Working" />
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
    >
      <nav class="views" aria-label="Set up">
        {views.map((each) => (
          <button
            key={each}
            type="button"
            class="view"
            aria-current={each === view ? 'page' : undefined}
            disabled={each !== 'Steps' && !shown?.isMade}
            onClick={() => setView(each)}
          >
            {each}
          </button>
        ))}
      </nav>
      <Heading headingRef={heading}>{headings[view]}</Heading>
      <Progress busy={loading.busy} text="Reading the workbook" />
      <Failed calling={loading} />
      {shown && view === 'Steps' ? (
        <Steps
          shown={shown}
          busy={acting.busy}
          onBegin={(values) => act(() => call('setUp.begin', { values }))}
          onSave={(values) => act(() => call('setUp.save', { values }))}
          onColleague={(name, email, done) => act(() => call('setUp.colleague', { name, email }), done)}
          onConfirm={(what) => act(() => call('setUp.confirm', what))}
          onOpen={open}
        />
      ) : null}
      {shown && view === 'Settings' ? (
        <SettingsForm
          fields={shown.settings}
          busy={acting.busy}
          onSave={(values) => act(() => call('setUp.save', { values }))}
        />
      ) : null}
      {shown && view === 'Parts' ? (
        <Parts
          parts={shown.parts}
          busy={acting.busy}
          onSwitch={(name, on) =>
            act(
              () => call('setUp.switch', { names: [name], on }),
              () => setListed(null),
            )
          }
        />
      ) : null}
      {view === 'Workbook' && listed ? <ItemSections sections={listed.sections} /> : null}
      {shown && view === 'Steps' && shown.isMade && shown.steps.every(({ done }) => done) ? (
        <div class="buttons">
          <Button onClick={() => setView('Settings')}>Look at the settings</Button>
        </div>
      ) : null}
    </Page>
  );
}

mount(SetUpPage);

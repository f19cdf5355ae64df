import { useEffect, useState } from 'preact/hooks';
import { AccountSwitcher } from './chrome/account';
import { Clock, ClockProgress, ClockSteps } from './chrome/clock';
import { Doubt } from './chrome/doubt';
import { Question } from './chrome/question';
import { Rail, views, type ViewName } from './chrome/rail';
import { Toasts } from './chrome/toasts';
import { Tour, tourSteps } from './chrome/tour';
import { Mark } from './icons';
import { ScriptDialog, Sidebar } from './script/panels';
import { StartScreen } from './script/start';
import { SheetMenus } from './sheet/sheet-menus';
import { SheetPane } from './sheet/sheet-pane';
import { useStore } from './store';
import { CalendarPane } from './views/calendar';
import { DocumentsPane } from './views/documents';
import { ExecutionsPane } from './views/executions';
import { FormsPane } from './views/forms';
import { InboxPane } from './views/inbox';
import type { WorkbenchState } from '../messages';

/** `#forms/abc?entry.1=Ada` → the view, what in it is open, and what goes with that. */
function useHash(): { view: ViewName; rest: string; query: string } {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const [path = '', query = ''] = hash.split(/\?(.*)/s);
  const [name = '', ...rest] = path.split('/');
  const view = views.find((one) => one.hash === name)?.hash ?? 'sheet';
  return { view, rest: decodeURIComponent(rest.join('/')), query };
}

export function App() {
  const { state, toasts, connected, doubt } = useStore();
  const [tour, setTour] = useState<number | null>(null);
  if (!state) return <main class="waiting">Connecting to the workbench …</main>;
  return (
    <>
      {state.started ? (
        <Workbench state={state} tour={tour} onTour={setTour} />
      ) : (
        <StartScreen step={state.starting} onStarted={() => setTour(0)} />
      )}
      {doubt ? <Doubt doubt={doubt} /> : null}
      <Toasts toasts={toasts} />
      {connected ? null : (
        <div class="offline" role="alert">
          The workbench has stopped. Start it again with <code>npm start</code>; this page reconnects by itself.
        </div>
      )}
    </>
  );
}

interface WorkbenchProps {
  state: WorkbenchState;
  /** The step of the tour that is shown. */
  tour: number | null;
  onTour(step: number | null): void;
}

function Workbench({ state, tour, onTour }: WorkbenchProps) {
  const { view, rest, query } = useHash();
  const label = views.find((one) => one.hash === view)!.label;
  useEffect(() => {
    document.title = `${view === 'sheet' ? '' : `${label} · `}${state.title} · Partnerbook workbench`;
  }, [view, state.title]);
  return (
    <div class="app" data-tour={tour === null ? undefined : tourSteps[tour]?.at}>
      <header class="top">
        <a class="home" href="#sheet" aria-label="Back to the sheet">
          <Mark />
        </a>
        <div class="top-title">
          <h1>{state.title}</h1>
          <span class="tag">On this computer</span>
        </div>
        <SheetMenus state={state} onTour={() => onTour(0)} />
        <div class="top-right">
          <Clock state={state} />
          <AccountSwitcher state={state} />
        </div>
        <ClockSteps state={state} />
      </header>
      <ClockProgress state={state} />
      {tour === null ? null : <Tour step={tour} onStep={onTour} />}
      <div class="middle">
        <Rail
          current={view}
          badges={{ inbox: [state.unreadMails, 'new'], executions: [state.failedRuns, 'went wrong'] }}
          hasWebApp={state.hasWebApp}
        />
        <main class="pane" aria-label={label}>
          {view === 'sheet' ? <SheetPane state={state} /> : null}
          {view === 'inbox' ? <InboxPane state={state} open={rest} /> : null}
          {view === 'calendar' ? <CalendarPane state={state} /> : null}
          {view === 'forms' ? <FormsPane state={state} open={rest} query={query} /> : null}
          {view === 'documents' ? <DocumentsPane state={state} open={rest} /> : null}
          {view === 'executions' ? <ExecutionsPane state={state} open={rest} /> : null}
        </main>
        {state.sidebar ? <Sidebar page={state.sidebar} hidden={view !== 'sheet'} /> : null}
      </div>
      {state.dialogs.map((page) => (
        <ScriptDialog key={page.id} page={page} />
      ))}
      {state.questions.slice(0, 1).map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </div>
  );
}

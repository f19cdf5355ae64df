import { useState } from 'preact/hooks';
import type { ExecutionView, WorkbenchState } from '../../messages';
import { shortDate } from '../dates';
import { Icon } from '../icons';
import { useData } from '../store';
import { Empty, PaneHead } from './pane';

const statusWords = { completed: 'Completed', failed: 'Failed', ended: 'Ended from outside' } as const;

/** How a run ended, in words, and its class for the color. */
function endOf({ status, wentWrong }: ExecutionView): { words: string; kind: string } {
  if (status === 'completed' && wentWrong) return { words: 'Completed with an error', kind: 'failed' };
  return { words: statusWords[status], kind: status };
}

/** What went wrong, in one line. */
function errorLine({ error, log }: ExecutionView): string | undefined {
  return error ? error.message : log.find(({ level }) => level === 'error')?.text;
}

export function ExecutionsPane({ state, open }: { state: WorkbenchState; open: string }) {
  const executions = useData<ExecutionView[]>('/api/executions', 'executions');
  const [only, setOnly] = useState('');
  const shown = executions?.filter((one) => only === '' || one.wentWrong);
  return (
    <div class="view">
      <PaneHead
        title="Executions"
        note="Every run of the script: what started it, what it cost, and what it wrote to its log."
      >
        <label class="inline-field">
          Show
          <select value={only} onChange={(event) => setOnly(event.currentTarget.value)}>
            <option value="">All runs</option>
            <option value="failed">Only those that went wrong</option>
          </select>
        </label>
      </PaneHead>
      {shown?.length === 0 ? (
        <Empty icon="executions" title={only ? 'Nothing has gone wrong' : 'Nothing has run yet'}>
          {only
            ? 'Runs that fail, are ended or note an error appear here with their error.'
            : 'Choose something from the script’s menu in the sheet, or move the clock to let its triggers run.'}
        </Empty>
      ) : null}
      {shown?.length ? (
        <div class="table-scroll executions" tabIndex={0} role="region" aria-label="List of executions">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Function</th>
                <th scope="col" class="aside">
                  Started by
                </th>
                <th scope="col" class="aside">
                  User
                </th>
                <th scope="col">When</th>
                <th scope="col" class="number aside">
                  Calls
                </th>
                <th scope="col" class="number aside">
                  Syncs
                </th>
                <th scope="col" class="number aside">
                  Time at Google
                </th>
                <th scope="col">Status</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, 200).map((one) => (
                <Execution key={one.id} one={one} state={state} open={open === String(one.id)} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </div>
  );
}

function Execution({ one, state, open: asked }: { one: ExecutionView; state: WorkbenchState; open: boolean }) {
  const [open, setOpen] = useState(asked);
  const end = endOf(one);
  return (
    <>
      <tr class={one.wentWrong ? 'went-wrong' : ''}>
        <th scope="row">
          <button type="button" class="disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'down' : 'right'} size={18} />
            {one.functionName}
          </button>
          {one.wentWrong ? <p class="error-line">{errorLine(one)}</p> : null}
        </th>
        <td class="aside">{one.cause}</td>
        <td class="who aside">{nameOf(state, one.user)}</td>
        <td>{shortDate(one.startedAt, state.timeZone)}</td>
        <td class="number aside">{one.calls}</td>
        <td class="number aside">{one.syncs}</td>
        <td class="number aside">
          <b>{seconds(one.modelled.typical)} s</b>{' '}
          <small>{`${seconds(one.modelled.low)}–${seconds(one.modelled.high)}`}</small>
        </td>
        <td>
          <span class={`status ${end.kind}`}>{end.words}</span>
        </td>
      </tr>
      {open ? (
        <tr class="details">
          <td colSpan={8}>
            <p class="on-phone">
              {`${one.cause} · ${nameOf(state, one.user)} · ${one.calls} calls · ${one.syncs} syncs · ${seconds(one.modelled.typical)} s at Google`}
            </p>
            {one.error ? (
              <pre class="error">
                {one.error.stack.includes(one.error.message)
                  ? one.error.stack
                  : `${one.error.name}: ${one.error.message}\n${one.error.stack}`}
              </pre>
            ) : null}
            {one.log.length ? (
              <ol class="log">
                {one.log.map((line, index) => (
                  <li key={index} class={line.level}>
                    {line.text}
                  </li>
                ))}
              </ol>
            ) : (
              <p>Nothing was logged.</p>
            )}
            <p class="members">
              {Object.entries(one.byMember).map(([name, count]) => (
                <code key={name}>
                  {name} × {count}
                </code>
              ))}
            </p>
          </td>
        </tr>
      ) : null}
    </>
  );
}

function nameOf(state: WorkbenchState, user: string): string {
  return state.accounts.find(({ email }) => email === user)?.name ?? user;
}

function seconds(ms: number): string {
  return ms === 0 ? '0' : (ms / 1000).toFixed(ms < 10_000 ? 1 : 0);
}

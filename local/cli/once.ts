import type { Answer, ExecutionRecord, Question } from '../runtime/machine';
import { loadProject } from '../runtime/project';
import { runText, worldText } from './report';
import { emptySpreadsheet, owner } from './stage';

export interface OnceOptions {
  /** Run after the spreadsheet has been opened; without it nothing more is. */
  functionName?: string;
  /** What to answer to prompts and alerts, in order; then OK, with no text. `CANCEL`, `YES`, `NO` and `CLOSE` are buttons. */
  answers?: string[];
  print(text: string): void;
}

/**
 * Opens an empty spreadsheet with a program bound to it, runs one of its functions, and prints what came of it. Returns
 * the process's exit code: 1 when any run failed. Throws an Error with words when there is nothing to run.
 */
export async function runOnce(path: string, { functionName, answers = [], print }: OnceOptions): Promise<number> {
  const project = loadProject(path);
  const waiting = [...answers];
  const records: ExecutionRecord[] = [];
  const ended = (record: ExecutionRecord) => {
    records.push(record);
    print(runText(record));
  };
  const asked = (_user: string, question: Question): Answer => {
    const answer = answerTo(question, waiting.shift());
    const text = answer.text === undefined ? '' : ` “${answer.text}”`;
    print(`  asked: ${[question.title, question.text].filter(Boolean).join(' — ')} → ${answer.button}${text}`);
    return answer;
  };
  const machine = emptySpreadsheet({
    project,
    events: {
      asked,
      executionEnded: ended,
      pageShown: (_user, page) => print(`  shown: ${page.kind} “${page.title}” (${page.html.length} characters)`),
      toast: (_user, { title, text }) => print(`  toast: ${[title, text].filter(Boolean).join(' — ')}`),
    },
  });
  await machine.open(owner);
  if (functionName !== undefined) await machine.run({ functionName, user: owner, cause: 'by hand' });
  print(await worldText(machine, owner));
  if (functionName === undefined) {
    const all = project.sources.flatMap(({ source }) => functionsIn(source));
    print(`\nFunctions: ${all.join(', ')}\nRun one with --function NAME, or open the workbench with --open.`);
  }
  return records.some(({ status }) => status !== 'completed') ? 1 : 0;
}

/** Functions declared at the left edge: what the editor at Google offers to run. */
function functionsIn(source: string): string[] {
  return [...source.matchAll(/^function\s+([A-Za-z$][\w$]*)\s*\(/gm)]
    .map(([, name]) => name!)
    .filter((name) => !name.endsWith('_'));
}

function answerTo({ kind, buttons }: Question, given: string | undefined): Answer {
  if (given !== undefined && /^(OK|CANCEL|YES|NO|CLOSE)$/.test(given)) return { button: given };
  const button = buttons.startsWith('YES') ? 'YES' : 'OK';
  return kind === 'prompt' ? { button, text: given ?? '' } : { button };
}

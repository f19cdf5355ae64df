/** `npm run local -- PATH`: any Apps Script program on this computer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startWorkbench } from '../workbench/server';
import { runOnce } from './once';
import { emptySpreadsheet } from './stage';

const usage = `Usage: npm run local -- PATH [--function NAME] [--answer TEXT …] [--open] [--port N]

  PATH        a folder with .gs, .js and .html files, with or without an appsscript.json, or one file
  --function  run this function once and print log, sheets, mails and errors (exit code 1 when it fails)
  --answer    what to answer to a prompt or alert, in order; OK, CANCEL, YES, NO and CLOSE press that button
  --open      open the workbench on the program, in an empty spreadsheet
  --port      where the workbench listens`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      function: { type: 'string' },
      answer: { type: 'string', multiple: true },
      open: { type: 'boolean' },
      port: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [place] = positionals;
  if (values.help || place === undefined || positionals.length > 1) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  // npm starts us in its own folder; a path is meant from where the person stands.
  const target = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), place);
  if (values.open) {
    await open(target, values.port);
    return;
  }
  process.exitCode = await runOnce(target, {
    ...(values.function === undefined ? {} : { functionName: values.function }),
    ...(values.answer === undefined ? {} : { answers: values.answer }),
    print: (text) => console.log(text),
  });
}

async function open(target: string, port: string | undefined): Promise<void> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'partnerbook-local-'));
  const workbench = await startWorkbench({
    projectFolder: target,
    machine: emptySpreadsheet,
    stateFolder,
    ...(port === undefined ? {} : { port: portOf(port) }),
  });
  console.log(`${target}\nin an empty spreadsheet: ${workbench.url}\nStop it with Ctrl+C; nothing is kept.`);
  const stop = () =>
    void workbench.close().finally(() => {
      rmSync(stateFolder, { recursive: true, force: true });
      process.exit(0);
    });
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${text} is no port number.`);
  return port;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});

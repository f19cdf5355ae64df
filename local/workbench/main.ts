import { watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createMachine } from './start';
import { startWorkbench, type Workbench } from './server';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean' },
    sample: { type: 'boolean' },
    project: { type: 'string' },
    state: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const port = process.env['PORT'] ? Number(process.env['PORT']) : undefined;
  const workbench = await startWorkbench({
    stateFolder: values.state ?? '.partnerbook',
    ...(port === undefined ? {} : { port }),
    ...(values.project ? { projectFolder: values.project } : {}),
    ...(values.fresh ? { fresh: true } : {}),
    ...(values.sample ? { machine: (options) => createMachine({ kind: 'sample' }, options) } : {}),
  });
  console.log(`Partnerbook workbench: ${workbench.url}`);
  console.log('Stop it with Ctrl+C; it goes on from here next time.');
  if (!values.project) rebuildOnChange(workbench);
  const stop = () => void workbench.close().finally(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Builds the add-on again when its source changes, and puts it to work without a restart. */
function rebuildOnChange(workbench: Workbench): void {
  const { build } = importedBuild();
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  watch('src', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(async () => {
        try {
          await (
            await build
          )();
          await workbench.reloadProject();
          console.log('Built again.');
        } catch (error) {
          console.error(`Not built: ${(error as Error).message}`);
        }
      });
    }, 300);
  }).on('error', (error) => console.error(`Changes in src/ are not watched: ${error.message}`));
}

/** The build is an ES module of its own, outside of this bundle. */
function importedBuild(): { build: Promise<() => Promise<unknown>> } {
  const file = pathToFileURL(join(process.cwd(), 'tools/build.mjs')).href;
  return {
    build: import(/* not bundled */ file).then((module: { build(): Promise<unknown> }) => () => module.build()),
  };
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

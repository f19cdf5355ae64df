import type { Project } from './project';

/** A stack as Google shows it: the frames of the script's own files, nothing of the machinery below them. */
export function scriptStack(error: { name: string; message: string; stack: string }, project: Project): string {
  const ours = error.stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && project.sources.some(({ name }) => line.includes(`${name}:`)));
  return [`${error.name}: ${error.message}`, ...ours].join('\n');
}

import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Project, SourceFile } from './project';

/**
 * A stack as Google shows it: the frames of the script's own files, nothing of the machinery below them. Where a file
 * comes with a source map, each frame tells the place in the source it was made from.
 */
export function scriptStack(error: { name: string; message: string; stack: string }, project: Project): string {
  const ours = error.stack.split('\n').flatMap((line) => {
    // A file that does not parse is told as `Code.gs:3` before the message.
    const unparsed = error.name === 'SyntaxError' && /^[^\s:]+:\d+$/.test(line);
    if (!/^\s+at /.test(line) && !unparsed) return [];
    const file = fileOf(line, project);
    if (!file) return [];
    const frame = unparsed ? `    at ${line}` : line;
    return [mapped(frame, file)];
  });
  return [`${error.name}: ${error.message}`, ...ours].join('\n');
}

/** A line of the log as the script wrote it, but for the frames of a stack, which are told as in `scriptStack`. */
export function toldBySource<Line extends { text: string }>(line: Line, project: Project): Line {
  if (!/^\s+at /m.test(line.text)) return line;
  const frames = line.text.split('\n').flatMap((one) => {
    if (!/^\s+at /.test(one)) return [one];
    const file = fileOf(one, project);
    return file ? [mapped(one, file)] : [];
  });
  return { ...line, text: frames.join('\n') };
}

const fileOf = (line: string, { sources }: Project): SourceFile | undefined =>
  sources.find(({ name }) => line.includes(`${name}:`));

const maps = new WeakMap<SourceFile, SourceMap>();

function mapped(frame: string, file: SourceFile): string {
  const place = new RegExp(`${file.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+):(\\d+)`).exec(frame);
  if (file.map === undefined || !place) return frame;
  const map = maps.get(file) ?? new SourceMap(JSON.parse(file.map) as SourceMapPayload);
  maps.set(file, map);
  const origin = map.findEntry(Number(place[1]) - 1, Number(place[2]) - 1);
  if (!('originalSource' in origin)) return frame;
  return frame.replace(place[0], `${origin.originalSource}:${origin.originalLine + 1}:${origin.originalColumn + 1}`);
}

import type { Members } from '../offer';
import { fit } from '../signature';
import { read, write, type DocElement } from './element';

/** Setters that only have to be given back: spacing, indents, borders. Each pair by the second half of its name. */
export function kept(target: { prototype: object }, type: string, names: string): void {
  const methods = target.prototype as Record<string, (this: DocElement, ...args: unknown[]) => unknown>;
  for (const name of names.split(' ')) {
    const node = (element: DocElement) => element.node as { others?: Record<string, unknown> };
    methods[`get${name}`] = function () {
      return node(this).others?.[name] ?? null;
    };
    methods[`set${name}`] = function (...args) {
      fit(type, `set${name}`, args, 'Any', 'Any, Any');
      node(this).others = { ...node(this).others, [name]: args.at(-1) };
      this.paper.changed();
      return this;
    };
  }
}
export const keptMembers = (names: string): Members =>
  Object.fromEntries(
    names.split(' ').flatMap((name) => [
      [`get${name}`, read],
      [`set${name}`, write],
    ]),
  );

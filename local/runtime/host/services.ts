import type { Project } from '../project';
import type { GlobalService, OfferedClass } from './offer';

/** The globals that a project's scripts find; advanced services only where the manifest switches them on. */
export function globals(_project: Project): Record<string, GlobalService> {
  return {};
}

/** Every class of which a script may come to hold an object, beside the globals. */
export function types(): readonly OfferedClass[] {
  return [];
}

import type { App } from '../../app';
import { refreshDocuments } from '../../documents/make';
import { documentsTab } from '../../documents/tabs';
import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { countStock, plannedSteps } from './actions';
import type { MaterialsCalls } from './calls';
import { choose, make, showDocuments } from './desk.later';
import { documentUses } from './documents';
import { handOuts, marketingPlan, materials, stories } from './tabs';

const calls = {
  'documents.show': showDocuments,
  'documents.choose': choose,
} satisfies {
  [K in Exclude<keyof MaterialsCalls, 'documents.make'>]: (
    app: App,
    argument: unknown,
  ) => ReturnType<MaterialsCalls[K]>;
};

const templates = documentUses.map(({ template }) => template);

/** Behind the menu item Make a document: the door is in entry.ts. */
export function openDocuments(app: App): void {
  app.ui.showSidebar('documents', 'Make a document');
}

/** What is shown and handed to partners: letters, brochures, stories, asks, and when they go out. */
export const materialsAndStories: Feature = {
  name: 'Materials and stories',
  optional: true,
  tabs: [stories, marketingPlan, materials, handOuts, documentsTab],
  templates,
  menu: [{ label: 'Make a document…', door: 'openDocuments', under: 'Recruiting' }],
  calls,
  checks: [(workbook) => templateProblems(workbook, templates)],
  due: plannedSteps,
  jobs: [
    { name: 'Materials', about: 'Counts what is left of printed material', run: countStock },
    {
      name: 'Documents',
      about: 'Makes documents anew when what they tell has changed',
      run: (app) => refreshDocuments(app, documentUses),
    },
  ],
};

/** A prep sheet is made from the partner card and the call sheet too, also before the other materials are in use. */
export const documentsOnRequest: Feature = { name: 'Documents', tabs: [], calls: { 'documents.make': make } };

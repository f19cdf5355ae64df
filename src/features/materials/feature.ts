import { refreshDocuments } from '../../documents/make';
import { documentsTab } from '../../documents/tabs';
import { answered, feature, sidebar } from '../../feature';
import { needs } from '../../records/needs';
import { choose, make, showDocuments } from './actions';
import { documentCalls, materialsCalls } from './calls';
import { documentUses } from './documents';
import { countStock } from './stock';
import { stories } from '../../records/marketing';
import { materials } from './tabs';
import { restocking } from './today';

/** What partners are shown or given: letters, brochures, stories and asks. */
export const materialsAndStories = feature({
  name: 'Materials and stories',
  optional: true,
  about: 'Letters, brochures and stories, printed from what the workbook knows, and how many are left.',
  tabs: [stories, materials],
  uses: [needs],
  documents: documentUses,
  pages: { documents: sidebar('Make a document') },
  menu: [
    {
      label: 'Make a document…',
      under: 'Documents',
      about: 'Letters, brochures and hand-outs, filled in with what the workbook knows.',
      page: 'documents',
      onCard: true,
    },
  ],
  calls: answered(materialsCalls, { 'documents.show': showDocuments, 'documents.choose': choose }),
  today: [restocking],
  jobs: [{ name: 'Materials', about: 'Counts what is left of printed material', run: countStock }],
});

/** Available even before the other materials are in use; also the documents of other features. */
export const documentsOnRequest = feature({
  name: 'Documents',
  tabs: [documentsTab],
  jobs: [
    {
      name: 'Documents',
      about: 'Makes documents anew when what they tell has changed',
      run: (app) =>
        refreshDocuments(
          app,
          app.featuresOn().flatMap(({ documents }) => documents),
        ),
    },
  ],
  calls: answered(documentCalls, { 'documents.make': make }),
});

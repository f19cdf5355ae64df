import { vocabularyOf } from '../../../src/tables/mapping-rules';
import { importWords } from '../../../src/tables/words';

/** What an import knows headings and job titles by, as the app has it from its seeds. */
export const vocabulary = vocabularyOf(importWords());

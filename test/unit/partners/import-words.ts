import { vocabularyOf } from '../../../src/features/partners/import/mapping-rules';
import { importWords } from '../../../src/features/partners/import/words.seed';

/** What an import knows headings and job titles by, as the app has it from its seeds. */
export const vocabulary = vocabularyOf(importWords);

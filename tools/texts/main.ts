/** `npm run texts`: writes docs/texts.md. A test compares it with the declarations. */
import { writeFileSync } from 'node:fs';
import { textsPage } from './page';

writeFileSync('docs/texts.md', textsPage());
console.log('docs/texts.md');

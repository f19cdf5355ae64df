// `npm run new-feature NAME`: writes a small feature that works, with its story, and adds its line to src/features.ts.
// tools/new-feature/ holds what it writes, with placeholders where names go.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { evaluated, root } from './bundle.mjs';

/** @typedef {{ key: string, title: string, prefix: string }} Tab */
/** @typedef {{ name: string, tabs: Tab[], pages: string[], calls: string[], kinds: string[], items: string[] }} Known */

/** Each template, and where it goes. */
const files = {
  'feature.txt': 'src/features/NAME/feature.ts',
  'calls.txt': 'src/features/NAME/calls.ts',
  'texts.txt': 'src/features/NAME/texts.ts',
  'page.txt': 'src/features/NAME/NAME.page.tsx',
  'story.txt': 'test/story/NAME.test.ts',
};

/** @returns {Promise<Known[]>} what stands of each feature */
async function known() {
  const contents = `import { templatesOf } from './src/feature';
import { features } from './src/house';
export const known = features.map((each) => ({
  name: each.name,
  tabs: each.tabs.map(({ key, title, prefix }) => ({ key, title, prefix })),
  pages: Object.keys(each.pages),
  calls: Object.keys(each.calls),
  kinds: templatesOf(each).map(({ kind }) => kind),
  items: each.menu.map(({ label }) => label),
}));`;
  return (await evaluated({ stdin: { contents, resolveDir: root, loader: 'ts' } })).known;
}

/**
 * Every name that the feature needs, by its placeholder in the templates.
 * @param {string} name `field-trips`
 * @param {readonly Known[]} features
 */
function namesFor(name, features) {
  const words = name.replaceAll('-', ' ');
  const pascal = name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
  return {
    NAME: name,
    Title: words.charAt(0).toUpperCase() + words.slice(1),
    Pascal: pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    PREFIX: freePrefix(name.replaceAll('-', '').toUpperCase(), features),
  };
}

/**
 * Three letters of the name, in their order, with which no ids begin yet.
 * @param {string} letters
 * @param {readonly Known[]} features
 */
function freePrefix(letters, features) {
  const taken = features.flatMap(({ tabs }) => tabs.map(({ prefix }) => prefix));
  for (let second = 1; second < letters.length; second++) {
    for (let third = second + 1; third < letters.length; third++) {
      const prefix = `${letters[0]}${letters[second]}${letters[third]}`;
      if (!taken.includes(prefix)) return prefix;
    }
  }
  throw new Error(`Ids begin with three letters of the name, and those of “${letters.toLowerCase()}” are all taken.`);
}

/**
 * Why the name will not do, as a sentence; null when it will.
 * @param {string} name
 * @param {readonly Known[]} features
 */
function refusal(name, features) {
  if (!/^[a-z]{3,}(-[a-z]+)*$/.test(name) || name.length > 30)
    return `“${name}” is no name for a feature: use a word or two that staff use, in small letters with hyphens between, such as field-trips.`;
  const folder = path.join('src/features', name);
  const file = [folder, `test/story/${name}.test.ts`].find((each) => existsSync(path.join(root, each)));
  if (file) return `There is already ${file}.`;
  const title = name.replaceAll('-', ' ');
  /** @type {[what: string, of: (feature: Known) => string[]][]} */
  const places = [
    ['feature is called', (each) => [each.name]],
    ['tab has the key', (each) => each.tabs.map(({ key }) => key)],
    ['tab has the title', (each) => each.tabs.map((tab) => tab.title)],
    ['page is called', (each) => each.pages],
    ['menu item is called', (each) => each.items.map((label) => label.replace('…', ''))],
    ['call begins with', (each) => each.calls.map((call) => call.split('.')[0] ?? '')],
    ['text is of a kind that begins with', (each) => each.kinds.map((kind) => kind.split('.')[0] ?? '')],
  ];
  for (const feature of features) {
    for (const [what, of] of places) {
      const taken = of(feature).find((each) => [name, title].includes(each.toLowerCase()));
      if (taken !== undefined) return `A ${what} “${taken}”: in the feature “${feature.name}”. Choose another name.`;
    }
  }
  return null;
}

/**
 * @param {string} text
 * @param {Record<string, string>} names
 */
const filled = (text, names) => text.replace(/__(\w+?)__/g, (_, word) => names[word] ?? word);

/** @param {string} name */
async function main(name) {
  const features = await known();
  const refused = refusal(name, features);
  if (refused !== null) throw new Error(refused);
  const names = namesFor(name, features);
  for (const [template, place] of Object.entries(files)) {
    const file = path.join(root, place.replaceAll('NAME', name));
    const text = filled(readFileSync(path.join(root, 'tools/new-feature', template), 'utf8'), names);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    console.log(path.relative(root, file));
  }
  const list = path.join(root, 'src/features.ts');
  writeFileSync(
    list,
    `${readFileSync(list, 'utf8')}export { ${names.camel}Feature } from './features/${name}/feature';\n`,
  );
  console.log(`src/features.ts: one line

It works as it is:
  npm run build && npx jest test/story/${name}.test.ts
  npm run check
  npm start                      and then Partnerbook › Program › ${names.Title}…
  node tools/dictionary.mjs      once its columns are as you want them: writes docs/data-dictionary.md
  npm run texts                  once its texts are: writes docs/texts.md
CONTRIBUTING.md says how to go on.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv[2] ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

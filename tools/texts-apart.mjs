// Long fixed texts, such as first wordings and the questions of forms, are needed once a month and would be evaluated at
// every execution. The build takes them out of Code.js and puts them into a file of their own, Texts.html, which is read
// when one of them is first used (`src/google/texts-apart.ts`; docs/decisions/one-bundle.md).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Where such texts stand: files of this name hold little else. */
const holdsTexts = /(^|[-/\\])(texts|samples)\.ts$/;

/** Where columns are declared. A column is copied when it is made, so a getter would be read at once. */
const holdsColumns = /[/\\](records[/\\][^/\\]+|[^/\\]*tabs)\.ts$/;

/** What is read while the code is loaded: how a text is found, and the words it may use. */
const readAtOnce = new Set(['kind', 'name', 'key', 'words', 'parts']);

/** Below so many bytes a text is no longer than what stands in its place: a getter, or the function of a note. */
const worthIt = 40;
const noteWorthIt = 24;
/** Of a function that gives fixed data, which any file may have. */
const wholeWorthIt = 400;

/** @typedef {string | readonly unknown[] | Record<string, unknown>} Apart a text, or a piece of a form */

/**
 * Takes the texts out of some source files. What stands in an object outside of any function becomes a getter of the
 * same name, so that nothing changes for the code that reads it. What is a `Note` becomes a function.
 * @param {readonly string[]} files absolute; the order gives each text its number
 * @param {string} reader the module that exports `textApart`, absolute
 * @returns {{ texts: Apart[], sources: Map<string, string> }} the source of each file that has such texts, without them
 */
export function takeTextsApart(files, reader) {
  /** @type {Apart[]} */
  const texts = [];
  /** @type {Map<string, string>} */
  const sources = new Map();
  for (const file of files.filter((each) => each.endsWith('.ts') && !each.includes('node_modules')).sort()) {
    const source = withoutTexts(file, readFileSync(file, 'utf8'), texts);
    if (source === null) continue;
    sources.set(file, `import { textApart as apart_ } from ${JSON.stringify(reader)};${source}`);
  }
  return { texts, sources };
}

/**
 * The file that Google keeps beside the code. HtmlService may remove what looks like a comment or a scriptlet, so neither
 * a slash nor a bracket of HTML stands in it as such.
 * @param {readonly Apart[]} texts
 */
export function textsFile(texts) {
  const json = JSON.stringify(texts).replace(/[^ -~]|[<>&/]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `<!doctype html>\n<script type="application/json">${json}</script>\n`;
}

/** @type {(sources: ReadonlyMap<string, string>) => import('esbuild').Plugin} */
export const textsApart = (sources) => ({
  name: 'texts apart',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = sources.get(file);
      return contents === undefined ? undefined : { contents, loader: 'ts', resolveDir: path.dirname(file) };
    });
  },
});

/**
 * @param {string} file
 * @param {string} text
 * @param {Apart[]} texts where those found are added
 * @returns {string | null} null if there are none
 */
function withoutTexts(file, text, texts) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ from: number, to: number, by: string }[]} */
  const changes = [];
  const apart = (/** @type {Apart} */ value) => `apart_(${texts.push(value) - 1})`;
  const known = namedIn(source);
  const [isText, hasColumns] = [holdsTexts.test(file), holdsColumns.test(file)];

  /**
   * A function that only gives fixed data: `const words = () => ({ … })`.
   * @param {ts.ArrowFunction} node
   */
  function takeWhole({ parameters, body }) {
    if (parameters.length > 0 || ts.isBlock(body)) return;
    const value = valueOf(ts.isParenthesizedExpression(body) ? body.expression : body, known);
    if (value === undefined || JSON.stringify(value).length < wholeWorthIt) return;
    replace(body, apart(/** @type {Apart} */ (value)));
  }

  /**
   * As many lines as before, so that errors are reported at their place.
   * @param {ts.Node} node
   * @param {string} by
   */
  function replace(node, by) {
    const [from, to] = [node.getStart(), node.getEnd()];
    changes.push({ from, to, by: by + '\n'.repeat(text.slice(from, to).split('\n').length - 1) });
  }

  /**
   * What went wrong is said seldom, so its sentences are read when it is.
   * @param {ts.Node} node
   */
  function visitFailure(node) {
    const isLiteral = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    const read = isLiteral ? readingOf(node, apart, new Map(), worthIt) : null;
    if (read !== null) replace(node, read);
    else if (!isLiteral) ts.forEachChild(node, visitFailure);
  }

  /**
   * @param {ts.Node} node
   * @param {boolean} isLater inside of a function
   */
  function visit(node, isLater) {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Failure') return visitFailure(node);
    if (ts.isArrowFunction(node) && !isLater) takeWhole(node);
    if (ts.isVariableDeclaration(node) && isReadAtOnce(text, node.name.getText())) return;
    if (ts.isPropertyAssignment(node) && readAtOnce.has(node.name.getText()) && !isOfForm(node)) return;
    if (!isLater && ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) {
      const name = node.name.getText();
      const at = node.parent.parent;
      const isNote = !isText && ((hasColumns && name === 'note') || (name === 'about' && isDeclaring(at)));
      const isApart = isText || isNote || (name === 'about' && isMenuItem(node.parent));
      const read = isApart ? readingOf(node.initializer, apart, known, isNote ? noteWorthIt : worthIt) : null;
      if (read !== null) return replace(node, isNote ? `${name}: () => ${read}` : `get ${name}() { return ${read}; }`);
    }
    ts.forEachChild(node, (child) => visit(child, isLater || ts.isFunctionLike(node)));
  }
  visit(source, false);
  if (changes.length === 0) return null;
  let [rest, made] = [0, ''];
  for (const { from, to, by } of changes) {
    made += text.slice(rest, from) + by;
    rest = to;
  }
  return made + text.slice(rest);
}

/**
 * The expression that reads the value; null if it stays where it is.
 * @param {ts.Expression} node
 * @param {(value: Apart) => string} apart
 * @param {Known} known
 * @param {number} least bytes of a text that is put apart
 * @returns {string | null}
 */
function readingOf(node, apart, known, least) {
  const value = valueOf(node, known);
  if (value !== undefined) return JSON.stringify(value).length < least ? null : apart(/** @type {Apart} */ (value));
  if (!ts.isTemplateExpression(node) || node.getWidth() < 2 * least) return null;
  const piece = (/** @type {string} */ part) => (part === '' ? '' : `\${${apart(part)}}`);
  const spans = node.templateSpans.map(
    ({ expression, literal }) => `\${${expression.getText()}}${piece(literal.text)}`,
  );
  return `\`${piece(node.head.text)}${spans.join('')}\``;
}

/**
 * The parts of a form are what it asks; those of a wording are words.
 * @param {ts.Node} node
 */
function isOfForm({ parent: { parent } }) {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'form';
}

/**
 * What jobs are about is read in each hour.
 * @param {ts.ObjectLiteralExpression} node
 */
function isMenuItem(node) {
  return ts.isArrayLiteralExpression(node.parent) && node.properties.some((each) => each.name?.getText() === 'label');
}

/**
 * What is given to these is copied, so a getter would be read at once.
 * @param {ts.Node} node
 */
function isDeclaring(node) {
  return ts.isCallExpression(node) && ['feature', 'defineTab'].includes(node.expression.getText());
}

/**
 * An object that others are made from or that is gone through, or the words of several texts.
 * @param {string} text
 * @param {string} name
 */
function isReadAtOnce(text, name) {
  const goesThrough = new RegExp(`\\.\\.\\.${name}\\b(?!\\()|words: ${name}\\b|Object\\.\\w+\\(${name}\\)`);
  return readAtOnce.has(name) || goesThrough.test(text);
}

/** @typedef {ReadonlyMap<string, unknown>} Known what the file has given a name, at its top: data, and functions that make some */

/**
 * @param {ts.SourceFile} source
 * @returns {Known}
 */
function namedIn(source) {
  /** @type {Map<string, unknown>} */
  const known = new Map();
  for (const { name, initializer } of source.statements
    .filter(ts.isVariableStatement)
    .flatMap((each) => [...each.declarationList.declarations])) {
    if (!ts.isIdentifier(name) || !initializer) continue;
    const isMaking = ts.isArrowFunction(initializer) && !ts.isBlock(initializer.body);
    const value = isMaking ? initializer : valueOf(initializer, known);
    if (value !== undefined) known.set(name.text, value);
  }
  return known;
}

/**
 * What a call of a function of the same file gives, if it only puts its arguments into fixed data.
 * @param {ts.CallExpression} node
 * @param {Known} known
 * @returns {unknown}
 */
function madeBy({ expression, arguments: given }, known) {
  const made = ts.isIdentifier(expression) ? /** @type {any} */ (known.get(expression.text)) : undefined;
  if (!made || !made.parameters) return undefined;
  const { parameters, body } = /** @type {ts.ArrowFunction} */ (made);
  const values = given.map((each) => valueOf(each, known));
  const names = parameters.map(({ name, initializer }) =>
    ts.isIdentifier(name) && !initializer ? name.text : undefined,
  );
  if (values.length !== names.length || values.includes(undefined) || names.includes(undefined)) return undefined;
  const own = names.map((name, at) => /** @type {[string, unknown]} */ ([name, values[at]]));
  const data = ts.isParenthesizedExpression(body) ? body.expression : body;
  return valueOf(/** @type {ts.Expression} */ (data), new Map([...known, ...own]));
}

/**
 * What a literal stands for, if it consists of nothing but texts, true and false; undefined otherwise.
 * @param {ts.Expression} node
 * @param {Known} known
 * @returns {unknown}
 */
function valueOf(node, known) {
  if (ts.isIdentifier(node)) {
    const value = /** @type {any} */ (known.get(node.text));
    return value?.parameters ? undefined : value;
  }
  if (ts.isCallExpression(node)) return madeBy(node, known);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [valueOf(node.left, known), valueOf(node.right, known)];
    return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return joined(node, known, ({ text }) => text);
  if (ts.isTaggedTemplateExpression(node)) {
    if (node.tag.getText() !== 'String.raw') return undefined;
    const raw = (/** @type {ts.TemplateLiteralLikeNode} */ part) => part.rawText ?? part.text;
    return ts.isTemplateExpression(node.template) ? joined(node.template, known, raw) : raw(node.template);
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return node.kind === ts.SyntaxKind.TrueKeyword;
  if (ts.isArrayLiteralExpression(node)) {
    const values = node.elements.map((each) => valueOf(each, known));
    return values.includes(undefined) ? undefined : values;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  /** @type {[string, unknown][]} */
  const entries = [];
  for (const property of node.properties) {
    const { name } = property;
    if (name === undefined || ts.isComputedPropertyName(name)) return undefined;
    const value = ts.isPropertyAssignment(property)
      ? valueOf(property.initializer, known)
      : ts.isShorthandPropertyAssignment(property)
        ? valueOf(property.name, known)
        : undefined;
    if (value === undefined) return undefined;
    entries.push([name.text, value]);
  }
  return Object.fromEntries(entries);
}

/**
 * @param {ts.TemplateExpression} node
 * @param {Known} known
 * @param {(part: ts.TemplateLiteralLikeNode) => string} textOf
 * @returns {string | undefined}
 */
function joined({ head, templateSpans }, known, textOf) {
  const parts = templateSpans.map(({ expression, literal }) => {
    const value = valueOf(expression, known);
    return typeof value === 'string' ? value + textOf(literal) : undefined;
  });
  return parts.includes(undefined) ? undefined : textOf(head) + parts.join('');
}

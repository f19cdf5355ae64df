// Which members of Google's services the product calls, and therefore what the probe must check at Google
// (docs/conformance.md).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Interfaces in Google's types that have another name in the local runtime. */
const otherNames = /** @type {Record<string, string>} */ ({
  CalendarsCollection: 'Calendar.Calendars',
  EventsCollection: 'Calendar.Events',
  FilesCollection: 'Drive.Files',
  PermissionsCollection: 'Drive.Permissions',
  FormTriggerBuilder: 'SpreadsheetTriggerBuilder',
});

/**
 * `Range.getValues` and the like, each with the file and line of its first call, sorted by name.
 * @param {(file: string) => string | undefined} [planted] text to use for a file instead of its contents
 * @returns {Map<string, string>}
 */
export function callsOfProduct(planted = () => undefined) {
  const config = ts.readConfigFile(path.join(root, 'src/tsconfig.json'), (file) => ts.sys.readFile(file)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, 'src'));
  const folder = path.join(root, 'src/google');
  const host = ts.createCompilerHost(options);
  const fromDisk = host.readFile.bind(host);
  host.readFile = (file) => planted(path.relative(root, file)) ?? fromDisk(file);
  const program = ts.createProgram(ts.sys.readDirectory(folder, ['.ts']), options, host);
  const checker = program.getTypeChecker();
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const source of program.getSourceFiles()) {
    if (!path.resolve(source.fileName).startsWith(folder)) continue;
    const visit = (/** @type {ts.Node} */ node) => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        for (const name of membersOf(node.expression))
          if (!found.has(name)) found.set(name, `${path.relative(root, source.fileName)}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));

  /**
   * Uses the object's own type, so that what an item inherits counts for the item.
   * @param {ts.PropertyAccessExpression} access
   */
  function membersOf({ expression, name }) {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(bare(expression)));
    const owners = type.isUnionOrIntersection() ? type.types : [type];
    return owners
      .filter((one) => isGoogles(one.symbol))
      .map(({ symbol }) => `${otherNames[symbol.name] ?? symbol.name}.${name.text}`);
  }
}

/**
 * Removes what only the compiler needs, as in `(FormApp as unknown as Publishing)`.
 * @param {ts.Expression} expression
 * @returns {ts.Expression}
 */
function bare(expression) {
  const wrapped =
    ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isNonNullExpression(expression);
  return wrapped ? bare(expression.expression) : expression;
}

/** Dates belong to the language, although these types name them. @param {ts.Symbol | undefined} symbol */
function isGoogles(symbol) {
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  return file.includes('@types/google-apps-script') && symbol?.name !== 'Date';
}

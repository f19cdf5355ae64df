/** What pages send with each call, made from the declarations in `calls.ts`: so that a new call is tried by itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';

type Make = (type: ts.Type, depth: number) => fc.Arbitrary<unknown>;

/**
 * By the name of the call: mostly of the declared shape, now and then something else at any place in it.
 * `words`: for texts, such as ids that there are. `anything`: for what is not as declared.
 */
export function declaredArguments(
  words: fc.Arbitrary<unknown>,
  anything: fc.Arbitrary<unknown>,
): Map<string, fc.Arbitrary<unknown>> {
  const files = readdirSync('src/features', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('calls.ts'))
    .map((path) => join('src/features', path));
  const program = ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2019,
    noResolve: false,
    types: [],
  });
  const checker = program.getTypeChecker();
  const mostly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: anything });

  const make: Make = (type, depth) => {
    if (depth > 5) return anything;
    if (type.isUnion()) return fc.oneof(...type.types.map((each) => make(each, depth)));
    if (type.isLiteral()) return fc.constant(type.value);
    const { flags } = type;
    if (flags & ts.TypeFlags.StringLike) return mostly(words);
    if (flags & ts.TypeFlags.NumberLike) return mostly(fc.integer({ min: -1, max: 12 }));
    if (flags & ts.TypeFlags.BooleanLike) return mostly(fc.boolean());
    if (flags & ts.TypeFlags.Null) return fc.constant(null);
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return mostly(fc.array(make(item!, depth + 1), { maxLength: 3 }));
    }
    const index = checker.getIndexInfosOfType(type)[0];
    if (index) return mostly(fc.dictionary(words.map(String), make(index.type, depth + 1), { maxKeys: 3 }));
    const shape = checker
      .getPropertiesOfType(type)
      .map((property) => [property.name, make(checker.getTypeOfSymbol(property), depth + 1)] as const);
    const record = Object.fromEntries(shape);
    return mostly(fc.oneof({ weight: 6, arbitrary: fc.record(record) }, fc.record(record, { requiredKeys: [] })));
  };

  const made = new Map<string, fc.Arbitrary<unknown>>();
  for (const file of files) {
    ts.forEachChild(program.getSourceFile(file)!, (node) => {
      if (!ts.isInterfaceDeclaration(node) || !node.name.text.endsWith('Calls')) return;
      for (const property of checker.getPropertiesOfType(checker.getTypeAtLocation(node))) {
        const [call] = checker.getTypeOfSymbol(property).getCallSignatures();
        const [argument] = call?.parameters ?? [];
        made.set(property.name, argument ? mostly(make(checker.getTypeOfSymbol(argument), 0)) : anything);
      }
    });
  }
  return made;
}

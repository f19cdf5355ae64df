/** What pages send with each call, made from the schemas that declare it: so that a new call is tried by itself. */
import fc from 'fast-check';
import type * as z from 'zod/mini';
import type { AnsweredCall } from '../../src/feature';

type Schema = z.core.$ZodType;
type Any = fc.Arbitrary<unknown>;

/**
 * Mostly of the declared shape, now and then something else at any place in it. `words`: for texts, such as ids that there
 * are. `anything`: for what is not as declared, and for calls that declare nothing.
 */
export function declaredArgument({ argument }: AnsweredCall, words: Any, anything: Any): Any {
  const mostly = (arbitrary: Any): Any => fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: anything });

  const make = (schema: Schema): Any => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'string':
        return mostly(words);
      case 'number':
        return mostly(fc.integer({ min: -1, max: 12 }));
      case 'boolean':
        return mostly(fc.boolean());
      case 'enum':
        return mostly(fc.constantFrom(...Object.values(def.entries)));
      case 'literal':
        return mostly(fc.constantFrom(...def.values));
      case 'union':
        return fc.oneof(...def.options.map(make));
      case 'nullable':
        return fc.oneof(fc.constant(null), make(def.innerType));
      case 'optional':
        return fc.oneof(fc.constant(undefined), make(def.innerType));
      case 'array':
        return mostly(fc.array(make(def.element), { maxLength: 3 }));
      case 'record':
        return mostly(fc.dictionary(words.map(String), make(def.valueType), { maxKeys: 3 }));
      case 'object': {
        const record = Object.fromEntries(Object.entries(def.shape).map(([name, each]) => [name, make(each)]));
        return mostly(fc.oneof({ weight: 6, arbitrary: fc.record(record) }, fc.record(record, { requiredKeys: [] })));
      }
      default:
        throw new Error(`No arguments are made yet for what a call declares as ${def.type}.`);
    }
  };

  const schema = argument();
  return schema === null ? anything : make(schema);
}

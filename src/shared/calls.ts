/**
 * How a page and the script communicate: through one door, `serve(name, argument)`, over google.script.run. A feature
 * declares each call once: what the page sends, as a schema, and what it gets back. Arguments and results are plain
 * JSON.
 *
 * @example
 * export const cardCalls = {
 *   'partners.card': asks(() => ({ organizationId: z.nullable(z.string()) })).answers<PartnerCard | NoCard>(),
 * };
 */
import * as z from 'zod/mini';

/** No code is generated from text at Google. */
z.config({ jitless: true });

/**
 * `argument` makes the schema of what the page sends; null when it sends nothing. An execution answers one call at most, and
 * making the schemas of all calls took a third of its start, so each is made when its call comes.
 */
export interface Call<S extends z.ZodMiniType | null = z.ZodMiniType | null, R = unknown> {
  argument: () => S;
  /** Exists only for its type. */
  result?: R;
}

export type CallTable = Readonly<Record<string, Call>>;

/** The argument as the page sends it. */
export type SentBy<C extends Call> =
  ReturnType<C['argument']> extends infer S extends z.ZodMiniType ? z.input<S> : null;

/** The argument as the handler receives it. */
export type ParsedOf<C extends Call> =
  ReturnType<C['argument']> extends infer S extends z.ZodMiniType ? z.output<S> : null;

export type ResultOf<C extends Call> = Exclude<C['result'], undefined>;

interface Asked<S extends z.ZodMiniType | null> {
  answers<R>(): Call<S, R>;
}

export function asks(): Asked<null>;
export function asks<Shape extends z.core.$ZodShape>(shape: () => Shape): Asked<z.ZodMiniObject<Shape>>;
export function asks(shape?: () => z.core.$ZodShape): Asked<z.ZodMiniType | null> {
  const argument = (): z.ZodMiniType | null => (shape === undefined ? null : z.object(shape()));
  return { answers: () => ({ argument }) };
}

/** The result of a call. A refusal is a sentence for staff. */
export type Served<T> = { ok: true; value: T } | { ok: false; message: string };

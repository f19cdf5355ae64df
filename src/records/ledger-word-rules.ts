/** Amounts of the ledger in words. Pure. */
import { grouped } from '../shared/text';
import type { Unit } from './offers';

/** Of one unit; `promised` and `given` are sums. */
export interface Sum {
  unit: Unit;
  promised: number;
  given: number;
}

/** Sums of decimals drift. */
export const inHundredths = (amount: number): number => Math.round(amount * 100) / 100;

const words: Record<Exclude<Unit, 'dollars'>, readonly [one: string, many: string]> = {
  hours: ['hour', 'hours'],
  people: ['person', 'people'],
  times: ['time', 'times'],
  pieces: ['piece', 'pieces'],
};

/** `12 hours`, `1 time`, `$4,000`. */
export function sayAmount(amount: number, unit: Unit): string {
  if (unit === 'dollars') return sayDollars(amount);
  return `${sayNumber(amount)} ${words[unit][amount === 1 ? 0 : 1]}`;
}

export function sayDollars(amount: number): string {
  return `$${sayNumber(amount)}`;
}

export function sayNumber(amount: number): string {
  const [whole = '', part = ''] = String(inHundredths(amount)).split('.');
  return part === '' ? grouped(Number(whole)) : `${grouped(Number(whole))}.${part}`;
}

/** `12 of 40 hours`, `$500 of $2,000`, `45 hours, 40 promised`, `12 hours`; of a budget, `$500 of $2,000 spent`. */
export function sayProgress(
  { promised, given, unit }: { promised: number | null; given: number | null; unit: Unit },
  isBudget = false,
): string {
  const done = given ?? 0;
  const planned = promised ?? 0;
  const [more, spent] = isBudget ? ['planned', ' spent'] : ['promised', ''];
  if (planned === 0) return `${sayAmount(done, unit)}${spent}`;
  if (done > planned) return `${sayAmount(done, unit)}${spent}, ${sayOf(planned, unit)} ${more}`;
  return `${sayOf(done, unit)} of ${sayAmount(planned, unit)}${spent}`;
}

const sayOf = (amount: number, unit: Unit): string => (unit === 'dollars' ? sayDollars(amount) : sayNumber(amount));

/** `12 of 40 hours; $500 of $2,000; worth $4,000 in all`. Empty without numbers. Money alone is worth what it is. */
export function saySums(sums: readonly Sum[], worth = 0): string {
  const money = sums.find(({ unit }) => unit === 'dollars')?.given ?? 0;
  const inAll = worth > 0 && worth !== money ? [`worth ${sayDollars(worth)} in all`] : [];
  return [...sums.map((sum) => sayProgress(sum)), ...inAll].join('; ');
}

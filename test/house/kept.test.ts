import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { kept } from '../support/kept';

const dir = mkdtempSync(path.join(tmpdir(), 'partnerbook-kept-'));
const target = path.join(dir, 'cache/thing');
beforeEach(() => rmSync(path.dirname(target), { recursive: true, force: true }));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A folder with two files, as the browser is. */
const make = (text: string) => (aside: string) => {
  mkdirSync(aside);
  for (const name of ['one', 'two']) writeFileSync(path.join(aside, name), text);
};
const lies = () => readdirSync(path.dirname(target));

test('is made once', () => {
  expect(kept(target, make('first'))).toBe(target);
  kept(target, make('second'));
  expect(readFileSync(path.join(target, 'two'), 'utf8')).toBe('first');
  expect(lies()).toEqual(['thing']);
});

test('who is cut off while making it leaves nothing', () => {
  const cutOff = (aside: string) => {
    make('half')(aside);
    expect(existsSync(target)).toBe(false);
    throw new Error('The disk is full.');
  };
  expect(() => kept(target, cutOff)).toThrow('The disk is full.');
  expect(lies()).toEqual([]);
});

test('of two that make it at once, the first to be ready stays, whole', () => {
  kept(target, (aside) => {
    make('slow')(aside);
    make('quick')(target);
  });
  expect(['one', 'two'].map((name) => readFileSync(path.join(target, name), 'utf8'))).toEqual(['quick', 'quick']);
  expect(lies()).toEqual(['thing']);
});

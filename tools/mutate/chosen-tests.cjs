// Which test files jest loads: those that main.ts and runner.mjs chose. Without a choice, all.
const path = require('node:path');

module.exports = (/** @type {string[]} */ files) => {
  const chosen = process.env['MUTATE_TESTS']?.split('\n');
  const filtered = chosen ? files.filter((file) => chosen.includes(path.relative(process.cwd(), file))) : files;
  return { filtered: filtered.map((test) => ({ test })) };
};

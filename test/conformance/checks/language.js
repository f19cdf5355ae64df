/**
 * What browsers and Node offer beyond the language is not there.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
function check_language_absent(t) {
  const there = [
    [typeof setTimeout, 'setTimeout'],
    [typeof setInterval, 'setInterval'],
    [typeof fetch, 'fetch'],
    [typeof XMLHttpRequest, 'XMLHttpRequest'],
    [typeof URL, 'URL'],
    [typeof URLSearchParams, 'URLSearchParams'],
    [typeof TextEncoder, 'TextEncoder'],
    [typeof structuredClone, 'structuredClone'],
    [typeof crypto, 'crypto'],
    [typeof atob, 'atob'],
    [typeof process, 'process'],
    [typeof require, 'require'],
    [typeof module, 'module'],
    [typeof Buffer, 'Buffer'],
    [typeof window, 'window'],
    [typeof document, 'document'],
  ].filter((one) => one[0] !== 'undefined');
  t.equal(
    there.map((one) => one[1]),
    [],
  );
}

/**
 * The log of either name, and the global object, are there.
 * https://developers.google.com/apps-script/guides/logging
 */
function check_language_present(t) {
  t.equal([typeof console.log, typeof console.warn, typeof console.error], ['function', 'function', 'function']);
  t.equal(typeof Logger.log, 'function');
  t.equal(
    [typeof globalThis, typeof Intl, typeof Promise, typeof Symbol],
    ['object', 'object', 'function', 'function'],
  );
}

/**
 * Classes, destructuring, spread, templates and default parameters work.
 * https://developers.google.com/apps-script/guides/v8-runtime#modern_ecmascript_features
 */
function check_language_modern(t) {
  class Rectangle {
    constructor(width, height = 2) {
      this.width = width;
      this.height = height;
    }
    get area() {
      return this.width * this.height;
    }
  }
  const { area } = new Rectangle(3);
  const [first, ...rest] = [...'abc'];
  t.equal(`${area} ${first} ${rest.join('')}`, '6 a bc');
  t.equal({ ...{ a: 1 }, b: 2 }, { a: 1, b: 2 });
  t.equal([...new Map([['a', 1]]).entries()], [['a', 1]]);
}

/**
 * The library is that of ES2019 at least.
 * https://developers.google.com/apps-script/guides/v8-runtime#modern_ecmascript_features
 */
function check_language_library(t) {
  t.equal([1, [2, [3]]].flat(2), [1, 2, 3]);
  t.equal(Object.fromEntries([['a', 1]]), { a: 1 });
  t.equal(['x'.padStart(3, '0'), ' a '.trimEnd(), [1].includes(1)], ['00x', ' a', true]);
  t.equal('2026-09'.match(/(?<year>\d+)-(?<month>\d+)/).groups.month, '09');
  t.equal('a1b2'.replace(/(?<=a)\d/, 'x'), 'axb2');
  t.equal(/\p{L}+/u.exec('1Año2')[0], 'Año');
}

/**
 * Equal elements keep their order when sorted.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
function check_language_stable_sort(t) {
  const list = Array.from({ length: 50 }, (_, index) => ({ key: index % 2, index: index }));
  const sorted = list.sort((a, b) => a.key - b.key).map((one) => one.index);
  t.equal(sorted.slice(0, 3).concat(sorted.slice(25, 28)), [0, 2, 4, 1, 3, 5]);
}

/**
 * JSON writes dates in UTC, and leaves out what it cannot write.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
function check_language_json(t) {
  t.equal(
    JSON.stringify({ at: new Date(0), none: undefined, list: [undefined] }),
    '{"at":"1970-01-01T00:00:00.000Z","list":[null]}',
  );
  t.equal(JSON.parse('{"a":[1,"2",null]}'), { a: [1, '2', null] });
  t.throws(() => JSON.parse('{a:1}'));
}

/**
 * What a service returns is an array and a Date of the script itself.
 * https://developers.google.com/apps-script/guides/v8-runtime/migration
 */
function check_language_instances(t) {
  const values = t
    .sheet()
    .getRange('A1')
    .setValue(new Date(2026, 8, 14))
    .getValues();
  t.ok(values instanceof Array && values[0] instanceof Array, 'arrays');
  t.ok(values[0][0] instanceof Date, 'dates');
  t.ok(Utilities.base64Decode('YQ==') instanceof Array, 'bytes');
}

/**
 * Errors of services are Errors, with a name and a message.
 * https://developers.google.com/apps-script/guides/v8-runtime/migration
 */
function check_language_errors(t) {
  try {
    t.book.getRange('no such range');
  } catch (error) {
    t.ok(error instanceof Error && error.message.length > 0, 'an Error with a message');
    t.equal([error.name, typeof error.stack], ['Exception', 'string']);
    return;
  }
  t.ok(false, 'nothing was thrown');
}

/**
 * The local time of a Date is that of the script's zone.
 * https://developers.google.com/apps-script/guides/manifest#manifest_structure
 */
function check_zones_script(t) {
  const zone = Session.getScriptTimeZone();
  for (const month of [0, 6]) {
    const date = new Date(2026, month, 15, 9, 30);
    t.equal(Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm'), '2026-0' + (month + 1) + '-15 09:30');
    const offset = Utilities.formatDate(date, zone, 'Z');
    const minutes = (offset[0] === '-' ? 1 : -1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
    t.equal(date.getTimezoneOffset(), minutes);
  }
}

/**
 * A day alone is read as UTC, a day with a time as the script's zone.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
function check_zones_parse(t) {
  t.equal(new Date('2026-09-14').getTime(), Date.UTC(2026, 8, 14));
  t.equal(new Date('2026-09-14T08:00:00').getTime(), new Date(2026, 8, 14, 8).getTime());
  t.equal(new Date('2026-09-14T08:00:00Z').getTime(), Date.UTC(2026, 8, 14, 8));
  t.ok(isNaN(new Date('next Tuesday').getTime()), 'no date');
}

/**
 * Local parts and the text of a Date go by the script's zone as well.
 * https://developers.google.com/apps-script/guides/manifest#manifest_structure
 */
function check_zones_parts(t) {
  const date = new Date(2026, 10, 1, 0, 30);
  t.equal([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getDay()], [2026, 10, 1, 0, 0]);
  date.setHours(date.getHours() + 24);
  t.equal([date.getDate(), date.getHours()], [2, 0]);
  const text = new Date(2026, 0, 15, 9, 30).toString();
  t.ok(text.indexOf('Thu Jan 15 2026 09:30:00 GMT') === 0, text);
}

/**
 * The spreadsheet has a zone of its own, an IANA name, and a locale.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getspreadsheettimezone
 */
function check_zones_spreadsheet(t) {
  t.ok(/^[A-Z]\w+(\/[\w+-]+)*$/.test(t.zone), t.zone);
  t.ok(/^[a-z]{2}(_[A-Z]{2})?$/.test(t.book.getSpreadsheetLocale()), t.book.getSpreadsheetLocale());
}

/**
 * Intl writes dates in the zone it is given.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
function check_zones_intl(t) {
  const shown = (zone) =>
    new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(Date.UTC(2026, 0, 1, 12)),
    );
  t.equal([shown('UTC'), shown('America/Chicago')], ['12', '06']);
}

/**
 * Whoever runs the script by hand is both the active and the effective user.
 * https://developers.google.com/apps-script/reference/base/session#geteffectiveuser
 */
function check_session_user(t) {
  const email = Session.getEffectiveUser().getEmail();
  t.ok(email.indexOf('@') > 0, email);
  t.equal(Session.getActiveUser().getEmail(), email);
}

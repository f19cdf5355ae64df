import { evaluate } from './support';

/** Source of the pattern letters: https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String) */
test.each([
  ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-11-01T01:30:00.000-0500'],
  ['EEEE, MMMM d, yyyy', 'Sunday, November 1, 2026'],
  ['EEE h:mm a', 'Sun 1:30 AM'],
  ['yy/M/d k K D F u w', '26/11/1 1 1 305 1 7 45'],
  ["'o''clock' XXX z", "o'clock -05:00 CDT"],
])('formatDate %s', async (pattern, text) => {
  const body = `return Utilities.formatDate(new Date(Date.UTC(2026, 10, 1, 6, 30)), 'America/Chicago', ${JSON.stringify(pattern)});`;
  expect(await evaluate(body)).toBe(text);
});

test('formatDate takes only dates', async () => {
  await expect(evaluate(`Utilities.formatDate('2026-11-01', 'UTC', 'yyyy')`)).rejects.toThrow(
    "The parameters (string,string,string) don't match the method signature for Utilities.formatDate.",
  );
});

test('parseDate reads what formatDate writes, on the day the clocks change too', async () => {
  const body = `
    const pattern = 'yyyy-MM-dd HH:mm';
    return ['2026-03-08 01:59', '2026-03-08 03:00', '2026-11-01 00:30', '2026-11-01 02:00'].map((text) =>
      Utilities.formatDate(Utilities.parseDate(text, 'America/Chicago', pattern), 'America/Chicago', pattern) === text);`;
  expect(await evaluate(body)).toEqual([true, true, true, true]);
});

test('base64, digests and signatures', async () => {
  const body = `return [
    Utilities.base64Encode('Año'), Utilities.base64EncodeWebSafe([-5, -1, -2]),
    Utilities.newBlob(Utilities.base64Decode('QcOxbw==')).getDataAsString(),
    Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 3),
    Utilities.computeHmacSha256Signature('a', 'key').length,
  ];`;
  expect(await evaluate(body)).toEqual(['QcOxbw==', '-__-', 'Año', [12, -63, 117], 32]);
});

test('parseCsv keeps quoted line breaks and ragged rows', async () => {
  expect(await evaluate(`return Utilities.parseCsv('a,"b\\n""c"""\\n1\\n')`)).toEqual([['a', 'b\n"c"'], ['1']]);
  await expect(evaluate(`Utilities.parseCsv('a,"b')`)).rejects.toThrow('Could not parse text.');
});

test('formatString', async () => {
  expect(await evaluate(`return Utilities.formatString('%05.1f|%-4s|%03d|%x|%%', 3.14159, 'ab', 7, 255)`)).toBe(
    '003.1|ab  |007|ff|%',
  );
});

test('sleep moves the run’s own clock and nothing else', async () => {
  expect(await evaluate(`const before = Date.now(); Utilities.sleep(5000); return Date.now() - before >= 5000`)).toBe(
    true,
  );
});

// https://developers.google.com/apps-script/reference/utilities/utilities#zipblobs,-name
test('archives can be packed and unpacked, also by others', async () => {
  const body = `
    const text = 'äöü '.repeat(200);
    const blobs = [Utilities.newBlob(text, 'text/plain', 'a.txt'), Utilities.newBlob('x,y', 'text/csv', 'sub/b.csv')];
    const archive = Utilities.zip(blobs, 'both.zip');
    const back = Utilities.unzip(archive).map((one) => [one.getName(), one.getContentType(), one.getDataAsString().length]);
    const packed = Utilities.gzip(blobs[0]);
    const refused = (() => { try { Utilities.zip([blobs[1], blobs[1]]); } catch (error) { return error.message; } })();
    return [archive.getName(), archive.getContentType(), archive.getBytes().length < 500, back, packed.getName(),
      Utilities.ungzip(packed).getDataAsString() === text, refused];
  `;
  const result = (await evaluate(body)) as unknown[];
  expect(result).toEqual([
    'both.zip',
    'application/zip',
    true,
    [
      ['a.txt', 'text/plain', 800],
      ['sub/b.csv', 'text/csv', 3],
    ],
    'a.txt.gz',
    true,
    expect.stringContaining('Duplicate'),
  ]);
});

test('an archive that another program has made is read', async () => {
  const archive =
    'UEsDBBQAAAAAAAAAIVwAAAAAAAAAAAAAAAACAAAAZC9QSwMEFAAAAAgAAAAhXMNHg1UIAAAADwAAAAkAAABkL29uZS50eHTLz0tVyEdgAFBLAwQUAAAAAAAAACFc3xPZLAMAAAADAAAABwAAAHR3by5jc3ZhLGJQSwECFAMUAAAAAAAAACFcAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAgAEAAAAAZC9QSwECFAMUAAAACAAAACFcw0eDVQgAAAAPAAAACQAAAAAAAAAAAAAAgAEgAAAAZC9vbmUudHh0UEsBAhQDFAAAAAAAAAAhXN8T2SwDAAAAAwAAAAcAAAAAAAAAAAAAAIABTwAAAHR3by5jc3ZQSwUGAAAAAAMAAwCcAAAAdwAAAAAA';
  const body = `return Utilities.unzip(Utilities.newBlob(Utilities.base64Decode('${archive}'), 'application/zip')).map((one) => [one.getName(), one.getDataAsString()]);`;
  expect(await evaluate(body)).toEqual([
    ['d/one.txt', 'one one one one'],
    ['two.csv', 'a,b'],
  ]);
});

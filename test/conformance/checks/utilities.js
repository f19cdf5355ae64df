/**
 * Dates are written by Java's patterns, in the zone that is named.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 */
function check_utilities_format_date(t) {
  const date = new Date(Date.UTC(2026, 8, 4, 18, 5, 9, 7));
  const written = (pattern) => Utilities.formatDate(date, 'America/Chicago', pattern);
  t.equal(written("yyyy-MM-dd'T'HH:mm:ss.SSSZ"), '2026-09-04T13:05:09.007-0500');
  t.equal(written('EEEE, MMMM d, yyyy'), 'Friday, September 4, 2026');
  t.equal(written('EEE MMM dd yy h:mm a'), 'Fri Sep 04 26 1:05 PM');
  t.equal(written("d 'o''clock' k K u D"), "4 o'clock 13 1 5 247");
  t.equal(Utilities.formatDate(date, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"), '2026-09-04T18:05:09Z');
}

/**
 * A zone may be a name, an abbreviation or an offset.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 */
function check_utilities_format_date_zones(t) {
  const date = new Date(Date.UTC(2026, 0, 1, 2));
  const hour = (zone) => Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm');
  t.equal(['GMT', 'UTC', 'GMT+5:30', 'Asia/Kolkata', 'America/New_York'].map(hour), [
    '2026-01-01 02:00',
    '2026-01-01 02:00',
    '2026-01-01 07:30',
    '2026-01-01 07:30',
    '2025-12-31 21:00',
  ]);
  t.equal(Utilities.parseDate('2026-01-01 07:30', 'GMT+5:30', 'yyyy-MM-dd HH:mm'), date);
}

/**
 * The offset is that of the day, before and after a change of clocks.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 */
function check_utilities_format_date_clock_change(t) {
  const written = (hour) =>
    Utilities.formatDate(new Date(Date.UTC(2026, 10, 1, hour, 30)), 'America/Chicago', 'HH:mm Z');
  t.equal([5, 6, 7, 8].map(written), ['00:30 -0500', '01:30 -0500', '01:30 -0600', '02:30 -0600']);
}

/**
 * Only a date can be written as one.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 */
function check_utilities_format_date_kinds(t) {
  t.throws(() => Utilities.formatDate('2026-09-04', 'GMT', 'yyyy'));
}

/**
 * A text is read as a date by the same patterns.
 * https://developers.google.com/apps-script/reference/utilities/utilities#parsedatedate,-timezone,-format
 */
function check_utilities_parse_date(t) {
  t.equal(Utilities.parseDate('1970-01-01 00:00:00', 'GMT', "yyyy-MM-dd' 'HH:mm:ss").getTime(), 0);
  const date = Utilities.parseDate('2026-09-04 13:05', 'America/Chicago', 'yyyy-MM-dd HH:mm');
  t.equal(date, new Date(Date.UTC(2026, 8, 4, 18, 5)));
  t.throws(() => Utilities.parseDate('not a date', 'GMT', 'yyyy-MM-dd'));
}

/**
 * Base 64 of a text is that of its UTF-8 bytes; bytes are signed.
 * https://developers.google.com/apps-script/reference/utilities/utilities#base64decodeencoded
 */
function check_utilities_base64(t) {
  const text = 'Google グループ';
  const coded = Utilities.base64Encode(text, Utilities.Charset.UTF_8);
  t.equal(coded, 'R29vZ2xlIOOCsOODq+ODvOODlw==');
  const bytes = [71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125, -105];
  t.equal(Utilities.base64Decode(coded), bytes);
  t.equal(Utilities.newBlob(bytes).getDataAsString(), text);
  t.equal(Utilities.base64Encode('A string here'), 'QSBzdHJpbmcgaGVyZQ==');
}

/**
 * The web-safe alphabet has - and _ for + and /.
 * https://developers.google.com/apps-script/reference/utilities/utilities#base64encodewebsafedata
 */
function check_utilities_base64_web_safe(t) {
  t.equal(Utilities.base64EncodeWebSafe([-5, -1, -2]), '-__-');
  t.equal(Utilities.base64DecodeWebSafe('-__-'), [-5, -1, -2]);
}

/**
 * Digests are signed bytes, of the known values.
 * https://developers.google.com/apps-script/reference/utilities/utilities#computedigestalgorithm,-value
 */
function check_utilities_digests(t) {
  const hex = (algorithm) =>
    Utilities.computeDigest(algorithm, 'abc')
      .map((byte) => ('0' + (byte & 255).toString(16)).slice(-2))
      .join('');
  const { MD5, SHA_1, SHA_256 } = Utilities.DigestAlgorithm;
  t.equal(hex(MD5), '900150983cd24fb0d6963f7d28e17f72');
  t.equal(hex(SHA_1), 'a9993e364706816aba3e25717850c26c9cd0d89d');
  t.equal(hex(SHA_256), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  t.equal(Utilities.computeDigest(MD5, 'abc')[0], -112);
}

/**
 * A signature is made of a value and a key, in this order.
 * https://developers.google.com/apps-script/reference/utilities/utilities#computehmacsha256signaturevalue,-key
 */
function check_utilities_signature(t) {
  // RFC 4231, test case 2.
  const bytes = Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe');
  t.equal(bytes.slice(0, 4), [0x5b, 0xdc - 256, 0xc1 - 256, 0x46]);
  t.equal(bytes.length, 32);
}

/**
 * Comma-separated texts become rows; quoted fields may hold commas, quotes and line breaks.
 * https://developers.google.com/apps-script/reference/utilities/utilities#parsecsvcsv
 */
function check_utilities_csv(t) {
  t.equal(Utilities.parseCsv('a,b,c\nd,e,f'), [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]);
  t.equal(Utilities.parseCsv('a\tb\tc', '\t'), [['a', 'b', 'c']]);
  t.equal(Utilities.parseCsv('"Acme, Inc.","said ""yes""","two\nlines"\n1,,3'), [
    ['Acme, Inc.', 'said "yes"', 'two\nlines'],
    ['1', '', '3'],
  ]);
}

/**
 * Texts are put together by %-patterns.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatstringtemplate,-args
 */
function check_utilities_format_string(t) {
  t.equal(Utilities.formatString('%s is %d%%', 'half', 50), 'half is 50%');
  t.equal(Utilities.formatString('%03d|%5s|%-5s|%.2f', 7, 'ab', 'ab', 3.14159), '007|   ab|ab   |3.14');
}

/**
 * Each id is new, in the usual form.
 * https://developers.google.com/apps-script/reference/utilities/utilities#getuuid
 */
function check_utilities_uuid(t) {
  const id = Utilities.getUuid();
  t.ok(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id), id);
  t.ok(id !== Utilities.getUuid(), 'another one');
}

/**
 * A blob has bytes, a type and a name; one made of text is plain text.
 * https://developers.google.com/apps-script/reference/base/blob
 */
function check_utilities_blob(t) {
  const blob = Utilities.newBlob('Año', 'text/csv', 'list.csv');
  t.equal([blob.getName(), blob.getContentType(), blob.getDataAsString()], ['list.csv', 'text/csv', 'Año']);
  t.equal(blob.getBytes(), [65, -61, -79, 111]);
  t.equal(blob.setName('other.csv').copyBlob().getName(), 'other.csv');
  t.equal(Utilities.newBlob('x').getContentType(), 'text/plain');
}

/**
 * Sleeping takes at least as long as it says.
 * https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds
 */
function check_utilities_sleep(t) {
  const before = Date.now();
  Utilities.sleep(300);
  const took = Date.now() - before;
  t.ok(took >= 299 && took < 5000, 'took ' + took + ' ms');
}

/**
 * The log takes %s for its further arguments and can be read back.
 * https://developers.google.com/apps-script/reference/base/logger#logformat,-values
 */
function check_utilities_logger(t) {
  Logger.log('You are a member of %s Google Groups.', 'probe-31');
  t.ok(Logger.getLog().indexOf('You are a member of probe-31 Google Groups.') >= 0, Logger.getLog());
}

/**
 * Several files become one archive, from which they come back.
 * https://developers.google.com/apps-script/reference/utilities/utilities#zipblobs,-name
 */
function check_utilities_zip(t) {
  const blobs = [Utilities.newBlob('one', 'text/plain', 'a.txt'), Utilities.newBlob('x,y', 'text/csv', 'b.csv')];
  const archive = Utilities.zip(blobs, 'both.zip');
  t.equal([archive.getName(), archive.getContentType()], ['both.zip', 'application/zip']);
  t.equal(
    Utilities.unzip(archive).map((blob) => [blob.getName(), blob.getDataAsString()]),
    [
      ['a.txt', 'one'],
      ['b.csv', 'x,y'],
    ],
  );
}

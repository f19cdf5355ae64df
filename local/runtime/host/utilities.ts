import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import Papa from 'papaparse';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Blob, blobOf, bytesOf, encodingOf, signedBytes } from './blob';
import { member, ServiceError, signatureError, type Members } from './offer';
import type { Run } from './run';
import { fit } from './signature';
import { formatString } from './text/format-string';
import { formatJavaDate, parseJavaDate } from './text/java-dates';
import { isZone } from '../common/zones';
import { unzip, zip } from './zip';

const local = member('local', 'utilities.local');
const longestSleepMs = 300_000;

const algorithms: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Source: https://developers.google.com/apps-script/reference/utilities/utilities */
export class Utilities {
  static readonly type = 'Utilities';
  static readonly members: Members = {
    base64Decode: local,
    base64DecodeWebSafe: local,
    base64Encode: local,
    base64EncodeWebSafe: local,
    computeDigest: local,
    computeHmacSha256Signature: local,
    computeHmacSignature: local,
    computeRsaSha1Signature: local,
    computeRsaSha256Signature: local,
    computeRsaSignature: local,
    formatDate: local,
    formatString: local,
    getUuid: local,
    gzip: local,
    jsonParse: local,
    jsonStringify: local,
    newBlob: local,
    parseCsv: local,
    parseDate: local,
    sleep: member('local', 'utilities.sleep'),
    ungzip: local,
    unzip: local,
    zip: local,
  };
  static readonly enums = {
    Charset: ['US_ASCII', 'UTF_8'],
    DigestAlgorithm: ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
    MacAlgorithm: ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'],
    RsaAlgorithm: ['RSA_SHA_1', 'RSA_SHA_256'],
  };
  constructor(private readonly run: Run) {}

  base64Encode(...args: unknown[]): string {
    return this.data('base64Encode', args).toString('base64');
  }
  /** Unlike Node's base64url it keeps the padding. */
  base64EncodeWebSafe(...args: unknown[]): string {
    return this.data('base64EncodeWebSafe', args).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }
  base64Decode(...args: unknown[]): number[] {
    fit('Utilities', 'base64Decode', args, 'String', 'String, Enum');
    return decoded(String(args[0]), /^[A-Za-z0-9+/\s]*={0,2}\s*$/);
  }
  base64DecodeWebSafe(...args: unknown[]): number[] {
    fit('Utilities', 'base64DecodeWebSafe', args, 'String', 'String, Enum');
    return decoded(String(args[0]), /^[A-Za-z0-9_\-\s]*={0,2}\s*$/);
  }
  computeDigest(...args: unknown[]): number[] {
    fit('Utilities', 'computeDigest', args, 'Enum, Byte[]', 'Enum, String', 'Enum, String, Enum');
    return signedBytes(
      createHash(algorithm(String(args[0])))
        .update(this.data('computeDigest', args.slice(1)))
        .digest(),
    );
  }
  computeHmacSha256Signature(...args: unknown[]): number[] {
    return this.computeHmacSignature('HMAC_SHA_256', ...args);
  }
  computeHmacSignature(...args: unknown[]): number[] {
    fit(
      'Utilities',
      'computeHmacSignature',
      args,
      'Enum, Byte[], Byte[]',
      'Enum, String, String',
      'Enum, String, String, Enum',
    );
    const [name, value, key, ...charset] = args;
    const secret = this.data('computeHmacSignature', [key, ...charset]);
    const hmac = createHmac(algorithm(String(name).replace('HMAC_', '')), secret);
    return signedBytes(hmac.update(this.data('computeHmacSignature', [value, ...charset])).digest());
  }

  computeRsaSha1Signature(...args: unknown[]): number[] {
    return this.rsa('computeRsaSha1Signature', 'RSA_SHA_1', args);
  }
  computeRsaSha256Signature(...args: unknown[]): number[] {
    return this.rsa('computeRsaSha256Signature', 'RSA_SHA_256', args);
  }
  computeRsaSignature(...args: unknown[]): number[] {
    fit('Utilities', 'computeRsaSignature', args, 'Enum, String, String', 'Enum, String, String, Enum');
    return this.rsa('computeRsaSignature', String(args[0]), args.slice(1));
  }
  /** Source: https://developers.google.com/apps-script/reference/utilities/utilities#computersasha256signaturevalue,-key */
  private rsa(method: string, name: string, args: unknown[]): number[] {
    fit('Utilities', method, args, 'String, String', 'String, String, Enum');
    const [value, key, ...charset] = args;
    const data = this.data(method, [value, ...charset]);
    return this.said(() =>
      signedBytes(
        createSign(algorithm(name.replace('RSA_', '')))
          .update(data)
          .sign(String(key)),
      ),
    );
  }

  formatDate(...args: unknown[]): string {
    fit('Utilities', 'formatDate', args, 'Date, String, String');
    const [date, zone, pattern] = args as [Date, string, string];
    return this.said(() => formatJavaDate(date.getTime(), javaZone(zone), pattern));
  }
  parseDate(...args: unknown[]): Date {
    fit('Utilities', 'parseDate', args, 'String, String, String');
    const [text, zone, pattern] = args as [string, string, string];
    return this.said(() => new Date(parseJavaDate(text, javaZone(zone), pattern)));
  }
  formatString(template: unknown, ...values: unknown[]): string {
    return this.said(() => formatString(String(template), values));
  }
  getUuid(): string {
    return randomUUID();
  }
  jsonParse(text: unknown): unknown {
    return this.said(() => JSON.parse(String(text)) as unknown);
  }
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  newBlob(...args: unknown[]): Blob {
    fit(
      'Utilities',
      'newBlob',
      args,
      'Byte[]',
      'Byte[], String',
      'Byte[], String, String',
      'String',
      'String, String',
      'String, String, String',
    );
    const [data, contentType, name] = args as [string | number[], string | undefined, string | undefined];
    const bytes = typeof data === 'string' ? Buffer.from(data) : bytesOf(data);
    return new Blob(bytes, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }
  /** Rows keep their own lengths; a quote that is not closed is an error. */
  parseCsv(...args: unknown[]): string[][] {
    fit('Utilities', 'parseCsv', args, 'String', 'String, String');
    const [csv, delimiter] = args as [string, string | undefined];
    if (csv === '') return [];
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter: delimiter ?? ',' });
    if (errors.some(({ type }) => type === 'Quotes')) throw new ServiceError('Could not parse text.');
    if (/\r?\n$/.test(csv)) data.pop();
    return data;
  }
  /** Files are told apart by their names, which therefore have to differ. */
  zip(...args: unknown[]): Blob {
    fit('Utilities', 'zip', args, 'Object[]', 'Object[], String');
    const files = (args[0] as unknown[]).map((source) => {
      const { name, bytes } = this.blob('zip', source);
      if (name === null) throw new ServiceError('Blob object must have non-null name for this operation.');
      return { name, bytes };
    });
    if (new Set(files.map(({ name }) => name)).size < files.length) {
      throw new ServiceError('Duplicate file names: each blob in an archive needs a name of its own.');
    }
    return new Blob(zip(files), 'application/zip', (args[1] as string | undefined) ?? 'archive.zip');
  }
  unzip(...args: unknown[]): Blob[] {
    const blob = this.blob('unzip', args[0]);
    const files = blob.contentType === 'application/zip' ? unzip(blob.bytes) : undefined;
    if (!files) throw new ServiceError('Invalid argument');
    return files.map(({ name, bytes }) => new Blob(bytes, null, name).setContentTypeFromExtension());
  }
  gzip(...args: unknown[]): Blob {
    const { bytes, name } = this.blob('gzip', args[0]);
    const given = args[1] === undefined ? `${name ?? 'archive'}.gz` : String(args[1]);
    return new Blob(gzipSync(bytes), 'application/x-gzip', given);
  }
  ungzip(...args: unknown[]): Blob {
    const { bytes, name } = this.blob('ungzip', args[0]);
    const plain = (name ?? '').replace(/\.gz$/, '');
    return new Blob(
      this.said(() => gunzipSync(bytes)),
      null,
      plain,
    ).setContentTypeFromExtension();
  }
  private blob(method: string, source: unknown): Blob {
    const blob = blobOf(source);
    if (!blob) throw signatureError('Utilities', method, [source]);
    return blob;
  }
  /** Moves the run's own clock; nothing really waits. */
  sleep(...args: unknown[]): void {
    fit('Utilities', 'sleep', args, 'Integer');
    const ms = Number(args[0]);
    if (ms < 0 || ms > longestSleepMs)
      throw new ServiceError(`Invalid argument: milliseconds. Should be between 0 and ${longestSleepMs}.`);
    this.run.wait(ms);
  }

  private data(method: string, args: unknown[]): Buffer {
    const shape = fit('Utilities', method, args, 'Byte[]', 'String', 'String, Enum');
    return shape === 0
      ? bytesOf(args[0] as number[])
      : Buffer.from(String(args[0]), shape === 2 ? encodingOf(String(args[1])) : 'utf8');
  }

  private said<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new ServiceError(`Invalid argument: ${(error as Error).message}`);
    }
  }
}

function decoded(text: string, allowed: RegExp): number[] {
  if (!allowed.test(text)) throw new ServiceError('Could not decode string.');
  return signedBytes(Buffer.from(text, 'base64'));
}

function algorithm(name: string): string {
  const known = algorithms[name];
  if (!known) throw new ServiceError(`Utilities.DigestAlgorithm.${name}`, 'NotImplementedLocally');
  return known;
}

/** A zone's name, or `+05:30` for `GMT+5:30`. Java's TimeZone, which Google uses, takes what it does not know for GMT. */
function javaZone(zone: string): string {
  if (isZone(zone)) return zone;
  const [, sign, hour, minute = '00'] = /^GMT([-+])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  return hour === undefined ? 'Etc/GMT' : `${sign}${hour.padStart(2, '0')}:${minute}`;
}

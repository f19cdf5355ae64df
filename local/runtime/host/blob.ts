import { docOfHtml } from './documents/html';
import { pdfOfDoc } from './documents/pdf';
import { member, ServiceError, type Members } from './offer';
import { fit, typeOf } from './signature';

const local = member('local', 'utilities.local', {});

const typesByExtension: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** Bytes as Google's methods give and take them: from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

export function bytesOf(signed: number[]): Buffer {
  return Buffer.from(signed.map((byte) => byte & 0xff));
}

/** Charsets by the names scripts use: `UTF-8`, `US_ASCII`, `ISO-8859-1`. */
export function encodingOf(charset: string): BufferEncoding {
  const known: Record<string, BufferEncoding> = {
    UTF8: 'utf8',
    USASCII: 'ascii',
    ISO88591: 'latin1',
    UTF16LE: 'utf16le',
  };
  const encoding = known[charset.toUpperCase().replace(/[-_]/g, '')];
  if (!encoding) throw new ServiceError(`Unsupported charset: ${charset}`);
  return encoding;
}

/** Source: https://developers.google.com/apps-script/reference/base/blob */
export class Blob {
  static readonly type = 'Blob';
  static readonly members: Members = {
    copyBlob: local,
    getAllBlobs: local,
    getAs: local,
    getBlob: local,
    getBytes: local,
    getContentType: local,
    getDataAsString: local,
    getName: local,
    isGoogleType: local,
    setBytes: local,
    setContentType: local,
    setContentTypeFromExtension: local,
    setDataFromString: local,
    setName: local,
  };

  constructor(
    public bytes: Buffer,
    public contentType: string | null,
    public name: string | null,
  ) {}

  copyBlob(): Blob {
    return new Blob(Buffer.from(this.bytes), this.contentType, this.name);
  }
  getAllBlobs(): Blob[] {
    return [this];
  }
  /** The type it has, or a plain PDF of a text or an HTML page. Images are not converted. */
  getAs(...args: unknown[]): Blob {
    fit('Blob', 'getAs', args, 'String');
    const wanted = String(args[0]);
    if (wanted === this.contentType) return this.copyBlob();
    if (wanted === 'application/pdf' && /^text\/(html|plain|csv)/.test(this.contentType ?? '')) {
      const text = this.bytes.toString('utf8');
      const html = this.contentType!.startsWith('text/html') ? text : asHtml(text);
      const name = this.name === null ? null : this.name.replace(/(\.\w+)?$/, '.pdf');
      return new Blob(pdfOfDoc(docOfHtml(html)), wanted, name);
    }
    throw new ServiceError(`Blob.getAs from ${this.contentType} to ${wanted}`, 'NotImplementedLocally');
  }
  getBlob(): Blob {
    return this;
  }
  getBytes(): number[] {
    return signedBytes(this.bytes);
  }
  getContentType(): string | null {
    return this.contentType;
  }
  getDataAsString(...args: unknown[]): string {
    const given = fit('Blob', 'getDataAsString', args, '', 'String');
    return this.bytes.toString(given ? encodingOf(String(args[0])) : 'utf8');
  }
  getName(): string | null {
    return this.name;
  }
  isGoogleType(): boolean {
    return (this.contentType ?? '').startsWith('application/vnd.google-apps.');
  }
  setBytes(...args: unknown[]): this {
    fit('Blob', 'setBytes', args, 'Byte[]');
    this.bytes = bytesOf(args[0] as number[]);
    return this;
  }
  setContentType(contentType: unknown): this {
    this.contentType = contentType === null ? null : String(contentType);
    return this;
  }
  setContentTypeFromExtension(): this {
    this.contentType = typesByExtension[(this.name ?? '').split('.').pop()!.toLowerCase()] ?? this.contentType;
    return this;
  }
  setDataFromString(...args: unknown[]): this {
    const given = fit('Blob', 'setDataFromString', args, 'String', 'String, String');
    this.bytes = Buffer.from(String(args[0]), given ? encodingOf(String(args[1])) : 'utf8');
    return this;
  }
  setName(...args: unknown[]): this {
    fit('Blob', 'setName', args, 'String');
    this.name = String(args[0]);
    return this;
  }
}

function asHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\r?\n/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** The blob of a `BlobSource` (`Blob`, `HtmlOutput`, a file), or undefined for anything else. */
export function blobOf(value: unknown): Blob | undefined {
  if (typeOf(value) === undefined) return undefined;
  const source = value as { getBlob?(): Blob };
  return source.getBlob?.();
}

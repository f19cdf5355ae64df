import { HtmlContext } from '../common/html-context';
import { Blob, blobOf } from './blob';
import { EnumValue, member, ServiceError, signatureError, type Members } from './offer';
import type { Run } from './run';
import { fit, typeOf } from './signature';

const local = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/html/html-service */
export class HtmlService {
  static readonly type = 'HtmlService';
  static readonly members: Members = {
    createHtmlOutput: local,
    // Reads a file of the project; no measurement of that is known, so it costs what evaluating a template does.
    createHtmlOutputFromFile: member('call', 'html.template_evaluate'),
    // The guest makes templates itself; these entries say that they are there.
    createTemplate: local,
    createTemplateFromFile: local,
    getUserAgent: local,
  };
  static readonly enums = {
    SandboxMode: ['EMULATED', 'IFRAME', 'NATIVE'],
    XFrameOptionsMode: ['ALLOWALL', 'DEFAULT'],
  };
  constructor(private readonly run: Run) {}

  createHtmlOutput(...args: unknown[]): HtmlOutput {
    return new HtmlOutput(args.length === 0 ? '' : textFrom('createHtmlOutput', args));
  }
  createHtmlOutputFromFile(...args: unknown[]): HtmlOutput {
    fit('HtmlService', 'createHtmlOutputFromFile', args, 'String');
    return new HtmlOutput(fileText(this.run, String(args[0])));
  }
  createTemplate(): never {
    throw new Error('Templates are made by the guest.');
  }
  createTemplateFromFile(): never {
    throw new Error('Templates are made by the guest.');
  }
  getUserAgent(): string {
    return 'Partnerbook local runtime';
  }
}

/** The host's side of the guest's templates (guest/html-template.ts). */
export class HtmlTemplateFiles {
  static readonly type = 'HtmlTemplate';
  static readonly hidden = true;
  static readonly members: Members = {
    createTemplate: local,
    createTemplateFromFile: local,
    evaluated: member('local', 'html.template_evaluate'),
  };
  constructor(private readonly run: Run) {}

  createTemplate(...args: unknown[]): string {
    return textFrom('createTemplate', args);
  }
  createTemplateFromFile(...args: unknown[]): string {
    fit('HtmlService', 'createTemplateFromFile', args, 'String');
    return fileText(this.run, String(args[0]));
  }
  evaluated(html: string): HtmlOutput {
    return new HtmlOutput(html);
  }
}

/** Names may have their `.html`, as in many scripts. */
function fileText(run: Run, name: string): string {
  const text = run.options.fileOf(name.replace(/\.html$/, ''));
  if (text === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
  return text;
}

function textFrom(method: string, args: unknown[]): string {
  const [source] = args;
  if (args.length === 1 && typeof source === 'string') return source;
  const blob = args.length === 1 ? blobOf(source) : undefined;
  if (!blob) throw signatureError('HtmlService', method, args);
  return blob.getDataAsString();
}

/** Source: https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const metaTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'twitter:card',
  'twitter:site',
  'viewport',
];

/** Source: https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput {
  static readonly type = 'HtmlOutput';
  static readonly members: Members = Object.fromEntries(
    [
      'addMetaTag',
      'append',
      'appendUntrusted',
      'asTemplate',
      'clear',
      'getAs',
      'getBlob',
      'getContent',
      'getFaviconUrl',
      'getHeight',
      'getMetaTags',
      'getTitle',
      'getWidth',
      'setContent',
      'setFaviconUrl',
      'setHeight',
      'setSandboxMode',
      'setTitle',
      'setWidth',
      'setXFrameOptionsMode',
    ].map((name) => [name, local]),
  );
  title = '';
  width: number | null = null;
  height: number | null = null;
  private favicon: string | null = null;
  private readonly metas: HtmlOutputMetaTag[] = [];

  constructor(private content: string) {}

  addMetaTag(...args: unknown[]): this {
    fit('HtmlOutput', 'addMetaTag', args, 'String, String');
    const [name, content] = args as [string, string];
    if (!metaTags.includes(name)) throw new ServiceError('The meta tag you specified is not allowed in this context.');
    this.metas.push(new HtmlOutputMetaTag(name, content));
    return this;
  }
  append(...args: unknown[]): this {
    fit('HtmlOutput', 'append', args, 'String');
    this.content += String(args[0]);
    return this;
  }
  appendUntrusted(...args: unknown[]): this {
    fit('HtmlOutput', 'appendUntrusted', args, 'String');
    const context = new HtmlContext();
    context.feed(this.content);
    this.content += context.escape(args[0]);
    return this;
  }
  asTemplate(): never {
    throw new Error('Templates are made by the guest.');
  }
  clear(): this {
    this.content = '';
    return this;
  }
  getBlob(): Blob {
    return new Blob(Buffer.from(this.content), 'text/html', `${this.title || 'output'}.html`);
  }
  getAs(...args: unknown[]): Blob {
    return this.getBlob().getAs(...args);
  }
  getContent(): string {
    return this.content;
  }
  getFaviconUrl(): string | null {
    return this.favicon;
  }
  getHeight(): number | null {
    return this.height;
  }
  getMetaTags(): HtmlOutputMetaTag[] {
    return this.metas;
  }
  getTitle(): string {
    return this.title;
  }
  getWidth(): number | null {
    return this.width;
  }
  setContent(...args: unknown[]): this {
    fit('HtmlOutput', 'setContent', args, 'String');
    this.content = String(args[0]);
    return this;
  }
  setFaviconUrl(...args: unknown[]): this {
    fit('HtmlOutput', 'setFaviconUrl', args, 'String');
    this.favicon = String(args[0]);
    return this;
  }
  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }
  /** Does nothing at Google either. */
  setSandboxMode(): this {
    return this;
  }
  setTitle(...args: unknown[]): this {
    fit('HtmlOutput', 'setTitle', args, 'String');
    this.title = String(args[0]);
    return this;
  }
  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
}

export class HtmlOutputMetaTag {
  static readonly type = 'HtmlOutputMetaTag';
  static readonly members: Members = { getContent: local, getName: local };
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}
  getContent(): string {
    return this.content;
  }
  getName(): string {
    return this.name;
  }
}

export function isHtmlOutput(value: unknown): value is HtmlOutput {
  return typeOf(value) === HtmlOutput.type;
}

/** Source: https://developers.google.com/apps-script/reference/content/content-service */
export class ContentService {
  static readonly type = 'ContentService';
  static readonly members: Members = { createTextOutput: local };
  static readonly enums = { MimeType: ['CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'TEXT', 'VCARD', 'XML'] };
  constructor(_run: Run) {}
  createTextOutput(...args: unknown[]): TextOutput {
    fit('ContentService', 'createTextOutput', args, '', 'String');
    return new TextOutput(String(args[0] ?? ''));
  }
}

export class TextOutput {
  static readonly type = 'TextOutput';
  static readonly members: Members = Object.fromEntries(
    ['append', 'clear', 'downloadAsFile', 'getContent', 'getFileName', 'getMimeType', 'setContent', 'setMimeType'].map(
      (name) => [name, local],
    ),
  );
  private fileName: string | null = null;
  private mimeType = 'TEXT';
  constructor(private content: string) {}
  append(text: string): this {
    this.content += text;
    return this;
  }
  clear(): this {
    this.content = '';
    return this;
  }
  downloadAsFile(fileName: string): this {
    this.fileName = fileName;
    return this;
  }
  getContent(): string {
    return this.content;
  }
  getFileName(): string | null {
    return this.fileName;
  }
  getMimeType(): EnumValue {
    return new EnumValue('MimeType', this.mimeType);
  }
  setContent(text: string): this {
    this.content = text;
    return this;
  }
  setMimeType(mimeType: string): this {
    this.mimeType = mimeType;
    return this;
  }
}

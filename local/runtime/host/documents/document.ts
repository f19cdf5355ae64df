import { Blob } from '../blob';
import type { StoredFile } from '../drive/files';
import { Shared } from '../drive/shared';
import { ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { Body, FooterSection, HeaderSection, HorizontalRule, PageBreak } from './containers';
import { read, table, write, type Paper } from './element';
import { paragraph, type Block, type DocModel, type Node } from './model';
import { ListItem, Paragraph } from './paragraphs';
import { Table, TableCell, TableRow } from './tables';
import { RangeElement, Text } from './text';

export const documentTypes = [
  Body,
  FooterSection,
  HeaderSection,
  HorizontalRule,
  ListItem,
  PageBreak,
  Paragraph,
  RangeElement,
  Table,
  TableCell,
  TableRow,
  Text,
];

/** https://developers.google.com/apps-script/reference/document/document */
export class Document extends Shared {
  static readonly type = 'Document';
  static readonly members: Members = {
    ...table('getAs getBlob getBody getEditors getFooter getHeader getId getLanguage getName getUrl getViewers', read),
    ...table(
      'addEditor addEditors addFooter addHeader addViewer addViewers removeEditor removeViewer saveAndClose setName',
      write,
    ),
  };
  private closed = false;
  private readonly paper: Paper;

  constructor(run: Run, file: StoredFile) {
    super(run, file);
    this.paper = {
      run,
      changed: () => {
        if (this.closed) throw new ServiceError('Document is closed, its contents cannot be updated.');
        this.files.changed(file, run.now());
        run.whenDone(() => this.files.refresh(file));
      },
      make: (node, parent) => new (classOf(node))(this.paper, node as never, parent),
      text: (paragraphs, parent, part) => new Text(this.paper, paragraphs, parent, part),
      found: (one, from, to, parent) => new RangeElement(this.paper, one, from, to, parent),
    };
  }

  getId(): string {
    return this.file.id;
  }
  getName(): string {
    return this.file.fields.name;
  }
  setName(...args: unknown[]): this {
    fit('Document', 'setName', args, 'String');
    this.file.fields.name = args[0] as string;
    return this;
  }
  getUrl(): string {
    return `https://docs.google.com/open?id=${this.file.id}`;
  }
  getLanguage(): string {
    return 'en';
  }
  getBody(): Body {
    return new Body(this.paper, this.model.blocks, { siblings: [], element: this });
  }
  /** Null when there is none. */
  getHeader(): HeaderSection | null {
    const { header } = this.model;
    return header ? new HeaderSection(this.paper, header, { siblings: [], element: this }) : null;
  }
  getFooter(): FooterSection | null {
    const { footer } = this.model;
    return footer ? new FooterSection(this.paper, footer, { siblings: [], element: this }) : null;
  }
  addHeader(): HeaderSection {
    if (this.model.header) throw new ServiceError('Document tab already contains a header.');
    this.model.header = [paragraph()];
    this.paper.changed();
    return this.getHeader()!;
  }
  addFooter(): FooterSection {
    if (this.model.footer) throw new ServiceError('Document tab already contains a footer.');
    this.model.footer = [paragraph()];
    this.paper.changed();
    return this.getFooter()!;
  }

  /** A PDF; nothing else is offered for a document at Google either. */
  getAs(...args: unknown[]): Blob {
    fit('Document', 'getAs', args, 'String');
    if (args[0] !== 'application/pdf')
      throw new ServiceError(
        `Converting from application/vnd.google-apps.document to ${String(args[0])} is not supported.`,
      );
    return new Blob(this.files.pdfOf(this.file), 'application/pdf', `${this.getName()}.pdf`);
  }
  getBlob(): Blob {
    return this.getAs('application/pdf');
  }
  /** After that this object can no longer change anything; the document can be opened again. */
  saveAndClose(): void {
    this.closed = true;
    this.files.refresh(this.file);
    // Elements that are still held belong to nothing any more.
    this.file.doc = structuredClone(this.model);
  }

  private get model(): DocModel {
    return this.files.docOf(this.file);
  }
}

type ElementClass = new (paper: Paper, node: never, parent: { siblings: Node[]; element: object }) => object;
const classes: Record<Exclude<Block['kind'] | Node['kind'], never>, ElementClass> = {
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
  HORIZONTAL_RULE: HorizontalRule,
  PAGE_BREAK: PageBreak,
};
const classOf = ({ kind }: Node): ElementClass => classes[kind];

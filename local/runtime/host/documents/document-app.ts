import { DriveFiles } from '../drive/files';
import { member, ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { Ui } from '../ui';
import { Document } from './document';

const scopes = ['documents'];
/** Assumed: what opening a form costs, the nearest that has been measured. */
const open = member('call', 'form.open', { scopes, limited: false });

const googleDoc = 'application/vnd.google-apps.document';

/** https://developers.google.com/apps-script/reference/document/document-app */
export class DocumentApp {
  static readonly type = 'DocumentApp';
  static readonly members: Members = {
    create: open,
    getActiveDocument: member('handle', null, { scopes: ['documents', 'documents.currentonly'] }),
    getUi: member('handle', null),
    openById: open,
    openByUrl: open,
  };
  static readonly enums = {
    Attribute: [
      'BACKGROUND_COLOR',
      'BOLD',
      'BORDER_COLOR',
      'BORDER_WIDTH',
      'CODE',
      'FONT_FAMILY',
      'FONT_SIZE',
      'FOREGROUND_COLOR',
      'HEADING',
      'HEIGHT',
      'HORIZONTAL_ALIGNMENT',
      'INDENT_END',
      'INDENT_FIRST_LINE',
      'INDENT_START',
      'ITALIC',
      'GLYPH_TYPE',
      'LEFT_TO_RIGHT',
      'LINE_SPACING',
      'LINK_URL',
      'LIST_ID',
      'MARGIN_BOTTOM',
      'MARGIN_LEFT',
      'MARGIN_RIGHT',
      'MARGIN_TOP',
      'NESTING_LEVEL',
      'MINIMUM_HEIGHT',
      'PADDING_BOTTOM',
      'PADDING_LEFT',
      'PADDING_RIGHT',
      'PADDING_TOP',
      'PAGE_HEIGHT',
      'PAGE_WIDTH',
      'SPACING_AFTER',
      'SPACING_BEFORE',
      'STRIKETHROUGH',
      'UNDERLINE',
      'VERTICAL_ALIGNMENT',
      'WIDTH',
    ],
    ElementType: [
      'BODY_SECTION',
      'COMMENT_SECTION',
      'DATE',
      'DOCUMENT',
      'EQUATION',
      'EQUATION_FUNCTION',
      'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
      'EQUATION_SYMBOL',
      'FOOTER_SECTION',
      'FOOTNOTE',
      'FOOTNOTE_SECTION',
      'HEADER_SECTION',
      'HORIZONTAL_RULE',
      'INLINE_DRAWING',
      'INLINE_IMAGE',
      'LIST_ITEM',
      'PAGE_BREAK',
      'PARAGRAPH',
      'PERSON',
      'RICH_LINK',
      'TABLE',
      'TABLE_CELL',
      'TABLE_OF_CONTENTS',
      'TABLE_ROW',
      'TEXT',
      'UNSUPPORTED',
    ],
    GlyphType: [
      'BULLET',
      'HOLLOW_BULLET',
      'SQUARE_BULLET',
      'NUMBER',
      'LATIN_UPPER',
      'LATIN_LOWER',
      'ROMAN_UPPER',
      'ROMAN_LOWER',
    ],
    HorizontalAlignment: ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY'],
    ParagraphHeading: [
      'NORMAL',
      'HEADING1',
      'HEADING2',
      'HEADING3',
      'HEADING4',
      'HEADING5',
      'HEADING6',
      'TITLE',
      'SUBTITLE',
    ],
    TextAlignment: ['NORMAL', 'SUPERSCRIPT', 'SUBSCRIPT'],
    VerticalAlignment: ['BOTTOM', 'CENTER', 'TOP'],
  };

  constructor(private readonly run: Run) {}

  create(...args: unknown[]): Document {
    fit('DocumentApp', 'create', args, 'String');
    return new Document(this.run, this.files.newDoc(args[0] as string, this.run.options.user, this.run.now()));
  }
  openById(...args: unknown[]): Document {
    fit('DocumentApp', 'openById', args, 'String');
    const file = this.files.find(args[0] as string);
    if (!file || file.fields.mimeType !== googleDoc || !this.files.mayRead(file, this.run.options.user)) {
      throw new ServiceError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    }
    return new Document(this.run, file);
  }
  openByUrl(...args: unknown[]): Document {
    fit('DocumentApp', 'openByUrl', args, 'String');
    const id = /(?:\/d\/|[?&]id=)([\w-]+)/.exec(args[0] as string)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }
  /** Null unless the script belongs to a document. */
  getActiveDocument(): Document | null {
    const { container, webApp } = this.run.options;
    if (container !== 'document' || webApp) return null;
    return new Document(this.run, this.files.activeDoc(this.run.options.owner, this.run.now()));
  }
  getUi(): Ui {
    if (this.run.options.container !== 'document') {
      throw new ServiceError('Cannot call DocumentApp.getUi() from this context.');
    }
    return new Ui(this.run);
  }

  private get files(): DriveFiles {
    return this.run.world.part(DriveFiles);
  }
}

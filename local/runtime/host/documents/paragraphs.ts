import { EnumValue, ServiceError, type Members } from '../offer';
import { fit } from '../signature';
import { asElement, DocElement, read, table, write } from './element';
import { kept, keptMembers } from './kept';
import { spliceText, type ParagraphNode } from './model';

const ofParagraphs = 'IndentEnd IndentFirstLine IndentStart LineSpacing SpacingAfter SpacingBefore TextAlignment';

/** https://developers.google.com/apps-script/reference/document/paragraph */
export class Paragraph extends DocElement {
  static readonly type: string = 'Paragraph';
  static override readonly members: Members = {
    ...DocElement.members,
    ...keptMembers(ofParagraphs),
    ...table('getAlignment getHeading getLinkUrl getNumChildren getChild isLeftToRight', read),
    ...table('appendText clear insertText merge setAlignment setHeading setLeftToRight setLinkUrl setText', write),
  };
  declare readonly node: ParagraphNode;

  getNumChildren(): number {
    return this.node.rich.text === '' ? 0 : 1;
  }
  getChild(...args: unknown[]): object {
    fit(this.name, 'getChild', args, 'Integer');
    if (args[0] !== 0 || this.getNumChildren() === 0)
      throw new ServiceError(
        `Child index (${String(args[0])}) must be less than the number of child elements (${this.getNumChildren()}).`,
      );
    return this.editAsText();
  }
  /** The text that was added, to be styled by itself. */
  appendText(...args: unknown[]): object {
    fit(this.name, 'appendText', args, 'String', 'Text');
    const text = typeof args[0] === 'string' ? args[0] : asElement(args[0], 'appendText', this.name).getText();
    const { rich } = this.node;
    const looks = rich.looks.length;
    const from = rich.text.length;
    spliceText(rich, from, from, text);
    // What was laid over the paragraph so far does not reach into what is added.
    rich.looks = rich.looks.map((one, index) => (index < looks && one.to > from ? { ...one, to: from } : one));
    this.paper.changed();
    return this.paper.text([this.node], this.parent!, { from, to: from + text.length });
  }
  insertText(...args: unknown[]): object {
    fit(this.name, 'insertText', args, 'Integer, String');
    const at = args[0] === 0 ? 0 : this.node.rich.text.length;
    spliceText(this.node.rich, at, at, args[1] as string);
    this.paper.changed();
    return this.editAsText();
  }
  setText(...args: unknown[]): void {
    fit(this.name, 'setText', args, 'String');
    this.node.rich = { text: args[0] as string, looks: [] };
    this.paper.changed();
  }
  clear(): this {
    this.node.rich = { text: '', looks: [] };
    this.paper.changed();
    return this;
  }
  /** Joins this paragraph to the one before. */
  merge(): object {
    const before = this.getPreviousSibling();
    if (!(before instanceof Paragraph))
      throw new ServiceError('Element must be preceded by an element of the same type.');
    const { rich } = before.node;
    const from = rich.text.length;
    rich.looks.push(...this.node.rich.looks.map((one) => ({ ...one, from: one.from + from, to: one.to + from })));
    rich.text += this.node.rich.text;
    this.removeFromParent();
    return before;
  }
  getHeading(): EnumValue {
    return new EnumValue('ParagraphHeading', this.node.heading ?? 'NORMAL');
  }
  setHeading(...args: unknown[]): this {
    fit(this.name, 'setHeading', args, 'Enum');
    if (args[0] === 'NORMAL') delete this.node.heading;
    else this.node.heading = args[0] as string;
    this.paper.changed();
    return this;
  }
  getAlignment(): EnumValue | null {
    return this.node.alignment ? new EnumValue('HorizontalAlignment', this.node.alignment) : null;
  }
  setAlignment(...args: unknown[]): this {
    fit(this.name, 'setAlignment', args, 'Enum');
    this.node.alignment = args[0] as string;
    this.paper.changed();
    return this;
  }
  getLinkUrl(): string | null {
    return (this.getAttributes()['LINK_URL'] as string | null) ?? null;
  }
  setLinkUrl(...args: unknown[]): this {
    fit(this.name, 'setLinkUrl', args, 'String');
    return this.look({ link: args[0] as string });
  }
  isLeftToRight(): boolean {
    return this.node.others?.['LeftToRight'] !== false;
  }
  setLeftToRight(...args: unknown[]): this {
    fit(this.name, 'setLeftToRight', args, 'Boolean');
    this.node.others = { ...this.node.others, LeftToRight: args[0] };
    return this;
  }

  static {
    kept(this, 'Paragraph', ofParagraphs);
  }
}

/** https://developers.google.com/apps-script/reference/document/list-item */
export class ListItem extends Paragraph {
  static override readonly type = 'DocumentApp.ListItem';
  static override readonly members: Members = {
    ...Paragraph.members,
    ...table('getGlyphType getListId getNestingLevel', read),
    ...table('setGlyphType setListId setNestingLevel', write),
  };

  getGlyphType(): EnumValue {
    return new EnumValue('GlyphType', this.node.glyph ?? 'BULLET');
  }
  setGlyphType(...args: unknown[]): this {
    fit('ListItem', 'setGlyphType', args, 'Enum');
    this.node.glyph = args[0] as string;
    this.paper.changed();
    return this;
  }
  getNestingLevel(): number {
    return this.node.nesting ?? 0;
  }
  setNestingLevel(...args: unknown[]): this {
    fit('ListItem', 'setNestingLevel', args, 'Integer');
    this.node.nesting = args[0] as number;
    this.paper.changed();
    return this;
  }
  getListId(): string {
    return String(this.node.others?.['ListId'] ?? 'kix.list');
  }
  setListId(...args: unknown[]): this {
    const other = asElement(args[0], 'setListId', 'ListItem') as ListItem;
    this.node.others = { ...this.node.others, ListId: other.getListId() };
    return this;
  }
}

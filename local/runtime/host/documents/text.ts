import { EnumValue, ServiceError, type Members } from '../offer';
import { fit } from '../signature';
import { lookOf, type TextLook } from '../sheets/rich-text';
import { DocElement, read, table, write, type Paper, type Parent, type Part } from './element';
import { layLook, spliceText, type ParagraphNode } from './model';

/** https://developers.google.com/apps-script/reference/document/text */
export class Text extends DocElement {
  static readonly type = 'Text';
  static override readonly members: Members = {
    ...DocElement.members,
    ...table(
      'getBackgroundColor getFontFamily getFontSize getForegroundColor getLinkUrl getTextAttributeIndices isBold isItalic isStrikethrough isUnderline',
      read,
    ),
    ...table(
      'appendText deleteText insertText setBackgroundColor setBold setFontFamily setFontSize setForegroundColor setItalic setLinkUrl ' +
        'setStrikethrough setText setUnderline',
      write,
    ),
  };

  constructor(
    paper: Paper,
    private readonly all: ParagraphNode[],
    parent: Parent,
    /** Absent: all of it. */
    private readonly part?: Part,
  ) {
    super(paper, all[0] ?? { kind: 'PARAGRAPH', rich: { text: '', looks: [] } }, parent);
  }

  override get paragraphs(): ParagraphNode[] {
    return this.all;
  }
  override getType(): EnumValue {
    return new EnumValue('ElementType', 'TEXT');
  }

  override getText(): string {
    const { from, to } = this.part ?? { from: 0, to: undefined };
    return super.getText().slice(from, to);
  }
  setText(...args: unknown[]): this {
    fit('Text', 'setText', args, 'String');
    return this.splice('setText', 0, this.getText().length, args[0] as string);
  }
  appendText(...args: unknown[]): this {
    fit('Text', 'appendText', args, 'String');
    return this.splice('appendText', this.getText().length, this.getText().length, args[0] as string);
  }
  insertText(...args: unknown[]): this {
    fit('Text', 'insertText', args, 'Integer, String');
    return this.splice('insertText', args[0] as number, args[0] as number, args[1] as string);
  }
  /** The end belongs to what is deleted. */
  deleteText(...args: unknown[]): this {
    fit('Text', 'deleteText', args, 'Integer, Integer');
    return this.splice('deleteText', args[0] as number, (args[1] as number) + 1, '');
  }
  getTextAttributeIndices(): number[] {
    const { rich } = this.only('getTextAttributeIndices');
    return [...new Set([0, ...rich.looks.flatMap(({ from, to }) => [from, to])])]
      .filter((at) => at < rich.text.length)
      .sort((a, b) => a - b);
  }

  /** Offsets count from where this text begins. */
  private splice(method: string, from: number, to: number, text: string): this {
    const { rich } = this.only(method);
    const start = this.part?.from ?? 0;
    if (from < 0 || to > this.getText().length) throw new ServiceError('Index out of range.');
    spliceText(rich, start + from, start + to, text);
    if (this.part) this.part.to += text.length - (to - from);
    this.paper.changed();
    return this;
  }
  private only(method: string): ParagraphNode {
    if (this.all.length !== 1) throw new ServiceError(`Text.${method} of several paragraphs`, 'NotImplementedLocally');
    return this.all[0]!;
  }

  static {
    const methods = Text.prototype as unknown as Record<string, (this: Text, ...args: unknown[]) => unknown>;
    const names: [string, string, keyof TextLook | 'background', string][] = [
      ['isBold', 'setBold', 'bold', 'Boolean'],
      ['isItalic', 'setItalic', 'italic', 'Boolean'],
      ['isUnderline', 'setUnderline', 'underline', 'Boolean'],
      ['isStrikethrough', 'setStrikethrough', 'strikethrough', 'Boolean'],
      ['getFontFamily', 'setFontFamily', 'family', 'String'],
      ['getFontSize', 'setFontSize', 'size', 'Number'],
      ['getForegroundColor', 'setForegroundColor', 'color', 'String?'],
      ['getBackgroundColor', 'setBackgroundColor', 'background', 'String?'],
      ['getLinkUrl', 'setLinkUrl', 'link', 'String?'],
    ];
    for (const [getter, setter, key, shape] of names) {
      const field = key as keyof TextLook;
      methods[getter] = function (...args) {
        fit('Text', getter, args, '', 'Integer');
        const { rich } = this.node as ParagraphNode;
        const { from: start, to: end } = this.part ?? { from: 0, to: rich.text.length };
        const [from, to] = args.length ? [start + (args[0] as number), start + (args[0] as number) + 1] : [start, end];
        return lookOf(rich, from, to)[field] ?? null;
      };
      methods[setter] = function (...args) {
        const part = fit('Text', setter, args, shape, `Integer, Integer, ${shape}`) === 1;
        const look = { [field]: args.at(-1) ?? undefined };
        if (!part && !this.part) return this.look(look);
        const { rich } = this.only(setter);
        const start = this.part?.from ?? 0;
        const [from, to] = part ? (args as [number, number]) : [0, this.getText().length - 1];
        if (from < 0 || to >= this.getText().length) throw new ServiceError('Index out of range.');
        layLook(rich, look, start + from, start + to + 1);
        this.paper.changed();
        return this;
      };
    }
  }
}

/** https://developers.google.com/apps-script/reference/document/range-element */
export class RangeElement {
  static readonly type = 'RangeElement';
  static readonly members: Members = table('getElement getEndOffsetInclusive getStartOffset isPartial', read);

  constructor(
    private readonly paper: Paper,
    readonly paragraph: ParagraphNode,
    private readonly from: number,
    readonly to: number,
    private readonly parent: Parent,
  ) {}

  getElement(): object {
    return this.paper.text([this.paragraph], this.parent);
  }
  getStartOffset(): number {
    return this.from;
  }
  getEndOffsetInclusive(): number {
    return this.to - 1;
  }
  isPartial(): boolean {
    return this.from > 0 || this.to < this.paragraph.rich.text.length;
  }
}

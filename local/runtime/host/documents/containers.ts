import { EnumValue, ServiceError, type Members } from '../offer';
import { fit } from '../signature';
import { asElement, DocElement, read, table, write } from './element';
import { kept, keptMembers } from './kept';
import { paragraph, table as tableNode, type Block, type Node } from './model';

/** Elements that hold others. */
export class Container extends DocElement {
  static override readonly members: Members = {
    ...DocElement.members,
    ...table('getChild getChildIndex getNumChildren', read),
    ...table('removeChild', write),
  };
  get children(): Node[] {
    return [];
  }
  getNumChildren(): number {
    return this.children.length;
  }
  getChild(...args: unknown[]): object {
    fit(this.name, 'getChild', args, 'Integer');
    const child = this.children[args[0] as number];
    if (!child)
      throw new ServiceError(
        `Child index (${String(args[0])}) must be less than the number of child elements (${this.children.length}).`,
      );
    return this.paper.make(child, { siblings: this.children, element: this });
  }
  getChildIndex(...args: unknown[]): number {
    const index = this.children.indexOf(asElement(args[0], 'getChildIndex', this.name).node);
    if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
    return index;
  }
  removeChild(...args: unknown[]): this {
    this.children.splice(this.getChildIndex(...args), 1);
    this.paper.changed();
    return this;
  }
  protected put<T extends Node>(node: T, at = this.children.length): object {
    if (at < 0 || at > this.children.length) throw new ServiceError('Child index is out of range.');
    this.children.splice(at, 0, node);
    this.paper.changed();
    return this.paper.make(node, { siblings: this.children, element: this });
  }
}

const adders = 'HorizontalRule ListItem PageBreak Paragraph Table';

/** Elements that hold paragraphs, lists and tables: the body, a header, a footer, a cell. */
export class BlockHolder extends Container {
  static override readonly members: Members = {
    ...Container.members,
    ...table('getParagraphs getListItems getTables', read),
    ...table(
      adders
        .split(' ')
        .flatMap((name) => [`append${name}`, `insert${name}`])
        .join(' '),
      write,
    ),
    ...table('clear setText', write),
  };
  get blocks(): Block[] {
    return [];
  }
  override get children(): Node[] {
    return this.blocks;
  }
  /** "Retrieves all the Paragraphs contained in the section (including ListItems)." */
  getParagraphs(): object[] {
    return this.paragraphs.map((node) => this.paper.make(node, { siblings: this.blocks, element: this }));
  }
  getListItems(): object[] {
    return this.paragraphs
      .filter(({ kind }) => kind === 'LIST_ITEM')
      .map((node) => this.paper.make(node, { siblings: this.blocks, element: this }));
  }
  getTables(): object[] {
    return this.blocks
      .filter(({ kind }) => kind === 'TABLE')
      .map((node) => this.paper.make(node, { siblings: this.blocks, element: this }));
  }
  /** A body is never without a paragraph. */
  clear(): this {
    this.blocks.splice(0, this.blocks.length, paragraph());
    this.paper.changed();
    return this;
  }
  setText(...args: unknown[]): this {
    fit(this.name, 'setText', args, 'String');
    this.blocks.splice(0, this.blocks.length, ...(args[0] as string).split('\n').map((text) => paragraph(text)));
    this.paper.changed();
    return this;
  }

  private node1(what: string, method: string, given: unknown): Block {
    const node = given instanceof DocElement ? structuredClone(given.node) : undefined;
    switch (what) {
      case 'HorizontalRule':
        return { kind: 'HORIZONTAL_RULE' };
      case 'PageBreak':
        return { kind: 'PAGE_BREAK' };
      case 'Table':
        if (node?.kind === 'TABLE') return node;
        if (given !== undefined && !Array.isArray(given)) fit(this.name, method, [given], 'String[]');
        return tableNode((given ?? []) as unknown[][]);
      default: {
        if (node && 'rich' in node) return node;
        fit(this.name, method, [given], 'String');
        const made = paragraph(given as string);
        return what === 'ListItem' ? { ...made, kind: 'LIST_ITEM', glyph: 'BULLET' } : made;
      }
    }
  }

  static {
    const methods = BlockHolder.prototype as unknown as Record<
      string,
      (this: BlockHolder, ...args: unknown[]) => unknown
    >;
    for (const what of adders.split(' ')) {
      methods[`append${what}`] = function (...args) {
        return this.put(this.node1(what, `append${what}`, args[0]));
      };
      methods[`insert${what}`] = function (...args) {
        if (typeof args[0] !== 'number') fit(this.name, `insert${what}`, args, 'Integer, Any');
        return this.put(this.node1(what, `insert${what}`, args[1]), args[0] as number);
      };
    }
  }
}

/** https://developers.google.com/apps-script/reference/document/body */
export class Body extends BlockHolder {
  static readonly type: string = 'Body';
  static override readonly members: Members = {
    ...BlockHolder.members,
    ...keptMembers('MarginBottom MarginLeft MarginRight MarginTop PageHeight PageWidth'),
  };
  constructor(
    paper: DocElement['paper'],
    private readonly held: Block[],
    parent: DocElement['parent'],
  ) {
    super(paper, { kind: 'TABLE_CELL', blocks: held }, parent);
  }
  override get blocks(): Block[] {
    return this.held;
  }
  override getType(): EnumValue {
    return new EnumValue(
      'ElementType',
      `${this.name === 'Body' ? 'BODY' : this.name === 'HeaderSection' ? 'HEADER' : 'FOOTER'}_SECTION`,
    );
  }
  static {
    kept(this, 'Body', 'MarginBottom MarginLeft MarginRight MarginTop PageHeight PageWidth');
  }
}
const { appendPageBreak: _a, insertPageBreak: _i, ...ofSections } = BlockHolder.members;
export class HeaderSection extends Body {
  static override readonly type = 'HeaderSection';
  static override readonly members: Members = ofSections;
}
export class FooterSection extends Body {
  static override readonly type = 'FooterSection';
  static override readonly members: Members = ofSections;
}
/** https://developers.google.com/apps-script/reference/document/horizontal-rule */
export class HorizontalRule extends DocElement {
  static readonly type: string = 'HorizontalRule';
}
export class PageBreak extends DocElement {
  static readonly type = 'PageBreak';
}

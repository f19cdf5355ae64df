import { EnumValue, member, ServiceError, signatureError, type Members } from '../offer';
import type { Run } from '../run';
import { fit, typeOf } from '../signature';
import { lookOf, type TextLook } from '../sheets/rich-text';
import { layLook, paragraphsIn, spliceText, type Node, type ParagraphNode } from './model';

const scopes = ['documents', 'documents.currentonly'];
export const read: Members[string] = member('local', null, { scopes, limited: false });
/** Assumed: as a buffered write of a sheet; Google keeps changes of a document back in the same way. */
export const write: Members[string] = member('call', 'sheet.write_enqueue', { scopes, limited: false });
export const table = (names: string, one: Members[string]): Members =>
  Object.fromEntries(names.split(' ').map((name) => [name, one]));

/** The document that elements belong to, and how they make each other without knowing the classes. */
export interface Paper {
  run: Run;
  /** To be called after each change. */
  changed(): void;
  make(node: Node, parent: Parent): object;
  /** `part`: only these letters of a single paragraph. */
  text(paragraphs: ParagraphNode[], parent: Parent, part?: Part): object;
  found(paragraph: ParagraphNode, from: number, to: number, parent: Parent): object;
}

/** Letters of a paragraph; `to` is not included. */
export interface Part {
  from: number;
  to: number;
}

/** Where an element stands: among its siblings, below another element. */
export interface Parent {
  siblings: Node[];
  element: object;
}

/** Attributes by their names in `DocumentApp.Attribute` that are looks of the text. */
const looks: Record<string, keyof TextLook> = {
  BOLD: 'bold',
  ITALIC: 'italic',
  UNDERLINE: 'underline',
  STRIKETHROUGH: 'strikethrough',
  FONT_FAMILY: 'family',
  FONT_SIZE: 'size',
  FOREGROUND_COLOR: 'color',
  LINK_URL: 'link',
};

const casts =
  'asBody asFooterSection asHeaderSection asHorizontalRule asListItem asPageBreak asParagraph asTable asTableCell asTableRow asText';

/** What all elements can do. https://developers.google.com/apps-script/reference/document/element */
export class DocElement {
  static readonly members: Members = {
    ...table(
      'copy editAsText findText getAttributes getNextSibling getParent getPreviousSibling getText getType isAtDocumentEnd',
      read,
    ),
    ...table(casts, read),
    ...table('removeFromParent replaceText setAttributes', write),
  };

  constructor(
    readonly paper: Paper,
    readonly node: Node,
    readonly parent: Parent | undefined,
  ) {}

  get paragraphs(): ParagraphNode[] {
    return paragraphsIn([this.node]);
  }
  protected get name(): string {
    return typeOf(this)!;
  }

  getType(): EnumValue {
    return new EnumValue('ElementType', this.node.kind);
  }
  getText(): string {
    return this.paragraphs.map(({ rich }) => rich.text).join('\n');
  }
  editAsText(): object {
    return this.paper.text(this.paragraphs, this.parent ?? { siblings: [], element: this });
  }
  /** A copy that stands nowhere yet. */
  copy(): object {
    const node = structuredClone(this.node);
    return this.paper.make(node, { siblings: [node], element: this });
  }
  getParent(): object | null {
    return this.parent?.element ?? null;
  }
  getNextSibling(): object | null {
    return this.sibling(1);
  }
  getPreviousSibling(): object | null {
    return this.sibling(-1);
  }
  isAtDocumentEnd(): boolean {
    return this.parent?.siblings.at(-1) === this.node;
  }
  removeFromParent(): this {
    const { siblings = [] } = this.parent ?? {};
    const at = siblings.indexOf(this.node);
    if (at < 0) throw new ServiceError('Element must be attached to a parent.');
    siblings.splice(at, 1);
    this.paper.changed();
    return this;
  }

  /** The pattern is a regular expression, in a text of its own for each paragraph; what takes its place is plain text. */
  replaceText(...args: unknown[]): this {
    fit(this.name, 'replaceText', args, 'String, String');
    const [search, replacement] = args as [string, string];
    for (const { rich } of this.paragraphs) {
      const matches = [...rich.text.matchAll(patternOf(search))].reverse();
      for (const match of matches) spliceText(rich, match.index, match.index + match[0].length, replacement);
    }
    this.paper.changed();
    return this;
  }
  /** The first place, or the first after one that was found; null when there is none. */
  findText(...args: unknown[]): object | null {
    fit(this.name, 'findText', args, 'String', 'String, RangeElement');
    const after = args[1] as { paragraph: ParagraphNode; to: number } | undefined;
    const all = this.paragraphs;
    for (const paragraph of all.slice(after ? Math.max(0, all.indexOf(after.paragraph)) : 0)) {
      const from = after && paragraph === after.paragraph ? after.to : 0;
      for (const match of paragraph.rich.text.matchAll(patternOf(args[0] as string))) {
        if (match.index < from || match[0] === '') continue;
        return this.paper.found(
          paragraph,
          match.index,
          match.index + match[0].length,
          this.parent ?? { siblings: [], element: this },
        );
      }
    }
    return null;
  }

  /** By the names of `DocumentApp.Attribute`; what is not set is null. */
  getAttributes(): Record<string, unknown> {
    const [first] = this.paragraphs;
    const look = first ? lookOf(first.rich, 0, first.rich.text.length) : {};
    const known = Object.fromEntries(Object.entries(looks).map(([name, key]) => [name, look[key] ?? null]));
    const { heading, alignment } = (first ?? {}) as Partial<ParagraphNode>;
    return {
      ...known,
      ...('others' in this.node ? this.node.others : {}),
      HEADING: new EnumValue('ParagraphHeading', heading ?? 'NORMAL'),
      HORIZONTAL_ALIGNMENT: alignment ? new EnumValue('HorizontalAlignment', alignment) : null,
    };
  }
  setAttributes(...args: unknown[]): this {
    fit(this.name, 'setAttributes', args, 'Object');
    for (const [name, value] of Object.entries(args[0] as Record<string, unknown>)) {
      const key = looks[name];
      if (key) this.look({ [key]: (value ?? undefined) as never });
      else if (name === 'HORIZONTAL_ALIGNMENT') for (const one of this.paragraphs) one.alignment = String(value);
      else if (name === 'HEADING') for (const one of this.paragraphs) one.heading = String(value);
      else if (name === 'BACKGROUND_COLOR' && this.node.kind === 'TABLE_CELL') this.node.background = String(value);
      else
        (this.node as { others?: Record<string, unknown> }).others = {
          ...('others' in this.node ? this.node.others : {}),
          [name]: value,
        };
    }
    this.paper.changed();
    return this;
  }

  static {
    // For languages with types: the element is what it is.
    const methods = DocElement.prototype as unknown as Record<string, (this: DocElement) => unknown>;
    for (const name of casts.split(' ')) {
      methods[name] = function () {
        return this;
      };
    }
  }

  protected look(look: TextLook): this {
    for (const { rich } of this.paragraphs) layLook(rich, look);
    this.paper.changed();
    return this;
  }
  private sibling(step: number): object | null {
    const { parent } = this;
    const next = parent && parent.siblings[parent.siblings.indexOf(this.node) + step];
    return next ? this.paper.make(next, parent) : null;
  }
}

/** "The search pattern is passed … as a string, not a regular expression object." Text around is taken line by line. */
function patternOf(search: string): RegExp {
  try {
    const insensitive = search.startsWith('(?i)');
    return new RegExp(insensitive ? search.slice(4) : search, insensitive ? 'gi' : 'g');
  } catch {
    throw new ServiceError(`Invalid regular expression pattern ${search}`);
  }
}

export function asElement(value: unknown, method: string, type: string): DocElement {
  if (!(value instanceof DocElement)) throw signatureError(type, method, [value]);
  return value;
}

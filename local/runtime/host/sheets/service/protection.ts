import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import { User } from '../../session';
import type { Book } from '../book';
import { allowedBy, canEditBook, editorsOf } from '../permission';
import type { ProtectionData } from '../sheet-data';
import type { Desk } from './desk';
import { sheetOf, type RangePlace } from './range-place';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export class Protection {
  static readonly type = 'Protection';
  static readonly members = offers({
    ask: 'canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName getUnprotectedRanges isWarningOnly',
    set: 'addEditor addEditors removeEditor removeEditors remove setDescription setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly',
  });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly data: ProtectionData,
  ) {}

  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return (
      canEditBook(this.book, this.desk.run.world, this.desk.user) && allowedBy(this.data, this.book, this.desk.user)
    );
  }

  getDescription(): string {
    return this.data.description;
  }

  /** People as objects with `getEmail`. Nobody for a warning. */
  getEditors(): object[] {
    if (this.data.warningOnly) return [];
    return this.editors().map((email) => new User(email));
  }

  getProtectionType(): EnumValue {
    return new EnumValue('ProtectionType', this.data.rect ? 'RANGE' : 'SHEET');
  }

  getRange(): object {
    const rect = this.data.rect ?? sheetOf(this.book, this.sheetId).all;
    return this.desk.make.range(this.book, { ...rect, sheetId: this.sheetId });
  }

  getRangeName(): string | null {
    return this.data.namedRange ?? null;
  }

  getUnprotectedRanges(): object[] {
    return this.data.unprotected.map((rect) => this.desk.make.range(this.book, { ...rect, sheetId: this.sheetId }));
  }

  isWarningOnly(): boolean {
    return this.data.warningOnly;
  }

  setDescription(...args: unknown[]): this {
    fit('Protection', 'setDescription', args, 'String');
    return this.change(() => (this.data.description = args[0] as string));
  }

  setWarningOnly(...args: unknown[]): this {
    fit('Protection', 'setWarningOnly', args, 'Boolean');
    return this.change(() => {
      this.data.warningOnly = args[0] as boolean;
      // "Setting warningOnly to true … any editor can edit": the list of editors is dropped.
      if (this.data.warningOnly) delete this.data.editors;
    });
  }

  setDomainEdit(): this {
    return this;
  }

  setRange(...args: unknown[]): this {
    fit('Protection', 'setRange', args, 'Range');
    const [range] = args as [RangePlace];
    return this.change(() => {
      this.data.rect = { ...range.place };
      delete this.data.namedRange;
    });
  }

  /** The protection follows the name: it covers what the range covers now, and tells the name. */
  setNamedRange(...args: unknown[]): this {
    fit('Protection', 'setNamedRange', args, 'NamedRange');
    return this.named((args[0] as { getName(): string }).getName(), 'namedRange');
  }

  setRangeName(...args: unknown[]): this {
    fit('Protection', 'setRangeName', args, 'String');
    return this.named(args[0] as string, 'rangeName');
  }

  private named(name: string, argument: string): this {
    const known = this.book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (known?.place.sheetId !== this.sheetId) throw new ServiceError(`Invalid argument: ${argument}`);
    const { sheetId: _sheet, ...rect } = known.place;
    return this.change(() => Object.assign(this.data, { rect, namedRange: known.name, unprotected: [] }));
  }

  setUnprotectedRanges(...args: unknown[]): this {
    fit('Protection', 'setUnprotectedRanges', args, 'Object[]');
    if (this.data.rect) throw new ServiceError('Cannot set unprotected ranges on a protected range.');
    const ranges = args[0] as RangePlace[];
    return this.change(() => (this.data.unprotected = ranges.map(({ place }) => ({ ...place }))));
  }

  addEditor(...args: unknown[]): this {
    return this.addEditors([args[0]]);
  }

  addEditors(...args: unknown[]): this {
    fit('Protection', 'addEditors', args, 'Object[]');
    const added = (args[0] as unknown[]).map(emailOf);
    return this.change(() => (this.data.editors = [...new Set([...this.editors(), ...added])]));
  }

  removeEditor(...args: unknown[]): this {
    return this.removeEditors([args[0]]);
  }

  /** "Neither the owner of the spreadsheet nor the current user can be removed." */
  removeEditors(...args: unknown[]): this {
    fit('Protection', 'removeEditors', args, 'Object[]');
    const removed = (args[0] as unknown[])
      .map(emailOf)
      .filter((email) => email !== this.book.owner && email !== this.desk.user);
    return this.change(() => (this.data.editors = this.editors().filter((email) => !removed.includes(email))));
  }

  remove(): void {
    const sheet = sheetOf(this.book, this.sheetId);
    this.change(() => (sheet.protections = sheet.protections.filter(({ id }) => id !== this.data.id)));
  }

  private editors(): string[] {
    return this.data.editors ?? editorsOf(this.book, this.desk.run.world);
  }

  private change(change: () => unknown): this {
    if (!allowedBy(this.data, this.book, this.desk.user)) {
      throw new ServiceError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
    this.desk.set(this.book, () => void change());
    return this;
  }
}

function emailOf(who: unknown): string {
  return who instanceof User ? who.getEmail() : String(who);
}

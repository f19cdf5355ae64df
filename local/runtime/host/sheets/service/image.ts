import { blobOf } from '../../blob';
import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import { sizeOfPicture, type ImageData } from '../images';
import type { Desk } from './desk';
import { sheetOf, type RangePlace } from './range-place';
import type { SheetPlace } from './sheet-place';
import { offers } from './table';

/** Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertimageblobsource,-column,-row */
const maxBytes = 2 * 1024 * 1024;
/** px; of a picture that is only known by its address. */
const unseen = { width: 200, height: 200 };

/** https://developers.google.com/apps-script/reference/spreadsheet/over-grid-image */
export class OverGridImage {
  static readonly type = 'OverGridImage';
  static readonly members = offers({
    ask:
      'getAltTextDescription getAltTextTitle getAnchorCell getAnchorCellXOffset getAnchorCellYOffset getHeight ' +
      'getInherentHeight getInherentWidth getScript getSheet getUrl getWidth',
    change:
      'assignScript remove replace resetSize setAltTextDescription setAltTextTitle setAnchorCell setAnchorCellXOffset ' +
      'setAnchorCellYOffset setHeight setWidth',
  });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly id: number,
  ) {}

  getAltTextTitle(): string {
    return this.image.title;
  }
  setAltTextTitle(...args: unknown[]): this {
    return this.set('setAltTextTitle', args, 'String', (title: string) => ({ title }));
  }
  getAltTextDescription(): string {
    return this.image.description;
  }
  setAltTextDescription(...args: unknown[]): this {
    return this.set('setAltTextDescription', args, 'String', (description: string) => ({ description }));
  }
  getAnchorCell(): object {
    const { row, column } = this.image.position;
    return this.desk.make.range(this.book, { sheetId: this.sheetId, row, column, rows: 1, columns: 1 });
  }
  setAnchorCell(...args: unknown[]): this {
    return this.set('setAnchorCell', args, 'Range', ({ place: { row, column, sheetId } }: RangePlace) => {
      if (sheetId !== this.sheetId) throw new ServiceError('The anchor cell must be on the sheet of the image.');
      return { position: { ...this.image.position, row, column } };
    });
  }
  getAnchorCellXOffset(): number {
    return this.image.position.offsetX;
  }
  setAnchorCellXOffset(...args: unknown[]): this {
    const at = (offsetX: number) => ({ position: { ...this.image.position, offsetX } });
    return this.set('setAnchorCellXOffset', args, 'Integer', at);
  }
  getAnchorCellYOffset(): number {
    return this.image.position.offsetY;
  }
  setAnchorCellYOffset(...args: unknown[]): this {
    const at = (offsetY: number) => ({ position: { ...this.image.position, offsetY } });
    return this.set('setAnchorCellYOffset', args, 'Integer', at);
  }
  getWidth(): number {
    return this.image.width;
  }
  setWidth(...args: unknown[]): this {
    return this.set('setWidth', args, 'Integer', (width: number) => ({ width }));
  }
  getHeight(): number {
    return this.image.height;
  }
  setHeight(...args: unknown[]): this {
    return this.set('setHeight', args, 'Integer', (height: number) => ({ height }));
  }
  getInherentWidth(): number {
    return this.image.inherent.width;
  }
  getInherentHeight(): number {
    return this.image.inherent.height;
  }
  resetSize(): this {
    return this.set('resetSize', [], '', () => this.image.inherent);
  }
  getScript(): string {
    return this.image.script;
  }
  assignScript(...args: unknown[]): this {
    return this.set('assignScript', args, 'String', (script: string) => {
      if (script.endsWith('_')) throw new ServiceError(`Invalid argument: ${script}`);
      return { script };
    });
  }
  getSheet(): object {
    return this.desk.make.sheet(this.book, this.sheetId);
  }
  /** Deprecated: blank for a picture that came as a file. */
  getUrl(): string {
    const { source } = this.image;
    return 'url' in source ? source.url : '';
  }
  replace(...args: unknown[]): this {
    const picture = pictureIn('OverGridImage', 'replace', args[0], args);
    return this.set('replace', [], '', () => ({ ...picture, ...picture.inherent }));
  }
  remove(): void {
    this.desk.checkBook(this.book);
    const sheet = sheetOf(this.book, this.sheetId);
    const gone = this.image;
    sheet.images = sheet.images.filter((one) => one !== gone);
  }

  private get image(): ImageData {
    const image = sheetOf(this.book, this.sheetId).images.find(({ id }) => id === this.id);
    if (!image) throw new ServiceError('The image has been removed.');
    return image;
  }

  private set<T>(method: string, args: unknown[], shape: string, changes: (arg: T) => Partial<ImageData>): this {
    fit('OverGridImage', method, args, shape);
    this.desk.checkBook(this.book);
    Object.assign(this.image, changes(args[0] as T));
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertimageurl,-column,-row,-offsetx,-offsety */
export function insertImage({ desk, book, data }: SheetPlace, type: string, args: unknown[]): OverGridImage {
  const picture = pictureIn(type, 'insertImage', args[0], args);
  fit(type, 'insertImage', args.slice(1), 'Integer, Integer', 'Integer, Integer, Integer, Integer');
  const [column, row, offsetX = 0, offsetY = 0] = args.slice(1) as [number, number, number?, number?];
  desk.checkCells(book, data, { row, column, rows: 1, columns: 1 });
  const id = book.nextId();
  const words = { title: '', description: '', script: '' };
  data.images.push({ id, ...picture, ...picture.inherent, ...words, position: { row, column, offsetX, offsetY } });
  return new OverGridImage(desk, book, data.id, id);
}

export function imagesOf({ desk, book, data }: SheetPlace): OverGridImage[] {
  return data.images.map(({ id }) => new OverGridImage(desk, book, data.id, id));
}

function pictureIn(
  type: string,
  method: string,
  given: unknown,
  args: unknown[],
): Pick<ImageData, 'source' | 'inherent'> {
  if (typeof given === 'string') {
    if (!/^(https?:|data:image\/)/.test(given))
      throw new ServiceError(`Error retrieving image from URL or bad URL: ${given}`);
    return { source: { url: given }, inherent: { ...unseen } };
  }
  const blob = blobOf(given);
  if (!blob) fit(type, method, args, 'Blob');
  const { bytes, contentType } = blob!;
  const inherent = sizeOfPicture(bytes);
  if (!inherent) throw new ServiceError('The blob is not an image that Sheets can show (PNG, JPEG, GIF).');
  if (bytes.length > maxBytes) throw new ServiceError('The image is larger than 2 MB.');
  return { source: { base64: bytes.toString('base64'), contentType: contentType ?? 'image/png' }, inherent };
}

import { deflateSync } from 'node:zlib';
import { crc32 } from '../zip';
import { colorOf } from '../sheets/style';
import { advance, shapeOf } from './letters';

type Point = [x: number, y: number];

/** A picture of whole pixels on white, drawn without any library; it comes out as PNG. Colors as in CSS. */
export class Canvas {
  private readonly pixels: Buffer;

  constructor(
    readonly width: number,
    readonly height: number,
    background = '#ffffff',
  ) {
    this.pixels = Buffer.alloc(width * height * 3);
    this.box(0, 0, width, height, background);
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.where(x, y, x + width, y + height, color, () => true);
  }

  line(from: Point, to: Point, thickness: number, color: string): void {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = dx * dx + dy * dy || 1;
    const room = thickness / 2;
    const inside = (x: number, y: number) => {
      const share = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
      return Math.hypot(x - from[0] - dx * share, y - from[1] - dy * share) <= room;
    };
    const [left, right] = [Math.min(from[0], to[0]) - room, Math.max(from[0], to[0]) + room];
    this.where(left, Math.min(from[1], to[1]) - room, right, Math.max(from[1], to[1]) + room, color, inside);
  }

  /** A slice of a disk; angles in turns, clockwise from the top. */
  slice([x, y]: Point, radius: number, from: number, to: number, color: string): void {
    this.where(x - radius, y - radius, x + radius, y + radius, color, (px, py) => {
      const turn = (Math.atan2(px - x, y - py) / (2 * Math.PI) + 1) % 1;
      return Math.hypot(px - x, py - y) <= radius && turn >= from && turn < to;
    });
  }

  /** `size`: px from the top of a capital to the line. `align`: which end of the text is at `x`. */
  text(text: string, [x, y]: Point, size: number, color: string, align: 'left' | 'center' | 'right' = 'left'): void {
    const dot = Math.max(1, Math.round(size / 7));
    const left = x - Canvas.widthOf(text, size) * { left: 0, center: 0.5, right: 1 }[align];
    [...text].forEach((letter, place) => {
      shapeOf(letter).forEach((column, across) => {
        for (let down = 0; down < 8; down++) {
          if (column & (1 << down)) this.box(left + (place * advance + across) * dot, y + down * dot, dot, dot, color);
        }
      });
    });
  }

  static widthOf(text: string, size: number): number {
    return [...text].length * advance * Math.max(1, Math.round(size / 7));
  }

  private where(
    left: number,
    top: number,
    right: number,
    bottom: number,
    color: string,
    inside: (x: number, y: number) => boolean,
  ): void {
    const hex = colorOf(color) ?? '#000000';
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    for (let y = Math.max(0, Math.round(top)); y < Math.min(this.height, Math.round(bottom)); y++) {
      for (let x = Math.max(0, Math.round(left)); x < Math.min(this.width, Math.round(right)); x++) {
        if (inside(x + 0.5, y + 0.5)) this.pixels.set(parts, (y * this.width + x) * 3);
      }
    }
  }

  /** Source: https://www.w3.org/TR/png/ */
  png(): Buffer {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.width, 0);
    head.writeUInt32BE(this.height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const lines = Array.from({ length: this.height }, (_, y) =>
      Buffer.concat([Buffer.of(0), this.pixels.subarray(y * this.width * 3, (y + 1) * this.width * 3)]),
    );
    return Buffer.concat([
      Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.concat(lines))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  /** The pixels as a PDF holds them: red, green and blue of each, row by row. */
  get rgb(): Buffer {
    return this.pixels;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

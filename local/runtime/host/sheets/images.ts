import type { ImageView } from '../../view';

/** A picture that lies over the cells of a sheet. */
export interface ImageData {
  id: number;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** px. */
  width: number;
  height: number;
  /** As large as the picture is by itself. */
  inherent: { width: number; height: number };
  /** Where it is to be had, or what it is. Nothing is fetched: a picture of an address is shown as its address. */
  source: { url: string } | { base64: string; contentType: string };
  title: string;
  description: string;
  /** The function that a click on it runs. */
  script: string;
}

export function imageView({ id, position, width, height, source, title, description, script }: ImageData): ImageView {
  const address = 'url' in source ? source.url : `data:${source.contentType};base64,${source.base64}`;
  return {
    id,
    position,
    width,
    height,
    name: title || description || 'Image',
    ...(address.startsWith('data:image/') ? { data: address } : { address }),
    ...(script ? { script } : {}),
  };
}

/** px; undefined for what is no picture. Sources: the formats' own pages at w3.org (PNG, JPEG, GIF) and BMP's header. */
export function sizeOfPicture(bytes: Buffer): { width: number; height: number } | undefined {
  const start = bytes.subarray(0, 8).toString('latin1');
  if (start.startsWith('\x89PNG') && bytes.length >= 24)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (start.startsWith('GIF8') && bytes.length >= 10)
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (start.startsWith('BM') && bytes.length >= 26)
    return { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) };
  if (!start.startsWith('\xff\xd8')) return undefined;
  // Segments of a JPEG follow each other; one that begins a frame has the size.
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const kind = bytes[at + 1]!;
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return undefined;
}

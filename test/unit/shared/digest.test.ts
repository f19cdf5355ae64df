import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digest, digestLength, sha256 } from '../../../src/shared/digest';

const known = (text: string): Buffer => createHash('sha256').update(Buffer.from(text, 'utf16le').swap16()).digest();

it('is SHA-256, whatever the text and its length', () => {
  const texts = Array.from({ length: 140 }, (_, length) => 'é'.repeat(length));
  const same = (text: string): void => {
    const words = sha256(text).map((word) => (word >>> 0).toString(16).padStart(8, '0'));
    expect(words.join('')).toBe(known(text).toString('hex'));
    expect(digest(text)).toBe(known(text).toString('base64url').slice(0, digestLength));
  };
  texts.forEach(same);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), same));
});

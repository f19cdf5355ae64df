import { encode } from 'uqr';

/** Blank margin, which readers need: https://www.qrcode.com/en/howto/code.html */
const quiet = 4;

/** Drawn here, as a picture that can be copied into a document or saved. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const squares = data
    .map((row, y) => row.map((dark, x) => (dark ? 'M' + x + ' ' + y + 'h1v1h-1z' : '')).join(''))
    .join('');
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 ' +
    size +
    ' ' +
    size +
    '"><path fill="#fff" d="M0 0h' +
    size +
    'v' +
    size +
    'H0z"/><path d="' +
    squares +
    '"/></svg>';
  return <img src={'data:image/svg+xml,' + encodeURIComponent(picture)} width={200} height={200} alt={label} />;
}

/**
 * How mails look: the one place for it. Tables and styles written into the tags, since mail programs drop style sheets
 * and scripts. The logo is a picture on the school's own website; where it is not loaded, the name stands.
 */
import { partFooter } from './footer';
import { escapeHtml, htmlOf, type SafeHtml } from './html';

/** From Settings. `color` like `#1a5276`, `logo` an address with https://; both may be empty. */
export interface Letterhead {
  school: string;
  color: string;
  logo: string;
}

const plainColor = '#3c4043';
const font = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#202124';
/** A long address breaks anywhere rather than run off a phone. */
const breaking = 'overflow-wrap:anywhere;word-break:break-word';
const table = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';

/** The HTML half of a mail, made from its finished text. */
export function dressed(text: string, { school, color, logo }: Letterhead): SafeHtml {
  const { body, foot } = partFooter(text);
  const picture =
    logo === ''
      ? ''
      : `<img src="${escapeHtml(logo)}" alt="" height="48" style="height:48px;max-width:100%;vertical-align:middle;border:0"> `;
  const head = `border-top:4px solid ${escapeHtml(color || plainColor)};padding:12px 16px;font-weight:bold;${font};${breaking}`;
  // The line that parts the text from its foot is drawn.
  const small = htmlOf(foot.replace(/^--\n/, ''));
  const rows = [
    school === '' && logo === '' ? '' : `<tr><td style="${head}">${picture}${escapeHtml(school)}</td></tr>`,
    `<tr><td style="padding:8px 16px 16px;${font};${breaking}">${htmlOf(body)}</td></tr>`,
    foot === ''
      ? ''
      : `<tr><td style="border-top:1px solid #dadce0;padding:12px 16px;${font};font-size:13px;color:#5f6368;${breaking}">${small}</td></tr>`,
  ];
  const letter = `<table ${table} style="max-width:600px;table-layout:fixed;text-align:left">${rows.join('')}</table>`;
  return `<table ${table} style="table-layout:fixed"><tr><td align="center">${letter}</td></tr></table>` as SafeHtml;
}

import { partFooter } from '../../../src/messages/footer';
import { dressed } from '../../../src/messages/look';
import { settingSpecs } from '../../../src/workbook/setting-specs';

const letterhead = { school: 'Prairie High', color: '#1a5276', logo: 'https://prairie.example.org/a.png' };
const text = 'Dear Ana,\n\nThank you.\n\n--\nPrairie High · 1 Main Street\nReply to stop.';

test('the school’s name, color and logo stand above the text, and what parts text and foot is drawn', () => {
  const html = dressed(text, letterhead);
  expect(html).toContain('src="https://prairie.example.org/a.png"');
  expect(html).toContain('border-top:4px solid #1a5276');
  expect(html.replace(/<[^>]*>/g, '|').replace(/[|\s]+/g, ' ')).toBe(
    ' Prairie High Dear Ana, Thank you. Prairie High · 1 Main Street Reply to stop. ',
  );
});

test('without logo there is no picture, without a color the line is gray, without a name there is no head', () => {
  expect(dressed(text, { ...letterhead, logo: '' })).not.toContain('<img');
  expect(dressed(text, { ...letterhead, color: '' })).toContain('border-top:4px solid #3c4043');
  expect(dressed(text, { school: '', color: '#1a5276', logo: '' })).not.toContain('#1a5276');
  expect(dressed(text, { school: '', color: '', logo: letterhead.logo })).toContain('<img');
});

test('nothing of the letterhead becomes markup, and nothing is loaded but the logo', () => {
  const html = dressed('a', { school: '<b>"', color: '"><b>', logo: 'https://x.example.org/"><b>' });
  expect(html).not.toContain('<b>');
  expect(dressed(text, letterhead)).not.toMatch(/<(style|script|link)|url\(|class=/);
});

test('a text is parted from its foot at the last line of dashes; without one it is all text', () => {
  expect(partFooter(text)).toEqual({
    body: 'Dear Ana,\n\nThank you.',
    foot: '--\nPrairie High · 1 Main Street\nReply to stop.',
  });
  expect(partFooter('a\n\n--\nb\n\n--\nc')).toEqual({ body: 'a\n\n--\nb', foot: '--\nc' });
  expect(partFooter('a -- b\n--\nc')).toEqual({ body: 'a -- b\n--\nc', foot: '' });
});

test.each([
  ['#1A5276', '#1A5276'],
  ['', ''],
  ['blue', null],
  ['#12345', null],
  ['#1234567', null],
  ['#1a5276;x', null],
])('a school color %p is read as %p', (typed, read) => {
  expect(settingSpecs.schoolColor.read(typed)).toBe(read);
});

test.each([
  ['https://prairie.example.org/a.png', 'https://prairie.example.org/a.png'],
  [' https://prairie.example.org/a.png ', 'https://prairie.example.org/a.png'],
  ['', ''],
  ['http://prairie.example.org/a.png', null],
  ['prairie.example.org', null],
  ['https://a b', null],
  ['https://a"onload', null],
])('a logo at %p is read as %p', (typed, read) => {
  expect(settingSpecs.schoolLogo.read(typed)).toBe(read);
});

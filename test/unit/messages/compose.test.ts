import fc from 'fast-check';
import {
  compose,
  faultsIn,
  faultsInBody,
  longestSubject,
  oneLine,
  type Placeholder,
} from '../../../src/messages/compose';
import { footer } from '../../../src/messages/footer';
import { htmlOf } from '../../../src/messages/html';

const known: Placeholder[] = [
  { name: 'organization', about: 'the partner', required: true },
  { name: 'place', about: 'where it is' },
];
const wording = {
  name: 'Hello',
  subject: 'For {{organization}}',
  body: 'Dear {{organization}},\n{{#place}}\nWhere: {{place}}\n{{/place}}\nbye',
};

function made(values: Record<string, string>, over: Partial<typeof wording> = {}, foot = '') {
  const mail = compose({ ...wording, ...over }, values, known, foot);
  if ('reason' in mail) throw new Error(mail.reason);
  return mail;
}
function reason(values: Record<string, string>, over: Partial<typeof wording> = {}): string {
  const mail = compose({ ...wording, ...over }, values, known);
  return 'reason' in mail ? mail.reason : '';
}

describe('filling in', () => {
  it('puts values in, and leaves out a section without one', () => {
    expect(made({ organization: 'Acme', place: 'Room 4' }).text).toBe('Dear Acme,\nWhere: Room 4\nbye');
    expect(made({ organization: 'Acme' }).text).toBe('Dear Acme,\nbye');
  });

  it('fills in once: braces in a name stay as they are', () => {
    const { subject, text } = made({ organization: '{{place}} {{{x}}} {{#a}}', place: 'Room 4' });
    expect(subject).toBe('For {{place}} {{{x}}} {{#a}}');
    expect(text).toContain('Dear {{place}} {{{x}}} {{#a}},');
  });

  it('does not escape in the text, and always in the HTML', () => {
    const { subject, text } = made({ organization: '<script>alert("x")</script> & Söhne' });
    expect(subject).toBe('For <script>alert("x")</script> & Söhne');
    expect(text).toContain('<script>alert("x")</script> & Söhne');
    const html = htmlOf(text);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Söhne');
    expect(html).not.toContain('<script');
  });

  it('whatever a name holds, text keeps it, HTML makes nothing of it, and the subject stays one line', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('{', '}', '#', '/', '<', '>', '"', "'", '&', '\n', '\r', '\u2028', '=', 'a', ' '),
        maxLength: 80,
      }),
    );
    fc.assert(
      fc.property(wild, wild, (organization, place) => {
        const mail = compose(wording, { organization, place }, known);
        if ('reason' in mail) return organization.trim() === '';
        const tags = htmlOf(mail.text).replace(/<\/?p>|<br>|<a href="https?:[^"<>]*">|<\/a>/g, '');
        expect(tags).not.toMatch(/[<>]/);
        expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(mail.subject.length).toBeLessThanOrEqual(longestSubject);
        expect(mail.text).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}/u);
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it('takes line breaks out of the subject, so that no header can be slipped in', () => {
    const { subject } = made({ organization: 'Acme\r\nBcc: everyone@example.org\u2028x\u0000y' });
    expect(subject).toBe('For Acme Bcc: everyone@example.org xy');
  });

  it('cuts a long subject between characters', () => {
    const long = oneLine('🎓'.repeat(150));
    expect(long.length).toBeLessThanOrEqual(longestSubject);
    expect(long).toMatch(/^(🎓)+…$/u);
  });
});

describe('what cannot be filled in', () => {
  it('names an unknown placeholder, the template, and what may be used', () => {
    expect(reason({ organization: 'Acme' }, { body: 'Hi {{organisation}}' })).toBe(
      'The template “Hello” cannot be used: {{organisation}} is not a word it knows. You may use {{organization}}, {{place}}.',
    );
  });

  it('names a needed value that is empty', () => {
    expect(reason({ organization: ' ' })).toBe(
      'The template “Hello” needs {{organization}} (the partner), and that is not known here.',
    );
  });

  it.each([
    ['{{#place}}x', '{{#place}} has no {{/place}} behind it.'],
    ['x{{/place}}', '{{/place}} has no {{#place}} before it.'],
    ['{{place', 'a “{{” has no “}}” behind it.'],
    ['{{> place}}', '“{{>…}}” has no meaning here. Take it out.'],
    ['{{=<% %>=}}', '“{{=…}}” has no meaning here. Take it out.'],
    ['{{#place}}{{x}}{{/place}}', '{{x}} is not a word it knows.'],
    ['{{constructor}}', '{{constructor}} is not a word it knows.'],
    ['{{.}}', '{{.}} is not a word it knows.'],
    ['{{}}', '{{}} is not a word it knows.'],
  ])('%s', (text, fault) => {
    expect(faultsIn(text, known)[0]).toContain(fault);
  });

  it('an empty subject or text', () => {
    expect(reason({ organization: 'A' }, { subject: '{{place}}' })).toContain('empty subject');
    expect(reason({ organization: 'A' }, { body: '{{place}}' })).toContain('empty text');
  });

  it('a text that no cell can hold', () => {
    expect(reason({ organization: 'A'.repeat(19_000) })).toContain('too long');
  });

  it('never throws, whatever staff type', () => {
    const typed = fc.string({
      unit: fc.constantFrom('{{', '}}', '{', '}', '#', '/', '^', '!', '&', '>', '=', 'place', ' ', '\n', '.'),
    });
    fc.assert(
      fc.property(typed, (body) => void compose({ ...wording, body }, { organization: 'A', place: 'B' }, known)),
      {
        numRuns: 3_000,
      },
    );
  });
});

describe('the HTML', () => {
  it('has paragraphs, line breaks and links', () => {
    expect(htmlOf('One\ntwo\n\nSee https://www.example.org/a?b=1&c="2".')).toBe(
      '<p>One<br>two</p>\n<p>See <a href="https://www.example.org/a?b=1&amp;c=">https://www.example.org/a?b=1&amp;c=</a>&quot;2&quot;.</p>',
    );
    expect(htmlOf('(https://example.org).')).toBe('<p>(<a href="https://example.org">https://example.org</a>).</p>');
  });

  it('links nothing but http and https', () => {
    expect(htmlOf('javascript:alert(1) data:text/html,x ftp://example.org')).not.toContain('<a');
  });
});

describe('the foot of a mail to people outside', () => {
  it('says who, where, why, and how to stop', () => {
    const settings = {
      schoolName: 'Prairie High',
      schoolAddress: '1 Main Street',
      schoolPhone: '',
      footer: 'Answer to stop.',
    };
    expect(made({ organization: 'Acme' }, {}, footer(settings, 'You are the contact.')).text).toMatch(
      /bye\n\n--\nPrairie High · 1 Main Street\nYou are the contact\.\nAnswer to stop\.$/,
    );
  });
});

describe('parts that a text must have', () => {
  const withBlocks: Placeholder[] = [
    ...known,
    { name: 'benefitToYou', about: 'what the partner gains', block: true },
    { name: 'benefitToSchool', about: 'what the school gains', block: true },
  ];
  const madeOf = (body: string) => compose({ ...wording, body }, { organization: 'Acme' }, withBlocks);

  it('stand where staff put them, in staff’s own words', () => {
    const body =
      'Hello\n{{#benefitToYou}}\n{{organization}} gains\n{{/benefitToYou}}\n{{#benefitToSchool}}We gain{{/benefitToSchool}}';
    expect(madeOf(body)).toMatchObject({ text: 'Hello\nAcme gains\nWe gain' });
    expect(faultsInBody(body, withBlocks)).toEqual([]);
  });

  it('are named when they are missing or say nothing', () => {
    expect(madeOf('Hello {{#benefitToYou}} \n {{/benefitToYou}}')).toEqual({
      reason:
        'The template “Hello” cannot be used: it does not say what the partner gains (between {{#benefitToYou}} and {{/benefitToYou}}), nor what the school gains (between {{#benefitToSchool}} and {{/benefitToSchool}}). Write that first.',
    });
  });
});

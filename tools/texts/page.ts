/** The page docs/texts.md, made from the declarations: every text as people get it. */
import type { FormSpec, Words } from '../../src/forms/spec';
import type { Template } from '../../src/messages/declare';
import { filled, forms, isOutside, mails, papers } from './filled';

/** Quoted, with line breaks kept; what would be markup is shown as it is. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line.replace(/^([#>-])/, '\\$1').replace(/[*_<]/g, '\\$&')}\\`))
    .join('\n')
    .replace(/\\(?=\n>(\n|$)|$)/g, '');

function text(template: Template): string {
  const { subject, text: said } = filled(template);
  return `### ${template.name}\n\n**${subject}**\n\n${quoted(said)}`;
}

const both = ({ en, es }: Words): string => (en === es ? en : `${en} *${es}*`);

function form({ title, description, confirmation, parts }: FormSpec): string {
  const asked = parts.flatMap((part) => [
    `**${both(part.title)}**${part.help ? ` ${both(part.help)}` : ''}`,
    part.questions
      .map(
        ({ title: asks, help, options = [] }) =>
          `- ${both(asks)}${help ? ` (${both(help)})` : ''}${options.length > 0 ? `: ${options.map((option) => both(option.text)).join(' · ')}` : ''}`,
      )
      .join('\n'),
  ]);
  return [`### ${title}`, description, ...asked, `At the end: ${confirmation}`].join('\n\n');
}

export function textsPage(): string {
  const outside = mails.filter(isOutside);
  const inside = mails.filter((mail) => !isOutside(mail));
  return [
    '# Every text, as people get it',
    'The first wording of all mails, documents and forms, filled with invented values. Staff can change mails and documents in *Partnerbook › Set up › Wording*. Made by `npm run texts`; a test reads all of it with every value missing in turn.',
    '## Mails to people outside the school',
    ...outside.map(text),
    '## Mails to staff',
    ...inside.map(text),
    '## Documents and scripts',
    ...papers.map(text),
    '## Forms',
    ...forms().map(form),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

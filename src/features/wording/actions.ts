/** Shows the wordings in Templates, filled with sample values, and changes them. */
import type { App } from '../../app';
import { templatesOf } from '../../feature';
import { compose, faultsIn, faultsInBody } from '../../messages/compose';
import { wordingMark, wordingWaits } from '../../messages/confirmed';
import type { Mail, Template } from '../../messages/declare';
import { schoolFacts } from '../../messages/fact-rules';
import { footer } from '../../messages/footer';
import { samplesFor } from '../../messages/samples';
import { templatesTab } from '../../messages/tabs';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import type { RowOf } from '../../workbook/tab';
import { commitClick } from '../../workbook/write/history';
import type { wordingCalls, WordingList, WordingPreview, WordingShown } from './calls';
import { phraseOf, toBraces, toBrackets } from './friendly-rules';

const waitMs = 20_000;

type Given<Name extends keyof typeof wordingCalls> = ParsedOf<(typeof wordingCalls)[Name]>;

export function listWordings(app: App): WordingList {
  return {
    texts: app
      .featuresOn()
      .flatMap(templatesOf)
      .map((template) => ({ kind: template.kind, name: template.name, group: groupOf(template) })),
  };
}

const isMail = (template: Template): template is Mail => 'outside' in template;

function groupOf(template: Template): string {
  if (!isMail(template)) return 'Documents and scripts';
  return template.outside ? 'Mails to people outside' : 'Mails to staff';
}

export function showWording(app: App, { kind }: Given<'wording.show'>): WordingShown {
  const template = templateOf(app, kind);
  const row = rowOf(app, template);
  const { placeholders, wording, name } = template;
  const inBrackets = (text: string | null): string => toBrackets(text ?? '', placeholders);
  return {
    kind,
    name: row.name ?? name,
    subject: inBrackets(row.subject),
    body: inBrackets(row.body),
    words: placeholders
      .filter(({ block }) => !block)
      .map((word) => ({ phrase: phraseOf(word.name), about: word.about })),
    first: { subject: inBrackets(wording.subject), body: inBrackets(wording.body) },
    note: row.active ? whatLeaves(app, template) : 'It is not in use: its tick is off in the Templates tab.',
    mark: wordingMark(row),
  };
}

export function previewWording(app: App, { kind, ...given }: Given<'wording.preview'>): WordingPreview {
  const template = templateOf(app, kind);
  const made = understood(template, given);
  if ('fault' in made) return { subject: '', text: '', fault: made.fault };
  const settings = app.settings();
  const ours = Object.entries(schoolFacts(settings)).filter(([, value]) => value !== '');
  const samples = samplesFor(template);
  const values = { ...samples, ...Object.fromEntries(ours.filter(([word]) => word in samples)) };
  const under = isMail(template) && template.outside ? footer(settings, '(Why they get it stands here.)') : '';
  const composed = compose({ name: template.name, ...made }, values, template.placeholders, under);
  return 'reason' in composed
    ? { subject: '', text: '', fault: composed.reason }
    : { subject: composed.subject, text: composed.text, fault: '' };
}

/** Writes subject and text into Templates, as staff would; one click undoes it. */
export function saveWording(
  app: App,
  { kind, shown, ...given }: Given<'wording.save'>,
): { shown: WordingShown; text: string } {
  const template = templateOf(app, kind);
  const made = understood(template, given);
  if ('fault' in made) throw new Failure(made.fault);
  if (made.subject.trim() === '' || made.body.trim() === '') throw new Failure('Write a subject and a text.');
  app.exclusive.run(waitMs, () => {
    app.workbook.reread(templatesTab);
    const row = rowOf(app, template);
    if (wordingMark(row) !== shown) {
      throw new Failure(
        'Somebody has changed this wording since it was shown. Choose it again, and look at theirs first.',
      );
    }
    app.workbook.change(templatesTab, row.id, made);
    commitClick(app, `Wording of ${template.name}`);
  });
  const waits = isMail(template) && leavesByItself(app, template) && wordingWaits(app, template, made) !== null;
  const then = waits
    ? 'Mails of this kind wait under Mail until somebody confirms the wording in Set up.'
    : 'Mails that wait already follow with the next hourly run.';
  return { shown: showWording(app, { kind }), text: isMail(template) ? `Saved. ${then}` : 'Saved.' };
}

function templateOf(app: App, kind: string): Template {
  const found = app
    .featuresOn()
    .flatMap(templatesOf)
    .filter((each) => each.kind === kind)[0];
  if (!found) throw new Failure('That text is not in use any more. Close this window and open it again.');
  return found;
}

/** The row in use; where none is, the one that could be. */
function rowOf({ workbook }: App, { kind, name }: Template): RowOf<typeof templatesTab> {
  const { title, rows } = workbook.table(templatesTab);
  const ofKind = rows.filter((row) => row.kind === kind);
  const [row, other] = ofKind.some(({ active }) => active) ? ofKind.filter(({ active }) => active) : ofKind;
  if (!row)
    throw new Failure(`“${name}” is missing from ${title}. Choose Set up, Set up this workbook to bring it back.`);
  if (other)
    throw new Failure(`${title} has “${name}” twice, in rows ${row.row} and ${other.row}. Delete one of them.`);
  return row;
}

/** With words in braces; or the first fault, in words that the page uses. */
function understood(
  { placeholders }: Template,
  given: { subject: string; body: string },
): { subject: string; body: string } | { fault: string } {
  const [subject, body] = [toBraces(given.subject, placeholders), toBraces(given.body, placeholders)];
  const fault =
    subject.fault ||
    body.fault ||
    [...faultsIn(subject.text, placeholders), ...faultsInBody(body.text, placeholders)][0];
  if (fault) return { fault: toBrackets(fault.charAt(0).toUpperCase() + fault.slice(1), placeholders) };
  return { subject: subject.text, body: body.text };
}

const leavesByItself = (app: App, { automatic, outside }: Mail): boolean =>
  automatic === undefined ? !outside : app.settings()[automatic];

function whatLeaves(app: App, template: Template): string {
  if (!isMail(template) || !leavesByItself(app, template)) return '';
  return 'Mails of this kind leave by themselves. With other words they wait until somebody confirms them in Set up.';
}

/** Every mail, document and form of the product, filled with sample values. */
import type { App } from '../../src/app';
import { templatesOf } from '../../src/feature';
import type { FormSpec } from '../../src/forms/spec';
import { features } from '../../src/house';
import { compose } from '../../src/messages/compose';
import type { Mail, Template } from '../../src/messages/declare';
import { footer } from '../../src/messages/footer';
import { samplesFor } from '../../src/messages/samples';
import { settingSpecs } from '../../src/workbook/setting-specs';

export interface Filled {
  subject: string;
  text: string;
}

const settings = {
  schoolName: 'Maple Grove High School',
  schoolAddress: '2300 Grove Ave, Alder Falls, IL 61099',
  schoolPhone: '(217) 555-0150',
  footer: settingSpecs.footer.initial,
};

export const mails: readonly Mail[] = features.flatMap((feature) => feature.mails);

/** Those that are not mailed: documents, and what is said on the phone. */
export const papers: readonly Template[] = features.flatMap((feature) => templatesOf({ ...feature, mails: [] }));

export const isOutside = (template: Template): boolean => 'outside' in template && template.outside === true;

/** The first wording with these values. Throws where it cannot be used. */
export function filled(template: Template, values: Readonly<Record<string, string>> = samplesFor(template)): Filled {
  const why = 'You get this message because … (each mail says why)';
  const under = isOutside(template) ? footer(settings, why) : '';
  const made = compose({ name: template.name, ...template.wording }, values, template.placeholders, under);
  if ('reason' in made) throw new Error(`${template.kind}: ${made.reason}`);
  return { subject: made.subject, text: made.text };
}

/** The forms as they are made for a school in September 2026. */
export function forms(): FormSpec[] {
  const app = {
    settings: () => ({ schoolName: settings.schoolName }),
    clock: { today: () => '2026-09-15' },
  } as unknown as App;
  return features.flatMap((feature) => feature.forms.map((use) => use.spec(app)));
}

/**
 * What the compiler cannot check about the features: names that appear in two places, and initial wordings. The build
 * runs this (`build.mjs`) and stops at any fault; each fault is a sentence that names both places.
 */
import type { App } from '../src/app';
import { doorOf, listedOn, menuEntries, templatesOf, type Feature, type MenuItem } from '../src/feature';
import type { FormSpec } from '../src/forms/spec';
import { faultsIn, faultsInBody } from '../src/messages/compose';

export interface Source {
  /** Relative to src/, with forward slashes. */
  file: string;
  text: string;
}

export interface Declarations {
  /** The functions that Google's menu calls; what the pages list needs none. */
  doors: string[];
  faults: string[];
}

/** `sources`: every file of `src/features/`. */
export function declarations(features: readonly Feature[], sources: readonly Source[]): Declarations {
  const doors = features.flatMap(({ menu }) => menu.filter((item) => listedOn(item) === null).map(doorOf));
  const faults = [
    ...pageFaults(features, sources),
    ...textFaults(features, sources),
    ...formFaults(features),
    ...useFaults(features),
    ...menuFaults(features),
    ...features
      .filter(({ optional, about }) => optional && about === '')
      .map(
        ({ name }) => `The feature “${name}” is optional, and says nothing about what staff get by switching it on.`,
      ),
    ...twice(
      'Two menu items have the door',
      namedBy(features, ({ menu }) => menu.map(doorOf)),
    ),
    ...twice(
      'Two calls are named',
      namedBy(features, ({ calls }) => Object.keys(calls)),
    ),
    ...twice(
      'Two features are named',
      features.map(({ name }) => [name, name]),
    ),
    ...twice(
      'Two tabs have the key',
      namedBy(features, ({ tabs }) => tabs.map(({ key }) => key)),
    ),
    ...twice(
      'Two tabs have the title',
      namedBy(features, ({ tabs }) => tabs.map(({ title }) => title)),
    ),
    ...twice(
      'Two tabs give ids that begin with',
      namedBy(features, ({ tabs }) => tabs.map(({ prefix }) => prefix)),
    ),
    ...twice(
      'Two hourly jobs are named',
      namedBy(features, ({ jobs }) => jobs.map(({ name }) => name)),
    ),
    ...twice(
      'Two kinds of lines for Today are named',
      namedBy(features, ({ today }) => today.map(({ kind }) => kind)),
    ),
    ...todayFaults(features),
  ];
  return { doors, faults };
}

/** Each name, with the feature it belongs to. */
function namedBy(features: readonly Feature[], names: (feature: Feature) => readonly string[]): [string, string][] {
  return features.flatMap((feature) => names(feature).map((name): [string, string] => [name, feature.name]));
}

function twice(words: string, named: readonly [name: string, place: string][]): string[] {
  const places = new Map<string, string>();
  return named.flatMap(([name, place]) => {
    const other = places.get(name);
    places.set(name, place);
    return other === undefined ? [] : [`${words} “${name}”: of the features “${other}” and “${place}”.`];
  });
}

function pageFaults(features: readonly Feature[], sources: readonly Source[]): string[] {
  const files = sources.flatMap(({ file }) => {
    const name = /([^/]+)\.page\.tsx$/.exec(file)?.[1];
    return name === undefined ? [] : [{ name, file }];
  });
  const declared = namedBy(features, ({ pages }) => Object.keys(pages));
  return [
    ...twice('Two features declare the page', declared),
    ...declared.flatMap(([page, feature]) =>
      files.some(({ name }) => name === page)
        ? []
        : [`The feature “${feature}” declares the page “${page}”, and there is no file ${page}.page.tsx.`],
    ),
    ...files.flatMap(({ name, file }) =>
      declared.some(([page]) => page === name)
        ? []
        : [`${file} is a page that no feature declares: it stands in the \`pages\` of none.`],
    ),
  ];
}

/** A declared text: `mail({ kind: '…'`, or `template({`. */
const declaredText = /\b(?:mail|template)\(\{\s*kind: '([^']+)'/g;

function textFaults(features: readonly Feature[], sources: readonly Source[]): string[] {
  const files = new Map(
    sources.flatMap(({ file, text }) => [...text.matchAll(declaredText)].map(([, kind = '']) => [kind, file] as const)),
  );
  const known = namedBy(features, (feature) => templatesOf(feature).map(({ kind }) => kind));
  const unlisted = [...files].filter(([kind]) => !known.some(([each]) => each === kind));
  return [
    ...twice('Two texts are of the kind', known),
    ...unlisted.map(
      ([kind, file]) => `${file} declares the text “${kind}”, and no feature lists it, so nobody could edit it.`,
    ),
    ...features.flatMap((feature) =>
      templatesOf(feature).flatMap(({ kind, placeholders, wording }) =>
        [...faultsIn(wording.subject, placeholders), ...faultsInBody(wording.body, placeholders)].map(
          (fault) =>
            `The wording of “${kind}” (${files.get(kind) ?? feature.name}) does not fit the words it declares: ${fault}`,
        ),
      ),
    ),
  ];
}

/** What the form specs need from the app. */
const anySchool = {
  settings: () => ({ schoolName: '' }),
  clock: { today: () => '2026-09-14' },
} as unknown as App;

function formFaults(features: readonly Feature[]): string[] {
  const items = features.flatMap(({ menu }) => menu.map(pathOf));
  return [
    ...twice(
      'Two forms have the key',
      namedBy(features, ({ forms }) => forms.map(({ key }) => key)),
    ),
    ...features.flatMap(({ forms }) =>
      forms.flatMap((use) => [
        ...(items.includes(use.menuItem.replace(/…$/, ''))
          ? []
          : [`The form “${use.name}” says that it is made with “${use.menuItem}”, and the menu has no such item.`]),
        ...specFaults(use.name, use.spec(anySchool)),
      ]),
    ),
  ];
}

/** Each entry of the menu is brought by one feature. */
function menuFaults(features: readonly Feature[]): string[] {
  const items = features.flatMap(({ menu }) => menu);
  return menuEntries.flatMap((entry) => {
    const bring = items.filter(({ label, under }) =>
      entry === 'Partners' ? under === entry : under === undefined && label === entry,
    );
    if (entry === 'Partners' ? bring.length > 0 : bring.length === 1) return [];
    return [
      `The menu has an entry “${entry}”, and ${bring.length === 0 ? 'no feature brings' : 'several features bring'} it.`,
    ];
  });
}

/** `Program › Forms`, without the ellipses. */
function pathOf(item: MenuItem): string {
  const { label, under } = item;
  return [listedOn(item) ?? under, label.replace(/…$/, '')].filter(Boolean).join(' › ');
}

function specFaults(form: string, { parts }: FormSpec): string[] {
  const questions = parts.flatMap((part) => part.questions);
  const targets = questions.flatMap(({ options = [] }) => options.flatMap(({ then }) => then ?? []));
  return [
    ...twice(
      `Two questions of the form “${form}” have the key`,
      questions.map(({ key }) => [key, form]),
    ),
    ...targets
      .filter((target) => target !== 'submit' && !parts.some(({ key }) => key === target))
      .map((target) => `The form “${form}” goes on to “${target}”, and has no such part.`),
  ];
}

/** A line is opened by the name of a page, and its key ends the kind at the first slash. */
function todayFaults(features: readonly Feature[]): string[] {
  const pages = features.flatMap((feature) => Object.keys(feature.pages));
  return features.flatMap(({ name, today }) =>
    today.flatMap(({ kind, opens }) => [
      ...(opens === null || opens === 'row' || pages.includes(opens.page)
        ? []
        : [`The lines “${kind}” of “${name}” open the page “${opens.page}”, and no feature declares it.`]),
      ...(/^\w+$/.test(kind) ? [] : [`The lines “${kind}” of “${name}” need a name of letters and digits only.`]),
    ]),
  );
}

function useFaults(features: readonly Feature[]): string[] {
  const tabs = features.flatMap((feature) => feature.tabs);
  return features.flatMap(({ name, uses, menu }) =>
    [...uses, ...menu.flatMap((item) => item.uses ?? [])]
      .filter((tab) => !tabs.includes(tab))
      .map((tab) => `The feature “${name}” uses the tab “${tab.title}”, and no feature brings it.`),
  );
}

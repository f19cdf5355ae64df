/** How a spreadsheet's locale writes numbers and dates. */
export interface LocaleRules {
  decimal: string;
  group: string;
  currency: string;
  /** The currency sign stands after the number. */
  currencyAfter: boolean;
  /** Day before month in `3/4`. */
  dayFirst: boolean;
  dateFormat: string;
}

const english = { decimal: '.', group: ',', currencyAfter: false };
const continental = { decimal: ',', group: '.', currencyAfter: true, dayFirst: true };
const unitedStates: LocaleRules = { ...english, currency: '$', dayFirst: false, dateFormat: 'M/d/yyyy' };
const dayMonthYear = { dayFirst: true, dateFormat: 'dd/MM/yyyy' };
/** Thousands parted by a no-break space, which is also how people's spreadsheets show them. */
const spaced = { decimal: ',', group: '\u00a0', currencyAfter: true };
const known: Record<string, LocaleRules> = {
  en_US: unitedStates,
  en_GB: { ...english, ...dayMonthYear, currency: '£' },
  en_IE: { ...english, ...dayMonthYear, currency: '€' },
  en_AU: { ...english, ...dayMonthYear, currency: '$' },
  en_NZ: { ...english, currency: '$', dayFirst: true, dateFormat: 'd/MM/yyyy' },
  en_IN: { ...english, ...dayMonthYear, currency: '₹' },
  en_CA: { ...english, currency: '$', dayFirst: false, dateFormat: 'yyyy-MM-dd' },
  es_ES: { ...continental, currency: '€', dateFormat: 'd/M/yyyy' },
  es_MX: { ...english, ...dayMonthYear, currency: '$' },
  de_DE: { ...continental, currency: '€', dateFormat: 'dd.MM.yyyy' },
  fr_FR: { ...spaced, ...dayMonthYear, currency: '€' },
  fr_CA: { ...spaced, currency: '$', dayFirst: false, dateFormat: 'yyyy-MM-dd' },
  it_IT: { ...continental, currency: '€', dateFormat: 'dd/MM/yyyy' },
  nl_NL: { ...continental, currencyAfter: false, currency: '€', dateFormat: 'd-M-yyyy' },
  pl_PL: { ...spaced, currency: 'zł', dayFirst: true, dateFormat: 'd.MM.yyyy' },
  pt_BR: { ...continental, currencyAfter: false, currency: 'R$', dateFormat: 'dd/MM/yyyy' },
  pt_PT: { ...spaced, ...dayMonthYear, currency: '€' },
};

/** Locales that are not known here behave as `en_US`. */
export function localeRules(locale: string): LocaleRules {
  return known[locale] ?? unitedStates;
}

export function isKnownLocale(locale: string): boolean {
  return locale in known;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

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
const unitedStates: LocaleRules = { ...english, currency: '$', dayFirst: false, dateFormat: 'M/d/yyyy' };
const known: Record<string, LocaleRules> = {
  en_US: unitedStates,
  en_GB: { ...english, currency: '£', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
  en_AU: { ...english, currency: '$', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
  en_CA: { ...english, currency: '$', dayFirst: false, dateFormat: 'yyyy-MM-dd' },
  es_ES: { decimal: ',', group: '.', currency: '€', currencyAfter: true, dayFirst: true, dateFormat: 'd/M/yyyy' },
  es_MX: { ...english, currency: '$', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
  de_DE: { decimal: ',', group: '.', currency: '€', currencyAfter: true, dayFirst: true, dateFormat: 'dd.MM.yyyy' },
};

/** Locales that are not known here behave as `en_US`. */
export function localeRules(locale: string): LocaleRules {
  return known[locale] ?? unitedStates;
}

export function isKnownLocale(locale: string): boolean {
  return locale in known;
}

export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

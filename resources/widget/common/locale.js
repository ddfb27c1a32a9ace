// Which language to speak, and which way it runs.

export const locales = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar'];

// The first of the wished languages ("de-AT", "pt_BR", …) that we have.
export function pickLocale(...wishes) {
  for (const wish of wishes) {
    const language = String(wish ?? '').toLowerCase().split(/[-_]/)[0];
    if (locales.includes(language)) return language;
  }
  return 'en';
}

export const directionOf = (locale) => (locale === 'ar' ? 'rtl' : 'ltr');

// A name that runs the other way must not turn the sentence around it (UAX #9, isolates).
function isolated(value, direction) {
  const mixed = direction === 'rtl' || /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value);
  return mixed ? `\u2068${value}\u2069` : value;
}

// tables: {locale: {key: text}} -> translate(key, {name: value}); English stands in for what a table lacks.
export function translator(tables, locale) {
  const table = { ...tables.en, ...tables[locale] };
  return (key, values = {}) => {
    const text = table[key];
    if (text === undefined) throw new RangeError(`no text ${key}`);
    return text.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? isolated(String(values[name]), directionOf(locale)) : whole));
  };
}

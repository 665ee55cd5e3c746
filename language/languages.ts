/** A language that the interface speaks. */
interface LanguageInfo {
  /** In itself, as its readers look for it. */
  name: string;
  /** By which dates, numbers and lists are written (BCP 47). */
  tag: string;
  direction: 'ltr' | 'rtl';
}

/** The languages of the interface. The first is the one that others are translated from. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en-GB', direction: 'ltr' },
  de: { name: 'Deutsch', tag: 'de-DE', direction: 'ltr' },
} as const satisfies Record<string, LanguageInfo>;

export type Language = keyof typeof LANGUAGES;

export const SOURCE_LANGUAGE: Language = 'en';

/** What may be chosen. A language joins when all of the interface speaks it (docs/decisions/0026-languages.md). */
export const OFFERED: readonly Language[] = ['en', 'de'];

/** Name of the cookie that keeps a choice. */
export const LANGUAGE_COOKIE = 'faultline-language';

/** Header by which our server tells the framework the language of a request; what a client sends under this name is dropped. */
export const LANGUAGE_HEADER = 'x-faultline-language';

/** Whether a text names a language of the interface. */
export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
}

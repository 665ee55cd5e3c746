import { createFormatter, createTranslator } from 'use-intl/core';
import { type Area, type Messages, messagesOf } from './catalogue';
import { LANGUAGES, type Language } from './languages';
import { TIME_ZONE } from './time-zone';

/** Says messages of one area: `t('key', { argument })`, `t.rich` where a message holds links or emphasis. */
export type Translator<A extends Area> = ReturnType<typeof createTranslator<Messages, A>>;

/** Writes numbers, dates, spans of time and lists as a language does. */
export type Formatter = ReturnType<typeof createFormatter>;

const translators = new Map<string, unknown>();
const formatters = new Map<Language, Formatter>();

/** The translator of an area into a language. */
export function translator<A extends Area>(language: Language, area: A): Translator<A> {
  const key = `${language} ${area}`;
  const known = translators.get(key) ?? makeTranslator(language, area);
  translators.set(key, known);
  return known as Translator<A>; // keyed by what decides its type
}

function makeTranslator(language: Language, area: Area): unknown {
  return createTranslator({
    locale: LANGUAGES[language].tag,
    messages: { [area]: messagesOf(language, area) },
    namespace: area,
    timeZone: TIME_ZONE,
  });
}

/** The formatter of a language. */
export function formatter(language: Language): Formatter {
  const known = formatters.get(language) ?? createFormatter({ locale: LANGUAGES[language].tag, timeZone: TIME_ZONE });
  formatters.set(language, known);
  return known;
}

import format from 'icu-minify/format';
import type { Area } from '@/language/catalogue';
import { LANGUAGES, type Language } from '@/language/languages';
import { MATERIAL_LANGUAGE } from '@/language/material';
import type { Translator } from '@/language/translator';

// scripts/build-islands.ts puts the language of the bundle in the place of this name.
declare const ISLAND_LANGUAGE: Language;

type Compiled = Parameters<typeof format>[0];
type Values = Parameters<typeof format>[2];

const FORMATTERS = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given),
};

/** The translator of an island, from an area as `#messages/<area>` gives it. It says plain texts alone. */
export function wordsOf<A extends Area>(messages: object): Translator<A> {
  const say = (key: string, values?: Values) =>
    format(messageAt(messages, key), LANGUAGES[ISLAND_LANGUAGE].tag, values, { formatters: FORMATTERS });
  return say as unknown as Translator<A>; // the same call; rich texts are for components
}

function messageAt(messages: object, key: string): Compiled {
  return key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], messages) as Compiled;
}

/** Attributes of an element that holds material: its language, where the page speaks another. */
export function materialMarks(): Record<string, string> {
  return ISLAND_LANGUAGE === MATERIAL_LANGUAGE ? {} : { lang: MATERIAL_LANGUAGE, dir: 'ltr' };
}

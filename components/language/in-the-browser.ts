import * as intl from 'use-intl/react';
import type { Area } from '@/language/catalogue';
import { isLanguage, type Language, SOURCE_LANGUAGE } from '@/language/languages';
import type { Formatter, Translator } from '@/language/translator';

// What `#language` means in client components: the messages that <ClientMessages> has handed over.

/** The language of the interface. */
export function useLanguage(): Language {
  const [language] = intl.useLocale().split('-');
  return isLanguage(language) ? language : SOURCE_LANGUAGE;
}

/** The translator of an area. A server component above must hand the area over (components/language/client-messages.tsx). */
export function useTranslations<A extends Area>(area: A): Translator<A> {
  return intl.useTranslations(area) as Translator<A>; // the catalogue is typed here, not in the library's own configuration
}

/** Numbers, dates and lists as the language writes them. */
export function useFormatter(): Formatter {
  return intl.useFormatter();
}

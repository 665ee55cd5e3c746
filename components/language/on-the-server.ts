import { headers } from 'next/headers';
import { language as languageInAddress } from 'next/root-params';
import { cache, use } from 'react';
import type { Area } from '@/language/catalogue';
import { isLanguage, LANGUAGE_HEADER, type Language, SOURCE_LANGUAGE } from '@/language/languages';
import { type Formatter, formatter, type Translator, translator } from '@/language/translator';

// What `#language` means in server components; in-the-browser.ts is the same for client components.

/** The language of the page that is being made. */
export const getLanguage = cache(async (): Promise<Language> => {
  const inAddress: unknown = await languageInAddress();
  if (isLanguage(inAddress)) return inAddress;
  // Outside the pages (an address that nothing has) the server's own word stands.
  const told = (await headers()).get(LANGUAGE_HEADER);
  return isLanguage(told) ? told : SOURCE_LANGUAGE;
});

/** For async components. */
export async function getTranslations<A extends Area>(area: A): Promise<Translator<A>> {
  return translator(await getLanguage(), area);
}

export function useLanguage(): Language {
  return use(getLanguage());
}

export function useTranslations<A extends Area>(area: A): Translator<A> {
  return translator(useLanguage(), area);
}

export function useFormatter(): Formatter {
  return formatter(useLanguage());
}

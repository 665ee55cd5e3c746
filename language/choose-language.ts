import Negotiator from 'negotiator';
import { isLanguage, type Language, OFFERED, SOURCE_LANGUAGE } from './languages';

/** The language to answer in: what was chosen here, else what the browser asks for first of those on offer. */
export function chooseLanguage(
  chosen: string | undefined,
  accepted: string | undefined,
  offered: readonly Language[] = OFFERED,
): Language {
  if (isLanguage(chosen) && offered.includes(chosen)) return chosen;
  const negotiator = new Negotiator({ headers: { 'accept-language': accepted ?? '' } });
  const [best] = accepted === undefined ? [] : negotiator.languages([...offered]);
  return isLanguage(best) ? best : SOURCE_LANGUAGE;
}

import { chooseLanguageOf } from '@/server/language/choose';

/** Keeps the language of the interface that a form chooses. */
export const POST = chooseLanguageOf;

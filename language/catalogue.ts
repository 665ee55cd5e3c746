import compile from 'icu-minify/compile';
import formatMessage from 'use-intl/format-message';
import * as de from '@/messages/de';
import * as en from '@/messages/en';
import type { Translated } from '@/messages/translated';
import type { Language } from './languages';

/** Every message of the interface by area, as the source language has them: keys and arguments are typed by it. */
export type Messages = typeof en;

/** A part of the catalogue: one file under messages/<language>. */
export type Area = keyof Messages;

/** Messages of some areas, in the form that a translator takes. */
export type AreaMessages = Partial<Record<Area, object>>;

const CATALOGUE: Record<Language, Translated<Messages>> = { en, de };

const prepared = new Map<string, object>();

/** The messages of an area in a language, for a translator; parsed beforehand where the bundle carries no parser (next.config.js). */
export function messagesOf(language: Language, area: Area): object {
  const key = `${language} ${area}`;
  let messages = prepared.get(key);
  if (!messages) {
    messages = formatMessage.raw ? CATALOGUE[language][area] : compiledMessages(language, area);
    prepared.set(key, messages);
  }
  return messages;
}

/** The same, parsed in any case. */
export function compiledMessages(language: Language, area: Area): object {
  return compileAll(CATALOGUE[language][area]);
}

/** The whole catalogue as it is written, for checks. */
export function allMessages(): Record<Language, Translated<Messages>> {
  return CATALOGUE;
}

function compileAll(messages: object): object {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? plain(compile(value)) : compileAll(value),
    ]),
  );
}

/** The compiler gives forms of a plural as objects without a prototype, and React hands only plain ones to client components. */
function plain(message: ReturnType<typeof compile>): unknown {
  return JSON.parse(JSON.stringify(message));
}

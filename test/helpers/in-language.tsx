import type { ReactNode } from 'react';
import { MessagesProvider } from '@/components/language/messages-provider';
import { type Area, allMessages, messagesOf } from '@/language/catalogue';
import type { Language } from '@/language/languages';

/** What a page puts above client components: every area of the catalogue in a language. */
export function InLanguage({ language = 'en', children }: { language?: Language; children: ReactNode }) {
  const areas = Object.keys(allMessages()[language]) as Area[];
  const messages = Object.fromEntries(areas.map((area) => [area, messagesOf(language, area)]));
  return (
    <MessagesProvider language={language} messages={messages}>
      {children}
    </MessagesProvider>
  );
}

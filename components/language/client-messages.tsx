import type { ReactNode } from 'react';
import { type Area, messagesOf } from '@/language/catalogue';
import { MessagesProvider } from './messages-provider';
import { getLanguage } from './on-the-server';

/**
 * Hands areas of the catalogue to the client components below, in the page's language alone. What stands above is kept, so
 * that a page names only what it adds.
 */
export async function ClientMessages({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const language = await getLanguage();
  const messages = Object.fromEntries(areas.map((area) => [area, messagesOf(language, area)]));
  return (
    <MessagesProvider language={language} messages={messages}>
      {children}
    </MessagesProvider>
  );
}

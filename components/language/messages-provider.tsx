'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { AreaMessages } from '@/language/catalogue';
import { LANGUAGES, type Language } from '@/language/languages';
import { TIME_ZONE } from '@/language/time-zone';

const Above = createContext<AreaMessages>({});

/** The messages that client components below may use, beside those from above. */
export function MessagesProvider({
  language,
  messages,
  children,
}: {
  language: Language;
  messages: AreaMessages;
  children: ReactNode;
}) {
  const above = useContext(Above);
  const all = useMemo(() => ({ ...above, ...messages }), [above, messages]);
  return (
    <Above value={all}>
      <IntlProvider
        locale={LANGUAGES[language].tag}
        messages={all as Record<string, Record<string, string>>}
        timeZone={TIME_ZONE}
      >
        {children}
      </IntlProvider>
    </Above>
  );
}

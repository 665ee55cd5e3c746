import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { THEME_SCRIPT } from '@/components/shell/theme-script';
import { Textures } from '@/components/state/textures';
import { LANGUAGES, type Language } from '@/language/languages';
import { islandAddress } from '@/server/islands/manifest';
import { commit, literata, literataItalic, mona } from './fonts';
import './globals.css';

const FONTS = [mona, literata, literataItalic, commit].map((font) => font.variable).join(' ');

/** The document around every page: its language, the theme before the first paint, what the islands of all pages need. */
export function PageFrame({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language} dir={LANGUAGES[language].direction} className={FONTS} suppressHydrationWarning>
      <head>
        {/* Before the first paint, so that a chosen theme does not flash. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, no input in it */}
        <script data-island dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <Textures />
        {/* What a page needs to say that it failed (error.tsx). */}
        <ClientMessages areas={['shell']}>{children}</ClientMessages>
        <script data-island type="module" src={islandAddress('shell', language)} />
      </body>
    </html>
  );
}

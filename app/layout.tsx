import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { THEME_SCRIPT } from '@/components/shell/theme-script';
import { Textures } from '@/components/state/textures';
import { islandAddress } from '@/server/islands/manifest';
import { commit, literata, literataItalic, mona } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Faultline', template: '%s · Faultline' },
  description: 'Learn high availability by breaking it: read it, be asked about it, and watch a design fail.',
  referrer: 'same-origin',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1312' },
  ],
};

const FONTS = [mona, literata, literataItalic, commit].map((font) => font.variable).join(' ');

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={FONTS} suppressHydrationWarning>
      <head>
        {/* Before the first paint, so that a chosen theme does not flash. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, no input in it */}
        <script data-island dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <Textures />
        {children}
        <script data-island type="module" src={islandAddress('shell')} />
      </body>
    </html>
  );
}

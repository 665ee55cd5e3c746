import type { MetadataRoute } from 'next';
import { isLanguage, LANGUAGES } from '@/language/languages';
import { translator } from '@/language/translator';
import { languageOf } from '@/server/http/request-language';

/**
 * What the app is called, looks like and begins with where somebody installs it. Browsers fetch it without cookies, so the
 * page that links to it names its language.
 */
export function GET(request: Request): Response {
  const named = new URL(request.url).searchParams.get('language');
  const language = isLanguage(named) ? named : languageOf(request.headers);
  const t = translator(language, 'shell');
  const manifest: MetadataRoute.Manifest = {
    id: '/',
    name: 'Faultline',
    short_name: 'Faultline',
    description: t('description'),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f7f4',
    theme_color: '#f6f7f4',
    lang: language,
    dir: LANGUAGES[language].direction,
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: t('sections.practice'), url: '/practice' },
      { name: t('sections.lab'), url: '/lab' },
    ],
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}

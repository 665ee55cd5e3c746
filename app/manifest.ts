import type { MetadataRoute } from 'next';

/** What the app is called, looks like and begins with where somebody installs it. */
// biome-ignore lint/style/noDefaultExport: the framework reads the default export
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Faultline',
    short_name: 'Faultline',
    description: 'Learn high availability by breaking it: read it, be asked about it, and watch a design fail.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f7f4',
    theme_color: '#f6f7f4',
    lang: 'en',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Practice', url: '/practice' },
      { name: 'Lab', url: '/lab' },
    ],
  };
}

import localFont from 'next/font/local';

/**
 * Interface type. One file with weight and width axes; preloaded, since every page begins with it. Optional: text that was
 * painted never changes its face under the reader, and a slow first visit reads in a face of the system.
 */
export const mona = localFont({
  src: '../node_modules/@fontsource-variable/mona-sans/files/mona-sans-latin-wdth-normal.woff2',
  weight: '200 900',
  declarations: [{ prop: 'font-stretch', value: '75% 125%' }],
  variable: '--font-mona',
  display: 'optional',
  adjustFontFallback: 'Arial',
});

/** Reading type. Preloaded where reading starts above the fold: it is declared on the documents' layout alone. */
export const literata = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-literata',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

/** Emphasis inside reading; fetched when a page has some. */
export const literataItalic = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-literata-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

/** Identifiers; fetched when a page has some. */
export const commit = localFont({
  src: '../node_modules/@fontsource/commit-mono/files/commit-mono-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-commit',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

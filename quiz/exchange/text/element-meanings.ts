/** What an element of a text means to us. */
export type Meaning =
  | 'block'
  | 'heading'
  | 'inline'
  | 'emphasis'
  | 'strong'
  | 'code'
  | 'break'
  | 'pre'
  | 'list'
  | 'table'
  | 'link'
  | 'raised'
  | 'reading'
  | 'bracket'
  | 'picture'
  | 'formula'
  | 'outside';

const BY_MEANING: Record<Meaning, string> = {
  block:
    'p div section article header footer main aside nav blockquote figure figcaption address dl dt dd details summary center body html fieldset legend caption rubricBlock contentBody hr',
  heading: 'h1 h2 h3 h4 h5 h6',
  inline: 'span font small big abbr acronym cite dfn q time mark bdi bdo label data ruby rb nobr u ins wbr',
  emphasis: 'em i var',
  strong: 'strong b',
  code: 'code kbd samp tt',
  break: 'br',
  pre: 'pre',
  list: 'ul ol menu',
  table: 'table',
  link: 'a',
  raised: 'sub sup s del strike',
  reading: 'rt',
  bracket: 'rp',
  picture: 'img image',
  formula: 'math',
  outside:
    'script style template noscript iframe frame frameset object embed applet audio video source track canvas svg picture map area input select textarea button option form head title meta link base param',
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(BY_MEANING).flatMap(([meaning, names]) => names.split(' ').map((name) => [name, meaning as Meaning])),
);

/** What an element means by its name; undefined for a name that no text has. */
export function meaningOf(name: string): Meaning | undefined {
  return MEANINGS.get(name);
}

/** Why what stands outside of texts is left out. */
export function outsideReason(name: string): string {
  if (/^(script|template|noscript)$/.test(name)) return 'Code is never taken over.';
  if (/^(style|link|head|title|meta|base)$/.test(name)) return 'How a page looks is not taken over.';
  if (/^(audio|video|source|track|picture|map|area|canvas|svg)$/.test(name))
    return 'Pictures, sound and film are not taken over.';
  if (/^(input|select|textarea|button|option|form)$/.test(name)) return 'Controls in a text are not taken over.';
  return 'What is embedded from elsewhere is not taken over.';
}

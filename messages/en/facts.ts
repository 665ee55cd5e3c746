/** Facts with their evidence, and the sources of all of them. */
export const facts = {
  title: '{topic}: facts',
  description: 'Every fact on {topic}, with its source and its check.',
  lead: '{facts, plural, one {# fact} other {# facts}} from {sources, plural, one {# source} other {# sources}}, each true on the day it was checked.',
  differs: 'The page that the pack was made from differs in {count, number}.',
  read: 'Read the page',
  practise: 'Practise this topic',
  originSays: 'The source page, line {lines}: {claim}',
  wrong: 'What people get wrong',
  notTrue: 'Not true: ',
  added: 'not on the source page; added',
  relevance: { background: 'background', useful: 'useful', core: 'core for the exam' },
  /** After a number of a fact. */
  bound: {
    default: 'by default',
    min: 'at least',
    max: 'at most',
    typical: 'typically',
    design: 'designed for',
    fixed: 'fixed',
  },
  kinds: {
    definition: 'definition',
    property: 'property',
    mechanism: 'mechanism',
    contrast: 'contrast',
    number: 'number',
    scope: 'scope',
    recommendation: 'recommendation',
    limit: 'limit',
  },
  /** How a statement was checked. */
  verified: {
    archive: 'read in the archived documentation',
    'current-docs': 'read in the current documentation',
    'archive+current-docs': 'read in the archived and the current documentation',
    secondary: 'taken from a secondary source',
    memory: 'from general knowledge, without a page to cite',
  },
  sources: {
    title: 'Sources',
    description: 'Every source of the material, with the facts that rest on it.',
    lead: 'A fact enters the material with the page it was read on and the day it was checked. Here they are the other way round: every page, and what rests on it.',
    checked: '{count, plural, one {# fact} other {# facts}}, last checked {date}',
    origin:
      'The pack began from <link>{title}</link>. Its claims were checked one by one against the sources below; where they no longer hold, the facts say so.',
    originBy:
      'The pack began from <link>{title}</link> by {author}. Its claims were checked one by one against the sources below; where they no longer hold, the facts say so.',
    noPage: 'No page to cite',
    general: 'From general knowledge',
    readAs: 'read as {path}',
  },
} as const;

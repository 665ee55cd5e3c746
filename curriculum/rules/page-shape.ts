import type { Pack, Page, Topic } from '../pack';
import { countWords, walkBlocks, walkInlines } from '../page/text';
import type { Block } from '../page/tree';
import type { Finding, Rule } from './rule';

/** Words of a page's own prose. */
const MIN_WORDS = 600;
const MAX_WORDS = 1_200;

/** Sections of level 2: why it matters, how it works, what has changed. */
const MIN_SECTIONS = 3;

export const pageShape: Rule = {
  name: 'page-shape',
  description: `A page has ${MIN_WORDS} to ${MAX_WORDS} words in at least ${MIN_SECTIONS} sections, facts, a trap and what changed.`,
  severity: 'error',
  check(pack) {
    return pack.topics.flatMap((topic) => (topic.page === null ? [] : judge(pack, topic, topic.page)));
  },
};

function judge(pack: Pack, topic: Topic, page: Page): Finding[] {
  const findings: Finding[] = [];
  const see = (at: { line: number; column: number }, message: string, expected: string, actual: string) =>
    findings.push({ file: page.file, ...at, message, expected, actual });
  const top = page.blocks[0]?.at ?? { line: 1, column: 1 };
  const blocks = [...walkBlocks(page.blocks)];
  const words = countWords(page.blocks);
  if (words < MIN_WORDS || words > MAX_WORDS) {
    see(top, 'The page is too short or too long.', `${MIN_WORDS} to ${MAX_WORDS} words`, `${words}`);
  }
  const sections = page.blocks.filter((block) => block.type === 'heading' && block.level === 2);
  if (sections.length < MIN_SECTIONS) {
    see(top, 'The page has too few sections.', `at least ${MIN_SECTIONS} headings ##`, `${sections.length}`);
  }
  for (const heading of emptySections(page.blocks)) {
    see(heading.at, 'This section is empty.', 'text under the heading', 'nothing');
  }
  if (![...walkInlines(page.blocks)].some((node) => node.type === 'fact-note')) {
    see(top, 'The page cites no fact.', ':fact[…] after the words that say it', 'none');
  }
  const believed = topic.facts.some((fact) => fact.misconceptions.length > 0);
  if (believed && !blocks.some((block) => block.type === 'trap')) {
    see(top, 'The page shows no trap.', '::trap[…]{title="…"}', 'none');
  }
  const changed = topic.facts.filter((fact) => fact.status !== 'holds').map((fact) => fact.id);
  if (changed.length > 0 && !blocks.some((block) => block.type === 'changed')) {
    see(top, 'The page does not say what has changed.', changed.map((id) => `::changed[${id}]`).join(', '), 'none');
  }
  return findings.concat(repeatedTraps(pack, page));
}

function emptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return block.type === 'heading' && (!next || (next.type === 'heading' && next.level <= block.level));
  });
}

function repeatedTraps(pack: Pack, page: Page): Finding[] {
  const seen = new Set<string>();
  return [...walkBlocks(page.blocks)].flatMap((block) => {
    if (block.type !== 'trap' || !pack.beliefs.has(block.belief)) return [];
    const again = seen.has(block.belief);
    seen.add(block.belief);
    if (!again) return [];
    return [
      {
        file: page.file,
        ...block.at,
        message: 'This trap stands twice on the page.',
        expected: 'each once',
        actual: block.belief,
      },
    ];
  });
}

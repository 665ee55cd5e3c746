import type { Pack, Page, Topic } from '../pack';
import type { Block } from '../page/tree';
import { oneLine, plainWords } from './plain-words';
import type { SearchDocument } from './search-document';

type Heading = Extract<Block, { type: 'heading' }>;

/** One document for the top of each page, with its lead, and one for each section of level 2. */
export function pageDocuments(pack: Pack): SearchDocument[] {
  return pack.topics.flatMap((topic) => (topic.page === null ? [] : documentsOf(pack, topic, topic.page)));
}

function documentsOf(pack: Pack, topic: Topic, page: Page): SearchDocument[] {
  const { opening, sections } = cut(page.blocks);
  const top: SearchDocument = {
    id: `${pack.id}:topic/${topic.id}`,
    pack: pack.id,
    kind: 'page',
    title: topic.title,
    within: pack.info.title,
    text: oneLine(`${page.lead} ${plainWords(pack, opening)}`),
    target: { kind: 'topic', topic: topic.id },
  };
  return [
    top,
    ...sections.map(({ heading, blocks }): SearchDocument => {
      const { anchor } = heading;
      return {
        id: `${top.id}#${anchor}`,
        pack: pack.id,
        kind: 'section',
        title: plainWords(pack, [heading]),
        within: topic.title,
        text: plainWords(pack, blocks),
        target: { kind: 'topic', topic: topic.id, anchor },
      };
    }),
  ];
}

/** A page cut at its headings of level 2. */
function cut(blocks: readonly Block[]): { opening: Block[]; sections: { heading: Heading; blocks: Block[] }[] } {
  const opening: Block[] = [];
  const sections: { heading: Heading; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 2) sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}

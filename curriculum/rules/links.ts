import type { Pack, Page } from '../pack';
import { walkBlocks, walkInlines } from '../page/text';
import type { Inline, LinkTarget } from '../page/tree';
import type { Finding, Rule } from './rule';

export const links: Rule = {
  name: 'links',
  description: 'Links lead to headings that exist, and out of the pack only to its sources.',
  severity: 'error',
  check(pack) {
    const allowed = externalAddresses(pack);
    return pack.topics.flatMap(({ page }) =>
      page === null
        ? []
        : [...walkInlines(page.blocks)].flatMap((node) =>
            node.type === 'link' ? (judge(pack, page, node, allowed) ?? []) : [],
          ),
    );
  },
};

function judge(
  pack: Pack,
  page: Page,
  link: Extract<Inline, { type: 'link' }>,
  allowed: ReadonlySet<string>,
): Finding | null {
  const { target } = link;
  const base = { file: page.file, ...link.at };
  if (target.kind === 'external') {
    if (allowed.has(target.url)) return null;
    return {
      ...base,
      message: 'A page links out only to what the pack names as a source.',
      expected: 'the address of a source of one of the facts',
      actual: target.url,
    };
  }
  const goal = goalOf(pack, page, target);
  if (goal === null || goal.anchors.includes(goal.anchor)) return null;
  return {
    ...base,
    message: `${goal.file} has no such heading.`,
    expected: goal.anchors.map((anchor) => `#${anchor}`).join(', ') || 'a page with headings',
    actual: `#${goal.anchor}`,
  };
}

/** The heading that a link asks for; null where it asks for none, or the page itself is missing (`known-ids` and `files`). */
function goalOf(
  pack: Pack,
  page: Page,
  target: LinkTarget,
): { file: string; anchor: string; anchors: string[] } | null {
  const there =
    target.kind === 'anchor'
      ? page
      : target.kind === 'topic'
        ? pack.topics.find((topic) => topic.id === target.topic)?.page
        : null;
  const anchor = target.kind === 'anchor' || target.kind === 'topic' ? target.anchor : undefined;
  if (!there || anchor === undefined) return null;
  const anchors = [...walkBlocks(there.blocks)].flatMap((block) => (block.type === 'heading' ? [block.anchor] : []));
  return { file: there.file, anchor, anchors };
}

function externalAddresses(pack: Pack): Set<string> {
  const addresses = [...pack.facts.values()].flatMap((fact) => fact.sources.map((source) => source.url));
  return new Set(pack.info.origin ? [...addresses, pack.info.origin.url] : addresses);
}

import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Inline, LinkTarget } from '@/curriculum/page/tree';
import { findQuantity, quantityText } from '@/curriculum/quantity';
import { Each } from '../each';
import { briefAddress, topicAddress } from './addresses';
import type { PageContext } from './page-context';

type Number = Extract<Inline, { type: 'number' }>;

/** Inline content of a page: words, links, the numbers of facts, and the marks that lead to the notes. */
export function Inlines({ nodes, context }: { nodes: readonly Inline[]; context: PageContext }) {
  return (
    <Each of={nodes}>{(node, index) => <InlineNode node={node} next={nodes[index + 1]} context={context} />}</Each>
  );
}

function InlineNode({ node, next, context }: { node: Inline; next: Inline | undefined; context: PageContext }) {
  const t = useTranslations('reading');
  switch (node.type) {
    case 'text':
      // A mark follows its word without a gap, wherever the source breaks the line.
      return next?.type === 'fact-note' ? node.value.trimEnd() : node.value;
    case 'code':
      return <code>{node.value}</code>;
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} context={context} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines nodes={node.children} context={context} />
        </strong>
      );
    case 'link':
      return (
        <PageLink target={node.target} context={context}>
          <Inlines nodes={node.children} context={context} />
        </PageLink>
      );
    case 'number':
      return numberText(node, context);
    case 'fact-note': {
      const mention = context.mentions.get(node);
      if (!mention) return null;
      return (
        <sup className="mention">
          <a
            href={`#note-${mention.number}`}
            id={mention.first ? `mention-${mention.number}` : undefined}
            aria-label={t('page.note', { number: mention.number })}
          >
            {mention.number}
          </a>
        </sup>
      );
    }
  }
}

/** A link of a page; a brief that the pack does not have yet stays plain words. */
function PageLink({ target, context, children }: { target: LinkTarget; context: PageContext; children: ReactNode }) {
  const { pack } = context;
  switch (target.kind) {
    case 'topic':
      return <a href={topicAddress(pack.id, target.topic, target.anchor)}>{children}</a>;
    case 'anchor':
      return <a href={`#${target.anchor}`}>{children}</a>;
    case 'brief':
      return pack.briefs.has(target.brief) ? <a href={briefAddress(target.brief)}>{children}</a> : children;
    case 'external':
      return (
        <a href={target.url} rel="noreferrer">
          {children}
        </a>
      );
  }
}

/** The words of a number; numbers and units do not part at a line's end. */
function numberText(node: Number, { pack }: PageContext): string {
  const fact = pack.facts.get(node.fact);
  const quantity = fact ? findQuantity(fact, node) : null;
  return quantity ? quantityText(quantity, node.form).replaceAll(' ', '\u00a0') : '';
}

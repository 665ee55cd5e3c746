import { useTranslations } from '#language';
import { inlineText } from '@/curriculum/page/text';
import type { Block } from '@/curriculum/page/tree';
import { Each } from '../each';
import { ScrollBox } from '../scroll-box';
import { FormulaFigure } from './formula-figure';
import { Inlines } from './inlines';
import type { PageContext } from './page-context';
import { SourceLine } from './source-line';
import { Trap } from './trap';

/** Blocks of a page's text column. Ids that the pack does not have are left out; the check command reports them. */
export function Blocks({ blocks, context }: { blocks: readonly Block[]; context: PageContext }) {
  return blocks.map((block) => (
    <BlockNode key={`${block.at.line}:${block.at.column}`} block={block} context={context} />
  ));
}

function BlockNode({ block, context }: { block: Block; context: PageContext }) {
  const { pack } = context;
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.anchor}>
          <Inlines nodes={block.children} context={context} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={block.children} context={context} />
        </p>
      );
    case 'list':
      return <ListBlock block={block} context={context} />;
    case 'table':
      return <TableBlock block={block} context={context} />;
    case 'fact': {
      const fact = pack.facts.get(block.fact);
      return fact ? (
        <div className="fact-block">
          <p>{fact.statement}</p>
          <SourceLine fact={fact} />
        </div>
      ) : null;
    }
    case 'trap': {
      const belief = pack.beliefs.get(block.belief);
      return belief ? <Trap pack={pack.id} belief={belief} title={block.title} /> : null;
    }
    case 'formula': {
      const formula = pack.formulas.get(block.formula);
      return formula ? <FormulaFigure pack={pack.id} formula={formula} /> : null;
    }
    default:
      return null;
  }
}

function ListBlock({ block, context }: { block: Extract<Block, { type: 'list' }>; context: PageContext }) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      <Each of={block.items}>
        {(item) => (
          <li>
            <Blocks blocks={item} context={context} />
          </li>
        )}
      </Each>
    </List>
  );
}

/** A table in a box of its own, which scrolls sideways on a phone and can be reached by keyboard to do so. */
function TableBlock({ block, context }: { block: Extract<Block, { type: 'table' }>; context: PageContext }) {
  const t = useTranslations('reading');
  return (
    <ScrollBox label={t('page.table', { columns: block.head.map(inlineText).filter(Boolean).join(', ') })}>
      <table>
        <thead>
          <tr>
            <Each of={block.head}>
              {(cell) =>
                // The corner over row headings has nothing to head.
                cell.length === 0 ? (
                  <td />
                ) : (
                  <th scope="col">
                    <Inlines nodes={cell} context={context} />
                  </th>
                )
              }
            </Each>
          </tr>
        </thead>
        <tbody>
          <Each of={block.rows}>
            {([first, ...rest]) => (
              <tr>
                <th scope="row">
                  <Inlines nodes={first ?? []} context={context} />
                </th>
                <Each of={rest}>
                  {(cell) => (
                    <td>
                      <Inlines nodes={cell} context={context} />
                    </td>
                  )}
                </Each>
              </tr>
            )}
          </Each>
        </tbody>
      </table>
    </ScrollBox>
  );
}

import { Fragment, type ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Pack, Page, Topic } from '@/curriculum/pack';
import type { Block } from '@/curriculum/page/tree';
import { Glyph } from '../glyphs/glyph';
import { useMaterialMarks } from '../language/material';
import { Footer } from '../shell/footer';
import { factsAddress, packAddress } from './addresses';
import { Blocks } from './blocks';
import { Changes } from './changes';
import { Contents } from './contents';
import { FailureTable } from './failure-table';
import { NextReading, TopicNeighbours } from './next-reading';
import { Notes } from './notes';
import type { PageContext } from './page-context';
import { type Part, planPage } from './plan';
import { QuickCheck } from './quick-check';

type FigureBlock = Extract<Block, { type: 'run' | 'live' }>;

interface Props {
  pack: Pack;
  topic: Topic;
  page: Page;
  /** Draws the figure of a `::run` or `::live` block; nothing where its design is not in the pack. */
  runFigure: (block: FigureBlock) => ReactNode;
}

/** One concept page: prose with its facts in the margin, traps, tables, a quick check and what to read next. */
export function ConceptPage({ pack, topic, page, runFigure }: Props) {
  const material = useMaterialMarks();
  const plan = planPage(page, pack.facts);
  const context: PageContext = { pack, topic, mentions: plan.mentions };
  return (
    <main id="main" className="document" data-pack={pack.id} data-topic={topic.id}>
      <Contents pack={pack} topic={topic} contents={plan.contents} />
      <header className="document-head">
        <h1 {...material}>{topic.title}</h1>
        <p className="lede" {...material}>
          {page.lead}
        </p>
        <Meta pack={pack} topic={topic} minutes={plan.minutes} />
      </header>
      {plan.parts.map((part, index) => (
        <Fragment key={partKey(part, index)}>
          <PartNode part={part} context={context} runFigure={runFigure} />
        </Fragment>
      ))}
      <QuickCheck pack={pack.id} topic={topic.id} />
      <NextReading pack={pack} page={page} />
      <TopicNeighbours pack={pack} topic={topic} />
      <div className="document-foot">
        <Footer note={pack.info.trademark} />
      </div>
    </main>
  );
}

function PartNode({ part, context, runFigure }: { part: Part; context: PageContext } & Pick<Props, 'runFigure'>) {
  const material = useMaterialMarks();
  switch (part.kind) {
    case 'text':
      return (
        <>
          <div className="prose" {...material}>
            <Blocks blocks={part.blocks} context={context} />
          </div>
          <Notes notes={part.notes} />
        </>
      );
    case 'changes':
      return (
        <div className="document-wide">
          <Changes pack={context.pack.id} facts={part.facts} />
        </div>
      );
    case 'wide': {
      const mode = part.block.type === 'failure' ? context.pack.failureModes.get(part.block.mode) : undefined;
      const drawn =
        part.block.type === 'failure'
          ? mode && <FailureTable pack={context.pack} mode={mode} />
          : runFigure(part.block);
      return drawn ? <div className="document-wide">{drawn}</div> : null;
    }
  }
}

function Meta({ pack, topic, minutes }: { pack: Pack; topic: Topic; minutes: number }) {
  const t = useTranslations('reading');
  const units = useTranslations('units');
  const material = useMaterialMarks();
  const changed = topic.facts.filter((fact) => fact.status === 'outdated').length;
  const sources = new Set(topic.facts.flatMap((fact) => fact.sources.map((source) => source.url))).size;
  return (
    <p className="document-meta">
      <a href={packAddress(pack.id)} {...material}>
        {pack.info.title}
      </a>
      <span>{units('minutes', { count: minutes })}</span>
      <a href={factsAddress(pack.id, topic.id)}>{t('page.factsAndSources', { facts: topic.facts.length, sources })}</a>
      {changed > 0 && (
        <span className="document-changed">
          <Glyph name="fault" size="s" />
          {t('page.changed', { count: changed })}
        </span>
      )}
      <button type="button" className="link-button needs-js" data-print>
        {t('page.print')}
      </button>
    </p>
  );
}

/** Rows are told apart by the place of what they begin with. */
function partKey(part: Part, index: number): string {
  const at = part.kind === 'changes' ? undefined : part.kind === 'wide' ? part.block.at : part.blocks[0]?.at;
  return at === undefined ? `changes ${index}` : `${at.line}:${at.column}`;
}

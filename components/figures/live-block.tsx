import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import type { Block } from '@/curriculum/page/tree';
import { simulate, targetsOf, variantsOf } from '@/simulator';
import type { Doc } from '../lab/history';
import { shareFragment } from '../lab/share-link';
import { experimentTitle } from '../matrix/view';
import { factAddress } from '../reading/addresses';
import { figureContext } from './figure-context';
import { LiveFigure, type LiveState } from './live-figure';
import { faultFrom } from './run-block';

type LiveBlockData = Extract<Block, { type: 'live' }>;

/** Draws a `::live` block: simulates its design under its fault once for every value of its switch. Nothing where one cannot be. */
export function LiveBlock({ pack, block }: { pack: Pack; block: LiveBlockData }) {
  const t = useTranslations('matrix');
  const raw = pack.designs.get(block.design);
  const fault = faultFrom(block.fault);
  if (raw === undefined || fault === null) return null;
  const states = variantsOf(raw.document.value, block).flatMap(({ label, document, parsed }): LiveState[] => {
    if (!parsed.ok || !targetsOf(parsed.value, fault.kind).some(({ target }) => target === fault.target)) return [];
    const design = parsed.value;
    const trace = simulate(design, figureContext(design, fault.kind), [fault]);
    return [{ label, design, trace, lab: `/lab/free#${shareFragment(document as Doc)}` }];
  });
  const [first] = states;
  if (first === undefined || states.length !== block.values.length) return null;
  return (
    <LiveFigure
      id={`live-${block.at.line}`}
      title={block.title}
      fault={experimentTitle(t, [fault], first.design)}
      states={states}
      factHref={(fact) => factAddress(pack.id, fact)}
    />
  );
}

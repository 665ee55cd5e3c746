import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import type { Block } from '@/curriculum/page/tree';
import { DEFAULT_CONTEXT, FAULT_KINDS, type FaultRef, parseDesign, simulate, targetsOf } from '@/simulator';
import { experimentTitle } from '../matrix/view';
import { factAddress } from '../reading/addresses';
import { RunFigure } from './run-figure';

type RunBlockData = Extract<Block, { type: 'run' }>;

/** Draws a `::run` block: simulates its design under its fault. Nothing where the pack has no such design or target. */
export function RunBlock({ pack, block }: { pack: Pack; block: RunBlockData }) {
  const t = useTranslations('matrix');
  const raw = pack.designs.get(block.design);
  const parsed = raw === undefined ? null : parseDesign(raw.document.value);
  if (!parsed?.ok) return null;
  const design = parsed.value;
  const fault = faultFrom(block.fault);
  if (fault === null || !targetsOf(design, fault.kind).some(({ target }) => target === fault.target)) return null;
  const trace = simulate(design, DEFAULT_CONTEXT, [fault]);
  return (
    <RunFigure
      title={block.title || experimentTitle(t, [fault], design)}
      fault={experimentTitle(t, [fault], design)}
      design={design}
      trace={trace}
      context={DEFAULT_CONTEXT}
      factHref={(fact) => factAddress(pack.id, fact)}
    />
  );
}

/** `zone-outage:a` as a fault and its target; a bare zone is one of the home Region. */
export function faultFrom(text: string): FaultRef | null {
  const [name = '', target = ''] = text.split(/:(.*)/);
  const kind = FAULT_KINDS.find((known) => known === name);
  if (kind === undefined || target === '') return null;
  return { kind, target: kind.startsWith('zone-outage') && !target.includes('/') ? `home/${target}` : target };
}

import type { ParsedBrief } from '@/simulator';

/** A brief without its answers: the model and the wrong answers stay on the server. It grades designs just the same. */
export function publicBrief(brief: ParsedBrief): ParsedBrief {
  return { ...brief, model: null, modelDesign: brief.startDesign, wrong: [], wrongDesigns: [] };
}

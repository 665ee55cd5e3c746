import '../lab/no-eval';
import { parseDesign } from '@/simulator';
import {
  agrees,
  assess,
  type DerivedDesign,
  deriveDesign,
  EVENTS,
  type EventVerdict,
  ImportRefusal,
  inputsOf,
  readInventory,
  simulateEvents,
  type TemplateInput,
} from '@/simulator/import';
import type { Answer, Question } from './assess-messages';

/** Reads and judges templates beside the page. Nothing of them leaves the browser. */

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data));

function answer({ id, files, parameters, stack }: Question): Answer {
  let inputs: readonly TemplateInput[] = [];
  try {
    inputs = inputsOf(files);
    const inventory = readInventory({ files, parameters: new Map(parameters), stack: new Map(stack) });
    const assessment = assess(inventory);
    const derived = deriveDesign(inventory, files[0]?.path ?? 'A template');
    const isDesign = derived.document.resources.length > 0 && parseDesign(derived.document).ok;
    return {
      id,
      inputs,
      assessment,
      derived: isDesign ? { document: derived.document, left: derived.left } : null,
      simulated: isDesign ? comparable(derived, assessment.events) : {},
      refusal: null,
    };
  } catch (error) {
    if (error instanceof ImportRefusal)
      return { id, inputs, assessment: null, derived: null, simulated: {}, refusal: error.message };
    throw error;
  }
}

/** Runs of the events in which the lab has a part for what decides. */
function comparable(derived: DerivedDesign, verdicts: Record<string, EventVerdict>): Answer['simulated'] {
  const seen = simulateEvents(derived) ?? {};
  return Object.fromEntries(
    EVENTS.flatMap((event) => {
      const verdict = verdicts[event];
      return verdict !== undefined && agrees(event, verdict, seen[event], derived) !== null
        ? [[event, seen[event]]]
        : [];
    }),
  );
}

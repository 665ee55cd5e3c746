import '../lab/no-eval';
import { assessFiles, ImportRefusal, inputsOf, type TemplateInput } from '@/simulator/import';
import type { Answer, Question } from './assess-messages';

/** Reads and judges templates beside the page. Nothing of them leaves the browser. */

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data));

function answer({ id, files, parameters, stack }: Question): Answer {
  let inputs: readonly TemplateInput[] = [];
  try {
    inputs = inputsOf(files);
    const assessment = assessFiles({ files, parameters: new Map(parameters), stack: new Map(stack) });
    return { id, inputs, assessment, refusal: null };
  } catch (error) {
    if (error instanceof ImportRefusal) return { id, inputs, assessment: null, refusal: error.message };
    throw error;
  }
}

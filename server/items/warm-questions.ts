import { subjectsOf } from '@/quiz/address';
import { templates } from '@/quiz/templates';
import { listPacks } from '../content/packs';

/** Milliseconds before the work begins, and between two pieces of it: the first pages go first. */
const BEGIN_MS = 1_500;
const PAUSE_MS = 40;

/**
 * Works out what every pack can be asked about, a template at a time, so that the first learner does not wait a second for
 * it. Begins by itself where a server serves; a build, a test or the command line has no use for it.
 */
export function warmQuestions(): void {
  const steps = listPacks().flatMap((pack) => templates.map((template) => () => subjectsOf(pack, template)));
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) setTimeout(next, PAUSE_MS).unref();
  };
  next();
}

/** Next loads the modules of all routes when a server starts; each copy of this one warms the tables of its own. */
export function warmWhereServing(): void {
  const { NEXT_RUNTIME, NODE_ENV, NEXT_PHASE } = process.env;
  if (NEXT_RUNTIME !== 'nodejs' || NODE_ENV !== 'production' || NEXT_PHASE === 'phase-production-build') return;
  setTimeout(warmQuestions, BEGIN_MS).unref();
}

import { subjectsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { templates } from '@/quiz/templates';
import { listPacks } from '../content/packs';

/** Milliseconds before the work begins, and between two pieces of it: the first pages go first. */
const BEGIN_MS = 3_000;
const PAUSE_MS = 60;

/**
 * Works out what every pack can be asked about, a template at a time, so that the first learner does not wait a second for
 * it. Begins by itself where a server serves; a build, a test or the command line has no use for it.
 */
export function warmQuestions(): void {
  const steps = listPacks().flatMap((pack) =>
    templates.map((template) => () => {
      // What the simulator proves has nothing to find, but much that the engine compiles when it is run first.
      if (subjectsOf(pack, template).length > 0 && template.proven) generateItem(pack, template.id, 0);
    }),
  );
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) setTimeout(next, PAUSE_MS).unref();
  };
  next();
}

/** Warms where a server serves. Called by the route that answers a server's first request. */
export function warmWhereServing(): void {
  // Spelt out one by one: Next writes some of them into its build.
  const serves = process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production';
  if (!serves || process.env.NEXT_PHASE === 'phase-production-build') return;
  setTimeout(warmQuestions, BEGIN_MS).unref();
}

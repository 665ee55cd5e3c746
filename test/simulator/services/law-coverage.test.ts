import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_CONTEXT, services, simulate, type Trace } from '@/simulator';
import { planExperiments } from '@/simulator/grade/experiments';
import { packBrief } from '../shop';
import { SMALL_DESIGNS } from './small-designs';

const factsOf = (trace: Trace) => trace.events.flatMap(({ fact }) => fact ?? []);

/** Facts that an event of some experiment of some brief names, on its model answer, its start and its wrong answers. */
function inBriefs(): string[] {
  return readdirSync('content/packs/aws-ha/briefs').flatMap((file) => {
    const brief = packBrief(file.replace('.yaml', ''));
    return [brief.modelDesign, brief.startDesign, ...brief.wrongDesigns].flatMap((design) =>
      planExperiments(design, brief, 1).flatMap((experiment) => factsOf(experiment.trace('typical'))),
    );
  });
}

const inSmallDesigns = () =>
  Object.values(SMALL_DESIGNS).flatMap(({ design, kind, target, context }) =>
    factsOf(simulate(design, { ...DEFAULT_CONTEXT, ...context }, [{ kind, target }])),
  );

/** Facts that tests of the services are named after. */
function inTests(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').match(/[a-z0-9-]+\/[a-z0-9-]+/g) ?? []);
}

it('no law is exercised by no experiment and no test', { timeout: 120_000 }, () => {
  const seen = new Set([...inBriefs(), ...inSmallDesigns(), ...inTests()]);
  const unseen = services.flatMap(({ type, laws }) =>
    laws.flatMap(({ says, fact }) => (seen.has(fact) ? [] : [`${type}: ${says} (${fact})`])),
  );
  expect(unseen).toEqual([]);
});

import { notFound } from 'next/navigation';
import { QuestionsPage } from '@/components/questions/questions-page';
import type { UnitRow } from '@/components/questions/unit-table';
import type { Pack } from '@/curriculum/pack';
import { parseAddress, templateById } from '@/quiz/address';
import type { ModelledUnit } from '@/quiz/analysis/pool-figures';
import { IMPORTED } from '@/quiz/item';
import { listPacks } from '@/server/content/packs';
import { readQuestions } from '@/server/question-files/reads';
import { isReviewer } from '@/server/question-files/reviewer';
import { resolve } from '@/server/question-reports/actions';
import { readReports } from '@/server/question-reports/reads';
import { loadStatistics } from '@/server/statistics/loaders';

type Query = Record<string, string | string[] | undefined>;

/** Reports shown. */
const REPORTS = 200;

/** Beliefs listed. */
const BELIEFS = 20;

export default async function Questions({ searchParams }: { searchParams: Promise<Query> }) {
  if (!(await isReviewer())) notFound();
  const query = await searchParams;
  const packs = listPacks();
  const pack = query.pack === undefined ? packs[0] : packs.find(({ id }) => id === query.pack);
  if (!pack) notFound();
  const wanted = typeof query.version === 'string' ? query.version : undefined;
  const [statistics, reports] = await Promise.all([loadStatistics(pack, wanted), readReports(pack.id, REPORTS)]);
  const { figures, version, current, versions, cut } = statistics;
  const { answers, learners, consistency, model, variants, withdrawn } = figures;
  const stems = await importedStems(pack, figures.templates);
  return (
    <QuestionsPage
      pack={{ id: pack.id, title: pack.info.title }}
      packs={packs.map(({ id, info }) => ({ id, title: info.title }))}
      {...{ version, current, versions, cut, answers, learners, consistency, model, variants, withdrawn, resolve }}
      templates={worstFirst(figures.templates).map((unit) => templateRow(unit, withdrawn, stems))}
      facts={worstFirst(figures.facts).map((unit) => factRow(pack, unit))}
      beliefs={beliefsOf(pack, figures.facts)}
      reports={reports.map(({ id, template, seed, packVersion, reason, comment, createdAt, resolvedAt }) => ({
        ...{ id, template, seed, packVersion, reason, comment },
        at: createdAt.toISOString(),
        resolvedAt: resolvedAt?.toISOString() ?? null,
      }))}
    />
  );
}

/** Figures with a warning stand behind those without. */
function worstFirst(units: readonly ModelledUnit[]): ModelledUnit[] {
  const rank = ({ discrimination: { value, warning } }: ModelledUnit) => (value ?? 100) + (warning === null ? 0 : 1000);
  return [...units].sort((a, b) => rank(a) - rank(b));
}

function templateRow(unit: ModelledUnit, withdrawn: readonly string[], stems: ReadonlyMap<string, string>): UnitRow {
  const stem = stems.get(unit.unit);
  const href = stem === undefined ? null : `/practice/item/${unit.unit}`;
  const title = stem ?? templateById(unit.unit)?.title ?? unit.unit;
  return { ...unit, title, href, withdrawn: withdrawn.includes(unit.unit) };
}

/** Stems of questions of files among the units, each of which stands for itself. */
async function importedStems(pack: Pack, units: readonly ModelledUnit[]): Promise<Map<string, string>> {
  const numbers = units.flatMap(({ unit }) => {
    const address = parseAddress(unit);
    return address?.template === IMPORTED ? address.seed : [];
  });
  const questions = await readQuestions(pack.id, numbers);
  return new Map(questions.map(({ number, document }) => [`${IMPORTED}/${number}`, document.stem.slice(0, 200)]));
}

function factRow(pack: Pack, unit: ModelledUnit): UnitRow {
  const fact = pack.facts.get(unit.unit);
  const href = fact ? `/learn/${pack.id}/${fact.topic}/facts#${unit.unit.split('/')[1] ?? ''}` : null;
  return { ...unit, title: fact?.statement ?? unit.unit, href, withdrawn: false };
}

/** Beliefs by how many held them, over all facts. */
function beliefsOf(pack: Pack, facts: readonly ModelledUnit[]) {
  const texts = new Map(
    [...pack.facts].flatMap(([id, { misconceptions }]) =>
      misconceptions.map((belief): [string, string] => [`${id}#${belief.id}`, belief.text]),
    ),
  );
  // A question about several facts puts a belief to the test under each: it is told once, where it was held most.
  const most = new Map<string, ModelledUnit['beliefs'][number]>();
  for (const belief of facts.flatMap(({ beliefs }) => beliefs))
    if (belief.chosen > (most.get(belief.id)?.chosen ?? 0)) most.set(belief.id, belief);
  return [...most.values()]
    .sort((a, b) => b.chosen - a.chosen)
    .slice(0, BELIEFS)
    .map(({ id, chosen, share }) => ({ id, text: texts.get(id) ?? id, chosen, share: share.value ?? 0, n: share.n }));
}

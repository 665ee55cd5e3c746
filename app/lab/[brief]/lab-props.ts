import { firstExperiment, gradeDocument } from '@/components/lab/grade-document';
import type { Graded, Run } from '@/components/lab/grader-messages';
import type { Doc } from '@/components/lab/history';
import type { LabProps } from '@/components/lab/lab';
import { publicBrief } from '@/components/lab/public-brief';
import { topicAddress } from '@/components/reading/addresses';
import type { LoadedBrief } from '@/server/briefs/loaders';
import type { loadWork } from '@/server/briefs/work';
import { type DesignProblem, simulate } from '@/simulator';

/** Everything the lab starts with: the brief without its answers, the draft, and its first report. */
export function labProps(
  { pack, brief, prices }: LoadedBrief,
  { draft, attempts }: Awaited<ReturnType<typeof loadWork>>,
): LabProps {
  const document = (draft?.document ?? brief.start) as Doc;
  return {
    pack: { id: pack.id, version: pack.version },
    brief: publicBrief(brief),
    prices,
    stored: { document, revision: draft?.revision ?? 0, savedAt: draft?.savedAt.toISOString() ?? null },
    first: firstResult({ pack, brief, prices }, document),
    attempts: attempts.map(({ id, score, at }) => ({ id, score, at: at.toISOString() })),
    statements: Object.fromEntries([...pack.facts].map(([id, { statement }]) => [id, statement])),
    topics: pack.topics.map(({ id, title }) => ({ id, title, href: topicAddress(pack.id, id) })),
  };
}

/** The draft's report; that of the starting design where the draft cannot be graded yet. */
function firstResult({ brief, prices }: LoadedBrief, document: Doc): LabProps['first'] {
  const own = gradeDocument(brief, prices, document);
  const graded = own.graded ?? gradeDocument(brief, prices, brief.start).graded;
  if (graded === null) throw new Error(`The starting design of ${brief.id} was read and cannot be graded.`);
  const problems: DesignProblem[] = own.problems ?? [];
  return { graded, problems, run: firstRun(brief, graded) };
}

function firstRun(brief: LoadedBrief['brief'], { report, design }: Graded): Run | null {
  const experiment = firstExperiment(report);
  const faults = report.experiments.find(({ id }) => id === experiment)?.faults;
  if (experiment === null || faults === undefined) return null;
  return { experiment, faults, design, trace: simulate(design, brief, faults) };
}

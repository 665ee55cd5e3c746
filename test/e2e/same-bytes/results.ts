import { sha256 } from '@/components/lab/sha256';
import type { SourceFile } from '@/curriculum/document';
import { type Pack, parsePack } from '@/curriculum/pack';
import { canonicalJson, FAULT_KINDS, grade, parseBrief, parsePrices, simulate, targetsOf } from '@/simulator';
import { replayDigests } from '../../helpers/replay';

/** Everything that must be the same wherever it is worked out: a name for each, and the hash of its bytes. */
export function results(files: readonly SourceFile[]): [string, string][] {
  const { pack } = parsePack(files);
  if (pack === null) throw new Error('The pack cannot be read.');
  return [...traces(pack), ...items(pack)];
}

/** Every fault on every target of every model answer, and the report of the answer. */
function traces(pack: Pack): [string, string][] {
  const prices = parsePrices(pack.prices?.document.value);
  if (!prices.ok) throw new Error('The price sheet cannot be read.');
  return [...pack.briefs.values()].flatMap((raw) => {
    const parsed = parseBrief(raw.document.value);
    if (!parsed.ok) throw new Error(`${raw.id} cannot be read.`);
    const { value: brief } = parsed;
    const runs = FAULT_KINDS.flatMap((kind) =>
      targetsOf(brief.modelDesign, kind).map(({ target }): [string, string] => [
        `${raw.id} under ${kind} of ${target}`,
        sha256(canonicalJson(simulate(brief.modelDesign, brief, [{ kind, target }]))),
      ]),
    );
    const report = sha256(canonicalJson(grade(brief, brief.modelDesign, prices.value)));
    return [...runs, [`report on ${raw.id}`, report] as [string, string]];
  });
}

/** 10,000 questions: test/golden/quiz/replay.txt has the same digests. */
function items(pack: Pack): [string, string][] {
  return replayDigests(pack).map((line) => {
    const [template = '', items = '', digest = ''] = line.split(' ');
    return [`${items} items of ${template}`, digest];
  });
}

Object.assign(globalThis, { sameBytes: results });

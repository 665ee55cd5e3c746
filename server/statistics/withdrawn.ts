import type { Pack } from '@/curriculum/pack';
import { withdrawnTemplates } from '@/quiz/analysis/withdrawn-templates';
import { itemVersion } from '@/quiz/edition';
import { readMarkedAnswers } from './reads';

/** Answers that the judgement looks back on. */
const MOST_ANSWERS = 50_000;

/** Milliseconds after which it is judged anew. */
const FRESH_MS = 600_000;

interface Judged {
  at: number;
  templates: Promise<ReadonlySet<string>>;
}

/** One per process, although Next loads this module several times. */
const holder: typeof globalThis & { faultlineWithdrawn?: Map<string, Judged> } = globalThis;

/**
 * Templates that the answers have withdrawn: practice draws them no more. Judged from the answers to the version that is asked now, so that a mended
 * template begins anew. Kept for ten minutes; after that the old judgement stands while a new one is made. `now` in milliseconds since 1970.
 */
export async function loadWithdrawn(pack: Pack, now: number): Promise<ReadonlySet<string>> {
  holder.faultlineWithdrawn ??= new Map();
  const judgements = holder.faultlineWithdrawn;
  const version = itemVersion(pack);
  const key = `${pack.id} ${version}`;
  const before = judgements.get(key);
  if (before && now - before.at < FRESH_MS) return before.templates;
  const templates = judge(pack.id, version);
  judgements.set(key, { at: now, templates: before ? templates.catch(() => before.templates) : templates });
  templates.catch(() => judgements.delete(key));
  return before ? before.templates : templates;
}

/** Forgets every judgement, so that the next question is asked by the answers as they are. */
export function judgeAnew(): void {
  holder.faultlineWithdrawn?.clear();
}

async function judge(pack: string, version: string): Promise<ReadonlySet<string>> {
  return new Set(withdrawnTemplates(await readMarkedAnswers(pack, version, MOST_ANSWERS)));
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Pack, RawDocument } from '@/curriculum/pack';
import {
  canonicalJson,
  type Design,
  type Parsed,
  type ParsedBrief,
  type PriceSheet,
  parseBrief,
  parseDesign,
  parsePrices,
  type Report,
} from '@/simulator';
import { authorise } from '../access';
import { ClientIdSchema } from '../answers/submit';
import { storableDocument } from '../designs/document';
import { AppError, parseInput } from '../errors';
import { clientAddress } from '../http/client-address';
import { requireBrief, requirePack, requireVersion, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { simulateApart } from '../worker/simulations';
import { storeSubmission } from './writes';

export const SubmittedDesignSchema = z.strictObject({
  pack: SlugSchema,
  packVersion: z.string().min(1).max(40),
  brief: SlugSchema,
  document: z.unknown(),
  clientId: ClientIdSchema,
  /** SHA-256 of the canonical bytes of the report that the page computed, in hexadecimal. */
  reportHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .nullish(),
});

/** What a learner is told once the submission is stored. */
export interface SubmissionResult {
  id: string;
  /** 0 to 100. */
  score: number;
  report: Report;
  reportHash: string;
  /** Whether the page's report was the same, byte for byte; null when it sent no hash. */
  agrees: boolean | null;
  /** It had been handed in before; nothing was counted again. */
  repeated: boolean;
}

/**
 * Grades a design on the server and stores it with its report. What the page computed is only compared: the stored grade
 * is the server's. Throws AppError, `bad-design` with every problem of the design; whatever is refused leaves no row.
 */
export async function submitDesign(visitor: Visitor, input: unknown): Promise<SubmissionResult> {
  authorise(await visitor.current(), 'submit-design');
  const { pack: packId, packVersion, brief: briefId, clientId, ...sent } = parseInput(SubmittedDesignSchema, input);
  const pack = requirePack(packId);
  requireVersion(pack, packVersion);
  const brief = usable(pack, requireBrief(pack, briefId), parseBrief, briefs);
  const prices = usable(pack, requirePrices(pack), parsePrices, priceSheets);
  const document = storableDocument(sent.document);
  const design = requireDesign(document);
  const turn = (await visitor.current())?.id ?? clientAddress(visitor);
  const report = await simulateApart(turn, 'grade', { brief, design, prices });
  const text = canonicalJson(report);
  const reportHash = createHash('sha256').update(text).digest('hex');
  const { id: userId } = await visitor.ensure();
  const { stored, repeated } = await storeSubmission(
    {
      ...{ userId, clientId, pack: pack.id, packVersion, brief: briefId },
      ...{ document, report: JSON.parse(text), reportHash, score: report.score },
    },
    report.passed,
  );
  if (repeated && (stored?.pack !== pack.id || stored.brief !== briefId)) throw taken();
  const agrees = sent.reportHash == null ? null : sent.reportHash === reportHash;
  return { id: stored?.id ?? '', score: report.score, report, reportHash, agrees, repeated };
}

const briefs = new WeakMap<RawDocument, ParsedBrief>();
const priceSheets = new WeakMap<RawDocument, PriceSheet>();

/** Reads a document of the material, once per loaded pack. */
function usable<T>(
  pack: Pack,
  raw: RawDocument,
  parse: (document: unknown) => Parsed<T>,
  known: WeakMap<RawDocument, T>,
): T {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const parsed = parse(raw.document.value);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    throw new Error(`${raw.file} of the pack "${pack.id}" cannot be used: ${problem?.path} ${problem?.message}`);
  }
  known.set(raw, parsed.value);
  return parsed.value;
}

function requirePrices(pack: Pack): RawDocument {
  if (pack.prices) return pack.prices;
  throw new Error(`The pack "${pack.id}" has briefs but no prices.yaml`);
}

function requireDesign(document: unknown): Design {
  const parsed = parseDesign(document);
  if (parsed.ok) return parsed.value;
  const details = parsed.problems.slice(0, 50).map(({ path, message }) => ({ path: inDocument(path), message }));
  const [first] = details;
  throw new AppError('bad-design', {
    ...(first && { detail: `The design cannot be graded: ${first.message}` }),
    path: first?.path ?? 'document',
    details,
  });
}

function inDocument(path: string): string {
  return path === '$' ? 'document' : `document.${path}`;
}

function taken(): AppError {
  return new AppError('client-id-taken', { say: 'client-id-taken-design', path: 'clientId' });
}

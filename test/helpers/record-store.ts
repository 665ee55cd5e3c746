import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Statement } from '@/server/records/statement';

const Iri = z.url().or(z.string().regex(/^urn:[a-z0-9]+:\S+$/));
const Words = z.strictObject({ en: z.string().min(1) });

const ActivitySchema = z.strictObject({
  id: Iri,
  definition: z
    .strictObject({
      type: Iri,
      name: Words.optional(),
      interactionType: z.enum(['choice', 'matching', 'numeric']).optional(),
    })
    .optional(),
});

const ScoreSchema = z
  .strictObject({ scaled: z.number().min(-1).max(1), raw: z.number(), min: z.number(), max: z.number() })
  .refine(({ raw, min, max }) => min <= raw && raw <= max);

/** What xAPI 1.0.3 lets a statement hold (part two, 2), as far as any of ours holds it; anything else is refused. */
const StatementSchema = z.strictObject({
  id: z.uuid(),
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    account: z.strictObject({ homePage: z.url(), name: z.string().min(1) }),
  }),
  verb: z.strictObject({ id: Iri, display: Words }),
  object: ActivitySchema.or(z.strictObject({ objectType: z.literal('StatementRef'), id: z.uuid() })),
  result: z
    .strictObject({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      response: z.string().optional(),
      duration: z.iso.duration().optional(),
      score: ScoreSchema.optional(),
      extensions: z.record(Iri, z.unknown()).optional(),
    })
    .optional(),
  context: z.strictObject({
    platform: z.string(),
    registration: z.uuid().optional(),
    contextActivities: z
      .strictObject({ parent: z.array(ActivitySchema).optional(), grouping: z.array(ActivitySchema).optional() })
      .optional(),
  }),
  timestamp: z.iso.datetime(),
});

/**
 * A record store on loopback: asks for its key, checks every statement, takes a batch as a whole or not at all, keeps one
 * statement an id, and refuses another of the same id, as the specification has it.
 */
export class TestRecordStore {
  readonly statements = new Map<string, Statement>();
  /** How often each id was sent, whatever became of it. */
  readonly sent = new Map<string, number>();
  requests = 0;
  /** Answers in place of its own; null for none. */
  answer: ((response: ServerResponse) => void) | null = null;
  /** Refuses statements that this is true of. */
  dislikes: (statement: Statement) => boolean = () => false;
  #server: Server | null = null;
  #port = 0;

  /** As the operator would set it. */
  get environment(): Record<string, string> {
    return {
      FAULTLINE_XAPI: `http://127.0.0.1:${this.#port}/xapi`,
      FAULTLINE_XAPI_KEY: 'key',
      FAULTLINE_XAPI_SECRET: 'secret',
      FAULTLINE_URL: 'https://school.example',
    };
  }

  /** Begins to listen; after `stop` on the same port, with what it has kept. */
  async start(): Promise<this> {
    const server = createServer((request, response) => {
      this.#take(request).then(
        ([status, body]) => {
          this.requests += 1;
          if (this.answer) this.answer(response);
          else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        },
        () => response.destroy(),
      );
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage): Promise<[number, unknown]> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.headers.authorization !== `Basic ${btoa('key:secret')}`) return [401, { error: 'unknown key' }];
    if (request.method !== 'POST' || request.url !== '/xapi/statements') return [404, {}];
    if (request.headers['x-experience-api-version'] !== '1.0.3') return [400, { error: 'version' }];
    const parsed = z.array(StatementSchema).safeParse(JSON.parse(Buffer.concat(chunks).toString()));
    if (!parsed.success) return [400, { error: parsed.error.issues }];
    const batch = parsed.data as Statement[];
    if (this.answer) return [0, null];
    for (const { id } of batch) this.sent.set(id, (this.sent.get(id) ?? 0) + 1);
    if (batch.some((statement) => this.dislikes(statement))) return [400, { error: 'not liked' }];
    const other = batch.find(
      (statement) =>
        this.statements.has(statement.id) && !isDeepStrictEqual(this.statements.get(statement.id), statement),
    );
    if (other) return [409, { error: `another ${other.id}` }];
    for (const statement of batch) this.statements.set(statement.id, statement);
    return [200, batch.map(({ id }) => id)];
  }
}

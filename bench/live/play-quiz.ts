import { setTimeout as pause } from 'node:timers/promises';
import type { AppServer } from '../../test/helpers/app-server';
import { LiveBot } from '../../test/helpers/live/live-bot';
import { LiveHost } from '../../test/helpers/live/live-host';
import { calm, joinAll, line, ms, spread, until } from './bench-helpers';

export interface LoadWish {
  participants: number;
  questions: number;
  spreadMs: number;
  cut: number;
  kill: boolean;
  database: string;
}

/** Plays a quiz, prints its figures, and says whether every acknowledged answer is in the results exactly as it was sent. */
export async function playQuiz(server: AppServer, wish: LoadWish): Promise<boolean> {
  const origin = () => server.url;
  const host = new LiveHost(origin);
  await host.signUp();
  await host.make(wish.questions);
  await calm(server);
  const idle = server.residentBytes;
  const bots = Array.from({ length: wish.participants }, (_, at) => new LiveBot(origin, `Bot ${at + 1}`));
  const leave = host.watch();
  const before = server.processorMs;
  const joins = await joinAll(bots, host);
  await until(() => bots.every(({ own }) => own?.nickname), 'everybody to be in the lobby');
  const joined = server.processorMs;
  let answered = 0;
  const reveals: number[] = [];
  const refusals: string[] = [];
  for (let question = 0; question < wish.questions; question++) {
    const started = server.processorMs;
    const answering = answers(bots, host.session, question, wish.spreadMs, refusals);
    await host.command({ type: 'open', question });
    await Promise.all([answering, disturb(server, bots, wish)]);
    answered += server.processorMs - started;
    await host.command({ type: 'close', question });
    const from = performance.now();
    await host.command({ type: 'reveal', question });
    await until(() => bots.every((bot) => bot.revealedAt.has(question)), 'everybody to see the reveal');
    reveals.push(...bots.map((bot) => (bot.revealedAt.get(question) ?? 0) - from));
  }
  const busy = server.residentBytes;
  await host.command({ type: 'end' });
  const faults = await compare(bots, host);
  for (const bot of bots) bot.stop();
  leave();
  host.client.close();
  print(wish, {
    joins,
    acks: bots.flatMap(({ acked }) => acked.map(({ took }) => took)),
    reveals,
    away: bots.flatMap(({ awayFor }) => awayFor),
  });
  const megabytes = (bytes: number | null) => (bytes === null ? '?' : `${Math.round(bytes / 1e6)} MB`);
  line('memory of the server, before and after', `${megabytes(idle)}, ${megabytes(busy)}`);
  const each = (total: number, count: number) => `${(total / count).toFixed(1)} ms`;
  line('processor time of the server, a join', each(joined - before, wish.participants));
  if (!wish.kill) line('processor time of the server, an answer', each(answered, wish.participants * wish.questions));
  line('refused', String(refusals.length));
  line('acknowledged and lost or changed', String(faults.lost));
  line('in the results and never acknowledged', String(faults.extra));
  return faults.lost === 0 && faults.extra === 0 && refusals.length === 0;
}

/** Each bot answers once it sees the question, somewhere within the spread; one in ten sends it three times. */
async function answers(
  bots: readonly LiveBot[],
  session: string,
  question: number,
  spreadMs: number,
  refusals: string[],
) {
  await Promise.all(
    bots.map(async (bot, at) => {
      await bot.opened(question);
      await pause(spreadMs * Math.random());
      const refusal = await bot.answer(session, question, 'abcd'.charAt((at + question) % 4), at % 10 === 0 ? 3 : 1);
      if (refusal !== null) refusals.push(refusal);
    }),
  );
}

/** Cuts streams, and kills the server, in the middle of a question. */
async function disturb(server: AppServer, bots: readonly LiveBot[], { spreadMs, cut, kill }: LoadWish): Promise<void> {
  await pause(spreadMs / 2);
  for (const bot of bots) if (Math.random() < cut) bot.cut();
  if (!kill) return;
  await server.stop('SIGKILL');
  await server.start();
}

async function compare(bots: readonly LiveBot[], host: LiveHost): Promise<{ lost: number; extra: number }> {
  const results = await host.results();
  let lost = 0;
  let extra = 0;
  for (const { nickname, acked } of bots) {
    const row = results.get(nickname)?.chosen ?? [];
    lost += acked.filter(({ question, chosen }) => row[question] !== chosen).length;
    extra += row.filter((chosen, question) => chosen !== '' && !acked.some((one) => one.question === question)).length;
  }
  return { lost, extra };
}

interface Figures {
  joins: number[];
  acks: number[];
  reveals: number[];
  away: number[];
}

function print(wish: LoadWish, { joins, acks, reveals, away }: Figures): void {
  process.stdout.write(
    `${wish.participants} participants, ${wish.questions} questions, answers over ${wish.spreadMs / 1000} s, ${wish.database} database` +
      `${wish.cut > 0 ? `, ${100 * wish.cut} % of streams cut` : ''}${wish.kill ? ', server killed in every question' : ''}\n`,
  );
  line('join, p50 and p95', spread(joins));
  line('acknowledgement of an answer, p50 and p95', spread(acks), wish.kill ? undefined : 'p95 300 ms');
  line('reveal on a phone, p50, p95 and last', `${spread(reveals)}, ${ms(Math.max(...reveals))}`, 'last 1,000 ms');
  if (away.length > 0)
    line('away after a cut, p50, p95 and longest', `${spread(away)}, ${ms(Math.max(...away))}`, 'longest 10 s');
  line('answers acknowledged', String(acks.length));
}

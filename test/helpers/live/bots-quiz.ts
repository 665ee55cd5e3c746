import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { LiveBot } from './live-bot';
import { LiveHost } from './live-host';

/** A quiz of two questions with bots on it, the first of them open. */
export async function runningQuiz(origin: () => string, count: number): Promise<{ host: LiveHost; bots: LiveBot[] }> {
  const host = new LiveHost(origin);
  await host.signUp();
  await host.make(2);
  const bots = Array.from({ length: count }, (_, index) => new LiveBot(origin, `Bot ${index + 1}`, true));
  for (const bot of bots) {
    await bot.join(host.code);
    bot.watch(host.session);
  }
  await host.command({ type: 'open', question: 0 });
  await Promise.all(bots.map((bot) => bot.opened(0)));
  return { host, bots };
}

/** Everybody answers over two seconds, while something happens in their midst. */
export async function answering(
  bots: readonly LiveBot[],
  session: string,
  happens: () => Promise<void>,
): Promise<void> {
  const given = bots.map(async (bot, index) => {
    await pause((2_000 * index) / bots.length);
    expect(await bot.answer(session, 0, 'abcd'.charAt(index % 4), index % 5 === 0 ? 2 : 1)).toBeNull();
  });
  await Promise.all([...given, pause(1_000).then(happens)]);
}

/** Every acknowledged answer is in the results, each once, with the points that an undisturbed quiz gives. */
export async function expectWhole(host: LiveHost, bots: readonly LiveBot[]): Promise<void> {
  await host.command({ type: 'reveal', question: 0 });
  await expect.poll(() => bots.filter((bot) => bot.revealedAt.has(0)).length, { timeout: 15_000 }).toBe(bots.length);
  const key = bots[0]?.shared?.questions[0]?.reveal?.key[0];
  await host.command({ type: 'end' });
  const results = await host.results();
  for (const { nickname, acked, own, awayFor } of bots) {
    expect(acked).toHaveLength(1);
    const points = acked[0]?.chosen === key ? 100 : 0;
    expect(results.get(nickname)).toEqual({ points, chosen: [acked[0]?.chosen] });
    expect(own?.score).toBe(points);
    for (const away of awayFor) expect(away).toBeLessThan(10_000 + 60_000); // the server needs its time to start
  }
}

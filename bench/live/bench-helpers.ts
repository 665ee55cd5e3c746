import { setTimeout as pause } from 'node:timers/promises';
import type { AppServer } from '../../test/helpers/app-server';
import type { LiveBot } from '../../test/helpers/live/live-bot';
import type { LiveHost } from '../../test/helpers/live/live-host';
import { quantile } from '../row';

/** Bots that join at the same time. */
const JOINING = 20;

/** Joins all bots, some at a time, and lets them watch; gives the milliseconds that each took. */
export async function joinAll(bots: readonly LiveBot[], host: LiveHost): Promise<number[]> {
  const took: number[] = [];
  const waiting = [...bots];
  await Promise.all(
    Array.from({ length: JOINING }, async () => {
      for (let bot = waiting.shift(); bot; bot = waiting.shift()) {
        took.push(await bot.join(host.code));
        bot.watch(host.session);
      }
    }),
  );
  return took;
}

/** p50 and p95. */
export function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${ms(quantile(sorted, 0.5))}, ${ms(quantile(sorted, 0.95))}`;
}

export const ms = (value: number): string => `${Math.round(value)} ms`;

/** One figure. */
export function line(what: string, value: string, target?: string): void {
  process.stdout.write(
    `${what.padEnd(44)} ${value.padStart(26)}${target === undefined ? '' : `   target ${target}`}\n`,
  );
}

/** Waits until the server has done what it does after a start: it looks at the material, which takes some seconds once. */
export async function calm(server: AppServer): Promise<void> {
  for (let waited = 0; waited < 60; waited++) {
    const before = server.processorMs;
    await pause(1_000);
    if (server.processorMs - before < 30) return;
  }
}

/** Waits for something, two minutes at most. */
export async function until(is: () => unknown, what: string): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 10) {
    if (is()) return;
    await pause(10);
  }
  throw new Error(`Waited two minutes for ${what}.`);
}

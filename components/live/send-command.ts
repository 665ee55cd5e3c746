import { randomId } from '../random-id';

/** A command on its way; the id stays the same however often it is sent. */
export interface LiveSending {
  session: string;
  as: 'host' | 'participant';
  command: object;
}

export type LiveSent = { at: number } | { problem: { message: string; fix: string; code: string } };

/** Milliseconds: how long one attempt may take, and the pauses between attempts. */
const LIMIT = 6_000;
const PAUSES = [300, 600, 1_200, 2_000];

/**
 * Sends a command until the server has stored or refused it, however often the network fails on the way: it counts once. Stops
 * without an answer (null) when `signal` says so. `onTrouble` is called when an attempt has failed.
 */
export async function sendCommand(
  sending: LiveSending,
  signal: AbortSignal,
  onTrouble: () => void = () => undefined,
): Promise<LiveSent | null> {
  const body = JSON.stringify({ ...sending, clientId: randomId() });
  for (let attempt = 0; !signal.aborted; attempt++) {
    const sent = await once(body, signal);
    if (sent) return sent;
    if (signal.aborted) return null;
    onTrouble();
    await pause(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? LIMIT);
  }
  return null;
}

/** Null where it is not known what became of it. */
async function once(body: string, signal: AbortSignal): Promise<LiveSent | null> {
  try {
    const response = await fetch('/api/live/commands', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]),
    });
    if (response.status >= 500) return null;
    const answer = await response.json();
    return response.ok ? answer : { problem: answer };
  } catch {
    return null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

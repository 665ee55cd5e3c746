import type { Browser } from './browser';

/** What a stream has told so far, in the shape in which pages keep it. */
export interface Told {
  seq: number;
  shared?: Record<string, unknown>;
  own?: Record<string, unknown>;
  host?: Record<string, unknown>;
}

/** An open stream of a live session, read in the test's own process. */
export class LiveStream {
  /** Every byte that came. */
  text = '';
  /** The newest state. */
  told: Told = { seq: 0 };
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #abort: AbortController;

  private constructor(response: Response, abort: AbortController) {
    if (!response.body || response.status !== 200) throw new Error(`the stream was refused: ${response.status}`);
    this.#reader = response.body.getReader();
    this.#abort = abort;
  }

  static async open(browser: Browser, session: string, as: 'host' | 'participant', after = 0): Promise<LiveStream> {
    const abort = new AbortController();
    const query = new URLSearchParams({ session, as, after: String(after) });
    return new LiveStream(await browser.raw('GET', `/api/live/stream?${query}`, undefined, {}), abort);
  }

  /** Reads on until the state is as wanted. */
  async until(wanted: (told: Told) => boolean, limit = 15_000): Promise<Told> {
    const deadline = Date.now() + limit;
    while (!wanted(this.told)) {
      const late = new Promise<never>((_, reject) => {
        setTimeout(
          () => reject(new Error(`still ${JSON.stringify(this.told).slice(0, 2_000)}`)),
          deadline - Date.now(),
        ).unref();
      });
      const { value, done } = await Promise.race([this.#reader.read(), late]);
      if (done) throw new Error('the stream has ended');
      this.text += new TextDecoder().decode(value);
      for (const line of new TextDecoder().decode(value).split('\n')) {
        if (line.startsWith('data: {"seq"')) this.told = { ...this.told, ...JSON.parse(line.slice(6)) };
      }
    }
    return this.told;
  }

  async close(): Promise<void> {
    this.#abort.abort();
    await this.#reader.cancel();
  }
}

import type { Page } from '@playwright/test';
import { ms, type Row } from '../row';

/** What is done with the canvas while frames are counted; `still`: nothing, which is what the machine can do. */
export type Way = 'still' | 'pan' | 'drag';

/** Milliseconds between frames, sorted. */
export type Frames = number[];

/** Steps of the pointer, and milliseconds between two of them. */
const STEPS = 120;
const EVERY_MS = 16;

const WORDS: Record<Way, string> = {
  still: 'nothing moves',
  pan: 'the plan is moved',
  drag: 'a part is dragged',
};

/** Counts frames while the canvas is used by the mouse. */
export async function measureFrames(page: Page, way: Way): Promise<Frames> {
  const box = await page.locator('.flow').boundingBox();
  if (box === null) throw new Error('There is no canvas.');
  const start = way === 'drag' ? await middleOfPart(page) : { x: box.x + box.width / 2, y: box.y + box.height - 12 };
  const counting = page.evaluate(
    (length) =>
      new Promise<number[]>((done) => {
        const begun = performance.now();
        const gaps: number[] = [];
        let last = begun;
        const frame = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (now - begun < length) requestAnimationFrame(frame);
          else done(gaps.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    STEPS * EVERY_MS,
  );
  if (way !== 'still') {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step++) {
      const turn = (4 * Math.PI * step) / STEPS;
      await page.mouse.move(start.x + 90 * Math.sin(turn), start.y - 40 * (1 - Math.cos(turn)));
      await page.waitForTimeout(EVERY_MS - 8);
    }
    await page.mouse.up();
  }
  return (await counting).sort((a, b) => a - b);
}

async function middleOfPart(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.react-flow__node-part').nth(20).boundingBox();
  if (box === null) throw new Error('The part is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Frames a second and the longest of twenty gaps. */
export function frameRows(way: Way, gaps: Frames): Row[] {
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const rate = whole === 0 ? 0 : (1000 * gaps.length) / whole;
  const p95 = gaps[Math.floor(0.95 * gaps.length)] ?? 0;
  const target = way === 'still' ? {} : { target: '50' };
  return [
    { what: `canvas of 60 parts, frames a second while ${WORDS[way]}`, value: rate.toFixed(1), ...target },
    { what: `canvas of 60 parts, gap between frames while ${WORDS[way]}, p95`, value: ms(p95) },
  ];
}

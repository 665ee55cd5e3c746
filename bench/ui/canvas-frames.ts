import type { Page } from '@playwright/test';
import { quantile, type Row } from '../row';
import { openDesign } from './open-design';

/** Parts on the canvas. */
const COMPONENTS = 60;

/** Frames a second that the canvas keeps at least. */
const AIM = 50;

/** How long each movement lasts, in milliseconds. */
const LASTS = 4_000;

/** Frames a second of a large canvas while a part is dragged, while the whole is moved, and while an experiment is played. */
export async function canvasFrames(page: Page): Promise<(Row & { met: boolean })[]> {
  await openDesign(page, '/lab/free', wideDesign(COMPONENTS));
  const parts = await page.locator('[data-part]:not([data-part="users"])').count();
  if (parts !== COMPONENTS) throw new Error(`The canvas shows ${parts} parts.`);
  const part = await middle(page, '[data-part="server-0"]');
  const empty = await emptySpot(page);
  return [
    await during(page, `canvas of ${COMPONENTS} parts, one dragged`, () => wave(page, part)),
    await during(page, `canvas of ${COMPONENTS} parts, moved`, () => wave(page, empty)),
    await during(page, `canvas of ${COMPONENTS} parts, experiment played`, async () => {
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.waitForTimeout(LASTS);
    }),
  ];
}

interface Point {
  x: number;
  y: number;
}

async function middle(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place of the canvas where nothing stands. */
async function emptySpot(page: Page): Promise<Point> {
  return page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.flow')?.getBoundingClientRect() ?? new DOMRect();
    for (let y = top + 20; y < top + height; y += 10)
      for (let x = left + 20; x < left + width; x += 10)
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y };
    throw new Error('The canvas is full.');
  });
}

/** Takes hold of a point and moves it up and down for a while, then puts it back. */
async function wave(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const from = performance.now();
  for (let turn = 0; performance.now() - from < LASTS; turn++)
    await page.mouse.move(x + 40 * Math.sin(turn / 9), y + 60 * Math.sin(turn / 14));
  await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Counts the frames that the page draws meanwhile. */
async function during(page: Page, what: string, act: () => Promise<void>): Promise<Row & { met: boolean }> {
  const counting = page.evaluate(countFrames, LASTS - 500);
  await act();
  const gaps = (await counting).sort((a, b) => a - b);
  const rate = 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
  const slow = 1000 / quantile(gaps, 0.95);
  return {
    what,
    value: `${rate.toFixed(1)} a second (95 % of frames above ${slow.toFixed(0)}), ${(rate / AIM).toFixed(2)} of`,
    target: `${AIM} a second`,
    met: rate > AIM,
  };
}

/** Runs in the page: the milliseconds between one frame and the next, for so long. */
async function countFrames(forMs: number): Promise<number[]> {
  const gaps: number[] = [];
  const first = await new Promise<number>(requestAnimationFrame);
  for (let last = first; last - first < forMs; ) {
    const now = await new Promise<number>(requestAnimationFrame);
    gaps.push(now - last);
    last = now;
  }
  return gaps;
}

/** Balancers, servers in three zones, databases with a standby and queues: so many parts, joined as in a real system. */
export function wideDesign(components: number): object {
  const zones = ['a', 'b', 'c'];
  const carries = ['reads', 'writes'];
  const balancers = Array.from({ length: 4 }, (_, i) => ({ id: `balancer-${i}`, type: 'load-balancer', zones }));
  const databases = Array.from({ length: 6 }, (_, i) => ({
    ...{ id: `database-${i}`, type: 'rds-instance', deployment: 'multi-az' },
    ...{ zone: zones[i % 3], standbyZone: zones[(i + 1) % 3] },
  }));
  const servers = Array.from({ length: components - 10 }, (_, i) => ({
    ...{ id: `server-${i}`, type: 'ec2-instance', zone: zones[i % 3] },
  }));
  return {
    faultline: 'design/1',
    resources: [...balancers, ...servers, ...databases],
    links: [
      ...balancers.map(({ id }) => ({ from: 'users', to: id, carries })),
      ...servers.flatMap(({ id }, i) => [
        { from: `balancer-${i % 4}`, to: id, carries },
        { from: id, to: `database-${i % 6}`, carries },
      ]),
    ],
  };
}

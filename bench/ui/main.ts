import { chromium } from '@playwright/test';
import { AppServer } from '../../test/helpers/app-server';
import { CHROMIUM_FLAGS, findChromium } from '../../test/helpers/chromium';
import type { Row } from '../row';
import { canvasFrames } from './canvas-frames';
import { matrixAfterEdits } from './matrix-after-edits';

/**
 * `npm run bench:ui`: the lab in a real Chromium, served as `npm start` serves it: how long the survival matrix takes to follow an
 * edit, and how many frames a second a large canvas keeps. Ends with 1 where an aim is missed.
 */

/** Longest that the whole bench may take, in milliseconds. */
const BOUND = 300_000;

const bound = setTimeout(() => {
  process.stderr.write('The bench took too long and was stopped.\n');
  process.exit(1);
}, BOUND);
bound.unref();

const found = await findChromium(process.cwd());
if (found.path === null) throw new Error(found.how);
const server = await AppServer.create();
const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
try {
  await server.start(BOUND);
  const page = async () => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    return context.newPage();
  };
  const measured = [...(await matrixAfterEdits(await page())), ...(await canvasFrames(await page()))];
  print(measured);
  process.exitCode = measured.every(({ met }) => met) ? 0 : 1;
} finally {
  await browser.close();
  await server.dispose();
}

function print(rows: readonly (Row & { met: boolean })[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, target, met } of rows) {
    const aim = target === undefined ? '' : `  target ${target}${met ? '' : ', MISSED'}`;
    process.stdout.write(`${what.padEnd(width)}  ${value.padStart(22)}${aim}\n`);
  }
}

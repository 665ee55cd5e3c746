import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { AppServer } from '../../test/helpers/app-server';
import { CHROMIUM_FLAGS, findChromium } from '../../test/helpers/chromium';
import { shop } from '../../test/helpers/lab';
import { ms, type Row } from '../row';
import { measureEdits } from './measure-edits';
import { frameRows, measureFrames } from './measure-frames';
import { wideDesign } from './wide-design';

/**
 * `npm run bench:ui`: the lab in a real browser, on the real server. Prints how long an edit takes until the matrix shows its verdicts, and how many
 * frames a second the canvas draws while it is moved. Figures beside a plain page's own say what the machine can do. Asserts nothing.
 */

/** Longest that the whole bench may take, in milliseconds. */
const BOUND = 300_000;

/** Edits that are timed. */
const EDITS = 60;

/** Parts on the canvas. */
const PARTS = 60;

const bound = setTimeout(() => {
  process.stderr.write('The bench took too long and was stopped.\n');
  process.exit(1);
}, BOUND);
bound.unref();

const found = await findChromium(path.resolve(import.meta.dirname, '../..'));
if (found.path === null) throw new Error(`There is no Chromium: ${found.how}.`);
const server = await AppServer.create();
let browser: Browser | null = null;
try {
  await server.start(BOUND);
  browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  const rows = [...(await editRows(browser)), ...(await canvasRows(browser))];
  for (const { what, value, target } of rows)
    process.stdout.write(`${what.padEnd(58)} ${value.padStart(12)}${target ? `   target ${target}` : ''}\n`);
} finally {
  await browser?.close();
  await server.dispose();
}

async function editRows(browser: Browser): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { document } = shop();
  await openLab(page, '/lab/shop', (document as { model: object }).model);
  const { sorted, blank } = await measureEdits(page, EDITS);
  await page.close();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [
    { what: 'edit of a three-tier design to its matrix, median', value: ms(at(0.5)) },
    {
      what: `edit of a three-tier design to its matrix, p95 of ${sorted.length}`,
      value: ms(at(0.95)),
      target: '50 ms',
    },
    { what: 'a change of one word to its paint, p95, same page', value: ms(blank) },
  ];
}

async function canvasRows(browser: Browser): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openLab(page, '/lab/free', wideDesign(PARTS));
  await page
    .locator('.react-flow__node')
    .nth(PARTS - 1)
    .waitFor();
  const rows: Row[] = [];
  for (const way of ['still', 'pan', 'drag'] as const) rows.push(...frameRows(way, await measureFrames(page, way)));
  await page.close();
  return rows;
}

/** Opens a lab with a design and waits until its verdicts are there. */
async function openLab(page: Page, address: string, design: object): Promise<void> {
  await page.goto(server.url + address);
  await page.locator('.lab-bar[data-ready=true]').waitFor();
  await page.getByText('As text and file').click();
  await page.getByLabel('The design as YAML').fill(stringify(design));
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.locator('[aria-labelledby=survival-title][aria-busy=false]').waitFor({ timeout: BOUND });
}

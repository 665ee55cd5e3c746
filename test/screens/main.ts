import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CONCEPT_PAGES, VISITOR_PAGES } from '../e2e/pages';
import { AppServer } from '../helpers/app-server';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/chromium';
import { indexPage, type Screen } from './index-page';
import { learnerScreens, ownerScreens } from './people-screens';

/**
 * `npm run screenshots`: pictures of every page in both themes and three widths into docs/screenshots, and the page that shows them,
 * docs/guides/screens.md. From the app as `npm start` serves it, on a new database.
 */
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs', 'screenshots');

/** Width and height of the window, and the share of its size that a picture has. */
const WINDOWS = [
  { name: 'phone', width: 390, height: 844, scale: 0.72 },
  { name: 'laptop', width: 1440, height: 900, scale: 0.5 },
  { name: 'wall', width: 1920, height: 1080, scale: 0.375 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Quality of the pictures, of 100. */
const QUALITY = 55;

const found = await findChromium(root);
if (found.path === null) throw new Error(found.how);
const server = await AppServer.create();
const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
try {
  await server.start(600_000);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const screens: Screen[] = [];
  const shoot = async (page: Page, title: string, address: string) => {
    const name = title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    await picture(page, name);
    screens.push({ title, address, name });
    process.stdout.write(`${title}\n`);
  };
  const visitor = await newPage(browser);
  for (const address of [...VISITOR_PAGES, ...CONCEPT_PAGES]) {
    await visitor.goto(address);
    await visitor.locator('h1').first().waitFor();
    await shoot(visitor, `Visitor ${address}`, address);
  }
  await visitor.context().close();
  // The first account that is made owns the installation.
  const owner = await newPage(browser);
  await ownerScreens(owner, await newPage(browser), shoot);
  const learner = await newPage(browser);
  await learnerScreens(learner, shoot);
  writeFileSync(path.join(root, 'docs', 'guides', 'screens.md'), indexPage(screens, THEMES, WINDOWS));
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  process.stdout.write(`${readdirSync(folder).length} pictures, ${(bytes / 1e6).toFixed(1)} MB\n`);
} finally {
  await browser.close();
  await server.dispose();
}

async function newPage(from: Browser): Promise<Page> {
  const context = await from.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return context.newPage();
}

/** The page as it stands, in every theme and window. */
async function picture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const { name: kind, width, height, scale } of WINDOWS) {
    await page.setViewportSize({ width, height });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      // A picture of what has settled: fonts are there, and two frames have been drawn.
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      await page.waitForTimeout(120);
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        clip: { x: 0, y: await page.evaluate(() => globalThis.scrollY), width, height, scale },
      });
      writeFileSync(path.join(folder, `${name}-${kind}-${theme}.webp`), Buffer.from(data, 'base64'));
    }
  }
  await session.detach();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

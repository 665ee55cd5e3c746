import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import type { SourceFile } from '@/curriculum/document';
import { packFiles } from '../helpers/pack-files';
import { results } from './same-bytes/results';

const PACK = 'content/packs/aws-ha';

declare global {
  var sameBytes: (files: readonly SourceFile[]) => [string, string][];
}

test('traces, reports and questions are the same bytes in a browser as in Node', async ({ page }) => {
  test.setTimeout(600_000);
  const bundle = await build({
    entryPoints: ['test/e2e/same-bytes/results.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  const files = packFiles(PACK);
  const there = await page.evaluate((all) => globalThis.sameBytes(all), files);
  const here = results(files);
  expect(here.length).toBeGreaterThan(500);
  expect(new Set(here.map(([name]) => name)).size).toBe(here.length);
  expect(there).toEqual(here);
});

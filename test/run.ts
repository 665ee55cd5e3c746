import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './helpers/chromium';

/**
 * `npm test`: everything this machine can run. Pure folders and databases by Vitest, then a build and the flows in a
 * real browser by Playwright. What cannot run is listed with its reason; the last line counts.
 */
const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'reports');
const { values } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: false });
const parts = ['unit', 'data', 'e2e'] as const;
type Part = (typeof parts)[number];

if (values.only !== undefined && !parts.includes(values.only as Part)) {
  process.stderr.write(`--only takes one of ${parts.join(', ')}, not "${values.only}".\n`);
  process.exit(2);
}
const wanted = (part: Part) => values.only === undefined || values.only === part;
const total = { passed: 0, failed: 0, skipped: 0 };
const notes: string[] = [];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const project of ['unit', 'data'] as const) if (wanted(project)) runVitest(project);
if (wanted('e2e')) await runBrowserTests();

for (const note of notes) process.stdout.write(`${note}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function runVitest(project: 'unit' | 'data'): void {
  heading(project === 'unit' ? 'Pure folders' : 'Databases');
  const file = path.join(reports, `${project}.json`);
  const run = node('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number; numPendingTests: number } | null;
  total.passed += report?.numPassedTests ?? 0;
  total.skipped += report?.numPendingTests ?? 0;
  // A file that does not even load fails the run without failing a test.
  total.failed += Math.max(report?.numFailedTests ?? 0, run.status === 0 ? 0 : 1);
}

async function runBrowserTests(): Promise<void> {
  heading('Flows in a browser');
  const browser = await findChromium(root);
  if (browser.path === null) {
    total.skipped += 1;
    notes.push(`skipped: browser tests, because ${browser.how}. Install Chromium or name one in CHROMIUM_PATH.`);
    return;
  }
  process.stdout.write(`Chromium ${browser.how}: ${browser.path}\n`);
  const env = {
    ...process.env,
    CHROMIUM_PATH: browser.path,
    FAULTLINE_DIST: process.env.FAULTLINE_DIST ?? '.next-test',
  };
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'cli/build.ts'], { cwd: root, stdio: 'inherit', env });
  if (build.status !== 0) {
    total.failed += 1;
    notes.push('failed: the build for the browser tests.');
    return;
  }
  const file = path.join(reports, 'e2e.json');
  const run = node('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file) as FlowReport | null;
  total.passed += (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0);
  total.skipped += report?.stats.skipped ?? 0;
  total.failed += Math.max(report?.stats.unexpected ?? 0, run.status === 0 ? 0 : 1);
  for (const title of (report?.suites ?? []).flatMap(flaky)) notes.push(`passed on the second try only: ${title}`);
}

interface FlowSuite {
  title: string;
  specs: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
  suites?: FlowSuite[];
}

interface FlowReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: FlowSuite[];
}

/** Titles of the flows that failed once and then passed. */
function flaky(suite: FlowSuite): string[] {
  const own = suite.specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => `${suite.title}: ${title}`), ...(suite.suites ?? []).flatMap(flaky)];
}

function node(bin: string, args: string[], env: NodeJS.ProcessEnv = process.env): SpawnSyncReturns<Buffer> {
  return spawnSync(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function heading(text: string): void {
  process.stdout.write(`\n== ${text} ==\n`);
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A browser for the tests and where it came from, or why there is none. */
export type FoundChromium = { path: string; how: string } | { path: null; how: string };

/** Flags without which Chromium looks for the network or cannot start as root. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, then the usual names on PATH, then one unpacked from an npm package into
 * `.cache/chromium` (fetched once, only when nothing is installed).
 */
export async function findChromium(root: string): Promise<FoundChromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    return isExecutable(named)
      ? { path: named, how: 'CHROMIUM_PATH' }
      : { path: null, how: `CHROMIUM_PATH names ${named}, which cannot be executed` };
  }
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const candidate = path.join(folder, name);
      if (isExecutable(candidate)) return { path: candidate, how: 'installed on this machine' };
    }
  }
  return fromPackage(root);
}

async function fromPackage(root: string): Promise<FoundChromium> {
  const folder = path.join(root, '.cache', 'chromium');
  const require = createRequire(path.join(folder, 'package.json'));
  let how = `unpacked from ${PACKAGE}@${VERSION}`;
  if (!resolves(require)) {
    mkdirSync(folder, { recursive: true });
    const install = spawnSync(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${PACKAGE}@${VERSION}`],
      { encoding: 'utf8' },
    );
    if (install.status !== 0) return { path: null, how: `no Chromium installed, and npm could not bring ${PACKAGE}` };
    how = `fetched as ${PACKAGE}@${VERSION} into .cache/chromium`;
  }
  // The package ships the libraries it needs for one hosting platform and unpacks them only when it believes to run there.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import(require.resolve(PACKAGE));
  return { path: await chromium.executablePath(), how };
}

function resolves(require: NodeJS.Require): boolean {
  try {
    return require.resolve(PACKAGE) !== '';
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

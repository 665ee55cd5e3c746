import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What a build is made from, relative to the project's folder. */
const SOURCES = [
  'app',
  'classroom',
  'components',
  'content',
  'curriculum',
  'islands',
  'language',
  'messages',
  'progress',
  'quiz',
  'scripts',
  'server',
  'simulator',
  'instrumentation.ts',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Written into the build as its last step, so that an interrupted build does not count as one. */
const MARK = 'faultline-build';

/** The folder that the build goes to, as next.config.js has it. */
export function buildFolder(): string {
  return process.env.FAULTLINE_DIST || '.next';
}

/** Why a build is needed, in words; null when there is one of exactly these sources. */
export function buildNeeded(root: string): string | null {
  const mark = path.join(root, buildFolder(), MARK);
  if (!fs.existsSync(mark)) return 'There is no finished build yet';
  return fs.readFileSync(mark, 'utf8') === fingerprint(root) ? null : 'The sources have changed since the last build';
}

/** Says that the build in its folder is finished, and of which sources. Take the fingerprint before building. */
export function markBuilt(root: string, sources: string): void {
  fs.writeFileSync(path.join(root, buildFolder(), MARK), sources);
}

/** Says that the build in its folder is not to be used. */
export function unmarkBuilt(root: string): void {
  fs.rmSync(path.join(root, buildFolder(), MARK), { force: true });
}

/** SHA-256 over names and contents of all sources, in hex. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesIn(root, name))) {
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(fs.readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

function filesIn(root: string, name: string): string[] {
  const status = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [name] : [];
  return fs
    .readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesIn(root, path.join(name, entry)));
}

import path from 'node:path';

/** The bundle that simulation workers run, in the folder of the build; scripts/build-workers.ts makes it. */
export function workerFile(): string {
  return path.join(process.cwd(), process.env.FAULTLINE_DIST || '.next', 'simulation-worker.mjs');
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Commands that open a database. */
const OF_A_DATABASE = 'test/cli/commands/{db,account,statistics}.test.ts';

/** Pure folders first (`unit`, seconds), then everything that opens a database (`data`). Browser flows live in test/e2e. */
export default defineConfig({
  resolve: { alias },
  test: {
    // Left alone, Vitest keeps one core free, which on two of them is half.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Pure code keeps nothing between files, so that a worker loads it once.
          isolate: false,
          include: [
            'test/{language,simulator,import,curriculum,quiz,classroom,progress,cli,components,content,reference,scripts}/**/*.test.ts',
          ],
          exclude: [OF_A_DATABASE],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          include: ['test/server/**/*.test.ts', OF_A_DATABASE],
          globalSetup: ['test/helpers/database-setup.ts'],
          // Its modules name each other without endings, which only bundlers understand.
          server: { deps: { inline: ['@lti-tool/core'] } },
          environment: 'node',
          // Opening an embedded database is seconds of work, and a machine may be busy with other things.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

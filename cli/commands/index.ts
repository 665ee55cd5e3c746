import type { CliCommand } from '../command';

/**
 * Every command by its word, in the order in which `--help` lists them. The file of a command is loaded when its word is said: the start
 * of one should not wait for the program of all.
 */
const COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  check: async () => (await import('./check')).addCheck,
  schemas: async () => (await import('./schemas')).addSchemas,
  db: async () => (await import('./db')).addDb,
  account: async () => (await import('./account')).addAccount,
  items: async () => (await import('./items')).addItems,
  'lint-items': async () => (await import('./lint-items')).addLintItems,
  statistics: async () => (await import('./statistics')).addStatistics,
  'import-items': async () => (await import('./import-items')).addImportItems,
  grade: async () => (await import('./grade')).addGrade,
  simulate: async () => (await import('./simulate')).addSimulate,
  assess: async () => (await import('./assess')).addAssess,
  faults: async () => (await import('./faults')).addFaults,
  services: async () => (await import('./services')).addServices,
};

/** The commands that these words may mean: the one that they begin with, else all, so that help and mistakes name each. */
export async function commandsFor([word = '']: readonly string[]): Promise<CliCommand[]> {
  const said = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  return said === undefined ? Promise.all(Object.values(COMMANDS).map((load) => load())) : [await said()];
}

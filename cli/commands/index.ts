import type { CliCommand } from '../command';
import { addAccount } from './account';
import { addAssess } from './assess';
import { addCheck } from './check';
import { addDb } from './db';
import { addFaults } from './faults';
import { addGrade } from './grade';
import { addImportItems } from './import-items';
import { addItems } from './items';
import { addLintItems } from './lint-items';
import { addSchemas } from './schemas';
import { addServices } from './services';
import { addSimulate } from './simulate';
import { addStatistics } from './statistics';

/** Every command, one line each, in the order in which `--help` lists them. */
export const commands: CliCommand[] = [
  addCheck,
  addSchemas,
  addDb,
  addAccount,
  addItems,
  addLintItems,
  addStatistics,
  addImportItems,
  addGrade,
  addSimulate,
  addAssess,
  addFaults,
  addServices,
];

import type { CliCommand } from '../command';
import { addCheck } from './check';
import { addDb } from './db';

/** Every command, one line each, in the order in which `--help` lists them. */
export const commands: CliCommand[] = [addCheck, addDb];

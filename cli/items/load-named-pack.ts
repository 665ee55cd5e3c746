import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '@/curriculum/pack';
import { packIds, packsFolder, readPack } from '@/server/content/packs';
import { ProblemError, UsageError } from '../command';

/** A pack by its id or its folder. Throws a UsageError where there is none, a ProblemError where it cannot be read. */
export function loadNamedPack(name: string): Pack {
  const own = packIds().includes(name);
  const folder = own ? path.join(packsFolder(), name) : path.resolve(name);
  if (!own && !existsSync(path.join(folder, 'pack.yaml')))
    throw new UsageError(
      `"${name}" is neither a pack here (${packIds().join(', ') || 'none'}) nor a folder with a pack.yaml.`,
    );
  const { pack } = readPack(folder);
  if (pack === null)
    throw new ProblemError(`The pack "${name}" cannot be read; "faultline check ${name}" says what is wrong.`);
  return pack;
}

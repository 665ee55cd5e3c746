import { existsSync } from 'node:fs';
import path from 'node:path';
import { packIds, packsFolder } from '@/server/content/packs';
import { type ParsedBrief, type PriceSheet, parseBrief, parsePrices } from '@/simulator';
import { ProblemError, UsageError } from '../command';
import { readDocument } from './read-document';

/** A brief and the prices that go with it. `name` is an id in some pack or a file, whose prices are those of the first pack. */
export function loadBrief(name: string): { brief: ParsedBrief; prices: PriceSheet } {
  const packs = packIds();
  const inPack = /^[a-z0-9-]+$/.test(name) ? packs.find((id) => existsSync(briefFile(id, name))) : undefined;
  const file = inPack === undefined ? name : briefFile(inPack, name);
  if (inPack === undefined && !existsSync(file))
    throw new UsageError(`There is no brief "${name}" in ${packs.join(', ')} and no file of that name.`);
  const brief = readDocument(file, parseBrief);
  const sheet = inPack ?? packs.find((id) => existsSync(pricesFile(id)));
  if (sheet === undefined) throw new ProblemError('No pack has a price sheet (prices.yaml).');
  return { brief, prices: readDocument(pricesFile(sheet), parsePrices) };
}

function briefFile(pack: string, id: string): string {
  return path.join(packsFolder(), pack, 'briefs', `${id}.yaml`);
}

function pricesFile(pack: string): string {
  return path.join(packsFolder(), pack, 'prices.yaml');
}

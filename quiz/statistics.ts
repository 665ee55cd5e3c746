import type { Pack } from '@/curriculum/pack';
import type { Askable } from './address';
import { generateItem } from './generate';
import { type ChoiceItem, isChoice } from './item';
import { textInfo } from './material/words';
import { randomAddresses } from './random-addresses';

/** What a generator's output looks like over many seeds. */
export interface GeneratorFigures {
  seeds: number;
  /** Items without a flag, with one, and with two or more. */
  clean: number;
  oneFlag: number;
  moreFlags: number;
  refused: number;
  /** How often each flaw flagged an emitted item. */
  flags: Record<string, number>;
  /** How often each reason refused an address: a code, or the flaws. */
  refusals: Record<string, number>;
  /** Single-response items whose key stands at a, b, c, …. */
  keyPositions: Record<string, number>;
  /** Share of single-response items of sentences in which the key is the longest option; 0.25 would be luck. */
  longestKeyShare: number;
  /** Templates drawn. */
  templates: Record<string, number>;
  /** Kinds of the items. */
  kinds: Record<string, number>;
}

/** Draws `seeds` random addresses over some ways to ask, as the command line does, makes each, and counts. */
export function generatorFigures(pack: Pack, ways: readonly Askable[], seeds: number, seed = 0): GeneratorFigures {
  const figures: GeneratorFigures = {
    seeds,
    clean: 0,
    oneFlag: 0,
    moreFlags: 0,
    refused: 0,
    flags: {},
    refusals: {},
    keyPositions: {},
    longestKeyShare: 0,
    templates: {},
    kinds: {},
  };
  const sentences: ChoiceItem[] = [];
  const draw = randomAddresses(pack, ways, seed);
  for (let count = 0; count < seeds; count++) {
    const address = draw();
    if (address === null) break;
    const { item, findings, refusal } = generateItem(pack, address.template, address.seed);
    if (item === null) {
      figures.refused++;
      add(figures.refusals, refusal.code === 'flawed' ? refusal.flaws.join('+') : refusal.code);
      continue;
    }
    if (findings.length === 0) figures.clean++;
    else if (findings.length === 1) figures.oneFlag++;
    else figures.moreFlags++;
    for (const { flaw } of findings) add(figures.flags, flaw);
    add(figures.templates, item.template);
    add(figures.kinds, item.kind);
    if (!isChoice(item) || item.kind !== 'single') continue;
    add(figures.keyPositions, item.options.find(({ correct }) => correct)?.id ?? '');
    if (item.options.every(({ text }) => text.endsWith('.'))) sentences.push(item);
  }
  figures.longestKeyShare = sentences.length === 0 ? 0 : sentences.filter(keyIsLongest).length / sentences.length;
  return figures;
}

function keyIsLongest({ options }: ChoiceItem): boolean {
  const length = (text: string) => textInfo(text).length;
  const key = Math.max(...options.filter(({ correct }) => correct).map(({ text }) => length(text)));
  return options.every(({ correct, text }) => correct || length(text) < key);
}

function add(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

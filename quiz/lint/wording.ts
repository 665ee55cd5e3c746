import type { ChoiceItem } from '../item';
import { flaws } from './index';

const BASE = {
  ...{ id: '', template: '', family: 'scenario' as const, topic: '', pack: '', packVersion: '', seed: 0 },
};

/**
 * Names of the flaws that the wording of some options has beside a stem, whatever is behind them. For templates that choose
 * among options before they prove them, since a proof costs more than a look.
 */
export function wordingFlaws(stem: string, options: readonly { text: string; correct: boolean }[]): string[] {
  const choose = options.filter(({ correct }) => correct).length;
  const item: ChoiceItem = {
    ...BASE,
    ...{ facts: [], sources: [], stem, choose, kind: choose === 1 ? 'single' : 'multiple' },
    options: options.map(({ text, correct }, index) => ({
      ...{ id: String.fromCharCode(97 + index), text, correct, why: 'not looked at' },
      evidence: [{ kind: 'relation', relation: 'not looked at' }],
    })),
  };
  return flaws.flatMap((flaw) => (flaw.judges === 'options' && flaw.check(item, null) !== null ? [flaw.name] : []));
}

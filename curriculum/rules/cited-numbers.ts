import type { Pack, TopicFact } from '../pack';
import { type Measure, measuresIn } from '../prose/measures';
import { placeIn, type Sentence, sentencesOf } from '../prose/sentences';

/** A number typed in a sentence, with the facts that the sentence cites. */
export interface TypedNumber {
  file: string;
  line: number;
  column: number;
  sentence: Sentence;
  measure: Measure;
  cited: TopicFact[];
}

/** Numbers with a unit that were typed by hand in sentences that cite facts. */
export function typedNumbers(pack: Pack): TypedNumber[] {
  return pack.topics.flatMap(({ page }) =>
    page === null
      ? []
      : sentencesOf(page.blocks).flatMap((sentence) => {
          const cited = [...new Set(sentence.cites)].flatMap((id) => pack.facts.get(id) ?? []);
          if (cited.length === 0) return [];
          return measuresIn(sentence.text).map((measure) => ({
            file: page.file,
            ...placeIn(sentence, measure.index),
            sentence,
            measure,
            cited,
          }));
        }),
  );
}

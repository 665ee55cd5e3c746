import type { Pack } from '@/curriculum/pack';
import { perPack } from '../material/per-pack';
import { gradeLevel } from '../material/reading-level';
import type { Flaw } from './flaw';
import { unquoted } from './parts';

/** School grades by which a stem may be harder than its topic's facts; and the level of a topic that is not known. */
const ALLOWED = 6;
const DEFAULT_GRADE = 14;

const topicGrades = perPack(
  (pack: Pack): ReadonlyMap<string, number> =>
    new Map(
      pack.topics.map(({ id, facts }) => {
        const grades = facts.map(({ statement }) => gradeLevel(statement));
        return [id, grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length)];
      }),
    ),
);

export const readingLevel: Flaw = {
  name: 'reading-level',
  weight: 'light',
  judges: 'item',
  description: 'A stem far harder to read than the facts of its topic (Flesch-Kincaid grade).',
  check({ stem, topic }, pack) {
    const usual = (pack === null ? undefined : topicGrades(pack).get(topic)) ?? DEFAULT_GRADE;
    const grade = gradeLevel(unquoted(stem));
    return grade > usual + ALLOWED
      ? `The stem reads at grade ${grade.toFixed(1)}, its topic at ${usual.toFixed(1)}.`
      : null;
  },
};

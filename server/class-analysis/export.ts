import type { RiskReason } from '@/classroom/assignments/at-risk';
import { riskWords } from '@/classroom/assignments/risk-words';
import type { Cell, Table } from '@/classroom/tables/table';
import type { Language } from '@/language/languages';
import { formatter, type Translator, translator } from '@/language/translator';
import type { Figure } from '@/quiz/analysis/figure';
import { authoriseInClass } from '../classes/authorise';
import type { Learner } from '../session/learner';
import { type NamedUnit, readClassAnalysis } from './loaders';

/** The analysis of a class as tables. Throws AppError. */
export async function loadAnalysisTables(
  asker: Learner | null,
  classId: string,
  now: Date,
  language: Language,
): Promise<Table[]> {
  await authoriseInClass(asker, classId, 'export-class-results');
  const { questions, templates, facts, topics, beliefs, atRisk } = await readClassAnalysis(classId, now);
  const t = translator(language, 'tables');
  const words = translator(language, 'analysis');
  const { list } = formatter(language);
  const reason = (one: RiskReason) =>
    riskWords(
      (key, values) => words(`risk.${key}`, values as never), // riskWords gives each sentence its own
      (titles) => list(titles, { type: 'unit' }),
      one,
    );
  return [
    units(t, 'questions', 'setIn', questions),
    units(t, 'concepts', 'id', topics),
    units(t, 'facts', 'id', facts),
    units(t, 'templates', 'id', templates),
    {
      key: 'misconceptions',
      name: t('beliefs.name'),
      head: [t('beliefs.belief'), t('beliefs.id'), t('beliefs.chose'), t('beliefs.offered'), t('beliefs.tooFew')],
      rows: beliefs.map(({ text, id, holders, of, enough }) => [
        text,
        id,
        holders,
        of,
        of < enough ? t('yes') : t('no'),
      ]),
    },
    {
      key: 'atRisk',
      name: t('atRisk.name'),
      head: [t('learner'), t('atRisk.reasons')],
      rows: atRisk.map(({ name, reasons }) => [name, reasons.map(reason).join(' ')]),
    },
  ];
}

/** Columns of figures, in order. */
const COLUMNS = [
  ...(['answers', 'learners', 'facility', 'facilityFrom', 'facilityTo', 'facilityWarning', 'discrimination'] as const),
  ...(['discriminationFrom', 'discriminationTo', 'discriminationWarning', 'seconds'] as const),
];

function units(
  t: Translator<'tables'>,
  key: 'questions' | 'concepts' | 'facts' | 'templates',
  beside: 'setIn' | 'id',
  rows: readonly NamedUnit[],
): Table {
  return {
    key,
    name: t(`units.${key}`),
    head: [t('units.title'), t(`units.${beside}`), ...COLUMNS.map((column) => t(`units.${column}`))],
    rows: rows.map((unit) => [
      ...[unit.title, unit.beside, unit.answers, unit.learners],
      ...figureCells(t, unit.facility, 3),
      ...figureCells(t, unit.discrimination, 1),
      rounded(unit.seconds, 1),
    ]),
  };
}

function figureCells(t: Translator<'tables'>, { value, low, high, warning }: Figure, digits: number): Cell[] {
  const said = warning === null ? null : t(`warnings.${warning}`);
  return [rounded(value, digits), rounded(low, digits), rounded(high, digits), said];
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

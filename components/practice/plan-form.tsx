import { useFormatter, useTranslations } from '#language';
import type { Formatter, Translator } from '@/language/translator';
import type { PlanSettings, StudyPlan } from '@/progress/study-plan';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { longDay } from '../progress/day-words';

export interface PlanView {
  pack: string;
  plan: StudyPlan;
  settings: PlanSettings;
  /** New facts that were never asked. */
  fresh: number;
  /** The day it is, YYYY-MM-DD. */
  day: string;
}

/** The exam and the daily load, and what follows from them. A plain form, no script needed. */
export function PlanForm({
  pack,
  plan,
  settings,
  fresh,
  day,
  back,
  folded = false,
}: PlanView & { back: string; folded?: boolean }) {
  const t = useTranslations('practice');
  const format = useFormatter();
  const { examDay, newPerDay, reviewsPerDay } = settings;
  const form = (
    <form method="post" action="/practice/plan" className="plan-form">
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="back" value={back} />
      <div className="plan-fields">
        <Field id="examDay" label={t('plan.examDay')} type="date" min={day} defaultValue={examDay ?? ''} />
        <Field
          id="newPerDay"
          label={t('plan.newPerDay')}
          type="number"
          min={0}
          max={60}
          defaultValue={newPerDay ?? ''}
          placeholder={
            plan.from === 'own' ? t('plan.newPerDayOwn') : t('plan.newPerDayByPlan', { count: plan.newPerDay })
          }
        />
        <Field
          id="reviewsPerDay"
          label={t('plan.reviewsPerDay')}
          type="number"
          min={0}
          max={500}
          defaultValue={reviewsPerDay ?? ''}
          placeholder={t('plan.allDue')}
        />
      </div>
      <Button type="submit" kind="quiet">
        {t('plan.set')}
      </Button>
    </form>
  );
  return (
    <div className="plan">
      <p className="plan-words">{planWords(t, format, plan, fresh, examDay)}</p>
      {folded ? (
        <details className="figure-table">
          <summary>{t('plan.change')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </div>
  );
}

/** "22 new facts a day until 14 March 2026." and what it means for the exam. */
export function planWords(
  t: Translator<'practice'>,
  format: Formatter,
  plan: StudyPlan,
  fresh: number,
  examDay: string | null,
): string {
  const { daysLeft, fits, from } = plan;
  const load = loadWords(t, format, plan, fresh);
  if (examDay === null || daysLeft === null) return from === 'own' ? load : `${load} ${t('plan.setDay')}`;
  const day = longDay(format, examDay);
  if (daysLeft < 0) return `${t('plan.examWas', { day })} ${load}`;
  const exam = daysLeft === 0 ? t('plan.examToday') : t('plan.examIn', { days: daysLeft, day });
  return fits === false ? `${exam} ${load} ${t('plan.tooMany')}` : `${exam} ${load}`;
}

function loadWords(
  t: Translator<'practice'>,
  format: Formatter,
  { newPerDay, newUntil }: StudyPlan,
  fresh: number,
): string {
  if (fresh === 0) return t('plan.allAsked');
  return newUntil === null
    ? t('plan.load', { count: newPerDay })
    : t('plan.loadUntil', { count: newPerDay, day: longDay(format, newUntil) });
}

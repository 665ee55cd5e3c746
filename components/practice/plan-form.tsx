import type { PlanSettings, StudyPlan } from '@/progress/study-plan';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { count, longDate } from '../reading/words';

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
  const { examDay, newPerDay, reviewsPerDay } = settings;
  const form = (
    <form method="post" action="/practice/plan" className="plan-form">
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="back" value={back} />
      <div className="plan-fields">
        <Field id="examDay" label="Day of the exam" type="date" min={day} defaultValue={examDay ?? ''} />
        <Field
          id="newPerDay"
          label="New facts a day"
          type="number"
          min={0}
          max={60}
          defaultValue={newPerDay ?? ''}
          placeholder={`by the plan: ${plan.from === 'own' ? 'leave empty' : plan.newPerDay}`}
        />
        <Field
          id="reviewsPerDay"
          label="Reviews a day, at most"
          type="number"
          min={0}
          max={500}
          defaultValue={reviewsPerDay ?? ''}
          placeholder="all that are due"
        />
      </div>
      <Button type="submit" kind="quiet">
        Set the plan
      </Button>
    </form>
  );
  return (
    <div className="plan">
      <p className="plan-words">{planWords(plan, fresh, examDay)}</p>
      {folded ? (
        <details className="figure-table">
          <summary>Change the plan</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </div>
  );
}

/** "22 new facts a day until 14 March 2026." and what it means for the exam. */
export function planWords(plan: StudyPlan, fresh: number, examDay: string | null): string {
  const { newPerDay, newUntil, daysLeft, fits, from } = plan;
  const until = newUntil === null ? '' : ` until ${longDate(newUntil)}`;
  const load =
    fresh === 0 ? 'Every fact was asked; from here on reviews.' : `${count(newPerDay, 'new fact')} a day${until}.`;
  if (examDay === null || daysLeft === null) {
    return from === 'own' ? load : `${load} Set the day of the exam, and the plan fits it.`;
  }
  if (daysLeft < 0) return `The exam was on ${longDate(examDay)}. ${load}`;
  const exam = daysLeft === 0 ? 'The exam is today.' : `${count(daysLeft, 'day')} to the exam on ${longDate(examDay)}.`;
  const fit = fits === false ? ' That leaves facts unasked before the days for review.' : '';
  return `${exam} ${load}${fit}`;
}

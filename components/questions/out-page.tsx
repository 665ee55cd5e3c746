import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { ProblemLine } from '../forms/problem-line';
import { SelectField } from '../forms/select-field';
import { Material } from '../language/material';
import { Footer } from '../shell/footer';
import { outFormats } from './out-formats';
import { QuestionsTabs } from './questions-tabs';

interface Props {
  pack: { id: string; title: string };
  topics: readonly { id: string; title: string }[];
  templates: readonly { id: string; title: string }[];
  /** Most questions of one file. */
  most: number;
  problem: string | string[] | undefined;
}

/** Generated questions to take to another program: which, how many, in which format. */
export function OutPage({ pack, topics, templates, most, problem }: Props) {
  const t = useTranslations('questions');
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('out.title')}</h1>
        <QuestionsTabs pack={pack.id} tab="out" />
        <p>{t('out.lead', { pack: pack.title })}</p>
      </header>
      <ProblemLine code={problem} />
      <form className="file-form" method="post" action="/questions/export">
        <input type="hidden" name="pack" value={pack.id} />
        <input type="hidden" name="back" value={`/questions/out?pack=${pack.id}`} />
        <fieldset>
          <legend className="field-label">{t('out.topics')}</legend>
          <div className="file-topics">
            {topics.map(({ id, title }) => (
              <label key={id}>
                <input className="checkbox" type="checkbox" name="topic" value={id} />
                <Material>{title}</Material>
              </label>
            ))}
          </div>
        </fieldset>
        <SelectField
          id="template"
          label={t('out.template')}
          options={[
            { value: '', label: t('out.all') },
            ...templates.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <Field id="count" label={t('out.questions')} type="number" min={1} max={most} defaultValue={20} required />
        <Field
          id="seed"
          label={t('out.draw')}
          type="number"
          min={0}
          max={999_999}
          defaultValue={1}
          required
          help={t('out.drawHelp')}
        />
        <SelectField id="format" label={t('out.format')} options={outFormats(t)} />
        <Button type="submit">{t('out.submit')}</Button>
      </form>
      <Footer />
    </main>
  );
}

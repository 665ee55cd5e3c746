import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { ProblemLine } from '../forms/problem-line';
import { SelectField } from '../forms/select-field';
import { Footer } from '../shell/footer';
import { OUT_FORMATS } from './out-formats';
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
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Take questions out</h1>
        <QuestionsTabs pack={pack.id} tab="out" />
        <p>
          Generated from {pack.title}, with keys, reasons and sources. The same choice gives the same file. A drawn
          design goes out as a list, and the runs behind a reason stay here, at the address in the title.
        </p>
      </header>
      <ProblemLine code={problem} />
      <form className="file-form" method="post" action="/questions/export">
        <input type="hidden" name="pack" value={pack.id} />
        <input type="hidden" name="back" value={`/questions/out?pack=${pack.id}`} />
        <fieldset>
          <legend className="field-label">Topics; none ticked: all</legend>
          <div className="file-topics">
            {topics.map(({ id, title }) => (
              <label key={id}>
                <input className="checkbox" type="checkbox" name="topic" value={id} />
                {title}
              </label>
            ))}
          </div>
        </fieldset>
        <SelectField
          id="template"
          label="Template"
          options={[{ value: '', label: 'All' }, ...templates.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        <Field id="count" label="Questions" type="number" min={1} max={most} defaultValue={20} required />
        <Field
          id="seed"
          label="Draw"
          type="number"
          min={0}
          max={999_999}
          defaultValue={1}
          required
          help="Another number draws other questions."
        />
        <SelectField id="format" label="Format" options={OUT_FORMATS} />
        <Button type="submit">Take out</Button>
      </form>
      <Footer />
    </main>
  );
}

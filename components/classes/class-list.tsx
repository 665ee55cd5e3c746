import { useFormatter, useTranslations } from '#language';
import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { Notice } from '../notice';
import { roleWord } from './role-word';

/** A class in the list. */
export interface ClassLineView {
  id: string;
  name: string;
  archived: boolean;
  /** The reader's place in it; null where they see it as owner of the installation. */
  role: string | null;
  learners: number;
  instructors: string[];
}

interface Props {
  classes: ClassLineView[];
  /** Classes of others, for the owner of the installation. */
  others: ClassLineView[];
  mayCreate: boolean;
  packs: { id: string; title: string }[];
}

/** The classes that somebody is in, a way into another one, and for instructors a way to make one. */
export function ClassList({ classes, others, mayCreate, packs }: Props) {
  const t = useTranslations('classes');
  const open = classes.filter(({ archived }) => !archived);
  const away = [...classes, ...others].filter(({ archived }) => archived);
  const ofOthers = others.filter(({ archived }) => !archived);
  return (
    <>
      {open.length > 0 ? (
        <Lines lines={open} />
      ) : (
        <Notice title={t(mayCreate ? 'list.noneOwn' : 'list.none')}>
          <p>{t(mayCreate ? 'list.noneOwnBody' : 'list.noneBody')}</p>
        </Notice>
      )}
      <div className="class-parts">
        {mayCreate && <Create packs={packs} />}
        <section aria-labelledby="join-title">
          <h2 id="join-title">{t('join.title')}</h2>
          <SendForm action="/api/classes/open" back="/classes" className="class-form">
            <Field
              id="code"
              label={t('list.code')}
              help={t('list.codeHelp')}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={20}
              required
            />
            <div>
              <Button type="submit" kind="quiet">
                {t('list.open')}
              </Button>
            </div>
          </SendForm>
        </section>
      </div>
      <More title={t('list.ofOthers', { count: ofOthers.length })} lines={ofOthers} />
      <More title={t('list.archived', { count: away.length })} lines={away} />
    </>
  );
}

function Create({ packs }: Pick<Props, 'packs'>) {
  const t = useTranslations('classes');
  return (
    <section aria-labelledby="create-title">
      <h2 id="create-title">{t('list.make')}</h2>
      <SendForm action="/api/classes/create" back="/classes" className="class-form">
        <Field id="name" label={t('name')} help={t('list.nameHelp')} maxLength={80} required />
        <SelectField
          id="pack"
          label={t('list.material')}
          options={packs.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <div>
          <Button type="submit">{t('list.makeIt')}</Button>
        </div>
      </SendForm>
    </section>
  );
}

function More({ title, lines }: { title: string; lines: ClassLineView[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="class-more">
      <summary>{title}</summary>
      <Lines lines={lines} />
    </details>
  );
}

function Lines({ lines }: { lines: ClassLineView[] }) {
  const t = useTranslations('classes');
  const format = useFormatter();
  return (
    <ul className="class-lines">
      {lines.map(({ id, name, role, learners, instructors }) => (
        <li key={id}>
          <a href={`/classes/${id}`}>{name}</a>
          <span>{format.list(instructors, { type: 'unit' })}</span>
          <span>{t('learners', { count: learners })}</span>
          {role && role !== 'learner' && <Chip>{roleWord(t, role)}</Chip>}
        </li>
      ))}
    </ul>
  );
}

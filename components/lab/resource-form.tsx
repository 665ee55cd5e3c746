import { useTranslations } from '#language';
import type { DesignProblem } from '@/simulator';
import { serviceOf } from '@/simulator';
import { Button } from '../controls/button';
import { Field as TextField } from '../controls/field';
import { Material } from '../language/material';
import { StateMark } from '../state/state-mark';
import { labelOf, type RawResource, regionsOf } from './document';
import type { Editor } from './editor';
import { fieldsOf, withoutResource, withSetting } from './edits';
import { FieldInput } from './field-input';
import { LinksEditor } from './links-editor';
import { withPlace } from './place-edits';

interface Props {
  resource: RawResource;
  editor: Editor;
  /** Place in the document's list of resources. */
  position: number;
  problems: readonly DesignProblem[];
  onRemoved: () => void;
}

/** All settings of one resource, its calls, and the way to take it out. */
export function ResourceForm({ resource, editor, position, problems, onRemoved }: Props) {
  const t = useTranslations('labDesign');
  const { document, edit, factHref } = editor;
  const { id, type } = resource;
  const fields = fieldsOf(type);
  const service = serviceOf(type);
  const errorOf = (key: string) =>
    problems.find(({ path }) => path.startsWith(`resources[${position}].${key}`))?.message;
  const unplaced = problems.filter(
    ({ path }) => !fields.some(({ key }) => path.startsWith(`resources[${position}].${key}`)),
  );
  const remove = () => {
    const { document: next, removed } = withoutResource(document, id);
    edit(next, t('form.removed', { parts: removed.map((gone) => labelOf(t, document, gone)).join(', ') }));
    onRemoved();
  };
  return (
    <>
      <p className="list-summary">
        <Material>{t('form.service', { title: service.title, summary: service.summary })}</Material>
      </p>
      {unplaced.map(({ path, message }) => (
        <p className="field-error" key={path}>
          <StateMark kind="down" />
          <Material>{message}</Material>
        </p>
      ))}
      <TextField
        id={`${id}-label`}
        label={t('form.name')}
        maxLength={60}
        value={typeof resource.label === 'string' ? resource.label : ''}
        placeholder={id}
        onChange={({ target }) =>
          edit(withSetting(document, id, 'label', target.value === '' ? undefined : target.value), '', `${id}.label`)
        }
      />
      <RegionInput resource={resource} editor={editor} />
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          resource={resource}
          field={field}
          document={document}
          error={errorOf(field.key)}
          factHref={factHref}
          onChange={(value, said) =>
            edit(
              withSetting(document, id, field.key, value),
              t('form.changed', { setting: field.label, part: labelOf(t, document, id), value: said }),
              `${id}.${field.key}`,
            )
          }
        />
      ))}
      <LinksEditor editor={editor} from={id} />
      <Button kind="quiet" small onClick={remove}>
        {t('form.remove', { part: labelOf(t, document, id) })}
      </Button>
    </>
  );
}

/** Where the design has several Regions, the one in which the resource stands; zones keep their names over there. */
function RegionInput({ resource, editor: { document, edit } }: Pick<Props, 'resource' | 'editor'>) {
  const t = useTranslations('labDesign');
  const regions = regionsOf(document);
  if (regions.length < 2) return null;
  const { id, zone } = resource;
  const control = `${id}-region`;
  const move = (region: string) => {
    const there = regions.find((one) => one.id === region)?.zones ?? [];
    const kept = typeof zone === 'string' && there.includes(zone) ? zone : (there[0] ?? 'a');
    edit(
      withPlace(document, id, { region, zone: kept }),
      t('form.changed', { setting: t('form.region'), part: labelOf(t, document, id), value: region }),
    );
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={control}>
        {t('form.region')}
      </label>
      <select
        id={control}
        className="input"
        value={String(resource.region ?? 'home')}
        onChange={({ target }) => move(target.value)}
      >
        {regions.map(({ id: region, name }) => (
          <option key={region} value={region}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

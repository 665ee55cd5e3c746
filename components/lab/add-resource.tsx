import { useState } from 'react';
import { useFormatter, useTranslations } from '#language';
import { serviceOf, services } from '@/simulator';
import { Button } from '../controls/button';
import { Material } from '../language/material';
import type { Editor } from './editor';
import { newResource, withResource } from './edits';

/** Adds a resource of a type that the brief allows; what it must name has to be there first. */
export function AddResource({ editor, onAdded }: { editor: Editor; onAdded: (id: string) => void }) {
  const t = useTranslations('labDesign');
  const format = useFormatter();
  const { document, edit, allowed } = editor;
  const offered = services.filter(({ type }) => allowed === null || allowed.includes(type));
  const [type, setType] = useState(offered[0]?.type ?? '');
  if (offered.length === 0) return null;
  const made = newResource(document, type);
  const needs = made.needs?.map((needed) => serviceOf(needed).title) ?? [];
  const add = () => {
    if (made.resource === null) return;
    edit(
      withResource(document, made.resource),
      t('add.added', { service: serviceOf(type).title, id: made.resource.id }),
    );
    onAdded(made.resource.id);
  };
  return (
    <div className="add-resource">
      <label className="field-label" htmlFor="add-type">
        {t('add.label')}
      </label>
      <div className="links-add">
        <select id="add-type" className="input" value={type} onChange={({ target }) => setType(target.value)}>
          {offered.map((service) => (
            <option key={service.type} value={service.type}>
              {service.title}
            </option>
          ))}
        </select>
        <Button onClick={add} disabled={made.resource === null} small>
          {t('add.add')}
        </Button>
      </div>
      <p className="field-help">
        {needs.length > 0 ? (
          t('add.first', { services: format.list(needs, { type: 'disjunction' }) })
        ) : (
          <Material>{serviceOf(type).summary}</Material>
        )}
      </p>
    </div>
  );
}

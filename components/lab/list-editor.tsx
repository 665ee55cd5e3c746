import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import { serviceOf, USERS } from '@/simulator';
import { Button } from '../controls/button';
import { glyphOf } from '../diagram/resource-words';
import { Glyph } from '../glyphs/glyph';
import { State } from '../state/state';
import { isOut } from '../timeline/moment';
import { kindOf } from '../timeline/states';
import { AddResource } from './add-resource';
import { labelOf, type RawResource, regionsOf, resourcesOf } from './document';
import type { Editor } from './editor';
import { isSpare, withoutRegion, withRegion } from './edits';
import { LinksEditor } from './links-editor';
import { ResourceForm } from './resource-form';

interface Props {
  editor: Editor;
  /** Resource whose form is open. */
  open: string | null;
  onOpen: (id: string | null) => void;
}

/** The whole design as lists: what stands in each Region and zone, and a form for each thing. Complete without a pointer. */
export function ListEditor({ editor, open, onOpen }: Props) {
  const t = useTranslations('labDesign');
  const { document, moment } = editor;
  const regions = regionsOf(document);
  const resources = resourcesOf(document);
  const known = new Set(regions.flatMap(({ id, zones }) => [id, ...zones.map((zone) => `${id}/${zone}`)]));
  const another = withRegion(document);
  const lost = resources.filter((resource) => !known.has(placeOf(resource)));
  const rows = (place: string) => resources.filter((resource) => placeOf(resource) === place);
  const list = (some: readonly RawResource[]) => (
    <ul>
      {some.map((resource) => (
        <ResourceRow
          key={resource.id}
          resource={resource}
          editor={editor}
          open={open === resource.id}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
  return (
    <section className="list-editor" aria-labelledby="list-title">
      <h2 id="list-title">{t('list.title')}</h2>
      <UsersRow editor={editor} open={open === USERS} onOpen={onOpen} />
      {regions.map((region) => (
        <div key={region.id}>
          <Place
            name={region.name === 'home' ? t('list.region') : t('list.regionNamed', { name: region.name })}
            out={moment !== null && isOut(moment, region.id)}
            action={
              isSpare(document, region.id) && (
                <Button
                  kind="plain"
                  small
                  onClick={() =>
                    editor.edit(withoutRegion(document, region.id), t('list.removedRegion', { name: region.name }))
                  }
                >
                  {t('list.removeRegion', { name: region.name })}
                </Button>
              )
            }
          >
            {list(rows(region.id))}
          </Place>
          {region.zones.map((zone) => (
            <Place
              key={zone}
              name={t('list.zone', { zone })}
              out={moment !== null && isOut(moment, `${region.id}/${zone}`)}
            >
              {list(rows(`${region.id}/${zone}`))}
            </Place>
          ))}
        </div>
      ))}
      {lost.length > 0 && (
        <Place name={t('list.nowhere')} out={false}>
          {list(lost)}
        </Place>
      )}
      <AddResource editor={editor} onAdded={onOpen} />
      {another !== null && (
        <Button
          kind="quiet"
          small
          onClick={() => editor.edit(another.document, t('list.addedRegion', { name: another.id }))}
        >
          {t('list.addRegion')}
        </Button>
      )}
    </section>
  );
}

interface PlaceProps {
  name: string;
  out: boolean;
  /** Beside its name. */
  action?: ReactNode;
  children: ReactNode;
}

function Place({ name, out, action, children }: PlaceProps) {
  const t = useTranslations('labDesign');
  return (
    <div className={out ? 'list-place list-place-out' : 'list-place'}>
      <h3>
        {name}
        {out && <State kind="down">{t('list.out')}</State>}
      </h3>
      {action}
      {children}
    </div>
  );
}

function UsersRow({ editor, open, onOpen }: { editor: Editor; open: boolean; onOpen: (id: string | null) => void }) {
  const t = useTranslations('labDesign');
  const words = useTranslations('lab');
  return (
    <div className="list-place">
      <ul>
        <li className="list-row">
          <button
            type="button"
            className="list-head"
            aria-expanded={open}
            aria-controls="form-users"
            onClick={() => onOpen(open ? null : USERS)}
          >
            <Glyph name="users" size="l" />
            <span>
              <b>{t('users')}</b>
              <small>{editor.classes.map((name) => words(`traffic.${name}`)).join(', ')}</small>
            </span>
            <Glyph name={open ? 'down' : 'chevron'} size="s" />
          </button>
          <div id="form-users" className="list-form" hidden={!open}>
            {open && <LinksEditor editor={editor} from={USERS} />}
          </div>
        </li>
      </ul>
    </div>
  );
}

interface RowProps extends Omit<Props, 'open'> {
  resource: RawResource;
  open: boolean;
}

function ResourceRow({ resource, editor, open, onOpen }: RowProps) {
  const t = useTranslations('labDesign');
  const { id, type } = resource;
  const form = `form-${id}`;
  const position = resourcesOf(editor.document).indexOf(resource);
  const problems = editor.problems.filter(
    ({ path }) => path === `resources[${position}]` || path.startsWith(`resources[${position}].`),
  );
  const state = editor.moment?.states.get(id);
  return (
    <li className="list-row">
      <button
        type="button"
        className="list-head"
        aria-expanded={open}
        aria-controls={form}
        onClick={() => onOpen(open ? null : id)}
      >
        <Glyph name={glyphOf(type)} size="l" />
        <span>
          <b>{labelOf(t, editor.document, id)}</b>
          <small>{editor.details.get(id) ?? serviceOf(type).title}</small>
        </span>
        {problems.length > 0 ? (
          <State kind="down">{t('list.problems', { count: problems.length })}</State>
        ) : (
          editor.moment && <State kind={state === undefined ? 'ok' : kindOf(state)} />
        )}
        <Glyph name={open ? 'down' : 'chevron'} size="s" />
      </button>
      <div id={form} className="list-form" hidden={!open}>
        {open && (
          <ResourceForm
            resource={resource}
            editor={editor}
            position={position}
            problems={problems}
            onRemoved={() => onOpen(null)}
          />
        )}
      </div>
    </li>
  );
}

/** Where a row stands: a zone for what is placed in one, else the Region. */
function placeOf(resource: RawResource): string {
  const region = typeof resource.region === 'string' ? resource.region : 'home';
  return typeof resource.zone === 'string' ? `${region}/${resource.zone}` : region;
}

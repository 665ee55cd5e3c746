import { useFormatter, useTranslations } from '#language';
import { serviceOf, services } from '@/simulator';
import { glyphOf } from '../diagram/resource-words';
import { Glyph } from '../glyphs/glyph';
import { regionsOf, resourcesOf } from '../lab/document';
import type { Editor } from '../lab/editor';
import { newResource, withResource } from '../lab/edits';
import { newResourceAt } from '../lab/place-edits';

/** Kind of what is dragged from the palette: a type of service. */
export const SERVICE_TYPE = 'application/x-faultline-service';

const GROUPS = ['edge', 'regional', 'zonal'] as const;

interface Props {
  editor: Editor;
  onAdded: (id: string) => void;
  announce: (words: string) => void;
}

/** Everything a design may be made of: drag it into a lane, or press it and it is put where it can stand. */
export function Palette({ editor, onAdded, announce }: Props) {
  const t = useTranslations('canvas');
  const design = useTranslations('labDesign');
  const format = useFormatter();
  const { document, edit, allowed } = editor;
  const offered = services.filter(({ type }) => allowed === null || allowed.includes(type));
  const add = (type: string) => {
    const made = placedAnywhere(document, type);
    if (made.resource === null) {
      const needed = made.needs.map((need) => serviceOf(need).title);
      return announce(design('add.first', { services: format.list(needed, { type: 'disjunction' }) }));
    }
    const { id } = made.resource;
    edit(withResource(document, made.resource), design('add.added', { service: serviceOf(type).title, id }));
    onAdded(id);
  };
  return (
    <div className="palette">
      {GROUPS.map((placement) => {
        const some = offered.filter((s) => (s.placement === 'global' ? 'edge' : s.placement) === placement);
        if (some.length === 0) return null;
        const title = t(`palette.groups.${placement}`);
        return (
          <section key={placement} aria-label={t('palette.servicesOf', { group: title })}>
            <h2>{title}</h2>
            {some.map(({ type, title: service, summary }) => (
              <button
                key={type}
                type="button"
                title={summary}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData(SERVICE_TYPE, type);
                  event.dataTransfer.effectAllowed = 'copy';
                }}
                onClick={() => add(type)}
                aria-label={t('palette.add', { service })}
              >
                <Glyph name={glyphOf(type)} />
                {service}
              </button>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** In the zone with the fewest parts of its kind, so that the second server does not land beside the first. */
function placedAnywhere(document: Editor['document'], type: string): ReturnType<typeof newResource> {
  const made = newResource(document, type);
  if (made.resource === null || typeof made.resource.zone !== 'string' || 'attachedTo' in made.resource) return made;
  const zones = [...(regionsOf(document)[0]?.zones ?? [])];
  const count = (zone: string) => resourcesOf(document).filter((r) => r.type === type && r.zone === zone).length;
  const [zone = made.resource.zone] = zones.sort((x, y) => count(x) - count(y));
  return newResourceAt(document, type, { region: regionsOf(document)[0]?.id ?? 'home', zone });
}

import { useMemo } from 'react';
import { useFormatter, useTranslations } from '#language';
import { serviceOf, USERS } from '@/simulator';
import { labelOf, linksFrom, resourcesOf } from '../lab/document';
import type { Editor } from '../lab/editor';
import { withLink, withoutLink, withoutResource, withResource } from '../lab/edits';
import { isCalled } from '../lab/links-editor';
import { newResourceAt, type Place, placeBeside, placeWords, withPlace } from '../lab/place-edits';
import { copyFragment, pasteFragment } from './fragment';

/** What can be done on the canvas. Each is one step of the same history that the list writes. */
export interface CanvasEdits {
  move: (id: string, place: Place, standby: boolean) => boolean;
  /** To the lane above or below. */
  step: (id: string, by: 1 | -1) => void;
  connect: (from: string, to: string) => void;
  canConnect: (from: string, to: string) => boolean;
  disconnect: (from: string, to: string) => void;
  remove: (ids: Iterable<string>) => void;
  add: (type: string, place: Place) => string | null;
  copy: (ids: ReadonlySet<string>) => string | null;
  paste: (text: string) => string[];
}

/** Edits of the document as gestures of the canvas make them; `announce` says what did not work. */
export function useCanvasEdits(
  { latest, edit, classes }: Pick<Editor, 'latest' | 'edit' | 'classes'>,
  announce: (words: string) => void,
): CanvasEdits {
  const t = useTranslations('canvas');
  const words = useTranslations('labDesign');
  const format = useFormatter();
  return useMemo(() => {
    const name = (id: string) => labelOf(words, latest(), id);
    const move: CanvasEdits['move'] = (id, place, standby) => {
      const document = latest();
      const next = withPlace(document, id, place, standby);
      if (JSON.stringify(next) === JSON.stringify(document)) return false;
      edit(
        next,
        t(standby ? 'said.movedStandby' : 'said.moved', { part: name(id), place: placeWords(t, document, place) }),
      );
      return true;
    };
    const canConnect: CanvasEdits['canConnect'] = (from, to) => {
      const target = resourcesOf(latest()).find(({ id }) => id === to);
      return from !== to && to !== USERS && target !== undefined && isCalled(target.type);
    };
    return {
      move,
      canConnect,
      step: (id, by) => {
        const place = placeBeside(latest(), id, by);
        if (place === null) announce(t('said.cannotMove', { part: name(id) }));
        else move(id, place, false);
      },
      connect: (from, to) => {
        const document = latest();
        const both = { from: name(from), to: name(to) };
        if (!canConnect(from, to)) return announce(t('said.cannotCall', both));
        if (linksFrom(document).some((link) => link.from === from && link.to === to))
          return announce(t('said.callsAlready', both));
        edit(withLink(document, from, to, classes), words('links.connected', both));
      },
      disconnect: (from, to) =>
        edit(withoutLink(latest(), from, to), words('links.disconnected', { from: name(from), to: name(to) })),
      remove: (ids) => {
        let next = latest();
        const gone: string[] = [];
        for (const id of ids) {
          if (!resourcesOf(next).some((r) => r.id === id)) continue;
          const result = withoutResource(next, id);
          next = result.document;
          gone.push(...result.removed);
        }
        if (gone.length > 0) edit(next, words('form.removed', { parts: gone.map(name).join(', ') }));
      },
      add: (type, place) => {
        const document = latest();
        const { resource, needs } = newResourceAt(document, type, place);
        if (resource === null) {
          const needed = needs.map((need) => serviceOf(need).title);
          announce(words('add.first', { services: format.list(needed, { type: 'disjunction' }) }));
          return null;
        }
        edit(withResource(document, resource), words('add.added', { service: serviceOf(type).title, id: resource.id }));
        return resource.id;
      },
      copy: (ids) => {
        const text = copyFragment(latest(), ids);
        if (text !== null) announce(t('said.copied', { parts: [...ids].map(name).join(', ') }));
        return text;
      },
      paste: (text) => {
        const pasted = pasteFragment(latest(), text);
        if (pasted === null) {
          announce(t('said.nothingToPaste'));
          return [];
        }
        edit(pasted.document, t('said.pasted', { parts: pasted.ids.join(', ') }));
        return pasted.ids;
      },
    };
  }, [latest, edit, classes, announce, t, words, format]);
}

import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTranslations } from '#language';
import { USERS } from '@/simulator';
import type { DiagramPlan } from '../diagram/layout';
import { type CanvasCommand, commandOf } from './keys';
import { type Direction, partBeside } from './near';
import type { LineEdge } from './nodes';
import type { CanvasEdits } from './use-canvas-edits';

interface Given {
  box: RefObject<HTMLDivElement | null>;
  plan: DiagramPlan;
  focus: string;
  /** Resource whose call is being drawn by keyboard. */
  from: string | null;
  selection: ReadonlySet<string>;
  /** Lines that are selected. */
  picked: ReadonlySet<string>;
  edges: readonly LineEdge[];
  edits: CanvasEdits;
  announce: (words: string) => void;
  setFrom: (resource: string | null) => void;
  setAim: (target: string | null) => void;
  select: (ids: ReadonlySet<string>) => void;
  onOpen: (resource: string) => void;
  onBreaking: (on: boolean) => void;
  onPlay: () => void;
}

/** Keys and clipboard of the canvas. A tool's button runs the same command as its key. */
export function useCanvasKeys(given: Given) {
  const t = useTranslations('canvas');
  const copied = useRef<string | null>(null);
  const { box, focus, from, selection, edits, plan } = given;
  /** What a command is about: the selection when the part with the focus belongs to it, otherwise that part. */
  const about = () => (selection.has(focus) ? selection : new Set([focus]));
  const goTo = (resource: string) => {
    box.current?.querySelector<HTMLElement>(`[data-part="${resource}"]`)?.focus();
    if (from === null) given.select(new Set([resource]));
  };
  const paste = (text: string | null) => {
    const ids = edits.paste(text ?? '');
    // The copies are drawn with the next paint.
    if (ids.length > 0) requestAnimationFrame(() => given.select(new Set(ids)));
  };
  const go = (way: Direction) => {
    const stops = [{ ...plan.users, id: USERS }, ...plan.parts.filter(({ role }) => role === 'whole')];
    const next = partBeside(stops, focus, way);
    if (next) goTo(next.id);
  };
  const remove = () => {
    const lines = given.edges.filter(({ id }) => given.picked.has(id));
    for (const { data } of lines) if (data) edits.disconnect(data.link.from, data.link.to);
    if (lines.length === 0) edits.remove(about());
  };
  const toggle = () => {
    const next = new Set(selection);
    if (!next.delete(focus)) next.add(focus);
    given.select(next);
  };
  const open = () => {
    if (from === null) given.onOpen(focus);
    else {
      given.setFrom(null);
      edits.connect(from, focus);
    }
  };
  const leaveOff = () => {
    given.setFrom(null);
    given.setAim(null);
    given.onBreaking(false);
    given.select(new Set());
  };
  const acts: Record<Exclude<CanvasCommand['kind'], 'go' | 'step'>, () => void> = {
    open,
    remove,
    toggle,
    escape: leaveOff,
    connect: () => {
      given.announce(t('said.connect'));
      given.setFrom(focus);
    },
    all: () => given.select(new Set(plan.parts.map(({ resource }) => resource))),
    duplicate: () => paste(edits.copy(about())),
    break: () => {
      given.onBreaking(true);
      given.setAim(focus);
    },
    play: given.onPlay,
    help: () => document.querySelector<HTMLElement>('.canvas-keys > summary')?.click(),
  };
  const run = (command: CanvasCommand): void => {
    if (command.kind === 'go') go(command.way);
    else if (command.kind === 'step') edits.step(focus, command.by);
    else acts[command.kind]();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onPart = event.target instanceof Element && event.target.hasAttribute('data-part');
    const command = commandOf(event);
    if (command === null || (!onPart && command.kind !== 'escape' && command.kind !== 'help')) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  const onCopy = (event: ClipboardEvent) => {
    const text = edits.copy(about());
    if (text === null) return;
    copied.current = text;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    paste(event.clipboardData.getData('text/plain') || copied.current);
  };
  return { run, onKeyDown, onCopy, onPaste };
}

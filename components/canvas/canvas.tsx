'use client';

import '@xyflow/react/dist/base.css';
import {
  applyNodeChanges,
  type EdgeChange,
  type NodeChange,
  type OnNodeDrag,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { type FaultKind, USERS } from '@/simulator';
import { layoutDiagram } from '../diagram/layout';
import { resourcesOf } from '../lab/document';
import type { Editor } from '../lab/editor';
import { CanvasProvider, type CanvasState } from './canvas-context';
import { CanvasTools } from './canvas-tools';
import { drawableDesign } from './drawable-design';
import { laneAt } from './lane-at';
import { Lanes } from './lanes';
import { LineView } from './line-view';
import { type CanvasNode, edgesOf, type LineEdge, nodesOf, ownerOf, reuse } from './nodes';
import { SERVICE_TYPE } from './palette';
import { PartView } from './part-view';
import { useCanvasEdits } from './use-canvas-edits';
import { useCanvasKeys } from './use-canvas-keys';
import { useFit } from './use-fit';
import { UsersView } from './users-view';

const NODE_TYPES = { part: PartView, users: UsersView };
const EDGE_TYPES = { line: LineView };

export interface CanvasProps {
  editor: Editor;
  /** What is drawn, in words. */
  label: string;
  /** Opens the settings of a resource. */
  onOpen: (resource: string) => void;
  announce: (words: string) => void;
  /** Faults by target while something is to be broken; null otherwise. */
  faults: ReadonlyMap<string, readonly FaultKind[]> | null;
  onBreaking: (on: boolean) => void;
  onFire: (kind: FaultKind, target: string) => void;
  onPlay: () => void;
  /** The experiment is being played: lines show which way the work goes. */
  playing: boolean;
  /** Bar for the tools of the canvas. */
  bar: HTMLElement | null;
}

/** The design as a plan that can be edited: lanes for zones, parts that are dragged, calls that are drawn. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({ editor, label, onOpen, announce, faults, onBreaking, onFire, onPlay, playing, bar }: CanvasProps) {
  const { document, moment, problems } = editor;
  const box = useRef<HTMLDivElement>(null);
  const t = useTranslations('timeline');
  const { design } = useMemo(() => drawableDesign(document), [document]);
  const plan = useMemo(() => layoutDiagram(t, design), [t, design]);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [focus, setFocus] = useState<string>(USERS);
  const [from, setFrom] = useState<string | null>(null);
  const [aim, setAim] = useState<string | null>(null);
  const shown = useMemo(
    () => ({ t, design, plan, moment, problems: countProblems(document, problems) }),
    [t, design, plan, moment, document, problems],
  );
  const [nodes, setNodes] = useState<CanvasNode[]>(() => nodesOf(shown));
  useEffect(() => setNodes((before) => reuse(before, nodesOf(shown))), [shown]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const edges = useMemo(
    () => edgesOf(shown, dragged).map((edge) => (picked.has(edge.id) ? { ...edge, selected: true } : edge)),
    [shown, dragged, picked],
  );
  const selection = useMemo(
    () => new Set(nodes.flatMap((node) => (node.selected && node.type === 'part' ? [node.data.part.resource] : []))),
    [nodes],
  );
  const edits = useCanvasEdits(editor, announce);
  const words = useTranslations('canvas');
  const descriptions = useMemo(
    () => ({
      'node.a11yDescription.default': words('describe.part'),
      'node.a11yDescription.keyboardDisabled': words('describe.part'),
      'edge.a11yDescription.default': words('describe.call'),
    }),
    [words],
  );
  const { screenToFlowPosition } = useReactFlow();
  useFit(plan);

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => setNodes((list) => applyNodeChanges(changes, list)),
    [],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<LineEdge>[]) =>
      setPicked((before) => {
        const next = new Set(before);
        for (const change of changes) {
          if (change.type !== 'select') continue;
          if (change.selected) next.add(change.id);
          else next.delete(change.id);
        }
        return next;
      }),
    [],
  );
  const select = useCallback(
    (ids: ReadonlySet<string>) =>
      setNodes((list) =>
        list.map((node) => {
          const selected = node.type === 'part' && ids.has(node.data.part.resource);
          return (node.selected ?? false) === selected ? node : ({ ...node, selected } as CanvasNode);
        }),
      ),
    [],
  );

  const onDrag: OnNodeDrag<CanvasNode> = (_, node) => {
    setDragged(ownerOf(node.id));
    setOver(laneAt(plan, node)?.place ?? null);
  };
  const onDragStop: OnNodeDrag<CanvasNode> = (_, node) => {
    setDragged(null);
    setOver(null);
    const lane = laneAt(plan, node);
    const standby = node.type === 'part' && node.data.part.role === 'standby';
    const moved = lane !== null && edits.move(ownerOf(node.id), { region: lane.region, zone: lane.zone }, standby);
    if (!moved) setNodes((list) => reuse(list, nodesOf(shown)));
  };
  const onDropped = (event: DragEvent) => {
    const type = event.dataTransfer.getData(SERVICE_TYPE);
    setOver(null);
    if (type === '') return;
    event.preventDefault();
    const lane = laneAt(plan, pointBox(screenToFlowPosition({ x: event.clientX, y: event.clientY })));
    const [first] = plan.regions[0]?.lanes ?? [];
    const place = lane ?? (first && { region: 'home', zone: first.zone });
    if (place) edits.add(type, { region: place.region, zone: place.zone });
  };

  const keys = useCanvasKeys({
    ...{ box, plan, focus, from, selection, picked, edges, edits, announce },
    ...{ setFrom, setAim, select, onOpen, onBreaking, onPlay },
  });
  const state = useMemo<CanvasState>(
    () => ({
      ...{ focus, from, onFocus: setFocus, onOpen, faults, aim, onAim: setAim },
      onFire: (kind, target) => {
        setAim(null);
        onFire(kind, target);
      },
    }),
    [focus, from, onOpen, faults, aim, onFire],
  );
  return (
    <CanvasProvider value={state}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the parts inside have the focus; their keys arrive here */}
      <div
        ref={box}
        className={`flow${faults ? ' flow-breaking' : ''}${playing ? ' flow-playing' : ''}${from ? ' flow-connecting' : ''}`}
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onPaste={keys.onPaste}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(SERVICE_TYPE)) return;
          event.preventDefault();
          setOver(laneAt(plan, pointBox(screenToFlowPosition({ x: event.clientX, y: event.clientY })))?.place ?? null);
        }}
        onDrop={onDropped}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onNodeDrag={onDrag}
          onNodeDragStop={onDragStop}
          onNodeClick={(_, node) => {
            if (faults) setAim(ownerOf(node.id));
            else setFocus(ownerOf(node.id));
          }}
          onPaneClick={() => setAim(null)}
          onConnect={({ source, target }) => edits.connect(ownerOf(source), ownerOf(target))}
          isValidConnection={({ source, target }) => edits.canConnect(ownerOf(source), ownerOf(target))}
          onEdgeDoubleClick={(_, edge) => onOpen(edge.source)}
          aria-label={label}
          ariaLabelConfig={descriptions}
          disableKeyboardA11y
          nodesFocusable={false}
          edgesFocusable={false}
          deleteKeyCode={null}
          panActivationKeyCode={null}
          elevateNodesOnSelect={false}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          minZoom={0.3}
          maxZoom={2}
          nodeDragThreshold={3}
          proOptions={{ hideAttribution: true }}
        >
          <Lanes plan={plan} moment={moment} over={over} />
          <CanvasTools
            command={keys.run}
            connecting={from !== null}
            breaking={faults !== null}
            empty={selection.size === 0}
            bar={bar}
          />
        </ReactFlow>
      </div>
    </CanvasProvider>
  );
}

/** A point as a box without size. */
function pointBox(position: { x: number; y: number }) {
  return { position, width: 0, height: 0 };
}

/** Number of problems of each resource, from their paths in the document. */
function countProblems(document: Editor['document'], problems: Editor['problems']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const resources = resourcesOf(document);
  for (const { path } of problems) {
    const id = resources[Number(/^resources\[(\d+)\]/.exec(path)?.[1] ?? -1)]?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

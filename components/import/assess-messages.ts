import type {
  Assessment,
  DerivedDesign,
  EventName,
  ImportInput,
  SimulatedEvent,
  TemplateInput,
} from '@/simulator/import';

/** What the page asks of the worker. */
export interface Question {
  id: number;
  files: ImportInput['files'];
  /** Values that were given, by name. */
  parameters: readonly (readonly [string, string])[];
  stack: readonly (readonly [string, string])[];
}

/** What the worker found. `refusal`: why the template cannot be read; `inputs` are those of it all the same, where they can be. */
export interface Answer {
  id: number;
  inputs: readonly TemplateInput[];
  assessment: Assessment | null;
  /** The template as a design; null where nothing of it can be one. */
  derived: Pick<DerivedDesign, 'document' | 'left'> | null;
  /** What runs of that design showed, of the events that it and the rules can be compared on. */
  simulated: Partial<Record<EventName, SimulatedEvent>>;
  refusal: string | null;
}

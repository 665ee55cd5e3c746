/** Templates in, assessments out. */

export { assess } from './assess/assess';
export type { Assessment, EventVerdict } from './assess/assessment';
export { EVENTS, type EventName, type Outcome, type Recovery } from './assess/effect';
export type { TrapId } from './assess/traps';
export { assessFiles, inputsOf, readInventory } from './assess-files';
export { type DerivedDesign, deriveDesign } from './design/derive-design';
export { agrees, type SimulatedEvent, simulateEvents } from './design/evidence';
export { ImportRefusal } from './import-refusal';
export type { ImportInput } from './importer';
export { importers } from './importers';
export type { TemplateInput } from './template-input';

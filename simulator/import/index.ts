/** Templates in, assessments out. */
export type { Assessment, EventVerdict } from './assess/assess';
export { assess } from './assess/assess';
export { EVENTS, type EventName, type Outcome, type Recovery } from './assess/effect';
export type { TrapId } from './assess/traps';
export { assessFiles, inputsOf, readInventory } from './assess-files';
export { type DerivedDesign, deriveDesign } from './design/derive-design';
export { agrees, type SimulatedEvent, simulateEvents } from './design/evidence';
export { ImportRefusal } from './import-refusal';
export type { ImportInput } from './importer';
export { importers } from './importers';
export type { TemplateInput } from './template-input';

/** Templates in, assessments out. */
export type { Assessment, EventVerdict } from './assess/assess';
export { assess } from './assess/assess';
export { EVENTS, type EventName, type Outcome } from './assess/effect';
export { assessFiles } from './assess-files';
export { ImportRefusal } from './import-refusal';
export type { ImportInput } from './importer';
export { importers } from './importers';

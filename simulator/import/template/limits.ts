/** Bounds on templates from outside; each is checked before the work that it bounds. */
export const TEMPLATE_LIMITS = {
  /** Files of a folder. */
  files: 200,
  /** Characters of one file; the provider itself stops at a megabyte. */
  fileCharacters: 2_000_000,
  /** Values of one file, those behind aliases counted each time. */
  values: 1_000_000,
  /** Levels of maps, lists and functions inside each other. */
  nesting: 100,
  /** Steps of evaluating one folder: each value that is looked at, each eight characters made. */
  work: 3_000_000,
  /** Characters of one text that a function makes. */
  text: 200_000,
  /** Elements of one list that a function makes. */
  elements: 5_000,
  /** Nested stacks inside each other. */
  stackDepth: 6,
  /** Resources of all stacks together. */
  resources: 3_000,
} as const;

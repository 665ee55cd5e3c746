/** Bounds on what is imported; checked before the work that they bound. */
export const LIMITS = {
  /** Largest file, bytes. */
  fileBytes: 20_000_000,
  /** Largest package once unpacked, bytes. */
  unpackedBytes: 100_000_000,
  /** Most files of a package. */
  packageFiles: 10_000,
  /** Largest file of a package unpacked against packed, for files over 100,000 bytes; text that people write stays under 40. */
  packageRatio: 200,
  /** Deepest nesting of elements in a document, and of elements in a text. */
  depth: 200,
  /** Most elements of one document. */
  elements: 500_000,
  /** Most questions of one file. */
  questions: 20_000,
  /** Longest single text (a stem, an option, a feedback), in characters. */
  textCharacters: 50_000,
  /** Longest Markdown text, in characters. */
  markdownCharacters: 10_000,
  /** Most characters of Markdown's own in one text, and in all of a file: its parser takes quadratic time over nonsense made of them. */
  markdownMarks: 300,
  markdownMarksInFile: 30_000,
  /** Most options, pairs, entries or gaps of one question. */
  parts: 200,
} as const;

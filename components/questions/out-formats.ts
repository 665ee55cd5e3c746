/** Formats that questions are taken out in, as `EXPORT_FORMATS` of quiz/exchange names them. */
export const OUT_FORMATS = [
  { value: 'gift', label: 'GIFT (text)' },
  { value: 'moodle-xml', label: 'Moodle XML' },
  { value: 'qti3', label: 'QTI 3.0 package' },
  { value: 'qti21', label: 'QTI 2.1 package' },
  { value: 'apkg', label: 'Anki package' },
  { value: 'anki-txt', label: 'Anki text' },
] as const;

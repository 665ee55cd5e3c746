import type { ImportInput } from '@/simulator/import';

/** Lines shown before and after the one that is meant. */
const AROUND = 2;
/** Longest line that is shown whole, in characters. */
const MOST_CHARACTERS = 160;

/** The line of a file with those around it; nothing where there is no such line. */
export function excerptOf(
  files: ImportInput['files'],
  path: string,
  line: number,
): readonly { number: number; text: string }[] {
  const text = files.find((file) => file.path === path)?.text;
  if (text === undefined || line < 1) return [];
  const lines = text.split('\n', line + AROUND);
  if (line > lines.length) return [];
  const from = Math.max(1, line - AROUND);
  return lines.slice(from - 1).map((whole, i) => {
    const shown = whole.replace(/\r$/, '');
    return {
      number: from + i,
      text: shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS)}…` : shown,
    };
  });
}

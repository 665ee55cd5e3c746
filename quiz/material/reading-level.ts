import { textInfo } from './words';

/**
 * Flesch-Kincaid grade level of a text: 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid et al. 1975).
 * Syllables are counted as groups of vowels, a silent final e taken off; numbers and names in capitals count as two.
 */
export function gradeLevel(text: string): number {
  const sentences = Math.max(1, text.split(/[.?!:;]+(?:\s|$)/).filter((part) => part.trim() !== '').length);
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (textInfo(text).length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (/\d/.test(letters) || (letters.length > 1 && letters === letters.toUpperCase())) return 2;
  const groups = letters
    .toLowerCase()
    .replace(/e$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

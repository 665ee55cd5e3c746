import { type Design, parseDesign } from '@/simulator';
import { ProblemError } from '../command';
import { problemLines } from './formats';
import { readDocument } from './read-document';

/** The design in a file; every problem in it ends the command. */
export function loadDesign(file: string): Design {
  const parsed = parseDesign(readDocument(file));
  if (!parsed.ok) throw new ProblemError(problemLines(file, parsed.problems));
  return parsed.value;
}

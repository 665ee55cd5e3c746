import { type Design, parseDesign } from '@/simulator';
import { readDocument } from './read-document';

/** The design in a file; every problem in it ends the command. */
export function loadDesign(file: string): Design {
  return readDocument(file, parseDesign);
}

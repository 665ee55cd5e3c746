import type { Scope } from '../report';
import { readBody, type Special } from '../text/read-body';
import type { RichText } from '../text/rich-text';
import type { Element, Node } from '../xml/element';
import type { QtiVersion } from './names';
import type { ResponseDeclaration } from './read-declarations';
import type { Processing } from './read-processing';

/** An item while it is read: its parts in names of version 2, and where to note what is lost. */
export interface QtiItem {
  version: QtiVersion;
  scope: Scope;
  declarations: ReadonlyMap<string, ResponseDeclaration>;
  processing: Processing;
  /** Texts inside answers: feedback in them is read elsewhere. */
  text(nodes: readonly Node[]): RichText;
  /** Notes an element by the name that its version gives it. */
  note(name: string, why: string, effect: 'dropped' | 'changed'): void;
}

/** Elements inside an option that are shown after the answer. */
export function isFeedback({ name }: Element): boolean {
  return name === 'feedbackInline' || name === 'feedbackBlock';
}

/** Reads texts of an answer, without the feedback in it. */
export function answerText(nodes: readonly Node[], scope: Scope): RichText {
  const special = (element: Element): Special => (isFeedback(element) ? 'nothing' : null);
  return readBody(nodes, { scope, special });
}

/** Capitals by which a stem marks that it asks for what does not hold. */
const MARKED = /\b(NOT|EXCEPT|FALSE)\b/;

/** Whether a stem asks for what is not so: its key is the answer, and is not right. */
export function asksForWrong(stem: string): boolean {
  return MARKED.test(stem);
}

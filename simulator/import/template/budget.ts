import { TEMPLATE_LIMITS } from './limits';
import { TemplateRefusal } from './refusal';

/** Counts work over all stacks and modules, so that no template can ask for more than an honest one. */
export class Budget {
  #left: number = TEMPLATE_LIMITS.work;

  spend(steps: number, file: string, line: number): void {
    this.#left -= steps;
    if (this.#left < 0)
      throw new TemplateRefusal('size', 'Its functions ask for more work than any honest template.', file, line);
  }
}

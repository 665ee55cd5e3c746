import type { Evaluated } from './evaluated';

/** One resource that a template makes, evaluated. */
export interface TemplateResource {
  /** With the path of the stacks or modules around it. */
  id: string;
  type: string;
  file: string;
  line: number;
  properties: Evaluated | undefined;
  /** What a tool on the machine is told, as `cfn-init` is. */
  metadata: Evaluated | undefined;
  /** Ids of resources that it names anywhere. */
  mentions: readonly string[];
  tags: Readonly<Record<string, string>>;
}

import type { XmlNode } from '../xml/write-xml';
import { kebabCase } from './names';

/** Elements of HTML, which have the same name in every version. */
const HTML = /^(p|pre|ul|ol|li|table|tbody|tr|td|code|em|strong|br)$/;

/** Elements whose words stand inside a `qti-content-body` in version 3. */
const WITH_BODY = /^(modalFeedback|rubricBlock)$/;

/** A document in names of version 2, in those of version 3. */
export function inVersion3({ name, attributes = {}, children = [] }: XmlNode): XmlNode {
  const inside = children.map((child) => (typeof child === 'string' ? child : inVersion3(child)));
  if (HTML.test(name)) return { name, attributes, children: inside };
  return {
    name: `qti-${kebabCase(name)}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [/^(xmlns|xsi:)/.test(key) ? key : kebabCase(key), value]),
    ),
    children: WITH_BODY.test(name) ? [{ name: 'qti-content-body', children: inside }] : inside,
  };
}

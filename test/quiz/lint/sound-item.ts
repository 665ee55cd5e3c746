import type { ChoiceItem, ItemOption } from '@/quiz/item';

/** What a case changes of the sound item; options by text, the key marked with a star. */
export interface ItemEdit {
  stem?: string;
  options?: string[];
  item?: Partial<ChoiceItem>;
  /** Changes every option. */
  option?: Partial<ItemOption>;
}

const OPTIONS = [
  '* A volume can be attached within its zone.',
  'A volume can be attached in two Regions.',
  'A volume is lost when its instance stops.',
  'A volume is a part of the host computer.',
];

/** An item that no rule flags, with edits. */
export function soundItem({ stem, options = OPTIONS, item = {}, option = {} }: ItemEdit = {}): ChoiceItem {
  const made = options.map(
    (text, place): ItemOption => ({
      id: String.fromCharCode(97 + place),
      text: text.replace(/^\* /, ''),
      correct: text.startsWith('* '),
      why: 'The fact says so.',
      evidence: [{ kind: 'fact', fact: 'ebs/az-scope' }],
      ...option,
    }),
  );
  const keys = made.filter(({ correct }) => correct).length;
  return {
    ...{
      id: 'example/0',
      template: 'example',
      family: 'recall',
      topic: 'ebs',
      pack: 'example',
      packVersion: '1',
      seed: 0,
    },
    kind: keys === 1 ? 'single' : 'multiple',
    choose: keys,
    stem: stem ?? 'Which sentence about EBS volumes is correct?',
    options: made,
    facts: ['ebs/az-scope'],
    sources: [{ title: 'User guide', url: 'https://example.org/guide' }],
    ...item,
  };
}

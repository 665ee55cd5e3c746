import type { Pack, TopicFact } from '../pack';
import { walkBlocks } from '../page/text';
import { contentWords } from '../prose/words';
import { spotOfFact } from './places';
import type { Finding, Rule } from './rule';

export const changesShown: Rule = {
  name: 'changes-shown',
  description:
    'Every fact whose status is not "holds" says what the source page claims, and a page shows it by ::changed.',
  severity: 'error',
  check(pack) {
    const shown = shownChanges(pack);
    const readable = new Set(pack.topics.filter((topic) => topic.page !== null).map((topic) => topic.id));
    const facts = [...pack.facts.values()].flatMap((fact) =>
      judge(pack, fact, shown.has(fact.id) || !readable.has(fact.topic)),
    );
    const needless = [...shown].flatMap(([id, spot]) =>
      pack.facts.get(id)?.status === 'holds'
        ? [
            {
              ...spot,
              message: 'Nothing has changed about this fact.',
              expected: 'a fact whose status is not "holds"',
              actual: id,
            },
          ]
        : [],
    );
    return [...facts, ...needless];
  },
};

function judge(pack: Pack, fact: TopicFact, shown: boolean): Finding[] {
  if (fact.status === 'holds') {
    if (fact.originClaim === undefined) return [];
    return [
      {
        ...spotOfFact(pack, fact, ['originClaim']),
        message: 'A fact that holds needs no claim of the source page.',
        expected: 'no originClaim, or another status',
        actual: 'status: holds',
      },
    ];
  }
  const findings: Finding[] = [];
  if (fact.originClaim === undefined) {
    findings.push({
      ...spotOfFact(pack, fact, ['status']),
      message: 'What the source page claims is missing.',
      expected: `originClaim, because the status is ${fact.status}`,
      actual: 'nothing',
    });
  } else if (contentWords(fact.originClaim).join(' ') === contentWords(fact.statement).join(' ')) {
    findings.push({
      ...spotOfFact(pack, fact, ['originClaim']),
      message: 'The source page is said to claim what is true.',
      expected: 'a claim that differs from the statement, or status: holds',
      actual: fact.originClaim,
    });
  }
  if (!shown) {
    findings.push({
      ...spotOfFact(pack, fact, ['status']),
      message: 'No page shows what has changed.',
      expected: `::changed[${fact.id}] in topics/${fact.topic}.md or another page`,
      actual: 'nothing',
    });
  }
  return findings;
}

function shownChanges(pack: Pack): Map<string, { file: string; line: number; column: number }> {
  return new Map(
    pack.topics.flatMap(({ page }) =>
      page === null
        ? []
        : [...walkBlocks(page.blocks)].flatMap((block) =>
            block.type === 'changed' ? [[block.fact, { file: page.file, ...block.at }] as const] : [],
          ),
    ),
  );
}

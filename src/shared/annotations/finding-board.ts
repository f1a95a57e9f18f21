import type { Framework } from '../framework/framework.ts';
import type { Finding } from './annotation.ts';
import type { FindingEntry } from './finding-list.ts';

export const boardGroupings = ['finding', 'page', 'person', 'statement'] as const;
export type BoardGrouping = (typeof boardGroupings)[number];

/** What of the findings is shown; null and nothing typed show all. */
export interface BoardFilter {
  finding: Finding | null;
  /** Words that all have to be said, and codes that have to be tied to it, letter for letter. */
  words: string;
}

/** Findings under one heading. `key` is what they have in common. */
export interface BoardGroup {
  key: string;
  title: string;
  findings: FindingEntry[];
}

/** The findings that the filter lets through, in the same order. Words are compared without capitals, codes with them. */
export function filterFindings(findings: readonly FindingEntry[], { finding, words }: BoardFilter): FindingEntry[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return findings.filter((entry) => {
    if (finding && entry.finding !== finding) return false;
    const said = `${entry.words} ${entry.person.name}`.toLowerCase();
    return wanted.every((word) => (entry.mark.statements ?? []).includes(word) || said.includes(word.toLowerCase()));
  });
}

/**
 * The findings under headings. By statement one that is tied to several stands under each, and those tied to none come
 * last; otherwise each stands once. Within a heading the order stays.
 */
export function groupFindings(
  findings: readonly FindingEntry[],
  grouping: BoardGrouping,
  framework: Framework | null,
): BoardGroup[] {
  switch (grouping) {
    case 'finding':
      return gathered(
        ['strength', 'opportunity'].map((key) => ({ key, title: key === 'strength' ? 'Strengths' : 'Opportunities' })),
        findings,
        (entry) => [entry.finding],
      );
    case 'page': {
      const pages = [...new Set(findings.map(({ pageNumber }) => pageNumber))].sort((a, b) => a - b);
      return gathered(
        pages.map((page) => ({ key: String(page), title: `Page ${page}` })),
        findings,
        ({ pageNumber }) => [String(pageNumber)],
      );
    }
    case 'person': {
      const people = [...new Map(findings.map(({ person }) => [person.id, person])).values()];
      return gathered(
        // As they sit on the screen: the early career teacher first.
        people.sort((a, b) => a.role.localeCompare(b.role)).map(({ id, name }) => ({ key: id, title: name })),
        findings,
        ({ person }) => [person.id],
      );
    }
    case 'statement':
      return byStatement(findings, framework);
  }
}

const NONE = 'none';

function byStatement(findings: readonly FindingEntry[], framework: Framework | null): BoardGroup[] {
  const known = framework?.statements ?? [];
  const codes = new Set(known.map(({ code }) => code));
  const used = new Set(findings.flatMap(({ mark }) => mark.statements ?? []));
  const headings = [
    ...known.map(({ code, text }) => ({ key: code, title: `${code} ${text}` })),
    ...[...used].filter((code) => !codes.has(code)).map((code) => ({ key: code, title: code })),
    { key: NONE, title: 'Not tied to a statement yet' },
  ];
  return gathered(headings, findings, ({ mark }) => (mark.statements?.length ? mark.statements : [NONE]));
}

function gathered(
  headings: readonly { key: string; title: string }[],
  findings: readonly FindingEntry[],
  keysOf: (entry: FindingEntry) => readonly string[],
): BoardGroup[] {
  return headings
    .map((heading) => ({ ...heading, findings: findings.filter((entry) => keysOf(entry).includes(heading.key)) }))
    .filter((group) => group.findings.length > 0);
}

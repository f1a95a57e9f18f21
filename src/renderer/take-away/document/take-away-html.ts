import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import { dayInWords } from '../../../shared/day-in-words.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { bylineOf } from '../../../shared/library/byline.ts';
import type { Person, Role } from '../../../shared/library/person.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { LevelNames } from '../../../shared/scripts/level-names.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { paperDocument } from '../../ui/paper/paper-document.ts';
import { TAKE_AWAY_CSS } from './take-away-css.ts';
import { scriptSection, takesSection } from './take-away-script-html.ts';
import { findingSign, personSign } from './take-away-signs.ts';

/** One page as a picture with everybody's marks, or the sentence that says why there is none. */
export type PagePicture =
  | { kind: 'picture'; imageUrl: string; width: number; height: number; marksSvg: string }
  | { kind: 'missing'; sentence: string };

/** What goes into a take-away. Lists that are empty leave out their section. */
export interface TakeAwayContents {
  artefact: Pick<Artefact, 'title' | 'alias' | 'yearGroup' | 'subject' | 'decision'>;
  people: readonly Person[];
  pages: readonly PagePicture[];
  findings: readonly Omit<FindingEntry, 'mark'>[];
  scripts: readonly Script[];
  levelNames: LevelNames;
  takes: readonly Take[];
  /** When it was made, as an ISO instant or date. */
  madeOn: string;
}

const roleWords: Record<Role, string> = { mentor: 'mentor', ect: 'early career teacher' };

/**
 * A whole HTML file that needs nothing else: pictures are data URLs, there is no script in it and no address to load
 * anything from, and every word that people typed is escaped.
 */
export function takeAwayDocument(contents: TakeAwayContents): string {
  return paperDocument(escape(contents.artefact.title), {
    css: TAKE_AWAY_CSS,
    body: `<main>${takeAwayBody(contents)}</main>`,
  });
}

/** The same, as what stands between the body's tags; for a preview that has the styles already. */
export function takeAwayBody(contents: TakeAwayContents): string {
  return (
    `<article class="take-away">${titleBlock(contents)}${pagesSection(contents)}${findingsSection(contents)}` +
    `${contents.scripts.map((script) => scriptSection(script, contents.levelNames)).join('')}${takesSection(contents.takes, contents.people)}` +
    `<footer>Made with Marginalia on ${escape(dayInWords(contents.madeOn))}. ` +
    `Pupil’s work under a made-up name: pass it on with care.</footer></article>`
  );
}

function titleBlock({ artefact }: TakeAwayContents): string {
  const decision = artefact.decision
    ? `<p class="decision"><span class="quiet">The decision this is to inform:</span> ${escape(artefact.decision)}</p>`
    : '';
  return `<header><h1>${escape(artefact.title)}</h1><p class="quiet">${escape(bylineOf(artefact))}</p>${decision}</header>`;
}

function pagesSection({ pages, people, artefact }: TakeAwayContents): string {
  if (pages.length === 0) return '';
  const pictures = pages.map((page, index) => {
    const caption = `Page ${index + 1} of ${pages.length}`;
    const inside =
      page.kind === 'missing'
        ? `<p class="quiet">${escape(page.sentence)}</p>`
        : `<svg viewBox="0 0 ${page.width} ${page.height}" role="img" aria-label="${escape(`${caption}, ${artefact.title}`)}">` +
          `<image href="${escape(page.imageUrl)}" width="${page.width}" height="${page.height}"/>` +
          `<rect width="${page.width}" height="${page.height}" fill="none" stroke="#cfc8ba" stroke-width="24"/>` +
          `${page.marksSvg}</svg>`;
    return `<figure class="page"><figcaption>${caption}</figcaption>${inside}</figure>`;
  });
  return `<section><h2>The work</h2>${legend(people)}${pictures.join('')}</section>`;
}

function legend(people: readonly Person[]): string {
  const entries = [
    `<li>${findingSign('strength')}strength</li>`,
    `<li>${findingSign('opportunity')}opportunity</li>`,
    ...people.map((person) => `<li>${personSign(person)}${escape(introduce(person))}</li>`),
  ];
  return `<ul class="legend" aria-label="What the signs on the pages mean">${entries.join('')}</ul>`;
}

/** "Sam, early career teacher"; just "Mentor" for somebody who goes by the role. */
function introduce({ name, role }: Person): string {
  return name.toLowerCase() === roleWords[role] ? name : `${name}, ${roleWords[role]}`;
}

function findingsSection({ findings }: TakeAwayContents): string {
  if (findings.length === 0) return '';
  const group = (finding: Finding, title: string) => {
    const entries = findings.filter((entry) => entry.finding === finding).map(findingEntry);
    return entries.length === 0 ? '' : `<h3>${title}</h3><ul class="findings">${entries.join('')}</ul>`;
  };
  return `<section><h2>Findings</h2>${group('strength', 'Strengths')}${group('opportunity', 'Opportunities')}</section>`;
}

function findingEntry({ finding, words, person, pageNumber }: Omit<FindingEntry, 'mark'>): string {
  const said = escape(words || 'Marked on the page, without words.');
  return (
    `<li>${findingSign(finding)}<p>${said} ` +
    `<span class="quiet">${escape(person.name)}, page ${pageNumber}</span></p></li>`
  );
}

import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import { momentInWords } from '../../../shared/day-in-words.ts';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { LevelNames } from '../../../shared/scripts/level-names.ts';
import { describeProfile } from '../../../shared/scripts/pupil-profile-words.ts';
import { beatLabel, modeWords } from '../../../shared/scripts/script-words.ts';
import type { Beat, Script, Variant } from '../../../shared/scripts/script.ts';

/** A script in full, and of each variant what it says differently. `levelNames` is what the class calls the levels. */
export function scriptSection(script: Script, levelNames: LevelNames): string {
  return (
    `<section><h2>${escape(script.title || 'Feedback script')}</h2>` +
    `<p class="quiet">${modeWords[script.mode]} feedback</p>` +
    `${beatList(script.beats)}${script.variants.map((variant) => variantPart(variant, levelNames)).join('')}</section>`
  );
}

function variantPart(variant: Variant, levelNames: LevelNames): string {
  const changed = variant.beats.filter(({ source }) => source === 'own');
  const rest =
    changed.length === 0 ? 'Says everything as the base words do.' : 'Everything else is said as in the base words.';
  return (
    `<h3>${escape(variant.name || 'For another pupil')}</h3>` +
    `<p class="quiet">${escape(describeProfile(variant.profile, levelNames))}</p>${beatList(changed)}<p class="quiet">${rest}</p>`
  );
}

function beatList(beats: readonly Beat[]): string {
  const entries = beats
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, title, core, text }) => {
      const locked = core ? ' <span class="quiet">(the same for every pupil)</span>' : '';
      return `<div class="beat"><dt>${escape(beatLabel({ kind, title }))}${locked}</dt><dd>${escape(text)}</dd></div>`;
    });
  return entries.length === 0 ? '' : `<dl>${entries.join('')}</dl>`;
}

/** The takes somebody wants on paper, each with its times and its note. */
export function takesSection(takes: readonly Take[], people: readonly Person[]): string {
  if (takes.length === 0) return '';
  return `<section><h2>Rehearsals</h2>${takes.map((take) => takePart(take, people)).join('')}</section>`;
}

function takePart(take: Take, people: readonly Person[]): string {
  const speaker = people.find(({ id }) => id === take.speakerId)?.name;
  const title = take.variantName ? `${take.scriptTitle} · ${take.variantName}` : take.scriptTitle;
  const rows = take.timings.map(
    ({ kind, title, spentMs, plannedMs }) =>
      `<tr><th scope="row">${escape(beatLabel({ kind, title }))}</th><td>${clockFace(spentMs)}</td><td>${clockFace(plannedMs)}</td></tr>`,
  );
  return (
    `<div class="take"><h3>${escape(title)}</h3>` +
    `<p class="quiet">${escape(momentInWords(take.startedAt))}${speaker ? `, spoken by ${escape(speaker)}` : ''}</p>` +
    `<table><thead><tr><th scope="col">Part</th><th scope="col">Took</th><th scope="col">Planned</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>${said(take.worked)}${said(take.toTry && `To try: ${take.toTry}`)}</div>`
  );
}

function said(words: string): string {
  return words && `<p>${escape(words)}</p>`;
}

import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import type { PackedScript, ScriptPack } from '../../../shared/script-packs/script-pack.ts';
import type { LevelNames } from '../../../shared/scripts/level-names.ts';
import { describeProfile } from '../../../shared/scripts/pupil-profile-words.ts';
import { beatLabel, modeWords } from '../../../shared/scripts/script-words.ts';
import { countStarters, type StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { PAPER_CSS } from '../../ui/paper/paper-css.ts';
import type { Paper } from '../../ui/paper/paper-root.ts';

const CSS = `${PAPER_CSS}
.pack { box-sizing: border-box; width: 190mm; max-width: 100%; padding: 14mm; font-size: 11pt; overflow-wrap: anywhere; }
.pack section + section { margin-top: 7mm; }
.pack h1 { font-size: 15pt; }
.pack h2 { margin-top: 4mm; }
.pack p { margin: 0 0 1.5mm; white-space: pre-wrap; }
.pack dl { margin: 0; }
.pack dt { font-weight: 600; font-size: 10pt; }
.pack dd { margin: 0 0 2mm; white-space: pre-wrap; }
`;

/** All that a pack says, to be read through before it is handed on, with the levels called as this class calls them. */
export function packAsPaper({ scripts, starters }: ScriptPack, levelNames: LevelNames): Paper {
  const sections = [...scripts.map((script) => scriptPart(script, levelNames)), ...starters.map(startersPart)];
  const inside = sections.length > 0 ? sections.join('') : '<p class="quiet">This pack is empty.</p>';
  return { css: CSS, body: `<article class="paper pack">${inside}</article>` };
}

function scriptPart({ title, mode, expectation, beats, variants }: PackedScript, levelNames: LevelNames): string {
  const words = (list: readonly { label: string; text: string }[]) =>
    list
      .filter(({ text }) => text.trim() !== '')
      .map(({ label, text }) => `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`)
      .join('');
  const aim = { label: 'Every pupil’s work shows', text: expectation };
  const base = words([aim, ...beats.map((beat) => ({ label: beatLabel(beat), text: beat.text }))]);
  const others = variants.map(({ name, profile, words: own }) => {
    const changed = words(
      own.flatMap(({ beat, text }) => {
        const changedBeat = beats[beat];
        return changedBeat ? [{ label: beatLabel(changedBeat), text }] : [];
      }),
    );
    return (
      `<h2>${escape(name || 'For another pupil')}</h2><p class="quiet">${escape(describeProfile(profile, levelNames))}</p>` +
      `<dl>${changed}</dl>`
    );
  });
  return (
    `<section><h1>${escape(title || 'Untitled script')}</h1><p class="quiet">${modeWords[mode]} feedback</p>` +
    `<dl>${base}</dl>${others.join('')}</section>`
  );
}

function startersPart(pack: StarterPack): string {
  return (
    `<section><h1>Sentence starters: ${escape(pack.name)}</h1>` +
    `<p class="quiet">${countStarters(pack)} ways to begin</p></section>`
  );
}

import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { PupilCard } from '../../../shared/rehearsals/pupil-card.ts';
import { plannedBeatAt, type RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { PAPER_CSS } from '../../ui/paper/paper-css.ts';
import type { Paper } from '../../ui/paper/paper-root.ts';

const CSS = `${PAPER_CSS}
.card { max-width: 130mm; }
.card h2 { margin-top: 6mm; }
.card ul { margin: 0; padding: 0; list-style: none; }
.card li { padding: 2mm 0; border-bottom: 0.2mm solid #ddd7ca; break-inside: avoid; }
.card .when { font-size: 10pt; }
`;

/** The card on paper, for a table with one screen: it is held in the hand. */
export function cardPaper({ persona, surprises }: PupilCard, plan: RehearsalPlan): Paper {
  const sentences = persona.map((sentence) => `<li>${escape(sentence)}</li>`);
  const rows = surprises.map(({ kind, words, dueMs }) => {
    const beat = beatLabel(plan.beats[plannedBeatAt(plan.beats, dueMs)]!);
    const when = `${surpriseNames[kind]}, at ${clockFace(dueMs)}, around “${beat}”`;
    return `<li>${escape(words)}<div class="when quiet">${escape(when)}</div></li>`;
  });
  return {
    css: CSS,
    body:
      `<main class="paper card"><h1>Who you are today</h1><ul>${sentences.join('')}</ul>` +
      `${rows.length > 0 ? `<h2>What you throw in</h2><ul>${rows.join('')}</ul>` : ''}` +
      `<p class="quiet">Only for whoever plays the pupil.</p></main>`,
  };
}

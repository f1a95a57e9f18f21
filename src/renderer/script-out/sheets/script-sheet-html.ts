import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import type { ScriptSheet, SheetLook, SheetPart, WorkPicture } from './script-sheet.ts';

/** A sheet as HTML; every word that people typed is escaped. Its look is in `sheetCss`. */
export function sheetHtml(sheet: ScriptSheet, look: Pick<SheetLook, 'tallestPicture'>): string {
  const { kind, large, title, under, nameLine, aim, parts, total } = sheet;
  const heading = `<h1>${escape(title)}</h1>${under.map((line) => `<p class="quiet">${escape(line)}</p>`).join('')}`;
  const name = nameLine ? `<p class="name"><span>For</span><i></i></p>` : '';
  const aimPart = aim ? `<section class="aim"><h2>${escape(aim.label)}</h2><p>${escape(aim.text)}</p></section>` : '';
  return (
    `<article class="paper sheet ${kind}${large ? ' large' : ''}" lang="en-GB"><header><div>${heading}</div>${name}</header>${aimPart}` +
    `${parts.map((part) => partHtml(part, look)).join('')}${total === null ? '' : `<p class="total">${escape(total)}</p>`}</article>`
  );
}

function partHtml(part: SheetPart, look: Pick<SheetLook, 'tallestPicture'>): string {
  const { label, text, aside, stressed, pictures, answerLines } = part;
  const shown = pictures.map((picture) => pictureHtml(picture, look)).join('');
  const beside = aside === null ? '' : `<span class="aside">${escape(aside)}</span>`;
  return (
    `<section class="part${stressed ? ' stressed' : ''}"><h2>${escape(label)}${beside}</h2>` +
    `${shown && `<div class="works">${shown}</div>`}<p>${escape(text)}</p>` +
    `${answerLines === 0 ? '' : `<div class="answer">${'<i></i>'.repeat(answerLines)}</div>`}</section>`
  );
}

function pictureHtml(picture: WorkPicture, { tallestPicture }: Pick<SheetLook, 'tallestPicture'>): string {
  const { dataUrl, width, height, description } = picture;
  const widest = ((tallestPicture * width) / height).toFixed(1);
  return (
    `<svg class="work" width="${widest}mm" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(description)}">` +
    `<image href="${escape(dataUrl)}" width="${width}" height="${height}"/></svg>`
  );
}

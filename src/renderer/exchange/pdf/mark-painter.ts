import {
  beginText,
  concatTransformationMatrix,
  degrees,
  drawObject,
  drawSvgPath,
  endText,
  LineCapStyle,
  LineJoinStyle,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setCharacterSqueeze,
  setFillingRgbColor,
  setFontAndSize,
  setLineJoin,
  setTextMatrix,
  showText,
  type PDFDocument,
  type PDFOperator,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { AnnotationDrawing, DrawingShape } from '../../../shared/annotations/drawing-shape.ts';
import { uprightMatrix, type Matrix, type PageFrame } from '../../../shared/annotations/page-frame.ts';
import { textWidth } from '../../../shared/annotations/text-wrap.ts';
import { rgbOf } from '../../../shared/exchange/marks-from-file.ts';
import {
  composeMatrices,
  invertMatrix,
  pageToPdf,
  type PdfPageSpace,
  type PdfRect,
} from '../../../shared/exchange/pdf-page-space.ts';
import { EmbeddedFont } from './embedded-font.ts';

type TextShape = Extract<DrawingShape, { kind: 'text' }>;

/** Words as a picture, for letters and signs the document's font lacks; lengths in ems, from the start of the baseline. */
export interface DrawnWords {
  png: Uint8Array;
  width: number;
  ascent: number;
  descent: number;
}

/** Draws words with whatever fonts this computer has. */
export type DrawWords = (text: string, bold: boolean, colour: string) => Promise<DrawnWords>;

/** Letters of the document: those of a plain and of a bold font, and a way to draw the rest. */
export interface Letters {
  regular: Uint8Array;
  bold: Uint8Array;
  drawWords: DrawWords;
}

interface Picture {
  ref: PDFRef;
  name: string;
  width: number;
  ascent: number;
  descent: number;
}

/** Bold letters are about a twentieth wider than those of the table that text is measured by. */
const BOLD_WIDER = 1.06;

/** Turns drawings into PDF forms that look as on the screen. One for a document; `finish` it when all is drawn. */
export class MarkPainter {
  readonly #doc: PDFDocument;
  readonly #fonts: { regular: EmbeddedFont; bold: EmbeddedFont };
  readonly #drawWords: DrawWords;
  readonly #resources: PDFRef;
  readonly #pictures = new Map<string, Picture>();
  readonly #states = new Map<string, PDFRef>();
  readonly #segmenter = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

  constructor(doc: PDFDocument, letters: Letters) {
    this.#doc = doc;
    this.#fonts = {
      regular: new EmbeddedFont(doc, letters.regular, 'LiberationSans'),
      bold: new EmbeddedFont(doc, letters.bold, 'LiberationSans-Bold'),
    };
    this.#drawWords = letters.drawWords;
    this.#resources = doc.context.nextRef();
  }

  /** A form with these drawings, which lies in `rect` of the page's user space. */
  async form(
    drawings: readonly AnnotationDrawing[],
    frame: PageFrame,
    space: PdfPageSpace,
    rect: PdfRect,
  ): Promise<PDFRef> {
    const onPage = pageToPdf(space);
    const upright = composeMatrices(onPage, invertMatrix(uprightMatrix(frame)));
    const operators: PDFOperator[] = [];
    for (const drawing of drawings) {
      operators.push(...(await this.#group(drawing.onPage, onPage)));
      for (const { at, shapes } of drawing.upright) {
        operators.push(...(await this.#group(shapes, composeMatrices(upright, [1, 0, 0, 1, at.x, at.y]))));
      }
    }
    const { context } = this.#doc;
    const form = context.formXObject(operators, { BBox: context.obj([...rect]), Resources: this.#resources });
    return context.register(form);
  }

  /** Writes down the fonts and whatever else the forms use. */
  finish(): void {
    const { regular, bold } = this.#fonts;
    const fonts = { ...(regular.write() && { Plain: regular.ref }), ...(bold.write() && { Bold: bold.ref }) };
    const { context } = this.#doc;
    context.assign(
      this.#resources,
      context.obj({
        Font: fonts,
        ExtGState: Object.fromEntries(this.#states),
        XObject: Object.fromEntries([...this.#pictures.values()].map(({ name, ref }) => [name, ref])),
      }),
    );
  }

  async #group(shapes: readonly DrawingShape[], matrix: Matrix): Promise<PDFOperator[]> {
    if (shapes.length === 0) return [];
    const [a, b, c, d, e, f] = matrix;
    const operators = [
      pushGraphicsState(),
      // Letters and pictures stand on a baseline with y upwards, and so does whatever `drawSvgPath` draws.
      concatTransformationMatrix(a, b, -c, -d, e, f),
      setLineJoin(LineJoinStyle.Round),
    ];
    for (const shape of shapes) {
      operators.push(...(shape.kind === 'text' ? await this.#words(shape) : this.#path(shape)));
    }
    return [...operators, popGraphicsState()];
  }

  #path(shape: Exclude<DrawingShape, TextShape>): PDFOperator[] {
    const isStroke = shape.kind === 'stroke';
    const colour = rgb(...shares(shape.colour));
    return drawSvgPath(shape.path, {
      x: 0,
      y: 0,
      rotate: degrees(0),
      scale: 1,
      color: isStroke ? undefined : colour,
      borderColor: isStroke ? colour : undefined,
      borderWidth: isStroke ? shape.width : 0,
      borderLineCap: LineCapStyle.Round,
      graphicsState: this.#state(shape.opacity, isStroke && shape.multiply === true),
    });
  }

  async #words(shape: TextShape): Promise<PDFOperator[]> {
    const font = shape.bold ? this.#fonts.bold : this.#fonts.regular;
    const runs = await this.#runs(shape, font);
    const { size } = shape;
    const natural = runs.reduce((sum, run) => sum + run.width, 0) * size;
    const wanted = textWidth(shape.text, size) * (shape.bold ? BOLD_WIDER : 1);
    // Lines were broken by the screen's font; letters a little narrower or wider fill the same line.
    const squeeze = natural === 0 ? 1 : Math.min(1.15, Math.max(0.8, wanted / natural));
    const operators: PDFOperator[] = [];
    let { x } = shape;
    for (const run of runs) {
      if (run.picture) {
        const { name, width, ascent, descent } = run.picture;
        const across = width * size * squeeze;
        operators.push(
          pushGraphicsState(),
          concatTransformationMatrix(across, 0, 0, (ascent + descent) * size, x, -shape.y - descent * size),
          drawObject(name),
          popGraphicsState(),
        );
      } else {
        operators.push(
          beginText(),
          setFillingRgbColor(...shares(shape.colour)),
          setFontAndSize(shape.bold ? 'Bold' : 'Plain', size),
          setCharacterSqueeze(squeeze * 100),
          setTextMatrix(1, 0, 0, 1, x, -shape.y),
          showText(font.encode(run.text)),
          endText(),
        );
      }
      x += run.width * size * squeeze;
    }
    return operators;
  }

  /** Stretches of text the font has and stretches it lacks, whole signs at a time: an emoji may be many characters. */
  async #runs({ text, bold, colour }: TextShape, font: EmbeddedFont) {
    const stretches: { text: string; known: boolean }[] = [];
    for (const { segment } of this.#segmenter.segment(text.normalize('NFC'))) {
      const known = font.has(segment);
      const last = stretches.at(-1);
      if (last?.known === known) last.text += segment;
      else stretches.push({ text: segment, known });
    }
    const runs: { text: string; width: number; picture: Picture | null }[] = [];
    for (const stretch of stretches) {
      const picture = stretch.known ? null : await this.#picture(stretch.text, bold, colour);
      runs.push({ text: stretch.text, width: picture?.width ?? font.widthOf(stretch.text), picture });
    }
    return runs;
  }

  async #picture(text: string, bold: boolean, colour: string): Promise<Picture> {
    const key = `${text}/${bold}/${colour}`;
    const known = this.#pictures.get(key);
    if (known) return known;
    const { png, ...lengths } = await this.#drawWords(text, bold, colour);
    const { ref } = await this.#doc.embedPng(png);
    const picture = { ...lengths, ref, name: `Words${this.#pictures.size + 1}` };
    this.#pictures.set(key, picture);
    return picture;
  }

  #state(opacity: number, multiply: boolean): string {
    const name = `Opacity${Math.round(opacity * 100)}${multiply ? 'Multiply' : ''}`;
    if (!this.#states.has(name)) {
      const { context } = this.#doc;
      const blend = multiply ? { BM: 'Multiply' } : {};
      this.#states.set(name, context.register(context.obj({ Type: 'ExtGState', ca: opacity, CA: opacity, ...blend })));
    }
    return name;
  }
}

function shares(hex: string): [number, number, number] {
  const [red, green, blue] = rgbOf(hex);
  return [red / 255, green / 255, blue / 255];
}

import { PDFHexString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { readTrueType, type TrueType } from '../../../shared/exchange/true-type.ts';

/** A font of the document, which remembers the glyphs it was asked for and is written down once all are known. */
export class EmbeddedFont {
  readonly ref: PDFRef;
  readonly #doc: PDFDocument;
  readonly #font: TrueType;
  readonly #name: string;
  readonly #used = new Map<number, string>();

  constructor(doc: PDFDocument, bytes: Uint8Array, name: string) {
    this.#doc = doc;
    this.#font = readTrueType(bytes);
    this.#name = name;
    this.ref = doc.context.nextRef();
  }

  /** Whether there is a glyph for every character. */
  has(text: string): boolean {
    return [...text].every((character) => this.#font.glyphOf(character.codePointAt(0)!) !== 0);
  }

  /** Width of text the font has the glyphs of, in ems. */
  widthOf(text: string): number {
    return [...text].reduce((sum, c) => sum + this.#font.advanceOf(this.#font.glyphOf(c.codePointAt(0)!)), 0) / 1000;
  }

  /** The text as the numbers of its glyphs. */
  encode(text: string): PDFHexString {
    const glyphs = [...text].map((character) => {
      const glyph = this.#font.glyphOf(character.codePointAt(0)!);
      this.#used.set(glyph, character);
      return hex(glyph);
    });
    return PDFHexString.of(glyphs.join(''));
  }

  /** Writes the font into the document, after the last `encode`; false when it was never needed. */
  write(): boolean {
    if (this.#used.size === 0) return false;
    const { context } = this.#doc;
    const { bytes, ascent, descent, bounds } = this.#font;
    const file = context.register(context.flateStream(bytes, { Length1: bytes.length }));
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: this.#name,
        // Non-symbolic, as a font of plain letters is.
        Flags: 32,
        FontBBox: [...bounds],
        ItalicAngle: 0,
        Ascent: ascent,
        Descent: descent,
        CapHeight: ascent,
        StemV: 80,
        FontFile2: file,
      }),
    );
    const glyphs = [...this.#used.keys()].sort((a, b) => a - b);
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: this.#name,
        CIDSystemInfo: {
          Registry: PDFHexString.fromText('Adobe'),
          Ordering: PDFHexString.fromText('Identity'),
          Supplement: 0,
        },
        FontDescriptor: descriptor,
        CIDToGIDMap: 'Identity',
        W: glyphs.flatMap((glyph) => [glyph, [Math.round(this.#font.advanceOf(glyph))]]),
      }),
    );
    context.assign(
      this.ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: this.#name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(toUnicode(this.#used))),
      }),
    );
    return true;
  }
}

/** Says which characters the glyphs stand for, so that the words can be found and copied. */
function toUnicode(used: ReadonlyMap<number, string>): string {
  const rows = [...used].map(([glyph, character]) => `<${hex(glyph)}> <${hex(character.charCodeAt(0))}>`);
  const blocks: string[] = [];
  // A block may hold a hundred rows at most.
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** What of a TrueType font one must know to write words with it into a PDF. Lengths are thousandths of the font size. */
export interface TrueType {
  readonly bytes: Uint8Array;
  readonly ascent: number;
  readonly descent: number;
  readonly bounds: readonly [left: number, bottom: number, right: number, top: number];
  /** The glyph of a character; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
}

/**
 * Reads a TrueType file (`head`, `hhea`, `hmtx` and a format 4 `cmap` for Unicode, as the OpenType specification lays
 * them out). Throws a plain Error for a file that is none: fonts are ours and do not come from outside.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + 16 * i;
    tables.set(String.fromCharCode(...bytes.subarray(record, record + 4)), view.getUint32(record + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    return at;
  };
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const thousandths = 1000 / view.getUint16(head + 18);
  const signed = (at: number) => Math.round(view.getInt16(at) * thousandths);
  const widths = view.getUint16(hhea + 34);
  return {
    bytes,
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
    bounds: [signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42)],
    glyphOf: characterMap(view, table('cmap')),
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)) * thousandths,
  };
}

function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtable = unicodeSubtable(view, cmap);
  const twice = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let i = 0; i < twice; i += 2) {
      if (view.getUint16(ends + i) < codePoint) continue;
      const start = view.getUint16(starts + i);
      if (start > codePoint) return 0;
      const offset = view.getUint16(offsets + i);
      const delta = view.getUint16(deltas + i);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsets + i + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function unicodeSubtable(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const record = cmap + 4 + 8 * i;
    const subtable = cmap + view.getUint32(record + 4);
    const isUnicode = view.getUint16(record) === 3 && view.getUint16(record + 2) === 1;
    if (isUnicode && view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('the font has no map of Unicode characters');
}

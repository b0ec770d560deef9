import { brotliDecompressSync } from 'node:zlib';

/** The tables of a font file, by tag. */
export type Font = ReadonlyMap<string, Buffer>;

/** WOFF2's table tags in the order of their index; only those up to the highest that a variable font uses here. */
const TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
  'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar ' +
  'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
)
  .match(/.{4}(?: |$)/g)!
  .map((tag) => tag.slice(0, 4));

/** Unpacks a WOFF2 file. Transformed tables (the outlines) stay as they are: widths do not need them. */
export function readWoff2(file: Buffer): Font {
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = file[at++]!;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  const entries = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file[at++]!;
    const known = flags & 0x3f;
    const tag = known === 0x3f ? file.toString('latin1', at, (at += 4)) : TAGS[known]!;
    const length = base128();
    const outlines = tag === 'glyf' || tag === 'loca';
    const transformed = outlines ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (transformed && tag === 'hmtx') throw new Error('a transformed hmtx table is not read');
    return { tag, length: transformed ? base128() : length };
  });
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  let from = 0;
  return new Map(entries.map(({ tag, length }) => [tag, data.subarray(from, (from += length))]));
}

/** Code point to glyph, from the first subtable of format 12 or else 4. */
function glyphs(cmap: Buffer): Map<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + 8 * i),
  );
  const tables = offsets.map((offset) => cmap.subarray(offset));
  const wide = tables.find((table) => table.readUInt16BE(0) === 12);
  if (wide) return glyphsOfFormat12(wide);
  return glyphsOfFormat4(tables.find((table) => table.readUInt16BE(0) === 4)!);
}

function glyphsOfFormat12(table: Buffer): Map<number, number> {
  const map = new Map<number, number>();
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const [first, last, glyph] = [0, 4, 8].map((field) =>
      table.readUInt32BE(16 + 12 * group + field),
    );
    for (let code = first!; code <= last!; code++) map.set(code, glyph! + code - first!);
  }
  return map;
}

function glyphsOfFormat4(table: Buffer): Map<number, number> {
  const map = new Map<number, number>();
  const double = table.readUInt16BE(6);
  for (let at = 14; at < 14 + double; at += 2) {
    const last = table.readUInt16BE(at);
    const first = table.readUInt16BE(at + 2 + double);
    const delta = table.readUInt16BE(at + 2 + 2 * double);
    const rangeAt = at + 2 + 3 * double;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) map.set(code, (glyph + delta) & 0xffff);
    }
  }
  return map;
}

/** A user weight as the font's own coordinate, -1 to 1, before `avar`. */
function normalised(fvar: Buffer, weight: number): number {
  const axis = fvar.readUInt16BE(4);
  const [low, plain, high] = [4, 8, 12].map((field) => fvar.readInt32BE(axis + field) / 65536);
  return weight < plain!
    ? (weight - plain!) / (plain! - low!)
    : (weight - plain!) / (high! - plain!);
}

/** The coordinate bent by the axis' segment map. */
function bent(avar: Buffer | undefined, coordinate: number): number {
  if (!avar) return coordinate;
  const points = Array.from(
    { length: avar.readUInt16BE(8) },
    (_, i) => [avar.readInt16BE(10 + 4 * i) / 16384, avar.readInt16BE(12 + 4 * i) / 16384] as const,
  );
  const next = points.findIndex(([from]) => from >= coordinate);
  if (next <= 0) return points.at(next)?.[1] ?? coordinate;
  const [[x0, y0], [x1, y1]] = [points[next - 1]!, points[next]!];
  return y0 + ((coordinate - x0) / (x1 - x0)) * (y1 - y0);
}

/** How far a region of the design space applies at a coordinate. */
function tent([start, peak, end]: readonly number[], at: number): number {
  if (peak === 0 || at === peak) return 1;
  if (at <= start! || at >= end!) return 0;
  return at < peak! ? (at - start!) / (peak! - start!) : (end! - at) / (end! - peak!);
}

/** How much wider each glyph is at a coordinate than by default. */
function widening(hvar: Buffer, coordinate: number): (glyph: number) => number {
  const store = hvar.subarray(hvar.readUInt32BE(4));
  const mapAt = hvar.readUInt32BE(8);
  const regions = store.subarray(store.readUInt32BE(2));
  const factors = Array.from({ length: regions.readUInt16BE(2) }, (_, i) =>
    tent(
      [0, 2, 4].map((field) => regions.readInt16BE(4 + 6 * i + field) / 16384),
      coordinate,
    ),
  );
  const deltas = (outer: number, inner: number): number => {
    const data = store.subarray(store.readUInt32BE(8 + 4 * outer));
    const shorts = data.readUInt16BE(2);
    const count = data.readUInt16BE(4);
    let at = 6 + 2 * count + inner * (shorts * 2 + (count - shorts));
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const delta = i < shorts ? data.readInt16BE(at) : data.readInt8(at);
      at += i < shorts ? 2 : 1;
      sum += delta * factors[data.readUInt16BE(6 + 2 * i)]!;
    }
    return sum;
  };
  if (mapAt === 0) return (glyph) => deltas(0, glyph);
  const map = hvar.subarray(mapAt);
  const size = ((map[1]! >> 4) & 3) + 1;
  const innerBits = (map[1]! & 15) + 1;
  return (glyph) => {
    const index = Math.min(glyph, map.readUInt16BE(2) - 1);
    const entry = map.readUIntBE(4 + index * size, size);
    return deltas(entry >> innerBits, entry & ((1 << innerBits) - 1));
  };
}

/** The advance width of every character of a font at a weight, in thousandths of the font size. */
export function advancesOf(font: Font, weight: number): Map<number, number> {
  const unitsPerEm = font.get('head')!.readUInt16BE(18);
  const metrics = font.get('hhea')!.readUInt16BE(34);
  const hmtx = font.get('hmtx')!;
  const wider = widening(
    font.get('HVAR')!,
    bent(font.get('avar'), normalised(font.get('fvar')!, weight)),
  );
  const widths = new Map<number, number>();
  for (const [code, glyph] of glyphs(font.get('cmap')!)) {
    const advance = hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) + wider(glyph);
    widths.set(code, Math.round((advance / unitsPerEm) * 1000));
  }
  return widths;
}

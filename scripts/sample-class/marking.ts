import { PAGE_UNITS, type InkColour } from '../../src/shared/annotations/annotation.ts';
import type { Role } from '../../src/shared/library/person.ts';
import type { SampleMark } from '../../src/main/sample/sample-class-record.ts';
import { createDice } from './dice.ts';
import type { DrawnPage } from './pages/drawn-page.ts';
import type { Spot } from './sheet.ts';
import { resample, roundPath, type Point } from './wobble.ts';

/** Who made a mark, when, and what was said about it. */
export interface Said {
  by: Role;
  minutesAgo: number;
  colour?: InkColour;
  finding?: 'strength' | 'opportunity';
  comment?: string;
  /** What a script calls this mark when one of its parts is about it. */
  name?: string;
}

/** Marks one page by the names of what is written there, as a hand with a pen on glass would. */
export interface Marking {
  underline(spot: string, said: Said & { wavy?: boolean }): void;
  circle(spot: string, said: Said): void;
  tick(spot: string, said: Said): void;
  /** A line down the margin beside the words. */
  sideLine(spot: string, said: Said): void;
  highlight(spot: string, said: Said): void;
  region(spot: string, said: Said): void;
  /** A note whose top left corner is so many sheet units from the words' bottom left. */
  note(spot: string, offset: Point, width: number, text: string, said: Said): void;
}

const PEN_WIDTH = 34;
const defaultColour = { mentor: 'violet', ect: 'green' } as const satisfies Record<Role, InkColour>;

/** Adds marks for one page to `marks`. Positions go through the scan, so they lie on the words however the page lay. */
export function markPage(drawn: DrawnPage, page: number, marks: SampleMark[]): Marking {
  const { sheet, scan } = drawn;
  const dice = createDice(7000 + page * 31 + Math.round(scan.height));
  const unit = PAGE_UNITS / Math.min(scan.width, scan.height);
  const edge = (value: number, side: number) => Math.round(Math.min(side - 4, Math.max(4, value)) * unit);
  const toPage = (point: Point): [number, number] => {
    const [x, y] = scan.toPicture(point);
    return [edge(x, scan.width), edge(y, scan.height)];
  };
  const find = (name: string): Spot[] => {
    const spots = sheet.spots.get(name);
    if (!spots) throw new Error(`No words called "${name}" on this page`);
    return spots;
  };
  const facts = ({ by, minutesAgo, finding, comment, name }: Said) => {
    return { page, by, minutesAgo, finding, comment, name };
  };
  const colourOf = (said: Said) => said.colour ?? defaultColour[said.by];

  const ink = (path: readonly Point[], said: Said) => {
    const points = resample(path, 13);
    let stray = 0;
    let pressure = 430 + dice.gauss(60);
    const flat = points.flatMap((point, index) => {
      stray = stray * 0.85 + dice.gauss(0.55);
      pressure = Math.min(880, Math.max(280, pressure + dice.gauss(38)));
      const lift = Math.min(1, (index + 1) / 4, (points.length - index) / 4);
      const [x, y] = toPage([point[0] + stray * 0.5, point[1] + stray]);
      return [x, y, Math.round(pressure * (0.45 + 0.55 * lift))];
    });
    marks.push({ ...facts(said), kind: 'ink', points: flat, width: PEN_WIDTH, colour: colourOf(said) });
  };

  const boxOf = (name: string, pad: number) => {
    const spots = find(name);
    const left = Math.min(...spots.map((spot) => spot.left)) - pad;
    const right = Math.max(...spots.map((spot) => spot.right)) + pad;
    const top = Math.min(...spots.map((spot) => spot.top)) - pad;
    const bottom = Math.max(...spots.map((spot) => spot.bottom)) + pad;
    const corners = [toPage([left, top]), toPage([right, top]), toPage([right, bottom]), toPage([left, bottom])];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  };

  return {
    underline(name, said) {
      for (const { left, right, baseline } of find(name)) {
        const path: Point[] = [];
        for (let x = left - 2; x <= right + 3; x += 6) {
          const along = (x - left) / Math.max(1, right - left);
          const wave = said.wavy ? Math.sin((x - left) / 7) * 4 : Math.sin(along * 3) * 1.5;
          path.push([x, baseline[0] + (baseline[1] - baseline[0]) * along + 11 + wave]);
        }
        ink(path, said);
        said = { ...said, finding: undefined, comment: undefined, name: undefined };
      }
    },
    circle(name, said) {
      const spot = find(name)[0] as Spot;
      const middle: Point = [(spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2];
      ink(roundPath(...middle, (spot.right - spot.left) / 2 + 16, (spot.bottom - spot.top) / 2 + 9), said);
    },
    tick(name, said) {
      const spot = find(name).at(-1) as Spot;
      const [x, y] = [spot.right + 16, spot.baseline[1] - 10];
      ink(
        [
          [x, y - 8],
          [x + 11, y + 8],
          [x + 27, y - 22],
          [x + 40, y - 46],
        ],
        said,
      );
    },
    sideLine(name, said) {
      const spots = find(name);
      const left = Math.min(...spots.map((spot) => spot.left)) - 22;
      const [top, bottom] = [(spots[0] as Spot).top, (spots.at(-1) as Spot).bottom];
      ink(
        [
          [left + 8, top],
          [left, top + 10],
          [left - 1, (top + bottom) / 2],
          [left, bottom - 10],
          [left + 8, bottom],
        ],
        said,
      );
    },
    highlight(name, said) {
      for (const { left, right, top, bottom, baseline } of find(name)) {
        const height = (bottom - top) * 0.72;
        const path: Point[] = resample(
          [
            [left, baseline[0] - height * 0.36],
            [right, baseline[1] - height * 0.38],
          ],
          40,
        );
        marks.push({
          ...facts(said),
          kind: 'highlight',
          points: path.flatMap(([x, y]) => toPage([x, y + dice.gauss(0.8)])),
          width: Math.round(height * 0.95 * unit),
          colour: said.colour ?? 'yellow',
        });
        said = { ...said, finding: undefined, comment: undefined, name: undefined };
      }
    },
    region(name, said) {
      marks.push({ ...facts(said), kind: 'region', box: boxOf(name, 14), colour: colourOf(said) });
    },
    note(name, offset, width, text, said) {
      const spots = find(name);
      const left = Math.min(...spots.map((spot) => spot.left));
      const [x, y] = toPage([left + offset[0], (spots.at(-1) as Spot).bottom + offset[1]]);
      const lineHeight = 240;
      marks.push({
        ...facts(said),
        kind: 'text',
        x,
        y,
        width: Math.round(width * unit),
        lineHeight,
        text,
        colour: colourOf(said),
      });
    },
  };
}

import type { Sheet } from '../sheet.ts';
import { drawShading, drawWobbly, roundPath, type Point, type Stroke } from '../wobble.ts';

/** A crab in coloured pencil above a few waves, as drawn by somebody of six. */
export function drawCrab(sheet: Sheet, x: number, y: number, waves: readonly Point[], water: Stroke): void {
  const { pencil, dice } = sheet;
  drawWobbly(pencil, dice, waves, water);
  drawWobbly(
    pencil,
    dice,
    waves.map(([wx, wy]) => [wx + 9, wy + 30] as const),
    water,
  );
  const red = { colour: '#c8553d', width: 4, stray: 2 };
  drawWobbly(pencil, dice, roundPath(x, y, 82, 46), red);
  drawShading(pencil, dice, { x: x - 66, y: y - 28, width: 132, height: 58 }, { ...red, width: 3, gap: 9 });
  for (const side of [-1, 1]) {
    for (const leg of [0, 1, 2]) {
      const from: Point = [x + side * (60 - leg * 14), y + 22 + leg * 9];
      drawWobbly(
        pencil,
        dice,
        [from, [x + side * (112 - leg * 16), y + 34 + leg * 20], [x + side * (118 - leg * 16), y + 62 + leg * 16]],
        red,
      );
    }
    drawWobbly(
      pencil,
      dice,
      [
        [x + side * 74, y - 22],
        [x + side * 112, y - 62],
      ],
      red,
    );
    drawWobbly(pencil, dice, roundPath(x + side * 126, y - 84, 30, 24, -0.14), { ...red, width: 5 });
    drawWobbly(
      pencil,
      dice,
      [
        [x + side * 24, y - 44],
        [x + side * 26, y - 70],
      ],
      red,
    );
    drawWobbly(pencil, dice, roundPath(x + side * 27, y - 78, 8, 8), { colour: '#3c3c40', width: 3, stray: 0.8 });
  }
  drawWobbly(
    pencil,
    dice,
    [
      [x - 28, y + 8],
      [x, y + 22],
      [x + 30, y + 6],
    ],
    { colour: '#3c3c40', width: 3, stray: 1 },
  );
}

import { printText } from '../paper.ts';
import { addBoxSpot, type Sheet } from '../sheet.ts';

const font = 'inter';

/** A printed storm hydrograph: rain as bars, two rivers as curves. Discharge in cumecs, time in hours. */
export function drawHydrograph(sheet: Sheet, left: number, top: number, width: number, height: number): void {
  const { print } = sheet;
  const atHour = (hour: number) => left + (hour / 20) * width;
  const atFlow = (cumecs: number) => top + height - (cumecs / 80) * height;
  print.strokeStyle = '#c9c9c9';
  print.lineWidth = 1;
  for (let hour = 0; hour <= 20; hour += 2) print.strokeRect(atHour(hour), top, 0.01, height);
  for (let flow = 0; flow <= 80; flow += 10) print.strokeRect(left, atFlow(flow), width, 0.01);
  print.fillStyle = '#9aa4ad';
  [0, 4, 11, 18, 14, 6, 2].forEach((rain, i) =>
    print.fillRect(atHour(i) + 4, atFlow(rain), width / 20 - 7, (rain / 80) * height),
  );
  const flow = (peakHour: number, peak: number, spread: number) => (hour: number) => {
    const after = hour > peakHour ? 2.3 : 1;
    return 10 + (peak - 10) * Math.exp(-(((hour - peakHour) / (spread * after)) ** 2));
  };
  for (const [curve, dash] of [
    [flow(7.5, 62, 2.2), []],
    [flow(11, 38, 3.4), [11, 7]],
  ] as const) {
    print.strokeStyle = '#1f1f1f';
    print.lineWidth = 2.8;
    print.setLineDash([...dash]);
    print.beginPath();
    for (let hour = 0; hour <= 20; hour += 0.25) print.lineTo(atHour(hour), atFlow(curve(hour)));
    print.stroke();
  }
  print.setLineDash([]);
  print.strokeStyle = '#1f1f1f';
  print.lineWidth = 2;
  print.strokeRect(left, top, width, height);
  for (let hour = 0; hour <= 20; hour += 4)
    printText(sheet, String(hour), atHour(hour), top + height + 26, { size: 19, font, align: 'center' });
  for (let value = 0; value <= 80; value += 20)
    printText(sheet, String(value), left - 12, atFlow(value) + 6, { size: 19, font, align: 'right' });
  printText(sheet, 'Time (hours)', left + width / 2, top + height + 56, { size: 20, font, align: 'center' });
  print.save();
  print.translate(left - 58, top + height / 2);
  print.rotate(-Math.PI / 2);
  printText(sheet, 'Discharge (cumecs)', 0, 0, { size: 20, font, align: 'center' });
  print.restore();
  printText(sheet, 'River Alder', atHour(8.6), atFlow(60), { size: 19, font });
  printText(sheet, 'River Birch', atHour(14.2), atFlow(37), { size: 19, font });
  addBoxSpot(sheet, 'hydrograph', left, top, width, height);
}

/** A printed sketch map: two rivers, a town on one of them, woodland on the other. */
export function drawRiverMap(sheet: Sheet, left: number, top: number, width: number, height: number): void {
  const { print, dice } = sheet;
  print.fillStyle = '#f0f0ec';
  print.fillRect(left, top, width, height);
  print.strokeStyle = '#5d6d78';
  for (const [start, bend, thick] of [
    [0.36, -0.16, 5],
    [0.68, 0.16, 4],
  ] as const) {
    print.lineWidth = thick;
    print.beginPath();
    print.moveTo(left + width * start, top);
    print.bezierCurveTo(
      left + width * (start + bend),
      top + height * 0.3,
      left + width * (start - bend * 1.4),
      top + height * 0.6,
      left + width * 0.5,
      top + height,
    );
    print.stroke();
  }
  print.fillStyle = '#77797c';
  for (let house = 0; house < 34; house++) {
    const x = left + width * 0.08 + dice.between(0, width * 0.34);
    const y = top + height * 0.36 + dice.between(0, height * 0.3);
    print.fillRect(x, y, dice.between(7, 13), dice.between(7, 12));
  }
  print.strokeStyle = '#6a7a66';
  print.lineWidth = 1.6;
  for (let tree = 0; tree < 40; tree++) {
    const x = left + width * 0.68 + dice.between(0, width * 0.27);
    const y = top + height * 0.12 + dice.between(0, height * 0.5);
    print.beginPath();
    print.arc(x, y, 6, 0, 7);
    print.moveTo(x, y + 6);
    print.lineTo(x, y + 12);
    print.stroke();
  }
  print.strokeStyle = '#1f1f1f';
  print.lineWidth = 2;
  print.strokeRect(left, top, width, height);
  printText(sheet, 'Alder', left + 10, top + 26, { size: 18, font });
  printText(sheet, 'Birch', left + width - 58, top + 26, { size: 18, font });
  printText(sheet, 'Grey: built-up.  Circles: woodland', left + 4, top + height + 28, { size: 16, font });
  addBoxSpot(sheet, 'map', left, top, width, height);
}

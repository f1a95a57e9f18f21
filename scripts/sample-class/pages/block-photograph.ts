import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../dice.ts';
import { stickIn } from '../paper.ts';
import { SHEET_SCALE, type Sheet } from '../sheet.ts';

interface Block {
  x: number;
  y: number;
  width: number;
  height: number;
  hue: readonly [number, number, number];
  turn?: number;
}

const beech = [222, 184, 132] as const;
const oak = [200, 158, 104] as const;

/** One wooden block: a lit front with grain, a bright top and a dark side, and its shadow on the carpet. */
function drawBlock(context: SKRSContext2D, dice: Dice, block: Block): void {
  const { width, height, hue } = block;
  const shade = (factor: number) => `rgb(${hue.map((level) => Math.min(255, Math.round(level * factor))).join(' ')})`;
  const depth = 26;
  context.save();
  context.translate(block.x, block.y);
  context.rotate(block.turn ?? 0);
  context.save();
  context.shadowColor = 'rgba(30,25,30,0.5)';
  context.shadowBlur = 26;
  context.shadowOffsetX = 18;
  context.shadowOffsetY = 14;
  context.fillStyle = shade(0.8);
  context.fillRect(0, 0, width, height);
  context.restore();
  const front = context.createLinearGradient(0, 0, width, height);
  front.addColorStop(0, shade(1.04));
  front.addColorStop(1, shade(0.83));
  context.fillStyle = front;
  context.beginPath();
  context.roundRect(0, 0, width, height, 5);
  context.fill();
  context.fillStyle = shade(1.17);
  context.beginPath();
  context.moveTo(0, 1);
  context.lineTo(depth, -depth * 0.7);
  context.lineTo(width + depth, -depth * 0.7);
  context.lineTo(width, 1);
  context.fill();
  context.fillStyle = shade(0.64);
  context.beginPath();
  context.moveTo(width - 1, 0);
  context.lineTo(width + depth, -depth * 0.7);
  context.lineTo(width + depth, height - depth * 0.7);
  context.lineTo(width - 1, height);
  context.fill();
  context.strokeStyle = 'rgba(120,80,40,0.16)';
  const alongWidth = width > height;
  for (let line = 6; line < (alongWidth ? height : width); line += dice.between(5, 13)) {
    context.lineWidth = dice.between(0.6, 2.2);
    context.beginPath();
    const bow = dice.gauss(5);
    if (alongWidth) {
      context.moveTo(3, line);
      context.quadraticCurveTo(width / 2, line + bow, width - 3, line + dice.gauss(2));
    } else {
      context.moveTo(line, 3);
      context.quadraticCurveTo(line + bow, height / 2, line + dice.gauss(2), height - 3);
    }
    context.stroke();
  }
  context.restore();
}

function drawCar(context: SKRSContext2D, x: number, y: number): void {
  context.save();
  context.translate(x, y);
  context.shadowColor = 'rgba(20,20,30,0.55)';
  context.shadowBlur = 16;
  context.shadowOffsetY = 8;
  const body = context.createLinearGradient(0, -60, 0, 30);
  body.addColorStop(0, '#e9604e');
  body.addColorStop(1, '#9c2420');
  context.fillStyle = body;
  context.beginPath();
  context.moveTo(-76, 22);
  context.quadraticCurveTo(-84, -14, -46, -18);
  context.quadraticCurveTo(-28, -60, 16, -56);
  context.quadraticCurveTo(44, -52, 54, -16);
  context.quadraticCurveTo(86, -12, 80, 22);
  context.fill();
  context.shadowColor = 'transparent';
  context.fillStyle = '#bcd3dd';
  context.beginPath();
  context.moveTo(-34, -18);
  context.quadraticCurveTo(-20, -46, 2, -46);
  context.lineTo(4, -18);
  context.fill();
  context.beginPath();
  context.moveTo(12, -46);
  context.quadraticCurveTo(32, -44, 40, -18);
  context.lineTo(12, -18);
  context.fill();
  for (const wheel of [-42, 44]) {
    context.fillStyle = '#26262a';
    context.beginPath();
    context.arc(wheel, 24, 20, 0, 7);
    context.fill();
    context.fillStyle = '#d6d2c4';
    context.beginPath();
    context.arc(wheel, 24, 9, 0, 7);
    context.fill();
  }
  context.fillStyle = 'rgba(255,255,255,0.5)';
  context.fillRect(-20, -54, 26, 4);
  context.restore();
}

/** The carpet and the far end of the classroom, out of focus. */
function drawRoom(context: SKRSContext2D, dice: Dice, width: number, height: number): void {
  const wall = context.createLinearGradient(0, 0, 0, height * 0.45);
  wall.addColorStop(0, '#b9b5a6');
  wall.addColorStop(1, '#8f8f8a');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  const toys = ['#c9a25c', '#5d83a6', '#b7584f', '#6f9a62', '#d7c257', '#8a6f9c'];
  context.filter = 'blur(13px)';
  context.fillStyle = '#9c7a50';
  context.fillRect(30, 96, width - 60, 22);
  context.fillRect(30, 236, width - 60, 24);
  for (let x = 50; x < width - 90; x += dice.between(70, 120)) {
    for (const shelf of [96, 236]) {
      const tall = dice.between(40, 92);
      context.fillStyle = toys[Math.floor(dice.between(0, toys.length))] as string;
      context.globalAlpha = 0.75;
      context.fillRect(x, shelf - tall, dice.between(36, 78), tall);
    }
  }
  context.globalAlpha = 1;
  context.filter = 'none';
  const carpet = context.createLinearGradient(0, height * 0.36, 0, height);
  carpet.addColorStop(0, '#55707f');
  carpet.addColorStop(1, '#3d5a70');
  context.fillStyle = carpet;
  context.fillRect(0, height * 0.38, width, height);
  for (let tuft = 0; tuft < 26000; tuft++) {
    const y = height * 0.38 + height * 0.62 * dice.next();
    const near = (y / height) ** 2;
    context.fillStyle = dice.chance(0.5) ? 'rgba(160,185,200,0.13)' : 'rgba(15,30,45,0.15)';
    context.fillRect(dice.between(0, width), y, 1 + 3 * near, 1 + 4 * near);
  }
}

/** A print of a photograph, glued in: a bridge of wooden blocks with a red car going under it. */
export function stickInPhotograph(
  sheet: Sheet,
  box: { x: number; y: number; width: number; height: number; turn: number },
): void {
  const { dice } = sheet;
  const border = 14;
  const width = box.width - border * 2;
  const height = box.height - border * 2;
  const photo = createCanvas(width * SHEET_SCALE, height * SHEET_SCALE);
  const context = photo.getContext('2d');
  context.scale(SHEET_SCALE, SHEET_SCALE);
  drawRoom(context, dice, width, height);
  const blocks: Block[] = [
    { x: 60, y: 500, width: 120, height: 62, hue: oak, turn: -0.2 },
    { x: 196, y: 470, width: 104, height: 108, hue: beech },
    { x: 200, y: 372, width: 104, height: 100, hue: oak, turn: 0.012 },
    { x: 194, y: 304, width: 106, height: 70, hue: beech, turn: -0.02 },
    { x: 596, y: 474, width: 104, height: 106, hue: oak },
    { x: 592, y: 372, width: 106, height: 104, hue: beech, turn: -0.014 },
    { x: 598, y: 302, width: 104, height: 72, hue: oak, turn: 0.01 },
    { x: 130, y: 246, width: 640, height: 58, hue: beech, turn: -0.006 },
    { x: 236, y: 178, width: 74, height: 66, hue: [104, 148, 108] },
    { x: 600, y: 172, width: 74, height: 68, hue: [196, 92, 76], turn: 0.03 },
    { x: 742, y: 596, width: 130, height: 56, hue: beech, turn: 0.35 },
  ];
  for (const block of blocks) drawBlock(context, dice, block);
  drawCar(context, 450, 548);
  const flash = context.createRadialGradient(width * 0.4, height * 0.4, 60, width / 2, height / 2, width * 0.7);
  flash.addColorStop(0, 'rgba(255,246,224,0.3)');
  flash.addColorStop(1, 'rgba(20,15,30,0.26)');
  context.fillStyle = flash;
  context.fillRect(0, 0, width, height);
  // An office printer leaves faint bands.
  for (let y = 0; y < height; y += 4) {
    context.fillStyle = `rgba(255,255,255,${dice.between(0, 0.05)})`;
    context.fillRect(0, y, width, 1.5);
  }
  stickIn(sheet, { ...box, paper: '#fdfdfb' }, () => {
    sheet.print.filter = 'blur(1.2px)';
    sheet.print.drawImage(photo, border, border, width, height);
    sheet.print.filter = 'none';
  });
}

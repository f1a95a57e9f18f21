// Renders the page's icon as the PNG that the desktop window needs: `node scripts/render-icon.mjs` after a change to it.
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const projectFile = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// 64 units across at 72 dots an inch; eight times as many make the 512 pixels sharp without scaling.
await sharp(projectFile('src/renderer/icon.svg'), { density: 72 * 8 })
  .png({ compressionLevel: 9, palette: true })
  .toFile(projectFile('resources/icon.png'));

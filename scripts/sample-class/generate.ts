import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import {
  sampleClassSchema,
  type SampleArtefact,
  type SampleClass,
  type SampleMark,
} from '../../src/main/sample/sample-class-record.ts';
import { bridge, plants, seaside } from './artefacts/early-years.ts';
import { fractions, letterDraft, letterRedraft } from './artefacts/juniors.ts';
import type { MarkedArtefact } from './artefacts/marked-artefact.ts';
import { circuits, hastings, rivers } from './artefacts/secondary.ts';
import { registerFonts } from './hand.ts';
import { markPage } from './marking.ts';
import { bindPdf } from './picture-pdf.ts';

/** Draws the fictional class: `npm run sample-class`. The same seeds give the same class. */
const output = new URL('../../resources/sample-class/', import.meta.url);

/** In the order of import; the last one is the first a newcomer sees. */
const artefacts: readonly MarkedArtefact[] = [
  rivers,
  circuits,
  hastings,
  plants,
  bridge,
  seaside,
  fractions,
  letterRedraft,
  letterDraft,
];

async function makeArtefact(artefact: MarkedArtefact): Promise<SampleArtefact> {
  const pages = await artefact.draw();
  const scans = pages.map(({ scan }) => scan);
  const marks: SampleMark[] = [];
  artefact.mark(pages.map((page, index) => markPage(page, index, marks)));
  const single = artefact.as === 'pdf' || scans.length === 1;
  const files = single
    ? [`${artefact.name}.${artefact.as === 'pdf' ? 'pdf' : 'jpg'}`]
    : scans.map((_, index) => `${artefact.name}-${index + 1}.jpg`);
  const contents = artefact.as === 'pdf' ? [bindPdf(scans)] : scans.map(({ jpeg }) => jpeg);
  for (const [index, file] of files.entries()) await writeFile(new URL(file, output), contents[index] as Buffer);
  const { details, reviewInDays, redraftOf, scripts = [] } = artefact;
  process.stdout.write(`${artefact.name}: ${contents.map((bytes) => `${bytes.length >> 10} kB`).join(', ')}\n`);
  return { files, details, reviewInDays, redraftOf: redraftOf ? `${redraftOf}.jpg` : null, marks, scripts };
}

registerFonts(new URL('../../node_modules/', import.meta.url));
await mkdir(output, { recursive: true });
for (const old of await readdir(output)) if (/\.(jpg|pdf|json)$/.test(old)) await rm(new URL(old, output));

const sampleClass: SampleClass = {
  name: 'Sample class',
  people: [
    { name: 'Priya', role: 'mentor' },
    { name: 'Sam', role: 'ect' },
  ],
  artefacts: [],
};
for (const artefact of artefacts) sampleClass.artefacts.push(await makeArtefact(artefact));

const file = new URL('sample-class.json', output);
const style = await resolveConfig(file);
const json = JSON.stringify(sampleClassSchema.parse(sampleClass));
await writeFile(file, await format(json, { ...style, parser: 'json' }));

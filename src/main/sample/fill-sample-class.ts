import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { Person, Role } from '../../shared/library/person.ts';
import type { BeatAnchor } from '../../shared/scripts/script.ts';
import type { AppServices } from '../app-services.ts';
import { reviewDay } from './review-day.ts';
import { sampleClassSchema, type SampleArtefact, type SampleClass } from './sample-class-record.ts';
import { sampleLayer } from './sample-layers.ts';
import { sampleScripts } from './sample-scripts.ts';

/** What the process that fills the library owns: its clock (milliseconds since 1970) and its randomness. */
export interface SampleClassGiven {
  now: () => number;
  makeId: MakeId;
}

/**
 * Fills an empty library with the fictional class that lies in `sampleDir`: its scans through the same intake as
 * everybody's, what two people drew and wrote on them, their scripts and one take. A library that holds work already, or
 * had some and put it in the trash, is left as it is.
 *
 * @throws AppError `internal` when the class that came with the app is incomplete or a scan is refused
 */
export async function fillSampleClass(
  services: AppServices,
  sampleDir: string,
  given: SampleClassGiven,
): Promise<void> {
  const { library } = services;
  if (library.list({ query: '' }).length > 0 || (await library.listTrash()).length > 0) return;
  const sample = await readSampleClass(sampleDir);
  const people = sample.people.map((person) => ({ id: given.makeId(), ...person }));
  await library.startSampleClass({ name: sample.name, people });

  const startedAt = given.now();
  const idByFile = new Map<string, Id>();
  // All at once, so that one intake process takes them one after another instead of starting anew for each.
  const imports = await Promise.all(sample.artefacts.map((entry) => importScans(services, sampleDir, entry)));
  for (const [index, entry] of sample.artefacts.entries()) {
    const artefact = imports[index] as Artefact;
    idByFile.set(entry.files[0] as string, artefact.id);
    await library.update({
      artefactId: artefact.id,
      details: { ...entry.details, reviewOn: reviewDay(startedAt, entry.reviewInDays) },
    });
    await fillArtefact(services, artefact, entry, { people, startedAt, makeId: given.makeId });
  }
  for (const entry of sample.artefacts) {
    if (entry.redraftOf === null) continue;
    const artefactId = idByFile.get(entry.files[0] as string) as Id;
    await library.update({ artefactId, details: { redraftOf: idByFile.get(entry.redraftOf) ?? null } });
  }
}

async function readSampleClass(sampleDir: string): Promise<SampleClass> {
  try {
    return sampleClassSchema.parse(JSON.parse(await readFile(path.join(sampleDir, 'sample-class.json'), 'utf8')));
  } catch (cause) {
    throw incomplete(cause);
  }
}

async function importScans(services: AppServices, sampleDir: string, entry: SampleArtefact): Promise<Artefact> {
  const paths = entry.files.map((file) => path.join(sampleDir, file));
  const job = await services.intake.importAndWait(paths, 'one-artefact');
  const state = job.files[0]?.state;
  if (state?.status !== 'imported') throw incomplete(state);
  return services.library.get({ artefactId: state.artefactId });
}

interface Filling {
  people: readonly Person[];
  startedAt: number;
  makeId: MakeId;
}

async function fillArtefact(
  services: AppServices,
  artefact: Artefact,
  entry: SampleArtefact,
  { people, startedAt, makeId }: Filling,
): Promise<void> {
  const artefactId = artefact.id;
  const marksByName = new Map<string, BeatAnchor>();
  for (const person of people) {
    const marks = entry.marks.filter(({ by }) => by === person.role);
    if (marks.length === 0) continue;
    const { update, named } = sampleLayer(marks, { person, pages: artefact.pages, startedAt, makeId });
    for (const [name, anchor] of named) marksByName.set(name, anchor);
    await services.documents.push({ kind: 'layer', artefactId, personId: person.id }, update);
  }
  if (entry.scripts.length === 0) return;
  const personWith = (role: Role) => people.find((person) => person.role === role)?.id as Id;
  const { wordsPerMinute } = services.library.overview().settings;
  const place = { artefactId, marksByName, personWith, wordsPerMinute, startedAt, makeId };
  const written = sampleScripts(entry.scripts, place);
  await services.documents.push({ kind: 'scripts', artefactId }, written.update);
  for (const take of written.takes) await services.rehearsals.addTake(take);
}

function incomplete(cause: unknown): AppError {
  return new AppError(
    'internal',
    'The fictional class that comes with Marginalia could not be set out. Nothing of yours was touched. Start Marginalia again, or begin with an empty class.',
    { cause },
  );
}

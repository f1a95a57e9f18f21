import * as Y from 'yjs';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { putAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import { connect } from './api-client.ts';
import { artefactNamed } from './marking.ts';
import type { RunningServer } from './running-server.ts';

/** Puts marks of one person's on a piece of the sample class, as another window would. */
export async function markFromOutside(
  server: RunningServer,
  title: string,
  name: string,
  marks: readonly Annotation[],
): Promise<void> {
  const api = await connect(server);
  const artefact = await artefactNamed(server, title);
  const person = (await api.library.overview()).people.find((candidate) => candidate.name === name)!;
  const layer = new Y.Doc();
  const pageId = artefact.pages[0]!.id;
  putAnnotations(
    layer,
    marks.map((mark) => ({ ...mark, pageId, personId: person.id })),
  );
  await api.documents.push({
    ref: { kind: 'layer', artefactId: artefact.id, personId: person.id },
    update: new Blob([new Uint8Array(Y.encodeStateAsUpdate(layer))]),
  });
}

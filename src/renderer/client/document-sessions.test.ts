import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  createLayerHistory,
  putAnnotations,
  readAnnotations,
  removeAnnotations,
} from '../../shared/annotations/layer-doc.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { documentKey, type DocumentRef } from '../../shared/documents/document-ref.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Api } from './api.ts';
import { historyOf } from './document-history.ts';
import type { DocumentSession } from './document-session.ts';
import { DocumentSessions } from './document-sessions.ts';

/** A main process with documents, which announces every push to the one window there is. */
class FakeMain {
  readonly disk = new Map<string, Y.Doc>();
  readonly opened: { ref: DocumentRef; as: string | undefined }[] = [];
  #tell: (event: AppEvent) => void = () => undefined;

  #doc(ref: DocumentRef): Y.Doc {
    const doc = this.disk.get(documentKey(ref)) ?? new Y.Doc();
    this.disk.set(documentKey(ref), doc);
    return doc;
  }

  window(): DocumentSessions {
    const documents = {
      open: async ({ ref, as }: { ref: DocumentRef; as?: string }) => {
        this.opened.push({ ref, as });
        return new Blob([new Uint8Array(Y.encodeStateAsUpdate(this.#doc(ref)))]);
      },
      push: async ({ ref, update }: { ref: DocumentRef; update: Blob }) => {
        const bytes = new Uint8Array(await update.arrayBuffer());
        Y.applyUpdate(this.#doc(ref), bytes);
        this.#tell({ type: 'documents.changed', ref, update: Buffer.from(bytes).toString('base64') });
      },
    };
    const events = {
      subscribe: (listener: (event: AppEvent) => void) => {
        this.#tell = listener;
        return () => undefined;
      },
    };
    return new DocumentSessions({ documents } as unknown as Api, events);
  }
}

const layerOf = (personId: string, artefactId = 'artefact-1'): DocumentRef => ({ kind: 'layer', artefactId, personId });

function mark(id: string, personId: string, size = 10): Annotation {
  const box = { x: 1, y: 1, width: size, height: size };
  return { kind: 'region', id, pageId: 'page-1', personId, madeAt: 1, box, colour: 'blue' };
}

/** Every mark of a layer as bytes, in an order that depends on nothing but the marks. */
const bytesOf = ({ doc }: DocumentSession) => JSON.stringify(readAnnotations(doc));

/** Shows a document until the returned function is called, as a mounted view does. */
async function show(documents: DocumentSessions, ref: DocumentRef, as?: string) {
  const opened = Promise.withResolvers<void>();
  const hide = documents.acquire(ref, () => opened.resolve(), as);
  if (documents.view(ref, as).state !== 'open') await opened.promise;
  const view = documents.view(ref, as);
  if (view.state !== 'open') throw new Error(view.state);
  return { session: view.session, hide: () => hideAndSettle(view.session, hide) };
}

async function hideAndSettle(session: DocumentSession, hide: () => void): Promise<void> {
  hide();
  await session.settled();
  await Promise.resolve();
}

test('what was drawn can be taken back after another tab was looked at and after a hundred other works', async () => {
  const documents = new FakeMain().window();
  const first = await show(documents, layerOf('person-a'));
  historyOf(first.session.doc, createLayerHistory);
  putAnnotations(first.session.doc, [mark('mark-1', 'person-a')]);
  await first.hide();
  for (let work = 0; work < 120; work += 1)
    await (await show(documents, layerOf('person-a', `other-${work}-work`))).hide();
  const again = await show(documents, layerOf('person-a'));
  expect(again.session).toBe(first.session);
  expect(readAnnotations(again.session.doc)).toHaveLength(1);
  historyOf(again.session.doc, createLayerHistory).undo();
  expect(readAnnotations(again.session.doc)).toEqual([]);
});

test('a document that was only looked at is there at once after the next, and read afresh after many', async () => {
  const main = new FakeMain();
  const documents = main.window();
  const lookAt = async (artefactId: string) => {
    const shown = await show(documents, layerOf('person-a', artefactId));
    await shown.hide();
    return shown.session;
  };
  const first = await lookAt('artefact-1');
  await lookAt('artefact-2');
  expect(await lookAt('artefact-1')).toBe(first);
  expect(main.opened).toHaveLength(2);
  for (let other = 3; other < 20; other += 1) await lookAt(`artefact-${other}`);
  expect(first.doc.isDestroyed).toBe(true);
  expect(await lookAt('artefact-1')).not.toBe(first);
});

test('while people mark alone, who looks is said, and a layer leaves memory as soon as it is not shown', async () => {
  const main = new FakeMain();
  const documents = main.window();
  const theirs = await show(documents, layerOf('person-b'));
  putAnnotations(theirs.session.doc, [mark('mark-b', 'person-b')]);
  await theirs.hide();

  const mine = await show(documents, layerOf('person-a'), 'person-a');
  await mine.session.settled();
  expect(main.opened.at(-1)).toEqual({ ref: layerOf('person-a'), as: 'person-a' });
  expect(documents.view(layerOf('person-b')).state).toBe('opening');
  expect(theirs.session.doc.isDestroyed).toBe(true);

  putAnnotations(mine.session.doc, [mark('mark-a', 'person-a')]);
  await mine.hide();
  expect(mine.session.doc.isDestroyed).toBe(true);
  expect(documents.view(layerOf('person-a'), 'person-a').state).toBe('opening');
  expect(readAnnotations((await show(documents, layerOf('person-a'), 'person-a')).session.doc)).toHaveLength(1);
});

const people = ['person-a', 'person-b'] as const;
const act = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('put', 'put', 'put', 'remove', 'undo', 'undo', 'redo', 'look away'),
  which: fc.integer({ min: 0, max: 4 }),
  size: fc.integer({ min: 1, max: 9 }),
});

test('whatever two people do in turn, an undo takes back its author’s last act only, and redo brings it back byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const documents = new FakeMain().window();
      const desks = await Promise.all(
        people.map(async (person) => {
          const shown = await show(documents, layerOf(person));
          return { person, shown, past: [bytesOf(shown.session)], at: 0 };
        }),
      );
      const historyAt = (desk: (typeof desks)[number]) => historyOf(desk.shown.session.doc, createLayerHistory);
      for (const { who, what, which, size } of acts) {
        const desk = desks[who]!;
        const other = desks[1 - who]!;
        const { doc } = desk.shown.session;
        historyAt(desk);
        const id = `mark-${which}`;
        const othersBefore = bytesOf(other.shown.session);
        if (what === 'put' || (what === 'remove' && readAnnotations(doc).some((known) => known.id === id))) {
          if (what === 'put')
            putAnnotations(doc, [mark(id, desk.person, size), mark('mark-always', desk.person, size)]);
          else removeAnnotations(doc, [id]);
          desk.past = [...desk.past.slice(0, desk.at + 1), bytesOf(desk.shown.session)];
          desk.at += 1;
        } else if (what === 'undo') {
          historyAt(desk).undo();
          desk.at = Math.max(0, desk.at - 1);
        } else if (what === 'redo') {
          historyAt(desk).redo();
          desk.at = Math.min(desk.past.length - 1, desk.at + 1);
        } else {
          await desk.shown.hide();
          desk.shown = await show(documents, layerOf(desk.person));
        }
        expect(bytesOf(desk.shown.session)).toBe(desk.past[desk.at]);
        expect(bytesOf(other.shown.session)).toBe(othersBefore);
      }
      // Nothing is too long ago: everything can be taken back, and all of it brought back again.
      for (const desk of desks) {
        const end = desk.past.length - 1;
        for (; desk.at > 0; desk.at -= 1) historyAt(desk).undo();
        expect(bytesOf(desk.shown.session)).toBe(desk.past[0]);
        for (; desk.at < end; desk.at += 1) historyAt(desk).redo();
        expect(bytesOf(desk.shown.session)).toBe(desk.past[end]);
      }
    }),
    { numRuns: 200 },
  );
});

import { implement } from '@orpc/server';
import { contract } from '../../shared/contract.ts';
import type { AppServices } from '../app-services.ts';

/**
 * The contract, answered by the services. Nothing is decided here: a procedure passes its checked input on, and only
 * documents change their form, because bytes cross the wire as Blobs.
 */
export function rpcRouter(services: AppServices) {
  const procedures = implement(contract);
  const { library, intake, documents, rehearsals, events } = services;

  return procedures.router({
    library: {
      overview: procedures.library.overview.handler(() => library.overview()),
      updateSettings: procedures.library.updateSettings.handler(({ input }) => library.updateSettings(input)),
      startOwnClass: procedures.library.startOwnClass.handler(({ input }) => library.startOwnClass(input)),
      list: procedures.library.list.handler(({ input }) => library.list(input)),
      get: procedures.library.get.handler(({ input }) => library.get(input)),
      update: procedures.library.update.handler(({ input }) => library.update(input)),
      arrangePages: procedures.library.arrangePages.handler(({ input }) => library.arrangePages(input)),
      trash: procedures.library.trash.handler(({ input }) => library.trash(input)),
      restore: procedures.library.restore.handler(({ input }) => library.restore(input)),
      listTrash: procedures.library.listTrash.handler(() => library.listTrash()),
      deleteForever: procedures.library.deleteForever.handler(({ input }) => library.deleteForever(input)),
    },
    intake: {
      start: procedures.intake.start.handler(({ input }) => intake.start(input)),
      cancel: procedures.intake.cancel.handler(({ input }) => intake.cancel(input)),
      jobs: procedures.intake.jobs.handler(() => intake.jobs()),
    },
    documents: {
      open: procedures.documents.open.handler(
        async ({ input }) => new Blob([new Uint8Array(await documents.open(input.ref, input.as))]),
      ),
      push: procedures.documents.push.handler(async ({ input }) => {
        await documents.push(input.ref, new Uint8Array(await input.update.arrayBuffer()), input.as);
      }),
    },
    rehearsals: {
      list: procedures.rehearsals.list.handler(({ input }) => rehearsals.list(input)),
      keep: procedures.rehearsals.keep.handler(({ input }) => rehearsals.keep(input)),
      delete: procedures.rehearsals.delete.handler(({ input }) => rehearsals.delete(input)),
    },
    events: procedures.events.handler(async function* ({ signal }) {
      yield* events.subscribe(signal);
    }),
  });
}

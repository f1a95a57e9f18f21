import { implement } from '@orpc/server';
import { contract } from '../../shared/contract.ts';
import type { AppServices } from '../app-services.ts';

/**
 * The contract, answered by the services. Nothing is decided here: a procedure passes its checked input on, and only
 * documents change their form, because bytes cross the wire as Blobs.
 */
export function rpcRouter(services: AppServices) {
  const procedures = implement(contract);
  const {
    library,
    intake,
    documents,
    rehearsals,
    recordings,
    marking,
    starters,
    cardPacks,
    blind,
    packs,
    events,
    classSheets,
    landing,
  } = services;

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
      history: procedures.documents.history.handler(({ input }) => documents.history(input.ref, input.as)),
      stateAt: procedures.documents.stateAt.handler(
        async ({ input }) => new Blob([new Uint8Array(await documents.stateAt(input.ref, input.index, input.as))]),
      ),
    },
    marking: {
      palettes: procedures.marking.palettes.handler(() => marking.palettes()),
      savePalette: procedures.marking.savePalette.handler(({ input }) => marking.savePalette(input)),
      removePalette: procedures.marking.removePalette.handler(({ input }) => marking.removePalette(input)),
      choosePalette: procedures.marking.choosePalette.handler(({ input }) => marking.choosePalette(input)),
      comments: procedures.marking.comments.handler(() => marking.comments()),
      keepComment: procedures.marking.keepComment.handler(({ input }) => marking.keepComment(input)),
      saveComment: procedures.marking.saveComment.handler(({ input }) => marking.saveComment(input)),
      saveCommentEverywhere: procedures.marking.saveCommentEverywhere.handler(({ input }) =>
        marking.saveCommentEverywhere(input),
      ),
      commentPlaces: procedures.marking.commentPlaces.handler(({ input }) => marking.commentPlaces(input)),
      removeComment: procedures.marking.removeComment.handler(({ input }) => marking.removeComment(input)),
      importComments: procedures.marking.importComments.handler(({ input }) => marking.importComments(input)),
    },
    starters: {
      list: procedures.starters.list.handler(() => starters.list()),
      save: procedures.starters.save.handler(({ input }) => starters.save(input)),
      remove: procedures.starters.remove.handler(({ input }) => starters.remove(input)),
      reset: procedures.starters.reset.handler(({ input }) => starters.reset(input)),
    },
    cardPacks: {
      list: procedures.cardPacks.list.handler(() => cardPacks.list()),
      save: procedures.cardPacks.save.handler(({ input }) => cardPacks.save(input)),
      remove: procedures.cardPacks.remove.handler(({ input }) => cardPacks.remove(input)),
      reset: procedures.cardPacks.reset.handler(({ input }) => cardPacks.reset(input)),
    },
    recordings: {
      begin: procedures.recordings.begin.handler(({ input }) => recordings.begin(input)),
      append: procedures.recordings.append.handler(async ({ input }) => {
        await recordings.append({ ...input, chunk: new Uint8Array(await input.chunk.arrayBuffer()) });
      }),
      finish: procedures.recordings.finish.handler(({ input }) => recordings.finish(input)),
      discard: procedures.recordings.discard.handler(({ input }) => recordings.discard(input)),
      unfinished: procedures.recordings.unfinished.handler(({ input }) => recordings.unfinished(input)),
      list: procedures.recordings.list.handler(({ input }) => recordings.list(input)),
      delete: procedures.recordings.delete.handler(({ input }) => recordings.delete(input)),
    },
    classSheets: {
      list: procedures.classSheets.list.handler(() => classSheets.list()),
      listTrash: procedures.classSheets.listTrash.handler(() => classSheets.listTrash()),
      get: procedures.classSheets.get.handler(({ input }) => classSheets.get(input)),
      make: procedures.classSheets.make.handler(({ input }) => classSheets.make(input)),
      step: procedures.classSheets.step.handler(({ input }) => classSheets.step(input)),
      trash: procedures.classSheets.trash.handler(({ input }) => classSheets.trash(input)),
      restore: procedures.classSheets.restore.handler(({ input }) => classSheets.restore(input)),
      deleteForever: procedures.classSheets.deleteForever.handler(({ input }) => classSheets.deleteForever(input)),
    },
    landing: { waiting: procedures.landing.waiting.handler(() => landing.waiting()) },
    blind: {
      get: procedures.blind.get.handler(({ input }) => blind.get(input)),
      step: procedures.blind.step.handler(({ input }) => blind.step(input)),
    },
    packs: {
      frameworks: procedures.packs.frameworks.handler(() => packs.frameworks()),
      feedbackRules: procedures.packs.feedbackRules.handler(() => packs.feedbackRules()),
      revealQuestions: procedures.packs.revealQuestions.handler(() => packs.revealQuestions()),
    },
    rehearsals: {
      go: procedures.rehearsals.go.handler(({ input }) => rehearsals.go(input)),
      begin: procedures.rehearsals.begin.handler(({ input }) => rehearsals.begin(input)),
      act: procedures.rehearsals.act.handler(({ input }) => rehearsals.act(input)),
      editDraft: procedures.rehearsals.editDraft.handler(({ input }) => rehearsals.editDraft(input)),
      noteSound: procedures.rehearsals.noteSound.handler(({ input }) => rehearsals.noteSound(input)),
      forget: procedures.rehearsals.forget.handler(({ input }) => rehearsals.forget(input)),
      keep: procedures.rehearsals.keep.handler(({ input }) => rehearsals.keep(input)),
      card: procedures.rehearsals.card.handler(({ input }) => rehearsals.card(input)),
      cardAfterwards: procedures.rehearsals.cardAfterwards.handler(({ input }) => rehearsals.cardAfterwards(input)),
      noteOnCard: procedures.rehearsals.noteOnCard.handler(({ input }) => rehearsals.noteOnCard(input)),
      takeBackFromCard: procedures.rehearsals.takeBackFromCard.handler(({ input }) =>
        rehearsals.takeBackFromCard(input),
      ),
      list: procedures.rehearsals.list.handler(({ input }) => rehearsals.list(input)),
      amend: procedures.rehearsals.amend.handler(({ input }) => rehearsals.amend(input)),
      delete: procedures.rehearsals.delete.handler(({ input }) => rehearsals.delete(input)),
    },
    events: procedures.events.handler(async function* ({ signal }) {
      yield* events.subscribe(signal);
    }),
  });
}

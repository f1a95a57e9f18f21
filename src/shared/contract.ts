import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { blindRecordSchema, blindStepSchema } from './blind/blind-record.ts';
import { revealQuestionsSchema } from './blind/reveal-questions.ts';
import { bytesSchema } from './bytes.ts';
import {
  classSheetSchema,
  countingSchema,
  seenSheetSchema,
  sheetStepSchema,
  sheetShelfSchema,
  sheetSummarySchema,
} from './class-sheet/class-sheet.ts';
import { documentMomentSchema } from './documents/document-moment.ts';
import { documentRefSchema } from './documents/document-ref.ts';
import { appEventSchema } from './events.ts';
import { frameworkSchema } from './framework/framework.ts';
import { idSchema } from './ids.ts';
import { importJobSchema, importModeSchema, importSourceSchema } from './intake/import-job.ts';
import { waitingScriptSchema } from './landing/waiting-script.ts';
import {
  artefactDetailsSchema,
  artefactSchema,
  artefactSummarySchema,
  pageArrangementSchema,
  trashedArtefactSchema,
} from './library/artefact.ts';
import { libraryOverviewSchema, libraryRecordSchema } from './library/library-record.ts';
import { feedbackRulesSchema } from './linting/lint-rule.ts';
import {
  recordingOwnerSchema,
  recordingRecordSchema,
  recordingRefSchema,
  soundSchema,
  unfinishedRecordingSchema,
} from './recordings/recording.ts';
import { bankCommentSchema, commentPlacesSchema, usedCommentSchema } from './marking/bank-comment.ts';
import { palettesSchema, paletteSchema } from './marking/palette.ts';
import { cardPackSchema, cardPacksSchema } from './rehearsals/card-pack.ts';
import { goNowSchema, newGoSchema, soundSpanSchema } from './rehearsals/go.ts';
import { cardEntrySchema, notedCardSchema } from './rehearsals/pupil-card.ts';
import { rehearsalActionSchema } from './rehearsals/rehearsal-clock.ts';
import { takeEditSchema } from './rehearsals/take-edit.ts';
import { takeSchema } from './rehearsals/take.ts';
import { starterPackSchema, starterPacksSchema } from './scripts/starters/starter-pack.ts';

const artefactOnly = z.object({ artefactId: idSchema });
const takeOnly = artefactOnly.extend({ takeId: idSchema });
const sheetOnly = z.object({ sheetId: idSchema });
const sheetsOnly = z.object({ sheetIds: z.array(idSchema).min(1) });
const documentOnly = z.object({ ref: documentRefSchema, as: idSchema.optional() });

/**
 * Everything the renderer may ask of the main process. The server is an implementation of this value and the client is
 * derived from it, so a procedure is written down once. Every input is checked on arrival.
 */
export const contract = {
  library: {
    /** The library as a whole: its name, its people, its settings, and whether it can be written just now. */
    overview: oc.output(libraryOverviewSchema),
    /** Changes the library's name, people or settings; answers with the new overview. */
    updateSettings: oc
      .input(libraryRecordSchema.pick({ name: true, people: true, settings: true }).partial())
      .output(libraryOverviewSchema),
    /**
     * Leaves the fictional class behind: its artefacts go to the trash and the library takes the names of the two
     * people who will really use it.
     */
    startOwnClass: oc.input(libraryRecordSchema.pick({ name: true, people: true })).output(libraryOverviewSchema),
    /** Artefacts that hold every word of `query` (all of them when it is empty), newest first. */
    list: oc.input(z.object({ query: z.string().max(200) })).output(z.array(artefactSummarySchema)),
    /** One artefact with its pages. */
    get: oc.input(artefactOnly).output(artefactSchema),
    /** Changes what people may change about an artefact. */
    update: oc.input(artefactOnly.extend({ details: artefactDetailsSchema.partial() })).output(artefactSchema),
    /**
     * Puts the pages in this order, turned and cropped like this. A page left out is taken out, and can be put back; a
     * page without a crop is shown whole.
     */
    arrangePages: oc
      .input(artefactOnly.extend({ pages: z.array(pageArrangementSchema).min(1) }))
      .output(artefactSchema),
    /** Moves artefacts to the trash, from where they can be restored until their date. */
    trash: oc.input(z.object({ artefactIds: z.array(idSchema).min(1) })).output(z.void()),
    restore: oc.input(z.object({ artefactIds: z.array(idSchema).min(1) })).output(z.void()),
    listTrash: oc.output(z.array(trashedArtefactSchema)),
    /** Deletes for good what is in the trash, with everything made from it. */
    deleteForever: oc.input(z.object({ artefactIds: z.array(idSchema).min(1) })).output(z.void()),
  },
  intake: {
    /** Starts importing files in a process of their own; progress comes as events. */
    start: oc
      .input(z.object({ sources: z.array(importSourceSchema).min(1).max(500), mode: importModeSchema }))
      .output(importJobSchema),
    /** Stops an import. Files already imported stay. */
    cancel: oc.input(z.object({ jobId: idSchema })).output(z.void()),
    /** Imports of this session that still run or have not been dismissed, for a screen that has just opened. */
    jobs: oc.output(z.array(importJobSchema)),
  },
  documents: {
    /**
     * The whole state of a document as one Yjs update; an unknown one is empty. `as` says who looks, which is asked
     * while people mark alone.
     */
    open: oc.input(documentOnly).output(bytesSchema),
    /** Appends a Yjs update to a document's log. The answer means: it is on disk. */
    push: oc.input(documentOnly.extend({ update: bytesSchema })).output(z.void()),
    /** The moments of a document's life, oldest first, and what came of each. */
    history: oc.input(documentOnly).output(z.array(documentMomentSchema)),
    /** The whole state of a document after its `index`th edit, as one Yjs update. */
    stateAt: oc.input(documentOnly.extend({ index: documentMomentSchema.shape.index })).output(bytesSchema),
  },
  recordings: {
    /** Begins a recording; its file is on the disk from here on. Sound is 16-bit PCM, one channel. */
    begin: oc
      .input(z.object({ owner: recordingOwnerSchema, sampleRate: recordingRecordSchema.shape.sampleRate }))
      .output(z.object({ recordingId: idSchema })),
    /**
     * Adds a piece. `at` is its number: the samples that came before it. The answer means: it is on disk. A piece that
     * is there already is answered again and not written twice.
     */
    append: oc
      .input(recordingRefSchema.extend({ at: z.number().int().nonnegative(), chunk: bytesSchema }))
      .output(z.void()),
    /** Ends a recording: the file gets its true length and its place. Asked again, it answers the same. */
    finish: oc.input(recordingRefSchema).output(soundSchema),
    /** Throws away a recording that is under way or broke off. */
    discard: oc.input(recordingRefSchema).output(z.void()),
    /**
     * Recordings of an artefact that were begun and neither finished nor thrown away, as after a crash; oldest first.
     * Of clips, only those of the people named.
     */
    unfinished: oc
      .input(artefactOnly.extend({ personIds: z.array(idSchema) }))
      .output(z.array(unfinishedRecordingSchema)),
    /** The voice clips of an artefact, whether or not a mark still speaks with them. */
    list: oc.input(artefactOnly).output(z.array(soundSchema)),
    /**
     * Destroys a voice clip for good: its sound, and its place on every mark that speaks with it. `as` says who asks,
     * which matters while people mark alone.
     */
    delete: oc.input(recordingRefSchema.extend({ as: idSchema })).output(z.void()),
  },
  marking: {
    /** The palettes of marking codes, and the one this class marks with. */
    palettes: oc.output(palettesSchema),
    /** Adds a palette, or replaces the one with its id. */
    savePalette: oc.input(z.object({ palette: paletteSchema })).output(z.void()),
    /** Removes a palette; stamps made with it stay as they are. The last one cannot be removed. */
    removePalette: oc.input(z.object({ paletteId: idSchema })).output(z.void()),
    /** Says which palette this class marks with. */
    choosePalette: oc.input(z.object({ paletteId: idSchema })).output(z.void()),
    /** The bank of comments that people have typed. */
    comments: oc.output(z.array(bankCommentSchema)),
    /** Counts a use of a comment on a piece of work, or keeps a new one; while the piece is marked blind, neither. */
    keepComment: oc.input(artefactOnly.extend({ comment: usedCommentSchema })).output(z.void()),
    /** Replaces a comment of the bank with an edited one, but for its uses. Where it was used before it stays as it is. */
    saveComment: oc.input(z.object({ comment: bankCommentSchema })).output(z.void()),
    /**
     * The same, and gives its words to every mark of the library that has them from it. Answers where marks changed.
     * Pieces of work that are being marked alone are left as they are. Saving the old words again takes it back.
     */
    saveCommentEverywhere: oc.input(z.object({ comment: bankCommentSchema })).output(commentPlacesSchema),
    /** Where marks of the library have their words from a comment, but for pieces that are being marked alone. */
    commentPlaces: oc.input(z.object({ commentId: idSchema })).output(commentPlacesSchema),
    removeComment: oc.input(z.object({ commentId: idSchema })).output(z.void()),
    /** Adds comments from a file; those whose words are known are not added twice. */
    importComments: oc
      .input(z.object({ comments: z.array(bankCommentSchema).max(20_000) }))
      .output(z.object({ added: z.number().int(), known: z.number().int() })),
  },
  starters: {
    /** The packs of sentence starters. */
    list: oc.output(starterPacksSchema),
    /** Adds a pack, or replaces the one with its id. */
    save: oc.input(z.object({ pack: starterPackSchema })).output(z.void()),
    /** Removes a pack; what was written with it stays. The last one cannot be removed. */
    remove: oc.input(z.object({ packId: idSchema })).output(z.void()),
    /** Gives a pack that came with the app the words it came with. */
    reset: oc.input(z.object({ packId: idSchema })).output(z.void()),
  },
  cardPacks: {
    /**
     * What pupils' cards are drawn from. Whoever asks may see what the pupil throws in, so that only the window of whoever
     * plays the pupil does.
     */
    list: oc.output(cardPacksSchema),
    /** Adds a pack, or replaces the one with its id. Cards that were dealt stay, in mended words where there are any. */
    save: oc.input(z.object({ pack: cardPackSchema })).output(z.void()),
    /** Removes a pack. The last one cannot be removed. */
    remove: oc.input(z.object({ packId: idSchema })).output(z.void()),
    /** Gives a pack that came with the app the words it came with. */
    reset: oc.input(z.object({ packId: idSchema })).output(z.void()),
  },
  classSheets: {
    /** Whole-class sheets, the last changed first, and those that cannot be read. */
    list: oc.output(sheetShelfSchema),
    listTrash: oc.output(z.array(sheetSummarySchema)),
    /** A sheet without what rests on work that is marked alone just now. */
    get: oc.input(sheetOnly).output(seenSheetSchema),
    /** Keeps a new sheet over a counting of marks. */
    make: oc
      .input(z.object({ title: classSheetSchema.shape.title, counting: countingSchema }))
      .output(sheetSummarySchema),
    /** Renames a sheet, changes one entry or takes in another counting. The answer means: it is on disk. */
    step: oc.input(sheetOnly.extend({ step: sheetStepSchema })).output(z.void()),
    /** Moves sheets to the trash, from where they can be restored until their date. */
    trash: oc.input(sheetsOnly).output(z.void()),
    restore: oc.input(sheetsOnly).output(z.void()),
    /** Deletes for good what is in the trash. */
    deleteForever: oc.input(sheetsOnly).output(z.void()),
  },
  landing: {
    /** The scripts whose feedback nobody, or nobody yet fully, held against a redraft. */
    waiting: oc.output(z.array(waitingScriptSchema)),
  },
  blind: {
    /** Whether two people mark this piece of work alone just now, and what they settled after the last time. */
    get: oc.input(artefactOnly).output(blindRecordSchema),
    /** Takes one step of a round: who marks, who is done, the reveal, what was settled. Answers with how things stand. */
    step: oc.input(artefactOnly.extend({ step: blindStepSchema })).output(blindRecordSchema),
  },
  packs: {
    /** The frameworks whose statements a finding can be tied to. */
    frameworks: oc.output(z.array(frameworkSchema)),
    /** The rules feedback is looked over with, and how good each one is. */
    feedbackRules: oc.output(feedbackRulesSchema),
    /** The questions asked about what only one of two people saw. */
    revealQuestions: oc.output(z.array(revealQuestionsSchema)),
  },
  rehearsals: {
    /** The go of an artefact that is under way or not yet kept, with what its clock shows; null when there is none. */
    go: oc.input(artefactOnly).output(goNowSchema.nullable()),
    /**
     * Sets out a go, ready to start, and deals its card. One that waits with the words, the length and the difficulty of
     * this one keeps its card; any other is let go, unless somebody is speaking in it just now.
     */
    begin: oc.input(newGoSchema).output(z.void()),
    /** One thing that people at the table did. It counts from when it came; every window hears of it. */
    act: oc.input(artefactOnly.extend({ action: rehearsalActionSchema })).output(z.void()),
    /**
     * What is said about a go that nobody has kept yet, and which questions are marked in it, also while it is under way.
     * When another has begun meanwhile, it is let be.
     */
    editDraft: oc.input(takeOnly.extend({ edit: takeEditSchema })).output(z.void()),
    /** Says which part of the go a piece of its recording holds; a piece that has grown is said again. Another go is let be. */
    noteSound: oc.input(takeOnly.extend({ span: soundSpanSchema })).output(z.void()),
    /** Leaves nothing of a go: not its card, not its recording. */
    forget: oc.input(artefactOnly).output(z.void()),
    /** Keeps an ended go as a take, with its recording and what was noted on its card. */
    keep: oc.input(artefactOnly).output(z.void()),
    /** The pupil's card of the go, for whoever plays the pupil; null when there is none. */
    card: oc.input(artefactOnly).output(notedCardSchema.nullable()),
    /** The card of a go that has ended, for both to look back at; null while it lasts, and for any other go. */
    cardAfterwards: oc.input(takeOnly).output(notedCardSchema.nullable()),
    /** Notes something on the card; what says the same as before, such as speech that has grown, replaces that. */
    noteOnCard: oc.input(artefactOnly.extend({ entry: cardEntrySchema })).output(z.void()),
    /** Takes back what was noted; what is not there is no error. */
    takeBackFromCard: oc.input(artefactOnly.extend({ entry: cardEntrySchema })).output(z.void()),
    /** The takes kept for an artefact, newest first. */
    list: oc.input(artefactOnly).output(z.array(takeSchema)),
    /** What is said about a take that was kept, and which questions are marked in it. */
    amend: oc.input(takeOnly.extend({ edit: takeEditSchema })).output(z.void()),
    /** Deletes a take and everything of it, its recording included. */
    delete: oc.input(takeOnly).output(z.void()),
  },
  /** One stream of facts for the whole screen. */
  events: oc.output(eventIterator(appEventSchema)),
};

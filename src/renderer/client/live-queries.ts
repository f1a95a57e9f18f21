import {
  keepPreviousData,
  queryOptions,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { BlindRecord } from '../../shared/blind/blind-record.ts';
import type { RevealQuestions } from '../../shared/blind/reveal-questions.ts';
import type { SeenSheet, SheetShelf, SheetSummary } from '../../shared/class-sheet/class-sheet.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Framework } from '../../shared/framework/framework.ts';
import type { ImportJob } from '../../shared/intake/import-job.ts';
import type { WaitingScript } from '../../shared/landing/waiting-script.ts';
import type { Artefact, ArtefactSummary, TrashedArtefact } from '../../shared/library/artefact.ts';
import type { FeedbackRules } from '../../shared/linting/lint-rule.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { BankComment, CommentPlaces } from '../../shared/marking/bank-comment.ts';
import type { Palettes } from '../../shared/marking/palette.ts';
import type { UnfinishedRecording } from '../../shared/recordings/recording.ts';
import type { CardPack } from '../../shared/rehearsals/card-pack.ts';
import type { NotedCard } from '../../shared/rehearsals/pupil-card.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import type { StarterPack } from '../../shared/scripts/starters/starter-pack.ts';
import { api } from './api.ts';

/** A fact read from the main process that stays true: it is read again whenever an event says it changed. */
export interface LiveValue<T> {
  value: T | undefined;
  error: unknown;
  loading: boolean;
  /** Reads it again now, after an error. */
  refresh: () => void;
}

/** A recording that goes on is heard several times a second; one this silent has broken off. */
const FALLEN_SILENT_MS = 5_000;

/** The library as a whole: names, settings, whether it can be written. */
export function useLibraryOverview(): LiveValue<LibraryOverview> {
  return live(useQuery({ queryKey: ['overview'], queryFn: () => api.library.overview() }));
}

/** Artefacts matching `query`, newest first; the last answer stays until the next has come. */
export function useArtefacts(query: string): LiveValue<ArtefactSummary[]> {
  return live(
    useQuery({
      queryKey: ['artefacts', query],
      queryFn: () => api.library.list({ query }),
      placeholderData: keepPreviousData,
    }),
  );
}

/** One artefact with its pages. */
export function useArtefact(artefactId: string): LiveValue<Artefact> {
  return live(useQuery(artefactQuery(artefactId)));
}

function artefactQuery(artefactId: string) {
  return queryOptions({ queryKey: ['artefact', artefactId], queryFn: () => api.library.get({ artefactId }) });
}

/** Asks ahead for what every part of an artefact needs to know, so that it need not be asked one after the other. */
export function useAskedAhead(artefactId: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (artefactId === null) return;
    void queries.prefetchQuery(artefactQuery(artefactId));
    void queries.prefetchQuery(blindQuery(artefactId));
  }, [queries, artefactId]);
}

/** What is in the trash. */
export function useTrash(): LiveValue<TrashedArtefact[]> {
  return live(useQuery({ queryKey: ['trash'], queryFn: () => api.library.listTrash() }));
}

/** Whole-class sheets, the last changed first, and those that cannot be read. */
export function useClassSheets(): LiveValue<SheetShelf> {
  return live(useQuery({ queryKey: ['class-sheets'], queryFn: () => api.classSheets.list() }));
}

/** One class sheet, without what may not be seen just now. */
export function useClassSheet(sheetId: string): LiveValue<SeenSheet> {
  return live(useQuery({ queryKey: ['class-sheet', sheetId], queryFn: () => api.classSheets.get({ sheetId }) }));
}

/** Class sheets in the trash. */
export function useTrashedSheets(): LiveValue<SheetSummary[]> {
  return live(useQuery({ queryKey: ['class-sheets', 'trash'], queryFn: () => api.classSheets.listTrash() }));
}

/** Scripts that wait for somebody to see what became of them. */
export function useWaitingScripts(): LiveValue<WaitingScript[]> {
  return live(useQuery({ queryKey: ['waiting-scripts'], queryFn: () => api.landing.waiting() }));
}

/** The takes kept for an artefact, newest first. */
export function useTakes(artefactId: string): LiveValue<Take[]> {
  return live(useQuery({ queryKey: ['takes', artefactId], queryFn: () => api.rehearsals.list({ artefactId }) }));
}

/**
 * The pupil's card of the go of an artefact, with what was noted on it; null when there is none. What is asked for here
 * is in this window from then on: before the end of a go, only the window of whoever plays the pupil may.
 */
export function usePupilCard(artefactId: string): LiveValue<NotedCard | null> {
  return live(
    useQuery({
      queryKey: ['pupil-card', artefactId],
      queryFn: () => api.rehearsals.card({ artefactId }),
      gcTime: 0,
    }),
  );
}

/** The palettes of marking codes, and the one this class marks with. */
export function usePalettes(): LiveValue<Palettes> {
  return live(useQuery({ queryKey: ['palettes'], queryFn: () => api.marking.palettes() }));
}

/** The bank of comments people have typed. */
export function useCommentBank(): LiveValue<BankComment[]> {
  return live(useQuery({ queryKey: ['comments'], queryFn: () => api.marking.comments() }));
}

/** The packs of sentence starters. */
export function useStarterPacks(): LiveValue<StarterPack[]> {
  return live(useQuery({ queryKey: ['starters'], queryFn: () => api.starters.list() }));
}

/**
 * What pupils' cards are drawn from. What is asked for here is in this window from then on: only the window of whoever
 * plays the pupil may.
 */
export function useCardPacks(): LiveValue<CardPack[]> {
  return live(useQuery({ queryKey: ['card-packs'], queryFn: () => api.cardPacks.list(), gcTime: 0 }));
}

/** Where marks of the library have their words from a comment of the bank, as it was when this was first shown. */
export function useCommentPlaces(commentId: string): LiveValue<CommentPlaces> {
  return live(
    useQuery({
      queryKey: ['comment-places', commentId],
      queryFn: () => api.marking.commentPlaces({ commentId }),
      gcTime: 0,
    }),
  );
}

/** Whether two people mark an artefact alone just now, and what they settled afterwards. */
export function useBlindRecord(artefactId: string): LiveValue<BlindRecord> {
  return live(useQuery(blindQuery(artefactId)));
}

function blindQuery(artefactId: string) {
  return queryOptions({ queryKey: ['blind', artefactId], queryFn: () => api.blind.get({ artefactId }) });
}

/** The framework whose statements findings are tied to: the first pack, until a class can choose among several. */
export function useFramework(): LiveValue<Framework> {
  return live(
    useQuery({ queryKey: ['frameworks'], queryFn: () => api.packs.frameworks(), select: ([first]) => first! }),
  );
}

/** The rules feedback is looked over with, and how good each one is. They stay as they are while the app is open. */
export function useFeedbackRules(): LiveValue<FeedbackRules> {
  return live(
    useQuery({ queryKey: ['feedback-rules'], queryFn: () => api.packs.feedbackRules(), staleTime: Infinity }),
  );
}

/** The questions to talk over what only one of two people saw. */
export function useRevealQuestions(): LiveValue<RevealQuestions> {
  return live(
    useQuery({
      queryKey: ['reveal-questions'],
      queryFn: () => api.packs.revealQuestions(),
      select: ([first]) => first!,
    }),
  );
}

/**
 * Voice clips of these people that were begun and neither kept nor thrown away, as after a crash. What has only just been
 * heard may still be being recorded, so it is looked at again until it has fallen silent.
 */
export function useUnfinishedClips(artefactId: string, personIds: string[]): LiveValue<UnfinishedRecording[]> {
  return live(
    useQuery({
      queryKey: ['unfinished', artefactId, personIds],
      queryFn: () => api.recordings.unfinished({ artefactId, personIds }),
      select: (found) => found.filter(({ owner, silentMs }) => owner.kind === 'clip' && silentMs >= FALLEN_SILENT_MS),
      refetchInterval: ({ state }) =>
        state.data?.some(({ silentMs }) => silentMs < FALLEN_SILENT_MS) ? FALLEN_SILENT_MS : false,
    }),
  );
}

/** Imports of this session, each with every file's state. */
export function useImportJobs(): LiveValue<ImportJob[]> {
  return live(useQuery({ queryKey: ['import-jobs'], queryFn: () => api.intake.jobs() }));
}

/** Brings the cached answers up to date with what an event said. */
export function refreshOn(event: AppEvent, queries: QueryClient): void {
  switch (event.type) {
    case 'events.ready':
      void queries.invalidateQueries();
      break;
    case 'library.changed':
      void queries.invalidateQueries({ queryKey: ['artefacts'] });
      void queries.invalidateQueries({ queryKey: ['trash'] });
      void queries.invalidateQueries({
        queryKey: event.artefactId === null ? ['artefact'] : ['artefact', event.artefactId],
      });
      void queries.invalidateQueries({ queryKey: ['waiting-scripts'] });
      break;
    case 'library.settings-changed':
    case 'library.writability':
      void queries.invalidateQueries({ queryKey: ['overview'] });
      break;
    case 'intake.progress':
      queries.setQueryData<ImportJob[]>(['import-jobs'], (jobs = []) =>
        jobs.some((job) => job.id === event.job.id)
          ? jobs.map((job) => (job.id === event.job.id ? event.job : job))
          : [...jobs, event.job],
      );
      break;
    case 'recordings.changed':
      void queries.invalidateQueries({ queryKey: ['unfinished', event.artefactId] });
      break;
    case 'rehearsals.card':
      void queries.invalidateQueries({ queryKey: ['pupil-card', event.artefactId] });
      break;
    case 'rehearsals.changed':
      void queries.invalidateQueries({ queryKey: ['takes', event.artefactId] });
      break;
    case 'marking.changed':
      void queries.invalidateQueries({ queryKey: [event.what] });
      break;
    case 'starters.changed':
      void queries.invalidateQueries({ queryKey: ['starters'] });
      break;
    case 'card-packs.changed':
      void queries.invalidateQueries({ queryKey: ['card-packs'] });
      break;
    case 'blind.changed':
      void queries.invalidateQueries({ queryKey: ['blind', event.artefactId] });
      // What rests on this piece is hidden from now on, or seen again.
      void queries.invalidateQueries({ queryKey: ['class-sheet'] });
      break;
    case 'class-sheets.changed':
      void queries.invalidateQueries({ queryKey: ['class-sheets'] });
      void queries.invalidateQueries({ queryKey: ['class-sheet', event.sheetId] });
      break;
    case 'documents.changed':
      if (event.ref.kind === 'scripts') void queries.invalidateQueries({ queryKey: ['waiting-scripts'] });
      break;
  }
}

function live<T>(query: UseQueryResult<T>): LiveValue<T> {
  return {
    value: query.data,
    error: query.error,
    loading: query.isPending,
    refresh: () => void query.refetch(),
  };
}

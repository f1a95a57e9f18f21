import type { Id } from '../../shared/ids.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import { editTake, type TakeEdit } from '../../shared/rehearsals/take-edit.ts';
import type { RehearsalsGiven } from './rehearsals-given.ts';

/** The takes somebody chose to keep. Methods as in the contract's `rehearsals`. */
export interface TakesService {
  list(input: { artefactId: Id }): Promise<Take[]>;
  /** Throws `not-found`, `read-only`, `disk-full`. */
  amend(input: { artefactId: Id; takeId: Id; edit: TakeEdit }): Promise<void>;
  /** Throws `read-only`. */
  delete(input: { artefactId: Id; takeId: Id }): Promise<void>;
  /** Keeps a take made elsewhere, as the sample class has one. Throws `not-found` when its artefact is not in the library. */
  addTake(take: Take): Promise<void>;
}

/** Makes the service. */
export function createTakesService({ takes, queue, publish, guardWrite, dropSound }: RehearsalsGiven): TakesService {
  async function change(artefactId: Id, write: () => Promise<void>): Promise<void> {
    await queue.run(artefactId, () => guardWrite(write));
    publish({ type: 'rehearsals.changed', artefactId });
  }

  return {
    list: ({ artefactId }) => takes.list(artefactId),
    amend: ({ artefactId, takeId, edit }) =>
      change(artefactId, () => takes.change(artefactId, takeId, (take) => editTake(take, edit))),
    delete: ({ artefactId, takeId }) =>
      change(artefactId, async () => {
        await dropSound({ artefactId, takeId });
        await takes.remove(artefactId, takeId);
      }),
    async addTake(take) {
      await takes.workOf(take.artefactId);
      await change(take.artefactId, () => takes.put(take));
    },
  };
}

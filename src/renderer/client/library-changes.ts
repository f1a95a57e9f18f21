/** Something done to the library that can be taken back. */
export interface LibraryChange {
  /** What was done, as a notice says it: "Moved 3 pieces of work to the trash". */
  label: string;
  apply: () => Promise<unknown>;
  revert: () => Promise<unknown>;
}

/**
 * The undo and redo of one library screen. A change joins the history only after it worked; one that fails to be taken
 * back stays where it was, so nothing is lost by trying again.
 */
export class LibraryChanges {
  #done: LibraryChange[] = [];
  #undone: LibraryChange[] = [];

  /** Applies a change and remembers how to take it back. Rejects with the failure of `apply`. */
  async run(change: LibraryChange): Promise<void> {
    await change.apply();
    this.#done.push(change);
    this.#undone = [];
  }

  /** Takes back the newest change, and answers with it, or with null when there is none. */
  async undo(): Promise<LibraryChange | null> {
    const change = this.#done.pop();
    return change ? this.takeBack(change) : null;
  }

  /** Takes back one change of the history, wherever it stands. */
  async takeBack(change: LibraryChange): Promise<LibraryChange> {
    const before = this.#done;
    this.#done = before.filter((other) => other !== change);
    try {
      await change.revert();
    } catch (error) {
      this.#done.push(change);
      throw error;
    }
    this.#undone.push(change);
    return change;
  }

  /** Applies again what was taken back last, and answers with it, or with null when there is nothing. */
  async redo(): Promise<LibraryChange | null> {
    const change = this.#undone.pop();
    if (!change) return null;
    try {
      await change.apply();
    } catch (error) {
      this.#undone.push(change);
      throw error;
    }
    this.#done.push(change);
    return change;
  }
}

/** Notes of one kind that a report shows at most. */
const most = 10_000;

/** Notes on the rows of a list: the first of them, and how many there are, as a list may be of any length. */
export class NoteList<Note> {
  readonly first: Note[] = [];
  length = 0;

  add(note: Note): void {
    if (this.length++ < most) this.first.push(note);
  }
}

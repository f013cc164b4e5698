/** Notes on things: what follows from a thing alone is found once, and kept with it. */
import type { Passage } from './block.js';

/** A thing that what was found in it so far is kept with; only a function of `notesOn` looks at it. */
export interface Noted {
  readonly notes: unknown[];
}

/** A function for one type of thing that remembers what is found in each, as long as it lives; `find` gives anything but `undefined`. */
export function notesOn<Thing extends Noted>(): <Value extends NonNullable<unknown> | null>(
  find: (thing: Thing) => Value,
) => (thing: Thing) => Value {
  let kinds = 0;
  return <Value extends NonNullable<unknown> | null>(find: (thing: Thing) => Value) => {
    const kind = kinds++;
    return (thing) => {
      const { notes } = thing;
      const known = notes[kind];
      if (known !== undefined) return known as Value;
      const value = find(thing);
      while (notes.length <= kind) notes.push(undefined);
      notes[kind] = value;
      return value;
    };
  };
}

/** Remembers what is found in a passage alone. An editor, which reads a draft after every key, finds it there. */
export const perPassage = notesOn<Passage>();

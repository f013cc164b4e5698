/** Notes on passages: what follows from a passage alone is found once. An editor, which reads a draft after every key, finds it there. */
import type { Passage } from './block.js';

let kinds = 0;

/** Remembers what is found in a passage alone, as long as the passage lives; `find` gives anything but `undefined`. */
export function perPassage<Value extends NonNullable<unknown> | null>(
  find: (passage: Passage) => Value,
): (passage: Passage) => Value {
  const kind = kinds++;
  return (passage) => {
    const { notes } = passage;
    const known = notes[kind];
    if (known !== undefined) return known as Value;
    const value = find(passage);
    while (notes.length <= kind) notes.push(undefined);
    notes[kind] = value;
    return value;
  };
}

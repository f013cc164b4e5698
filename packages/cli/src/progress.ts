/** How far a long run has come, on one line of a terminal: nothing in a pipe or in CI, nothing for a run that is over at once. */

import type { Locale } from '@sokhop/core/rules';
import { messagesIn } from './messages.js';

/** Milliseconds before anything is shown, and between two showings. */
const PATIENCE = 250;
const PACE = 100;

/** A terminal, so far as progress needs one. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** The progress of one run. It remembers what stands on the terminal, so a class. */
export class Progress {
  #done = 0;
  #shownAt: number;
  #isShown = false;
  readonly #isWanted: boolean;

  /** @param now A clock in milliseconds. */
  constructor(
    private readonly total: number,
    private readonly locale: Locale,
    private readonly stream: ProgressStream = process.stderr,
    private readonly now: () => number = () => performance.now(),
    { CI, TERM }: NodeJS.ProcessEnv = process.env,
  ) {
    this.#isWanted = stream.isTTY === true && (CI ?? '') === '' && TERM !== 'dumb';
    this.#shownAt = now() + PATIENCE - PACE;
  }

  /** One more draft is done. */
  step(): void {
    this.#done++;
    if (!this.#isWanted || this.now() < this.#shownAt + PACE) return;
    this.#shownAt = this.now();
    this.#isShown = true;
    this.stream.write(`\r${messagesIn(this.locale).progress(this.#done, this.total)}\u001B[K`);
  }

  /** Leaves the line as it was found. */
  end(): void {
    if (this.#isShown) this.stream.write('\r\u001B[K');
  }
}

/** Validation: after an edit the drafts are checked again, soon but not at each key, and what is superseded is dropped. */

/** What validation works on. */
export interface Work {
  /** The steps of one round, each short: reading one draft, publishing. */
  readonly steps: () => Iterable<() => void>;
  readonly failed: (error: unknown) => void;
}

/** Runs rounds of work, one at a time; a later request ends the round that is under way. */
export class Validation {
  private round = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly work: Work) {}

  /** Asks for a round in so many milliseconds, in place of any that is waiting or under way. */
  request(delay: number): void {
    const round = ++this.round;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(round), delay);
  }

  /** Ends for good. */
  stop(): void {
    this.round++;
    clearTimeout(this.timer);
  }

  private async run(round: number): Promise<void> {
    for (const step of this.work.steps()) {
      try {
        step();
      } catch (error) {
        this.work.failed(error);
      }
      await turn();
      if (round !== this.round) return;
    }
  }
}

/** Lets messages that have arrived be read: an edit, or that a request is no longer wanted. */
export function turn(): Promise<void> {
  return new Promise(soon);
}

/** After the messages that have arrived. Browsers have no `setImmediate`; a message to oneself comes behind the others as well. */
function soon(act: () => void): void {
  if (typeof setImmediate === 'function') {
    setImmediate(act);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    act();
  });
  port1.start();
  port2.postMessage(null);
}

/** From a text to its record: under the configuration of its place, read, linted by itself, and reduced to plain data. */
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Asked } from '@sokhop/configuration';
import { type Draft, readDraft } from '@sokhop/core/figures';
import { type DraftRecord, type LintOptions, type RuleSetting, recordOf } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { Configurations } from '../config/find.js';

/** A document before it is read. */
export interface SourceText {
  /** What reports name. */
  readonly path: string;
  /** Where it lies, or of standard input would lie: this decides which configuration holds. */
  readonly absolute: string;
  readonly text: string;
}

/** What a thread must know to record documents. Plain data. */
export interface RecordSettings {
  readonly locale: Locale;
  /** Settings of the command line: they win over the configuration. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly cwd: string;
  /** ISO date. */
  readonly today: string;
  /** `all` keeps every figure, for the ledger and the cache; `comparable` those that checking needs. */
  readonly which: 'all' | 'comparable';
}

/** A record, and under what it was made. */
export interface Recorded {
  readonly record: DraftRecord;
  readonly under: string;
}

/** Records documents one by one. Resolves each configuration once, so a class. */
export class Recorder {
  readonly #configurations: Configurations;
  readonly #asked: Asked;
  readonly #digests = new Map<LintOptions, string>();

  constructor(
    private readonly settings: RecordSettings,
    configurations?: Configurations,
  ) {
    this.#configurations = configurations ?? new Configurations(settings.cwd);
    const { locale, rules, today } = settings;
    this.#asked = { locale, otherwise: locale, rules, today };
  }

  /** The record of a document. */
  async record(source: SourceText): Promise<Recorded> {
    const options = await this.#optionsFor(source.absolute);
    return { record: recordOf(await this.draft(source), options, this.settings.which), under: this.#digestOf(options) };
  }

  /** The draft of a document: read, and not judged. */
  async draft({ path, absolute, text }: SourceText): Promise<Draft> {
    return readDraft(text, { ...(await this.#optionsFor(absolute)), path });
  }

  /** A digest of everything outside of a document that its record depends on, but for the day of the run. */
  async under(absolute: string): Promise<string> {
    return this.#digestOf(await this.#optionsFor(absolute));
  }

  #optionsFor(absolute: string): Promise<LintOptions> {
    return this.#configurations.optionsFor(absolute, this.#asked);
  }

  #digestOf(options: LintOptions): string {
    const digest = this.#digests.get(options) ?? digestOf(options);
    this.#digests.set(options, digest);
    return digest;
  }
}

/** Set by the bundler: a digest of the program itself. */
declare const SOKHOP_BUILD: string;

function digestOf({ today: _, ...options }: LintOptions): string {
  // The structured clone knows exact numbers, and fails loudly on what it cannot write out.
  const written = serialize([SOKHOP_BUILD, options]);
  return createHash('sha256').update(written).digest('base64');
}

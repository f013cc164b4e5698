/** From a text to its record: under the configuration of its place, read, linted by itself, and reduced to plain data. */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import { type Draft, type DraftContext, readDraft } from '@sokhop/core/figures';
import {
  combineRuleSettings,
  type DraftRecord,
  type LintOptions,
  type RuleSetting,
  recordOf,
} from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { Configurations, type FoundConfiguration } from '../config/find.js';

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
  readonly #options = new Map<FoundConfiguration, Options>();

  constructor(
    private readonly settings: RecordSettings,
    configurations?: Configurations,
  ) {
    this.#configurations = configurations ?? new Configurations(settings.cwd);
  }

  /** The record of a document. */
  async record(source: SourceText): Promise<Recorded> {
    const { lint, under } = await this.#optionsFor(source.absolute);
    return { record: recordOf(await this.draft(source), lint, this.settings.which), under };
  }

  /** The draft of a document: read, and not judged. */
  async draft({ path, absolute, text }: SourceText): Promise<Draft> {
    const { context } = await this.#optionsFor(absolute);
    return readDraft(text, { ...context, path, today: this.settings.today });
  }

  /** A digest of everything outside of a document that its record depends on, but for the day of the run. */
  async under(absolute: string): Promise<string> {
    return (await this.#optionsFor(absolute)).under;
  }

  async #optionsFor(absolute: string): Promise<Options> {
    const found = await this.#configurations.forFolder(dirname(absolute));
    let options = this.#options.get(found);
    if (options === undefined) {
      options = optionsUnder(found, this.settings);
      this.#options.set(found, options);
    }
    return options;
  }
}

interface Options {
  readonly context: DraftContext;
  readonly lint: LintOptions;
  readonly under: string;
}

/** Set by the bundler: a digest of the program itself. */
declare const SOKHOP_BUILD: string;

function optionsUnder({ configuration, facts }: FoundConfiguration, { locale, rules }: RecordSettings): Options {
  const { place, kind } = configuration.defaults ?? {};
  const context = { defaults: { ...(place === undefined ? {} : { place }), ...(kind === undefined ? {} : { kind }) } };
  const lint = {
    locale,
    rules: combineRuleSettings([configuration.rules ?? {}, rules]),
    facts,
    dictionary: configuration.dictionary ?? [],
  };
  // The structured clone knows exact numbers, and fails loudly on what it cannot write out.
  const written = serialize([SOKHOP_BUILD, context, lint]);
  return { context, lint, under: createHash('sha256').update(written).digest('base64') };
}

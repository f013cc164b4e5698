/** The `sokhop.yaml` that holds for a draft: found upwards, the nearest wins, no further than the root of the repository. */
import type { Fact } from '@sokhop/core/figures';
import {
  type Configuration,
  type ConfiguredValue,
  combineRuleSettings,
  type LintOptions,
  layerConfigurations,
  type RuleEntries,
} from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import type { IndicatorRecord } from '@sokhop/core/vocabulary';
import type { FileHost } from './host.js';
import { loadConfiguration } from './load.js';
import { folderOf, pathWithin } from './path.js';
import type { PlacedProblem } from './problem.js';

/** The file that marks a folder, and all below it, as a place of drafts, and says how they are checked. */
export const CONFIGURATION_FILE = 'sokhop.yaml';

/** What the user of the program asks for, whatever the configuration says. Keep one object as long as nothing of it changes. */
export interface Asked {
  /** Wins over the configuration's; null to take that. */
  readonly locale: Locale | null;
  /** Where neither names a language. */
  readonly otherwise: Locale;
  /** Win over the configuration's. */
  readonly rules: RuleEntries;
  /** ISO date. */
  readonly today: string;
}

/** What holds for the drafts of a folder. */
export interface FoundConfiguration {
  /** The nearest `sokhop.yaml`; null where there is none. */
  readonly file: string | null;
  /** Its folder. */
  readonly folder: string;
  /** What is wrong with it and the files that it names. With mistakes in a configuration, nothing of it is applied. */
  readonly problems: readonly PlacedProblem[];
  /** Those of them that concern facts alone: whoever needs none may go on. */
  readonly factsProblems: readonly PlacedProblem[];
  /** Every file that it was made from. */
  readonly sources: readonly string[];
  readonly facts: readonly Fact[];
  /** The files that the facts come from. */
  readonly factsFiles: readonly string[];
  /** Indicators beside the built-in ones. */
  readonly vocabulary: readonly IndicatorRecord[];
  /** What holds for the draft at a path. Drafts that are judged alike get the same object. */
  readonly of: (path: string) => Configuration;
  /** How the draft at a path is read and linted, all but its path. Drafts that are judged alike get the same object. */
  readonly optionsFor: (path: string, asked: Asked) => LintOptions;
  /** The same as `of`, value by value, with where each comes from. */
  readonly valuesOf: (path: string) => readonly ConfiguredValue[];
  /** Whether `ignore` leaves a file or folder out. */
  readonly leavesOut: (path: string, isFolder?: boolean) => boolean;
  /** Whether `files` names a file as a draft; null where nothing is said of files. */
  readonly names: (path: string) => boolean | null;
}

/** The configurations of one run or one editor; each file is read once until `forget`. */
export class Configurations {
  /** What holds for a draft that lies in no folder. */
  readonly nowhere: FoundConfiguration = nothing('');
  private readonly byFolder = new Map<string, Promise<FoundConfiguration>>();
  private readonly roots = new Map<string, Promise<string | null>>();

  /** `nameOf` gives the path by which messages name a file. */
  constructor(
    private readonly host: FileHost,
    private readonly nameOf: (file: string) => string,
  ) {}

  /** What holds for the files of a folder, given as an absolute path with `/`. */
  forFolder(folder: string): Promise<FoundConfiguration> {
    return remembered(this.byFolder, folder, () => this.find(folder));
  }

  /** What holds for a draft. */
  forFile(path: string): Promise<FoundConfiguration> {
    return this.forFolder(folderOf(path));
  }

  /** Files may have changed: look again. */
  forget(): void {
    this.byFolder.clear();
    this.roots.clear();
  }

  private async find(folder: string): Promise<FoundConfiguration> {
    const file = `${folder.replace(/\/$/u, '')}/${CONFIGURATION_FILE}`;
    if (await this.host.exists(file)) return this.load(file, folder);
    const parent = folderOf(folder);
    if (parent === folder || (await this.isRepository(folder))) return nothing(folder);
    return this.forFolder(parent);
  }

  private async load(file: string, folder: string): Promise<FoundConfiguration> {
    const root = (await this.repositoryOf(folder)) ?? (await this.outermost(folder));
    const { files, facts, factsFiles, vocabulary, problems, factsProblems, isBroken, sources } =
      await loadConfiguration(this.host, file, root, this.nameOf);
    const layers = layerConfigurations(isBroken ? [] : files);
    const within = (path: string) => pathWithin(path, folder) ?? '';
    return {
      file,
      folder,
      problems,
      factsProblems,
      sources,
      facts: isBroken ? [] : facts,
      factsFiles,
      vocabulary: isBroken ? [] : vocabulary,
      of: (path) => layers.of(within(path)),
      optionsFor: optionsUnder((path) => layers.of(within(path)), isBroken ? NOTHING_KNOWN : { facts, vocabulary }),
      valuesOf: (path) => layers.valuesOf(within(path)),
      leavesOut: (path, isFolder) => layers.leavesOut(within(path), isFolder),
      names: (path) => layers.names(within(path)),
    };
  }

  private isRepository(folder: string): Promise<boolean> {
    return this.host.exists(`${folder.replace(/\/$/u, '')}/.git`);
  }

  /** The nearest folder upwards that holds `.git`, or null outside of a repository. */
  private repositoryOf(folder: string): Promise<string | null> {
    return remembered(this.roots, folder, async () => {
      if (await this.isRepository(folder)) return folder;
      const parent = folderOf(folder);
      return parent === folder ? null : this.repositoryOf(parent);
    });
  }

  /** Outside of a repository: the outermost folder upwards that holds a configuration. */
  private async outermost(folder: string): Promise<string> {
    let outermost = folder;
    for (let at = folder; at !== folderOf(at); at = folderOf(at)) {
      const parent = folderOf(at);
      if (await this.host.exists(`${parent.replace(/\/$/u, '')}/${CONFIGURATION_FILE}`)) outermost = parent;
    }
    return outermost;
  }
}

type Known = Pick<FoundConfiguration, 'facts' | 'vocabulary'>;

const NOTHING_KNOWN: Known = { facts: [], vocabulary: [] };

/** Options by what is asked and what is configured: the linter looks into each object once. */
function optionsUnder(of: FoundConfiguration['of'], known: Known): FoundConfiguration['optionsFor'] {
  const made = new WeakMap<Asked, Map<Configuration, LintOptions>>();
  return (path, asked) => {
    const configuration = of(path);
    const underAsked = made.get(asked) ?? new Map<Configuration, LintOptions>();
    made.set(asked, underAsked);
    const options = underAsked.get(configuration) ?? makeOptions(configuration, known, asked);
    underAsked.set(configuration, options);
    return options;
  };
}

function makeOptions(
  { locale, rules = {}, defaults = {}, dictionary = [] }: Configuration,
  { facts, vocabulary }: Known,
  asked: Asked,
): LintOptions {
  return {
    locale: asked.locale ?? locale ?? asked.otherwise,
    rules: combineRuleSettings([rules, asked.rules]),
    today: asked.today,
    defaults,
    facts,
    vocabulary,
    dictionary,
  };
}

function nothing(folder: string): FoundConfiguration {
  const layers = layerConfigurations([]);
  return {
    file: null,
    folder,
    problems: [],
    factsProblems: [],
    sources: [],
    facts: [],
    factsFiles: [],
    vocabulary: [],
    of: layers.of,
    optionsFor: optionsUnder(layers.of, NOTHING_KNOWN),
    valuesOf: layers.valuesOf,
    leavesOut: () => false,
    names: () => null,
  };
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

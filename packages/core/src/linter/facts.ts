/** The facts that rules are given: those of the workspace, then the built-in reference values. */
import { type Fact, type Facts, factsOf, referenceFacts } from '../figures/index.js';
import { oncePer } from '../text/index.js';

const NONE: readonly Fact[] = [];

/** The facts of a workspace with the built-in ones. */
export function allFacts(workspace: readonly Fact[] = NONE): Facts {
  return indexed(workspace);
}

/** Indexed once for each list: every run of the linter asks. */
const indexed = oncePer((workspace: readonly Fact[]) => factsOf(workspace, referenceFacts()));

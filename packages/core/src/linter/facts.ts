/** The facts that rules are given: those of the workspace, then the built-in reference values. */
import { type Fact, type Facts, factsOf, referenceFacts } from '../figures/index.js';

const NONE: readonly Fact[] = [];
const known = new WeakMap<readonly Fact[], Facts>();

/** The facts of a workspace with the built-in ones, indexed once for each list. */
export function allFacts(workspace: readonly Fact[] = NONE): Facts {
  let facts = known.get(workspace);
  if (facts === undefined) {
    facts = factsOf(workspace, referenceFacts());
    known.set(workspace, facts);
  }
  return facts;
}

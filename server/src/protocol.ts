/** The requests that Số Khớp adds to the Language Server Protocol. The extension imports these types and nothing else. */

/** Checks one open document, draft or not, from now until it is closed. */
export const CHECK_REQUEST = 'sokhop/check';
export interface CheckParams {
  readonly uri: string;
}
/** The account of a document: what was read, understood, checked and found. Null when the document is not open. */
export type CheckResult = {
  readonly figures: number;
  readonly understood: number;
  readonly checked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
} | null;

/** The page of a rule, in Markdown. */
export const EXPLAIN_REQUEST = 'sokhop/explain';
export interface ExplainParams {
  readonly ruleId: string;
}
export type ExplainResult = string | null;

/** All rules, by id. */
export const RULES_REQUEST = 'sokhop/rules';
export type RulesResult = readonly { readonly id: string; readonly title: string }[];

/** Số Khớp as a library: every layer, from text to linter. Each is also an entry of its own (`@sokhop/core/vocabulary`). */
export * from './figures/index.js';
export * from './linter/index.js';
export type { Mention, NumberMention } from './reading/index.js';
export * from './rules/index.js';
export * from './text/index.js';
export * from './vocabulary/index.js';

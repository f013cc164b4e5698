/** The schemes, by the short names that stand for what is collected, paid and drawn by them. */

/** As words are folded. Occupational accidents (`TNLĐ-BNN`) are named only beside these, so that whoever lists schemes adds them. */
export const SCHEMES: ReadonlySet<string> = new Set(['bhxh', 'bhyt', 'bhtn']);

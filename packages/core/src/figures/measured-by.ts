/** Words that lead to what something is measured by: `gấp 1,5 lần Hà Tĩnh`, `thấp hơn mức bình quân chung của cả nước`. */

/** The word right before what is measured by; behind `so`, `với` is one, too. */
export const MEASURED_BY: ReadonlySet<string> = new Set(['lần', 'đôi', 'rưỡi', 'hơn', 'kém', 'vượt', 'bằng']);

/** What may stand between that word and a name: the average of all that have it. */
export const AVERAGE_OF: ReadonlySet<string> = new Set(['mức', 'bình', 'quân', 'trung', 'chung', 'của', 'tỷ', 'lệ']);

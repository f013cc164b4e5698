/** The difference that fixes would make, as a unified diff that `patch` and `git apply` take. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The unified diff of one draft; line endings stay as they are. */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

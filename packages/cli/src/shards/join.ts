/** Joining partial reports: all shards of one run, each once, or a clear word about what is wrong. */
import { UsageError } from '../errors.js';
import type { Partial, ShardHead } from './partial.js';

/**
 * The partial reports in the order of their shards.
 * @throws UsageError when they are not all the shards of one run.
 */
export function shardsOfOneRun(partials: readonly Partial[]): readonly Partial[] {
  const [first, ...others] = partials;
  if (first === undefined) return [];
  for (const other of others) {
    const difference = differenceOf(first.head, other.head);
    if (difference !== null) throw mixed(first.path, other.path, difference);
  }
  const byShard = new Map<number, Partial>();
  for (const partial of partials) {
    const { shard } = partial.head;
    const same = byShard.get(shard);
    if (same?.path === partial.path) {
      throw new UsageError({
        vi: `“${partial.path}” được nêu hai lần; mỗi phần chỉ gộp một lần`,
        en: `“${partial.path}” is named twice; each shard is merged once`,
      });
    }
    if (same !== undefined) {
      throw new UsageError({
        vi: `“${same.path}” và “${partial.path}” cùng là phần ${shard}/${first.head.of}; mỗi phần chỉ gộp một lần`,
        en: `“${same.path}” and “${partial.path}” are both shard ${shard}/${first.head.of}; each is merged once`,
      });
    }
    byShard.set(shard, partial);
  }
  const numbers = Array.from({ length: first.head.of }, (_, i) => i + 1);
  const missing = numbers.filter((number) => !byShard.has(number));
  if (missing.length > 0) {
    const list = missing.map((number) => `${number}/${first.head.of}`).join(', ');
    throw new UsageError({
      vi: `thiếu phần ${list}; gộp đủ mọi phần của một lần chạy`,
      en: `shard ${list} is missing; merge all shards of a run`,
    });
  }
  return numbers.flatMap((number) => byShard.get(number) ?? []);
}

type Difference = 'of' | 'build' | 'files' | 'settings' | 'locale' | 'today' | 'prefix';

function differenceOf(a: ShardHead, b: ShardHead): Difference | null {
  return (
    (['of', 'build', 'files', 'settings', 'locale', 'today', 'prefix'] as const).find((key) => a[key] !== b[key]) ??
    null
  );
}

function mixed(one: string, other: string, difference: Difference): UsageError {
  const reasons = {
    of: { vi: 'chia thành số phần khác nhau', en: 'a different number of shards' },
    build: { vi: 'do hai phiên bản sokhop làm ra', en: 'made by two versions of sokhop' },
    files: { vi: 'danh sách tệp khác nhau', en: 'different lists of files' },
    settings: { vi: 'tùy chọn --rule khác nhau', en: 'different --rule options' },
    locale: { vi: 'ngôn ngữ khác nhau', en: 'different languages' },
    today: { vi: 'chạy vào hai ngày khác nhau', en: 'run on different days' },
    prefix: { vi: 'chạy từ hai thư mục khác nhau', en: 'run from different folders' },
  }[difference];
  return new UsageError({
    vi: `“${one}” và “${other}” không cùng một lần chạy: ${reasons.vi}`,
    en: `“${one}” and “${other}” are not of one run: ${reasons.en}`,
  });
}

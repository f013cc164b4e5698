/**
 * Ways of saying that several indicators share, so that no record repeats another's word orders.
 * Small words that change nothing (`đang`, `đã`, `được`, `các`) are left out: reading skips them.
 */

/**
 * Every order of the three schemes: `nợ {}` gives `nợ BHXH, BHYT, BHTN`, `nợ BHXH, BHTN và BHYT` …
 * Official texts use two of the orders, drafts use all.
 */
export function inEveryOrder(template: string): readonly string[] {
  return ORDERS.flatMap(([a, b, c]) => [`${a}, ${b}, ${c}`, `${a}, ${b} và ${c}`]).map((list) =>
    template.replace('{}', list),
  );
}

/** The two schemes that are named together where all three are meant: `nợ {}` gives `nợ BHXH, BHYT`, `nợ BHXH và BHYT`. */
export function inPairs(template: string): readonly string[] {
  return ['BHXH, BHYT', 'BHXH và BHYT', 'BHXH, BHTN', 'BHXH và BHTN'].map((list) => template.replace('{}', list));
}

/** People who are in a scheme: `người tham gia BHXH`, `lao động đóng BHXH` … */
export function participants(...schemes: readonly string[]): readonly string[] {
  return schemes.flatMap((scheme) =>
    ['người', 'lao động', 'NLĐ', 'đối tượng'].flatMap((head) =>
      ['tham gia', 'đóng'].map((verb) => `${head} ${verb} ${scheme}`),
    ),
  );
}

/** The share of the labour force in a scheme: `tỷ lệ bao phủ BHXH`, `LLLĐ trong độ tuổi tham gia BHTN` … */
export function labourForceCoverage(scheme: string): readonly string[] {
  const whole = ['LLLĐ', 'LLLĐ trong độ tuổi', 'LLLĐ trong độ tuổi lao động', 'lao động trong độ tuổi'];
  const subjects = ['người', 'lao động', 'NLĐ', ...whole];
  return [
    ...generalCoverage(scheme),
    ...subjects.map((subject) => `tỷ lệ ${subject} tham gia ${scheme}`),
    ...whole.map((subject) => `${subject} tham gia ${scheme}`),
    ...['tỷ lệ', 'tỷ lệ người', 'tỷ lệ lao động'].flatMap((head) =>
      ['LLLĐ', 'LLLĐ trong độ tuổi', 'LLLĐ trong độ tuổi lao động'].flatMap((base) => [
        `${head} tham gia ${scheme} so với ${base}`,
        `${head} tham gia ${scheme} trên ${base}`,
      ]),
    ),
  ];
}

/** What every coverage rate is called, whatever its base: `độ bao phủ BHYT`, `tỷ lệ tham gia BHXH` … */
export function generalCoverage(scheme: string): readonly string[] {
  return [
    ...['tỷ lệ bao phủ', 'độ bao phủ', 'diện bao phủ', 'mức độ bao phủ', 'mức bao phủ', 'bao phủ'].map(
      (head) => `${head} ${scheme}`,
    ),
    `tỷ lệ tham gia ${scheme}`,
  ];
}

/** One noun phrase with several heads: the cross product, in reading order. */
export function each(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
}

const ORDERS = [
  ['BHXH', 'BHYT', 'BHTN'],
  ['BHXH', 'BHTN', 'BHYT'],
  ['BHYT', 'BHXH', 'BHTN'],
  ['BHYT', 'BHTN', 'BHXH'],
  ['BHTN', 'BHXH', 'BHYT'],
  ['BHTN', 'BHYT', 'BHXH'],
] as const;

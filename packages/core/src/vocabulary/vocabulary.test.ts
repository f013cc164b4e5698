/** The vocabulary holds what it says: records have their shape, agree with each other, and find their own names. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  abbreviationSchema,
  abbreviations,
  countsPeople,
  divisionsOf,
  documentSchema,
  documentsBySymbol,
  generalAbbreviations,
  indicatorById,
  indicatorJsonSchema,
  indicatorSchema,
  indicators,
  legalDocuments,
  organisationSchema,
  organisations,
  phraseKey,
  provinceOf,
  provinceSchema,
  provinces,
  regionSchema,
  regions,
  unitByName,
  unitSchema,
  units,
  validateIndicators,
} from './index.js';

const repeated = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);

/** Whether a text begins with a phrase, in which `…` stands for words in between. */
function opens(text: string, key: string): boolean {
  const [head = '', ...rest] = key.split(' … ');
  if (!text.startsWith(`${head} `)) return false;
  let at = head.length;
  return rest.every((piece) => {
    at = text.indexOf(` ${piece} `, at);
    return at >= 0;
  });
}

test('every indicator has its shape, and all agree with each other', () => {
  expect(validateIndicators(indicators, [])).toEqual([]);
});

test('indicators are handed out complete, frozen, and found by id', () => {
  for (const indicator of indicators) {
    expect(indicatorSchema.parse(indicator)).toEqual(indicator);
    expect(Object.isFrozen(indicator) && Object.isFrozen(indicator.phrases)).toBe(true);
    expect(indicatorById(indicator.id)).toBe(indicator);
  }
  expect(indicatorById('bhxh.nothing')).toBeNull();
});

test('the official name of every indicator is read as that indicator', () => {
  const names = indicators.flatMap(({ id, phrases, lookalikes }) => [
    ...phrases.map((phrase) => ({ id, key: phraseKey(phrase) })),
    ...lookalikes.map((phrase) => ({ id: null, key: phraseKey(phrase) })),
  ]);
  const readBy = (name: string) => {
    const text = `${phraseKey(name.replace(/^(Tổng số|Số tiền|Số|Tổng) /u, ''))} `;
    const found = names.filter(({ key }) => opens(text, key)).sort((a, b) => b.key.length - a.key.length);
    return found[0]?.id;
  };
  const unread = indicators.filter(({ id, name }) => readBy(name.vi) !== id).map(({ name }) => name.vi);
  expect(unread).toEqual([]);
});

test('a lookalike is nobody’s name', () => {
  const owners = new Set(indicators.flatMap(({ phrases }) => phrases.map(phraseKey)));
  const taken = indicators.flatMap(({ lookalikes }) => lookalikes).filter((phrase) => owners.has(phraseKey(phrase)));
  expect(taken).toEqual([]);
});

test('a phrase begins with a word, is no bare scheme, and no indicator says one twice', () => {
  for (const { id, phrases } of indicators) {
    const keys = phrases.map(phraseKey);
    expect(repeated(keys), id).toEqual([]);
    expect(
      keys.filter((key) => /^(?:bhxh|bhyt|bhtn|…|tổng số)$|^[…,]|…$/u.test(key)),
      id,
    ).toEqual([]);
  }
});

test('phrases have one key however they are spelt', () => {
  expect(phraseKey('Số người tham gia Bảo hiểm xã hội')).toBe(phraseKey('số người tham gia BHXH'));
  expect(phraseKey('dưỡng sức, phục hồi sức khoẻ')).toBe(phraseKey('DSPHSK'));
  expect(phraseKey('tỉ lệ hưởng hàng tháng')).toBe(phraseKey('tỷ lệ hưởng hằng tháng'));
  expect(phraseKey('500 ngàn đồng mỗi kì')).toBe(phraseKey('500 nghìn đồng mỗi kỳ'));
  expect(phraseKey('lượt khám, chữa bệnh BHYT'.normalize('NFD'))).toBe(phraseKey('lượt KCB bảo hiểm y tế'));
  expect(phraseKey('TNLĐ, BNN')).toBe(phraseKey('tai nạn lao động, bệnh nghề nghiệp'));
  expect(phraseKey('mặt hàng')).not.toBe(phraseKey('mặt hằng'));
});

test('what is wrong with a vocabulary is said with its place', () => {
  const good = {
    id: 'local.clubs',
    name: { vi: 'Số câu lạc bộ', en: 'Clubs' },
    phrases: ['câu lạc bộ tuyên truyền BHXH'],
    units: ['câu lạc bộ'],
    measure: 'stock',
    definition: { vi: 'Số câu lạc bộ.', en: 'Clubs.' },
    source: 'Báo cáo của BHXH tỉnh',
    confidence: 'medium',
  };
  const paths = (...list: readonly unknown[]) => validateIndicators(list).map(({ path }) => path.join('.'));
  expect(paths(good)).toEqual([]);
  expect(paths({ ...good, confidence: 'low' })).toEqual(['0.confidence']);
  expect(paths({ ...good, unit: 'người' })).toEqual(['0']);
  expect(paths(good, good)).toEqual(['1.id']);
  expect(paths({ ...good, id: 'bhyt.participants' })[0]).toBe('0.id');
  expect(paths({ ...good, phrases: ['người tham gia bảo hiểm y tế'] })).toEqual(['0.phrases.0']);
  expect(paths({ ...good, partOf: 'local.all' })).toEqual(['0.partOf']);
  expect(paths({ ...good, partOf: 'bhyt.participants' })).toEqual(['0.partOf']);
  expect(paths({ ...good, partOf: 'local.clubs' })).toEqual(['0.partOf']);
  expect(paths({ ...good, parts: ['bhyt.participants'] })).toEqual(['0.parts.0']);
  expect(paths({ ...good, units: ['cái gì đó'] })).toEqual(['0.units.0']);
  expect(paths({ ...good, numerator: 'population' })).toEqual(['0.measure', '0']);
  expect(paths({ ...good, range: { low: 2, high: 1 } })).toEqual(['0.range']);
  expect(validateIndicators('text')).toHaveLength(1);
  const [problem] = validateIndicators([{ ...good, name: 5 }]);
  expect(problem?.message.vi).not.toBe(problem?.message.en);
});

test('units have their shape, one owner a form, and broader units that exist', () => {
  expect(units.map((unit) => unitSchema.parse(unit))).toEqual(units);
  expect(repeated(units.flatMap(({ forms }) => [...new Set(forms.map(phraseKey))]))).toEqual([]);
  const known = new Set(units.map(({ name }) => name));
  expect(units.filter(({ name, forms, of }) => forms[0] !== name || (of !== undefined && !known.has(of)))).toEqual([]);
});

test('kinds are units, and of people where people are divided', () => {
  const divided = units.map(({ name }) => name).filter((name) => divisionsOf(name).length > 0);
  expect(divided.filter((name) => !countsPeople(name))).toEqual(['đơn vị', 'tổ chức', 'cơ sở']);
  const strangers = divided.flatMap((whole) =>
    divisionsOf(whole).flatMap((kinds) =>
      [...kinds].filter((kind) => unitByName(kind)?.name !== kind || countsPeople(kind) !== countsPeople(whole)),
    ),
  );
  // Short words that are read behind a number without a record of their own: `20 nam, 25 nữ`.
  expect([...new Set(strangers)]).toEqual(['nam', 'nữ']);
});

test('provinces: 63 old and 34 new units, every old one in exactly one new one', () => {
  expect(provinces.map((province) => provinceSchema.parse(province))).toEqual(provinces);
  const old = provinces.filter(({ epoch }) => epoch === 'before-2025-07-01');
  const current = provinces.filter(({ epoch }) => epoch === 'since-2025-07-01');
  expect([old.length, current.length]).toEqual([63, 34]);
  expect(current.filter(({ changed }) => changed)).toHaveLength(23);
  const covered = current.flatMap(({ iso, mergedFrom }) => mergedFrom ?? [iso]);
  expect([...covered].sort()).toEqual(old.map(({ iso }) => iso).sort());
  for (const { iso, name, mergedInto, region } of old) {
    const whole = provinceOf(mergedInto ?? iso, 'since-2025-07-01');
    expect(whole?.mergedFrom ?? [iso], name).toContain(iso);
    expect(regions.map((record) => record.name)).toContain(region);
  }
  for (const { iso, name } of current) expect(provinceOf(iso, 'before-2025-07-01')?.name).toBe(name);
});

test('names and variants of provinces say one unit in each epoch', () => {
  for (const epoch of ['before-2025-07-01', 'since-2025-07-01']) {
    const names = provinces
      .filter((province) => province.epoch === epoch)
      .flatMap(({ name, variants }) => [name, ...variants]);
    expect(repeated(names.map(phraseKey))).toEqual([]);
    expect(names.filter((name) => /[()]/u.test(name))).toEqual([]);
  }
});

test('regions, bodies and abbreviations have their shape and say one thing each', () => {
  expect(regions.map((region) => regionSchema.parse(region))).toEqual(regions);
  expect(regions).toHaveLength(6);
  expect(organisations.map((body) => organisationSchema.parse(body))).toEqual(organisations);
  const bodies = new Set(organisations.map(({ name }) => name));
  expect(organisations.filter(({ successor }) => successor !== undefined && !bodies.has(successor))).toEqual([]);
  expect(repeated(organisations.flatMap(({ name, variants }) => [name, ...variants].map(phraseKey)))).toEqual([]);
  const all = [...abbreviations, ...generalAbbreviations];
  expect(all.map((abbreviation) => abbreviationSchema.parse(abbreviation))).toEqual(all);
  expect(repeated(all.map(({ short }) => short))).toEqual([]);
  expect(repeated(all.map(({ long }) => long.toLowerCase()))).toEqual([]);
});

test('legal documents have their shape, one record for each symbol, kind and date, and successors that are known', () => {
  expect(legalDocuments.map((document) => documentSchema.parse(document))).toEqual(legalDocuments);
  expect(repeated(legalDocuments.map(({ symbol, kind, date }) => `${symbol} | ${kind} | ${date}`))).toEqual([]);
  for (const { symbol, date, from, until, replacedBy } of legalDocuments) {
    if (replacedBy !== undefined) expect(documentsBySymbol(replacedBy), symbol).not.toEqual([]);
    expect(until === undefined || from === undefined || from < until, symbol).toBe(true);
    const year = /^[0-9]+\/([0-9]{4})\//u.exec(symbol)?.[1];
    if (year !== undefined && date !== undefined) expect(date.slice(0, 4), symbol).toBe(year);
  }
  expect(
    documentsBySymbol('93/2015/QH13')
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['Luật', 'Nghị quyết']);
  expect(documentsBySymbol('1/QĐ-TTg')).toEqual([]);
});

test('the published JSON Schema is that of the records', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../schema/indicator.schema.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(indicatorJsonSchema());
  expect(z.toJSONSchema(indicatorSchema, { io: 'input' }).required).toContain('source');
});

test('an abbreviation that begins with a unit does not hide the unit', () => {
  const forms = new Set(units.flatMap((unit) => unit.forms.map(phraseKey)));
  const hidden = abbreviations.filter(({ short, long }) => {
    const words = long.split(' ');
    const beginsWithUnit = words.some((_, i) => i > 0 && forms.has(phraseKey(words.slice(0, i).join(' '))));
    return beginsWithUnit && !forms.has(phraseKey(short));
  });
  // Only names that nobody counts: after a number their first word stands alone.
  expect(hidden.map(({ long }) => long)).toEqual(['hội đồng nhân dân', 'thông tin điện tử', 'căn cước công dân']);
});

/** The vocabulary: what the field measures, counts in, names and abbreviates, as records with their schema. */
export { abbreviations, generalAbbreviations } from './abbreviations.js';
export { countWords } from './counts.js';
export { documentsBySymbol, legalDocuments } from './documents.js';
export {
  completeIndicator,
  type Indicator,
  type IndicatorId,
  indicatorById,
  indicators,
  knownIndicators,
} from './indicators/index.js';
export { ownIndicators, withIndicators } from './indicators/own.js';
export { divisionsOf, firms } from './kinds.js';
export * from './language/index.js';
export { organisations } from './organisations.js';
export { beforePersons } from './persons.js';
export { phraseKey } from './phrase-key.js';
export { fixedCapitals, otherProvinces, properNames, rareNames, worldlyAbbreviations } from './proper-names.js';
export { changedProvinces, cities, MERGER_DAY, provinceOf, provinces } from './provinces.js';
export {
  type ReferenceValue,
  referenceSources,
  referenceValues,
  type SeriesBreak,
  seriesBreaks,
} from './reference-values.js';
export { regions } from './regions.js';
export { type ScaleWord, scalePowers, scaleWords } from './scales.js';
export {
  type AbbreviationRecord,
  abbreviationSchema,
  type DocumentRecord,
  documentSchema,
  type IndicatorInput,
  type IndicatorRecord,
  indicatorJsonSchema,
  indicatorSchema,
  type OrganisationRecord,
  organisationSchema,
  type ProvinceInput,
  type ProvinceRecord,
  provinceSchema,
  type RegionRecord,
  regionSchema,
  type UnitKind,
  type UnitRecord,
  unitSchema,
} from './schema.js';
export { SCHEMES } from './schemes.js';
export { paymentMeans, services } from './services.js';
export { shapeMessage } from './shape.js';
export { maySpellOtherwise, usualSpelling } from './spellings.js';
export { countsPeople, unitByName, units } from './units.js';
export { type VocabularyProblem, validateIndicators } from './validate.js';

/** `sokhop.yaml`: its schema, its reader with exact places of mistakes, and what of several files holds for a draft. */
export {
  type Configuration,
  type ConfiguredValue,
  type LayeredConfiguration,
  layerConfigurations,
} from './layers.js';
export { type ConfigurationFile, readConfiguration } from './read.js';
export {
  combineRuleSettings,
  type DetailedRuleEntry,
  matchesRule,
  type RuleEntries,
  type RuleEntry,
  type RuleSetting,
  ruleNameProblem,
  settable,
} from './rule-settings.js';
export {
  type ConfigurationContent,
  configurationJsonSchema,
  configurationSchema,
  ruleSettingSchema,
} from './schema.js';

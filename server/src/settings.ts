/** The settings of the editor, section `sokhop`, made safe: whatever a client sends, the server gets usable values. */
import type { Locale, Severity } from '@sokhop/core/rules';

/** When a Markdown file counts as a draft: as the files around it say, or always. */
export type Activation = 'auto' | 'always';

/** What a user can set. */
export interface Settings {
  readonly locale: Locale;
  readonly activate: Activation;
  /** Rule id or glob to severity or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** Reads a settings object. `uiLanguage` is the editor's own language, for the locale `auto`. */
export function readSettings(section: unknown, uiLanguage: string | undefined): Settings {
  const values = isRecord(section) ? section : {};
  return {
    locale: readLocale(values.locale, uiLanguage),
    activate: values.activate === 'always' ? 'always' : 'auto',
    rules: readRules(values.rules),
  };
}

/** Without a word from the user or the editor it is Vietnamese: the drafts are. */
function readLocale(value: unknown, uiLanguage: string | undefined): Locale {
  if (value === 'vi' || value === 'en') return value;
  return uiLanguage === undefined || /^vi(-|$)/i.test(uiLanguage) ? 'vi' : 'en';
}

function readRules(value: unknown): Settings['rules'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Severity | 'off'] => isLevel(entry[1])));
}

function isLevel(value: unknown): value is Severity | 'off' {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

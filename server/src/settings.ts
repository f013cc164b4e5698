/** The settings of the editor, section `sokhop`, made safe: whatever a client sends, the server gets usable values. */
import type { RuleSetting } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';

/** What a user can set. */
export interface Settings {
  /** Null: as `sokhop.yaml` says, else as the editor speaks. */
  readonly locale: Locale | null;
  /** When a Markdown file counts as a draft: as it and the folders around it say, or always. */
  readonly activate: 'auto' | 'always';
  /** Rule id or glob to severity or `off`. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The inlay hints that are shown: what the arithmetic gives, the base that a rate implies, the difference in points. */
  readonly inlayHints: { readonly value: boolean; readonly base: boolean; readonly points: boolean };
}

/** Reads a settings object. */
export function readSettings(section: unknown): Settings {
  const { locale, activate, rules, inlayHints } = isRecord(section) ? section : {};
  const hints = isRecord(inlayHints) ? inlayHints : {};
  return {
    locale: locale === 'vi' || locale === 'en' ? locale : null,
    activate: activate === 'always' ? 'always' : 'auto',
    rules: isRecord(rules) ? Object.fromEntries(Object.entries(rules).filter(isRuleSetting)) : {},
    inlayHints: { value: hints.value !== false, base: hints.base !== false, points: hints.points !== false },
  };
}

/** The language for an editor that speaks `language`; Vietnamese where it does not say, since the drafts are. */
export function localeOfEditor(language: string | undefined): Locale {
  return language === undefined || /^vi(?:-|$)/i.test(language) ? 'vi' : 'en';
}

function isRuleSetting(entry: [string, unknown]): entry is [string, RuleSetting] {
  return ['error', 'warning', 'info', 'off'].includes(String(entry[1]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

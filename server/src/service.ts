/** What the server knows, as its features see it: the open drafts, the workspace around them, the settings. */

import type { Fact } from '@sokhop/core/figures';
import type { Locale } from '@sokhop/core/rules';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDraft, WholeDraft } from './drafts.js';
import type { Settings } from './settings.js';
import type { Workspace } from './workspace.js';

/** The state of one server. Features ask it and keep nothing themselves. */
export interface Service {
  /** The draft at an address, if it is open and a draft. */
  readonly draftAt: (uri: string) => OpenDraft | null;
  /** The draft at an address, open or not; null when there is none. */
  readonly wholeDraft: (uri: string) => Promise<WholeDraft | null>;
  /** The facts that hold at an address, as far as they have been read; the same array for all addresses under one configuration. */
  readonly factsOf: (uri: string) => readonly Fact[];
  /** The configuration file that holds at an address, with its text; null when there is none. */
  readonly configurationFileOf: (uri: string) => Promise<{ readonly uri: string; readonly text: string } | null>;
  /** The open document at an address, draft or not. */
  readonly documentAt: (uri: string) => TextDocument | null;
  /** All drafts of the workspace. Open drafts are up to date after `synchronise`. */
  readonly workspace: Workspace;
  /** Brings the workspace up to what the editor shows now. */
  readonly synchronise: () => void;
  readonly settings: () => Settings;
  /** The addresses of the facts files that hold for a document. */
  readonly factsFilesOf: (uri: string) => readonly string[];
  /** The text of a file, as the editor shows it where it is open. */
  readonly readText: (uri: string) => Promise<string | null>;
  /** The language where it is not about one document. */
  readonly locale: () => Locale;
  /** The local date, ISO. */
  readonly today: () => string;
  /** When it is known which configuration holds for every open document. */
  readonly configured: () => Promise<void>;
}

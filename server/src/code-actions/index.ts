/** Code actions: what a writer may want to do at a place, by kind. */
import type { Fix } from '@sokhop/core/linter';
import type { Span } from '@sokhop/core/text';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { OpenDraft } from '../drafts.js';
import type { Service } from '../service.js';
import { abbreviationActions } from './abbreviation.js';
import { citationActions } from './citation.js';
import { coverageActions } from './coverage.js';
import { FIX_ALL, fixAll, quickFixes } from './fixes.js';
import { numberingActions } from './numbering.js';
import { percentagePointActions } from './percentage-point.js';
import { dictionaryActions, factActions } from './workspace.js';

/** The kinds of actions that the server gives. */
export const ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL];

/** What code actions are asked about. */
export interface ActionRequest {
  readonly open: OpenDraft;
  /** The selected stretch; empty where there is only a cursor. */
  readonly selection: Span;
  /** The diagnostics that the editor shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted; null for those that a light bulb shows. */
  readonly only: readonly string[] | null;
  /** Edits of one document, as the editor can take them. */
  readonly edit: (
    document: { readonly uri: string; readonly version: number | null },
    edits: TextEdit[],
  ) => WorkspaceEdit;
  readonly service: Service;
}

/** The actions for a selection. */
export async function codeActions(request: ActionRequest): Promise<CodeAction[]> {
  const { only } = request;
  return [
    ...(wants(only, CodeActionKind.QuickFix) ? [...quickFixes(request), ...(await dictionaryActions(request))] : []),
    ...(wants(only, CodeActionKind.RefactorRewrite) ? [...rewrites(request), ...(await factActions(request))] : []),
    // Only when it was asked for: a light bulb is about the place where it stands.
    ...(only !== null && wants(only, FIX_ALL) ? fixAll(request) : []),
  ];
}

/** What one may write in another way, right or wrong as it is. */
function rewrites(request: ActionRequest): CodeAction[] {
  const { open, edit } = request;
  const { document } = open;
  const offered = REWRITES.flatMap((actions) => actions(request));
  return offered.map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: edit(
      document,
      edits.map(({ offset, text }) => ({
        range: { start: document.positionAt(offset[0]), end: document.positionAt(offset[1]) },
        newText: text,
      })),
    ),
  }));
}

/** A rewriting of the draft: a title and its edits. */
export type Rewrite = Pick<Fix, 'title' | 'edits'>;

const REWRITES: readonly ((request: ActionRequest) => readonly Rewrite[])[] = [
  coverageActions,
  percentagePointActions,
  abbreviationActions,
  citationActions,
  numberingActions,
];

/** Whether a kind was asked for: `source` asks for `source.fixAll.sokhop` too. */
function wants(only: readonly string[] | null, kind: string): boolean {
  return only === null || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

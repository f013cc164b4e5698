/** Code actions: the fixes of a finding, all safe fixes at once, and a comment that switches a rule off at its place. */

import type { Draft } from '@sokhop/core/figures';
import { applyFixes, type Fix } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { overlaps, type Span } from '@sokhop/core/text';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SOURCE } from './diagnostics.js';
import type { PlacedFinding } from './drafts.js';
import { messages } from './messages.js';
import { suppress } from './suppression.js';

/** The kind of the action that applies every safe fix; editors run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.sokhop`;

/** What code actions are asked about. */
export interface ActionRequest {
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly findings: readonly PlacedFinding[];
  /** The selected stretch; empty where there is only a cursor. */
  readonly selection: Span;
  /** The diagnostics that the editor shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted; null for those that a light bulb shows. */
  readonly only: readonly string[] | null;
  readonly locale: Locale;
  readonly edit: (document: TextDocument, edits: TextEdit[]) => WorkspaceEdit;
}

/** The actions for a selection. */
export function codeActions(request: ActionRequest): CodeAction[] {
  return [...(wants(request.only, CodeActionKind.QuickFix) ? quickFixes(request) : []), ...fixAll(request)];
}

/** Whether a kind was asked for: `source` asks for `source.fixAll.sokhop` too. */
function wants(only: readonly string[] | null, kind: string): boolean {
  return only === null || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

function quickFixes(request: ActionRequest): CodeAction[] {
  // What stands here only because another document's finding names this place is mended, or ignored, over there.
  const here = request.findings.filter(({ span, mirrored }) => !mirrored && touches(span, request.selection));
  const fixes = here.flatMap((placed) => fixesOf(request, placed));
  const suppressions = [...new Map(here.map((placed) => [`${placed.finding.ruleId} ${placed.span}`, placed])).values()];
  return [...fixes, ...suppressions.map((placed) => suppression(request, placed))];
}

/** The fixes of a finding. */
function fixesOf(request: ActionRequest, placed: PlacedFinding): CodeAction[] {
  const { fixes } = placed.finding;
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(request, placed),
    isPreferred: fixes.length === 1 && fix.safe,
    edit: request.edit(request.document, textEdits(request.document, fix)),
  }));
}

function suppression(request: ActionRequest, placed: PlacedFinding): CodeAction {
  const { document, draft, locale } = request;
  const { ruleId } = placed.finding;
  const edits = suppress(draft, ruleId, placed.span).map(({ offset, text }): TextEdit => {
    const at = document.positionAt(offset);
    return { range: { start: at, end: at }, newText: text };
  });
  return {
    title: messages[locale].suppress(ruleId),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(request, placed),
    edit: request.edit(document, edits),
  };
}

/** Only when it was asked for: a light bulb is about the place where it stands. */
function fixAll({ only, document, findings, draft, locale, edit }: ActionRequest): CodeAction[] {
  if (only === null || !wants(only, FIX_ALL)) return [];
  const own = findings.filter(({ mirrored }) => !mirrored).map(({ finding }) => finding);
  const { text } = applyFixes(draft.source, own);
  if (text === draft.source) return [];
  return [
    { title: messages[locale].fixAll, kind: FIX_ALL, edit: edit(document, [change(document, draft.source, text)]) },
  ];
}

/** The change from one text to another, without what they share at their ends, so that the cursor stays where it is. */
function change(document: TextDocument, before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  return { range, newText: after.slice(start, after.length - end) };
}

function textEdits(document: TextDocument, fix: Fix): TextEdit[] {
  return fix.edits.map(({ offset, text }) => ({
    range: { start: document.positionAt(offset[0]), end: document.positionAt(offset[1]) },
    newText: text,
  }));
}

function diagnosticsOf(request: ActionRequest, { finding, span }: PlacedFinding): Diagnostic[] {
  const start = request.document.positionAt(span[0]);
  return request.diagnostics.filter(
    ({ source, code, range }) =>
      source === SOURCE &&
      code === finding.ruleId &&
      range.start.line === start.line &&
      range.start.character === start.character,
  );
}

function touches(span: Span, selection: Span): boolean {
  return overlaps(span, selection) || (span[0] <= selection[0] && selection[1] <= span[1]);
}

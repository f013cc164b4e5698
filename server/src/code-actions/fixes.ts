/** The fixes of findings, all safe fixes at once, and comments that switch a rule off for a line or a file. */
import { applyFixes } from '@sokhop/core/linter';
import { overlaps, type Span } from '@sokhop/core/text';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SOURCE } from '../diagnostics.js';
import type { PlacedFinding } from '../drafts.js';
import { messages } from '../messages.js';
import type { ActionRequest } from './index.js';
import { type Insertion, suppress, suppressInFile } from './suppression.js';

/** The kind of the action that applies every safe fix; editors run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.sokhop`;

/** The fixes of the findings at a selection, then the ways to switch their rules off. */
export function quickFixes(request: ActionRequest): readonly CodeAction[] {
  const { open } = request;
  const here = findingsAt(request);
  const fixes = here.flatMap((placed) => fixesOf(request, placed));
  const once = [...new Map(here.map((placed) => [`${placed.finding.ruleId} ${placed.span}`, placed])).values()];
  const { reason, suppress: title, suppressInFile: fileTitle } = messages[open.locale];
  return [
    ...fixes,
    ...once.map((placed) => {
      const { ruleId } = placed.finding;
      return insertion(request, placed, title(ruleId), suppress(open.draft, ruleId, placed.span, reason));
    }),
    ...once.map((placed) => {
      const { ruleId } = placed.finding;
      return insertion(request, placed, fileTitle(ruleId), suppressInFile(open.draft, ruleId, reason));
    }),
  ];
}

/** The findings at a selection. What stands there only because another document's finding names the place is mended, or ignored, over there. */
export function findingsAt({ open, selection }: ActionRequest): readonly PlacedFinding[] {
  return open.findings.filter(({ span, mirrored }) => !mirrored && touches(span, selection));
}

/** One action that applies every safe fix of the document; none where nothing would change. */
export function fixAll({ open: { document, draft, findings, locale }, edit }: ActionRequest): readonly CodeAction[] {
  const own = findings.filter(({ mirrored }) => !mirrored).map(({ finding }) => finding);
  const { text } = applyFixes(draft.source, own);
  if (text === draft.source) return [];
  return [
    {
      title: messages[locale].fixAll,
      kind: FIX_ALL,
      edit: edit(document, [changeBetween(document, draft.source, text)]),
    },
  ];
}

/** The change from one text to another, without what they share at their ends, so that the cursor stays where it is. */
export function changeBetween(document: Pick<TextDocument, 'positionAt'>, before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  return { range, newText: after.slice(start, after.length - end) };
}

function fixesOf(request: ActionRequest, placed: PlacedFinding): readonly CodeAction[] {
  const { document } = request.open;
  const { fixes } = placed.finding;
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(request, placed),
    isPreferred: fixes.length === 1 && fix.safe,
    edit: request.edit(
      document,
      fix.edits.map(({ offset, text }) => ({
        range: { start: document.positionAt(offset[0]), end: document.positionAt(offset[1]) },
        newText: text,
      })),
    ),
  }));
}

function insertion(
  request: ActionRequest,
  placed: PlacedFinding,
  title: string,
  insertions: readonly Insertion[],
): CodeAction {
  const { document } = request.open;
  const edits = insertions.map(({ offset, text }): TextEdit => {
    const at = document.positionAt(offset);
    return { range: { start: at, end: at }, newText: text };
  });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(request, placed),
    edit: request.edit(document, edits),
  };
}

/** The diagnostics of the editor that show a finding. */
export function diagnosticsOf(
  { diagnostics, open: { document } }: ActionRequest,
  { finding, span }: PlacedFinding,
): Diagnostic[] {
  const start = document.positionAt(span[0]);
  return diagnostics.filter(
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

/** Additions to the workspace: a word to the dictionary of `sokhop.yaml`, a figure to a facts file. Nothing is written: the editor gets the edits. */
import type { Figure } from '@sokhop/core/figures';
import { FACT_COLUMNS } from '@sokhop/core/figures';
import { sayFigure } from '@sokhop/core/rules';
import { lineStarts, positionAt } from '@sokhop/core/text';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { isSeq, parseDocument } from 'yaml';
import { figureAt } from '../at.js';
import { messages } from '../messages.js';
import { nameOf } from '../uri.js';
import { changeBetween, diagnosticsOf, findingsAt } from './fixes.js';
import type { ActionRequest } from './index.js';

/** For a word that is held to be misspelt. */
export async function dictionaryActions(request: ActionRequest): Promise<readonly CodeAction[]> {
  const { open, service } = request;
  const spelling = findingsAt(request).filter(({ finding }) => finding.ruleId === 'text/spelling');
  const file = spelling.length === 0 ? null : await service.configurationFileOf(open.document.uri);
  if (file === null) return [];
  const { uri, text: source } = file;
  return spelling.flatMap((placed) => {
    const word = open.draft.source.slice(...placed.span).normalize('NFC');
    const after = withWord(source, word);
    if (after === null) return [];
    return [
      {
        title: messages[open.locale].addWord(word),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsOf(request, placed),
        edit: change(request, uri, source, after),
      },
    ];
  });
}

/** A configuration with one more word in its dictionary, comments and order kept; null where it is no YAML mapping that takes one. */
function withWord(source: string, word: string): string | null {
  const document = parseDocument(source);
  if (document.errors.length > 0) return null;
  const dictionary = document.get('dictionary', true);
  if (dictionary === undefined || dictionary === null) document.set('dictionary', [word]);
  else if (isSeq(dictionary)) dictionary.add(word);
  else return null;
  return document.toString({ lineWidth: 0 });
}

/** For a figure of which the draft says indicator, period and place, where the workspace has a CSV file of facts. */
export async function factActions(request: ActionRequest): Promise<readonly CodeAction[]> {
  const { open, selection, service } = request;
  const figure = figureAt(open.draft, selection[0]);
  if (figure === null || figure.role !== 'level' || figure.subset || figure.bound !== null) return [];
  const file = service.factsFilesOf(open.document.uri).find((uri) => /\.csv$/iu.test(uri));
  const source = file === undefined ? null : await service.readText(file);
  const row = source === null ? null : rowFor(figure, source, open.draft.path);
  if (file === undefined || source === null || row === null) return [];
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const after = `${source}${/(?:^|\n)$/u.test(source) ? '' : newline}${row}${newline}`;
  return [
    {
      title: messages[open.locale].addFact(sayFigure(figure), nameOf(file)),
      kind: CodeActionKind.RefactorRewrite,
      edit: change(request, file, source, after),
    },
  ];
}

/** A row in the order of the file's own columns; null where the file or the figure lacks what a fact must say. */
function rowFor(figure: Figure, source: string, path: string): string | null {
  const { indicator, period, place, text, unit, kind } = figure;
  if (indicator === null || period === null || place === null) return null;
  const header = /^\uFEFF?([^\r\n]*)/u.exec(source)?.[1] ?? '';
  const separator = [',', ';', '\t'].reduce((best, mark) =>
    header.split(mark).length > header.split(best).length ? mark : best,
  );
  const columns = header.split(separator).map((name) => name.trim().replace(/^"|"$/gu, '').toLowerCase());
  if (!columns.every((name) => (FACT_COLUMNS as readonly string[]).includes(name))) return null;
  const values: Readonly<Record<string, string>> = {
    indicator,
    period,
    place,
    value: text
      .normalize('NFC')
      .replace(/\s*(?:%|phần trăm)$/u, '')
      .replace(/\s+/gu, ' '),
    unit: kind === 'percent' ? '%' : unit,
    source: path,
  };
  return columns.map((name) => cell(values[name] ?? '', separator)).join(separator);
}

function cell(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The change of a file that need not be open. */
function change({ edit, service }: ActionRequest, uri: string, before: string, after: string): WorkspaceEdit {
  const lines = lineStarts(before);
  const version = service.documentAt(uri)?.version ?? null;
  const at = { positionAt: (offset: number) => positionAt(lines, offset) };
  return edit({ uri, version }, [changeBetween(at, before, after)]);
}

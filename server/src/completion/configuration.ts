/** `sokhop.yaml`: its keys, and the rule names, severities and other values that they take, from the same schema that reads the file. */
import { configurationSchema, notices } from '@sokhop/core/linter';
import { type Locale, rules } from '@sokhop/core/rules';
import { provinces } from '@sokhop/core/vocabulary';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import { messages } from '../messages.js';

/** What may stand at a cursor in a configuration file. */
export function completeConfiguration(document: TextDocument, offset: number, locale: Locale): CompletionList | null {
  const { line, character } = document.positionAt(offset);
  const lines = document.getText().slice(0, offset).split(/\r?\n/u);
  const text = lines.at(-1) ?? '';
  const match = /^(\s*)(?:-\s+)?(["']?)([^:"'#]*)\2(:\s+)?(\S*)$/u.exec(text);
  if (match === null) return null;
  const [, indent = '', , key = '', colon, value = ''] = match;
  const path = parents(lines.slice(0, -1), indent.length);
  const typed = colon === undefined ? key : value;
  const start = { line, character: character - typed.length };
  const range = { start, end: { line, character } };
  const options = colon === undefined ? keysAt(path, locale) : valuesAt([...path, key.trim()], locale);
  const items = options
    .filter(({ label }) => label.includes(typed.trim()))
    .map(({ label, detail }): CompletionItem => {
      const isKey = colon === undefined;
      return {
        label,
        kind: isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
        ...(detail === undefined ? {} : { detail }),
        textEdit: { range, newText: isKey ? `${quoted(label)}: ` : label },
      };
    });
  return { isIncomplete: false, items };
}

interface Option {
  readonly label: string;
  readonly detail?: string;
}

/** The keys that a line with so much indentation stands under. */
function parents(before: readonly string[], indent: number): readonly string[] {
  const path: string[] = [];
  let depth = indent;
  for (let i = before.length - 1; i >= 0 && depth > 0; i--) {
    const match = /^(\s*)(?:-\s+)?["']?([^\s:"'#-][^:"']*)["']?:/u.exec(before[i] ?? '');
    if (match === null || (match[1] ?? '').length >= depth) continue;
    depth = (match[1] ?? '').length;
    path.unshift(match[2] ?? '');
  }
  return path;
}

function keysAt(path: readonly string[], locale: Locale): readonly Option[] {
  if (path.at(-1) === 'rules') {
    const named = [...rules, ...notices].map(({ id, title }) => ({ label: id, detail: title[locale] }));
    const families = [...new Set(rules.map(({ id }) => `${id.split('/')[0]}/*`))].map((label) => ({ label }));
    return [...named, ...families];
  }
  const shape = shapeOf(schemaAt(path));
  return Object.entries(shape ?? {}).map(([label, schema]) => ({ label, ...described(schema) }));
}

function valuesAt(path: readonly string[], locale: Locale): readonly Option[] {
  if (path.at(-2) === 'rules')
    return ['off', 'info', 'warning', 'error'].map((label) => ({
      label,
      detail: messages[locale].severities[label] ?? '',
    }));
  if (path.at(-1) === 'place') {
    const since = provinces.filter(({ epoch }) => epoch === 'since-2025-07-01');
    return [
      { label: 'VN', detail: messages[locale].nationwide },
      ...since.map(({ iso, name }) => ({ label: iso, detail: name })),
    ];
  }
  const schema = schemaAt(path);
  return schema instanceof z.ZodEnum ? schema.options.map((label) => ({ label: String(label) })) : [];
}

/** The part of the schema that a path of keys leads to. */
function schemaAt(path: readonly string[]): unknown {
  let schema: unknown = configurationSchema;
  for (const key of path) schema = unwrapped(shapeOf(schema)?.[key]);
  return unwrapped(schema);
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | null {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  // The items of a list of records, `overrides`.
  return inner instanceof z.ZodArray ? shapeOf(inner.element) : null;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}

function described(schema: unknown): { readonly detail?: string } {
  const text =
    schema instanceof z.ZodType ? (schema.description ?? (unwrapped(schema) as z.ZodType).description) : undefined;
  return text === undefined ? {} : { detail: text };
}

/** A glob begins with a mark that YAML would take for an alias. */
function quoted(key: string): string {
  return key.startsWith('*') ? `"${key}"` : key;
}

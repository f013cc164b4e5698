/** What a writer gets in VS Code, asked of VS Code itself. Every answer is polled: the server works beside the editor. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Defines the tests; called with Mocha's `suite` and `test` in place. */
export function sokhopSuite(): void {
  suite('Số Khớp in VS Code', () => {
    teardown(closeAll);

    test('the extension is installed and active', async () => {
      const extension = vscode.extensions.getExtension('sokhop.sokhop');
      assert.ok(extension);
      await open('bao-phu.md');
      await until('the extension to be active', () => extension.isActive || undefined);
    });

    test('a rate that contradicts its numerator and denominator is an error', async () => {
      const document = await open('bao-phu.md');
      const found = await diagnostic(document, 'number/coverage');
      assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
      assert.match(document.getText(found.range), /95,35%/);
      assert.match(found.message, /93,3/);
      assert.ok(typeof found.code === 'object' && found.code.target.path.endsWith('number/coverage.md'));
      assert.ok((found.relatedInformation ?? []).length > 0);
    });

    test('typos and number formats are warnings, and code is left alone', async () => {
      const document = await open('bao-phu.md');
      const repeated = await diagnostic(document, 'text/repeated-word');
      assert.equal(repeated.severity, vscode.DiagnosticSeverity.Warning);
      await diagnostic(document, 'format/number');
      assert.equal(own(document).filter(({ code }) => idOf(code) === 'format/number').length, 1);
    });

    test('two open drafts that contradict each other are both underlined', async () => {
      const first = await open('bao-phu.md');
      const second = await open('ban-tin.md');
      const here = await diagnostic(first, 'number/across-documents');
      const there = await diagnostic(second, 'number/across-documents');
      assert.match(first.getText(here.range), /93,628/);
      assert.match(second.getText(there.range), /92,628/);
      assert.equal(here.relatedInformation?.[0]?.location.uri.toString(), second.uri.toString());
      assert.equal(there.relatedInformation?.[0]?.location.uri.toString(), first.uri.toString());
    });

    test('other Markdown files are left alone until one asks', async () => {
      await open('bao-phu.md');
      const readme = await open('README.md');
      await diagnostic(await open('bao-phu.md'), 'number/coverage');
      assert.deepEqual(own(readme), []);
      await vscode.window.showTextDocument(readme);
      void vscode.commands.executeCommand('sokhop.checkDocument');
      await diagnostic(readme, 'text/repeated-word');
    });

    test('a folder with sokhop.yaml needs no front matter', async () => {
      await diagnostic(await open('kho/tin-ngan.md'), 'text/repeated-word');
    });

    test('hover shows what a figure is', async () => {
      const document = await open('bao-phu.md');
      const shown = await until('the card', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          placeOf(document, '93,628'),
        );
        const text = hovers
          .flatMap(({ contents }) => contents)
          .map((part) => (typeof part === 'string' ? part : part.value));
        return text.find((part) => /bảo hiểm y tế/i.test(part));
      });
      assert.match(shown, /2023/);
    });

    test('an indicator is completed without diacritics, in small letters within a sentence', async () => {
      const document = await open('trang-trang.md');
      for (const typed of ['bao hiem y te', 'bhyt', 'số người tham gia BHYT']) {
        await insertAtEnd(document, `\nTheo báo cáo, ${typed}`);
        const item = await completion(document, 'Số người tham gia bảo hiểm y tế');
        const text = item.insertText;
        assert.equal(typeof text === 'object' ? text.value : text, 'số người tham gia bảo hiểm y tế');
        assert.equal(item.range instanceof vscode.Range && document.getText(item.range), typed);
      }
    });

    test('nothing is completed in code', async () => {
      const document = await open('bao-phu.md');
      const list = await completions(
        document,
        document.lineAt(placeOf(document, 'so nguoi tham gia').line).range.start.translate(0, 8),
      );
      assert.deepEqual(
        list.filter(({ detail }) => detail === 'người'),
        [],
      );
    });

    test('a quick fix takes the repeated word away', async () => {
      const document = await open('bao-phu.md');
      const found = await diagnostic(document, 'text/repeated-word');
      const fix = await action(
        document,
        found.range,
        vscode.CodeActionKind.QuickFix,
        ({ isPreferred }) => isPreferred === true,
      );
      await apply(fix);
      assert.match(document.getText(), /phối hợp với các hội/);
      await until(
        'the warning to go',
        () => own(document).every(({ code }) => idOf(code) !== 'text/repeated-word') || undefined,
      );
    });

    test('fix all mends what changes no number, and leaves the contradiction to the writer', async () => {
      const document = await open('bao-phu.md');
      await diagnostic(document, 'text/repeated-word');
      const kind = vscode.CodeActionKind.SourceFixAll.append('sokhop');
      await apply(await action(document, new vscode.Range(0, 0, 0, 0), kind, () => true));
      assert.match(document.getText(), /1,28 triệu thẻ/);
      assert.match(document.getText(), /với các hội/);
      assert.match(document.getText(), /95,35%/);
    });

    test('a comment switches a rule off at its place', async () => {
      const document = await open('bao-phu.md');
      const found = await diagnostic(document, 'text/repeated-word');
      const suppress = await action(document, found.range, vscode.CodeActionKind.QuickFix, ({ title }) =>
        title.startsWith('Bỏ qua quy tắc text/repeated-word'),
      );
      await apply(suppress);
      await until(
        'the warning to go',
        () => own(document).every(({ code }) => idOf(code) !== 'text/repeated-word') || undefined,
      );
    });

    test('the page of a rule opens inside VS Code', async () => {
      await open('bao-phu.md');
      await vscode.commands.executeCommand('sokhop.openRule', 'number/coverage');
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('sokhop-rule:/number/coverage.md'));
      assert.match(page.getText(), /number\/coverage/);
    });

    test('the server starts again on demand', async () => {
      const document = await open('bao-phu.md');
      await diagnostic(document, 'number/coverage');
      await vscode.commands.executeCommand('sokhop.restartServer');
      await diagnostic(document, 'number/coverage');
    });
  });
}

async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function own(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'sokhop');
}

function idOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

function diagnostic(document: vscode.TextDocument, ruleId: string): Promise<vscode.Diagnostic> {
  return until(`${ruleId} in ${document.fileName}`, () => own(document).find(({ code }) => idOf(code) === ruleId));
}

function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} stands in the draft`);
  return document.positionAt(at + 1);
}

async function insertAtEnd(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}

async function completions(
  document: vscode.TextDocument,
  at: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items;
}

function completion(document: vscode.TextDocument, label: string): Promise<vscode.CompletionItem> {
  return until(`${label} to be offered`, async () => {
    const items = await completions(document, document.lineAt(document.lineCount - 1).range.end);
    return items.find((item) => (typeof item.label === 'string' ? item.label : item.label.label) === label);
  });
}

function action(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
  wanted: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  return until(`an action ${kind.value}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind.value,
    );
    return actions.find(wanted);
  });
}

async function apply({ edit }: vscode.CodeAction): Promise<void> {
  assert.ok(edit);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}

/** Back to the text on disk, before the editors are closed: VS Code would ask what to do with changes. */
async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks until there is an answer, for as long as a busy machine may need. */
async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

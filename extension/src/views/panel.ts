/** A page in the editor area: its frame with a strict policy, its messages, and its return after a restart of VS Code. */
import * as vscode from 'vscode';
import { locale } from '../locale.js';
import type { FromPage } from '../pages/messages.js';
import { reveal } from '../reveal.js';
import type { Server } from '../server.js';

/** What a view does on its page. */
export interface PageHandler {
  /** The part of the view's id behind `sokhop.`, and the name of its script. */
  readonly page: 'table' | 'chart';
  readonly title: () => string;
  /** A message that is not about opening something: those are the same on every page. */
  readonly receive: (message: FromPage) => unknown;
  /** The page was closed. */
  readonly closed: () => void;
  /** The page came back after a restart, with what it had kept. */
  readonly restored: (kept: unknown) => void;
}

/** One page of a kind at most: showing it again brings it to the front. */
export class Panel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | null = null;
  private readonly serializer: vscode.Disposable;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly server: Server,
    private readonly handler: PageHandler,
  ) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(this.viewType, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        handler.restored(kept);
        this.take(panel);
      },
    });
  }

  dispose(): void {
    this.serializer.dispose();
    this.panel?.dispose();
  }

  get isOpen(): boolean {
    return this.panel !== null;
  }

  get isVisible(): boolean {
    return this.panel?.visible === true;
  }

  show(): void {
    if (this.panel !== null) {
      this.panel.reveal();
      return;
    }
    const column = vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    this.take(vscode.window.createWebviewPanel(this.viewType, this.handler.title(), column));
  }

  /** Sends the page its content; what it is called may have changed with that. */
  send(content: object): void {
    if (this.panel === null) return;
    this.panel.title = this.handler.title();
    void this.panel.webview.postMessage(content);
  }

  private get viewType(): string {
    return `sokhop.${this.handler.page}`;
  }

  private take(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    const pages = vscode.Uri.joinPath(this.context.extensionUri, 'dist/pages');
    panel.webview.options = { enableScripts: true, localResourceRoots: [pages] };
    panel.iconPath = vscode.Uri.joinPath(this.context.extensionUri, 'images/icon.png');
    panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
    panel.onDidDispose(() => {
      this.panel = null;
      this.handler.closed();
    });
    panel.webview.html = frame(panel.webview, pages, this.handler.page, this.handler.title());
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.kind === 'open') await reveal(this.server.uriOf(message.uri), message.range, true);
    else if (message.kind === 'rule') await vscode.commands.executeCommand('sokhop.openRule', message.ruleId);
    else await this.handler.receive(message);
  }
}

/** Nothing is loaded but the page's own script and style; nothing in the page runs but that script. */
function frame(webview: vscode.Webview, pages: vscode.Uri, page: string, title: string): string {
  const nonce = newNonce();
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(pages, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${locale()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/[&<>]/gu, '')}</title>
<link rel="stylesheet" href="${address('page.css')}">
</head>
<body>
<div id="toolbar"></div>
<div id="status" role="status" aria-live="polite"></div>
<main id="content"></main>
<script nonce="${nonce}" src="${address(`${page}.js`)}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

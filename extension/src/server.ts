/** The server as the extension asks it: one method a request, and what it tells of its own accord. */
import {
  CHECK_REQUEST,
  CHECKED_NOTIFICATION,
  type CheckedParams,
  type CheckResult,
  type DocumentFigures,
  EXPLAIN_REQUEST,
  type ExplainResult,
  FIGURES_REQUEST,
  type FiguresParams,
  type FiguresResult,
  RULES_REQUEST,
  type RulesResult,
  SERIES_REQUEST,
  type SeriesParams,
  type SeriesResult,
  SWITCH_OFF_REQUEST,
  type SwitchOffParams,
  type SwitchOffResult,
  TEMPLATE_REQUEST,
  type TemplateParams,
  type TemplateResult,
} from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Requests wait for the server to be up. State: what was last told of each open draft. */
export class Server implements vscode.Disposable {
  private readonly checked = new vscode.EventEmitter<void>();
  private accounts: CheckedParams['drafts'] = [];

  /** Fires when drafts have been checked again. */
  readonly onDidCheck = this.checked.event;

  constructor(private readonly client: BaseLanguageClient) {
    client.onNotification(CHECKED_NOTIFICATION, ({ drafts }: CheckedParams) => {
      this.accounts = drafts;
      this.checked.fire();
    });
  }

  dispose(): void {
    this.checked.dispose();
  }

  start(): Promise<void> {
    return this.client.start();
  }

  async restart(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
    await this.client.start();
  }

  /** What was last found in an open draft; null for a document that is none. */
  accountOf(document: vscode.TextDocument): CheckedParams['drafts'][number]['account'] | null {
    const uri = this.addressOf(document.uri);
    return this.accounts.find((draft) => draft.uri === uri)?.account ?? null;
  }

  check(document: vscode.TextDocument): Promise<CheckResult> {
    return this.ask<CheckResult>(CHECK_REQUEST, { uri: this.addressOf(document.uri) });
  }

  /** The figures of some documents; of every draft of the workspace without any. */
  async figures(
    uris: readonly vscode.Uri[] | null,
    token?: vscode.CancellationToken,
  ): Promise<readonly DocumentFigures[]> {
    const params: FiguresParams = { uris: uris === null ? null : uris.map((uri) => this.addressOf(uri)) };
    return (await this.ask<FiguresResult>(FIGURES_REQUEST, params, token)).documents;
  }

  series(params: SeriesParams): Promise<SeriesResult> {
    return this.ask<SeriesResult>(SERIES_REQUEST, params);
  }

  template(params: TemplateParams): Promise<TemplateResult> {
    return this.ask<TemplateResult>(TEMPLATE_REQUEST, params);
  }

  /** The edit that switches a rule off; null where there is none. */
  async switchOff(params: Omit<SwitchOffParams, 'uri'>, document: vscode.TextDocument): Promise<SwitchOffResult> {
    return this.ask<SwitchOffResult>(SWITCH_OFF_REQUEST, { ...params, uri: this.addressOf(document.uri) });
  }

  explain(ruleId: string): Promise<ExplainResult> {
    return this.ask<ExplainResult>(EXPLAIN_REQUEST, { ruleId });
  }

  rules(): Promise<RulesResult> {
    return this.ask<RulesResult>(RULES_REQUEST);
  }

  addressOf(uri: vscode.Uri): string {
    return this.client.code2ProtocolConverter.asUri(uri);
  }

  uriOf(address: string): vscode.Uri {
    return this.client.protocol2CodeConverter.asUri(address);
  }

  private async ask<Result>(method: string, params?: object, token?: vscode.CancellationToken): Promise<Result> {
    await this.client.start();
    // A token that is not there would be taken for a parameter.
    return token === undefined
      ? this.client.sendRequest<Result>(method, params)
      : this.client.sendRequest<Result>(method, params, token);
  }
}

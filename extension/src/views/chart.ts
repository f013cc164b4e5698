/** Biểu đồ: an indicator over time across the drafts of the folder, with official values beside them. */
import type { SeriesParams, SeriesResult } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { locale, words } from '../locale.js';
import type { ChartContent, FromPage } from '../pages/messages.js';
import type { Server } from '../server.js';
import { Panel } from './panel.js';

/** The view. State: what is shown. */
export class ChartView implements vscode.Disposable {
  private readonly panel: Panel;
  private readonly listening: vscode.Disposable;
  private wanted: SeriesParams = { indicator: null, place: null };
  private series: SeriesResult | null = null;
  private asked = 0;

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: Server,
  ) {
    this.panel = new Panel(context, server, {
      page: 'chart',
      title: () => this.title(),
      receive: (message) => this.receive(message),
      closed: () => {
        this.series = null;
      },
      restored: (kept) => {
        if (isSeriesParams(kept)) this.wanted = kept;
      },
    });
    this.listening = vscode.Disposable.from(
      this.panel,
      server.onDidCheck(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('sokhop')) void this.refresh();
      }),
    );
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** Opens the chart; without an indicator on what it showed last, else on what the drafts say most of. */
  async show(indicator: string | null): Promise<void> {
    if (indicator !== null) this.wanted = { indicator, place: null };
    this.panel.show();
    await this.refresh();
  }

  private title(): string {
    const chosen = this.series?.chosen;
    return chosen == null ? words().chart : words().chartOf(chosen.indicator.name);
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.kind === 'series') this.wanted = message.wanted;
    if (message.kind === 'series' || message.kind === 'ready') await this.refresh();
  }

  private async refresh(): Promise<void> {
    if (!this.panel.isOpen) return;
    const asked = ++this.asked;
    const series = await this.server.series(this.wanted);
    if (asked !== this.asked) return;
    this.series = series;
    this.panel.send({ kind: 'chart', locale: locale(), series } satisfies ChartContent);
  }
}

function isSeriesParams(kept: unknown): kept is SeriesParams {
  if (typeof kept !== 'object' || kept === null || !('indicator' in kept) || !('place' in kept)) return false;
  return typeof kept.indicator === 'string' && typeof kept.place === 'string';
}

/** Reads files for a server that cannot read them itself: one in a browser, or one whose documents lie in a virtual folder. */
import {
  type FileParams,
  LIST_FOLDER_REQUEST,
  type ListFolderResult,
  READ_FILE_REQUEST,
  type ReadFileResult,
} from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Answers the server's requests for files and folders. It gets what lies in a folder of the workspace, and nothing else. */
export function provideFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE_REQUEST, async ({ uri }: FileParams): Promise<ReadFileResult> => {
    const file = withinWorkspace(client, uri);
    if (file === null) return null;
    return vscode.workspace.fs.readFile(file).then(base64, () => null);
  });
  client.onRequest(LIST_FOLDER_REQUEST, async ({ uri }: FileParams): Promise<ListFolderResult> => {
    const folder = withinWorkspace(client, uri);
    if (folder === null) return [];
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      (found) => found,
      () => [],
    );
    return entries.map(([name, type]) => ({ name, isFolder: type === vscode.FileType.Directory }));
  });
}

function withinWorkspace(client: BaseLanguageClient, address: string): vscode.Uri | null {
  const uri = client.protocol2CodeConverter.asUri(address);
  return vscode.workspace.getWorkspaceFolder(uri) === undefined ? null : uri;
}

/** In pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const PIECE = 0x8000;

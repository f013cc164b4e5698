/** Serves one editor over the channel that the command line names. */
import { nodeHost as disk } from '@sokhop/configuration/node';
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { clientFiles, withVirtualFolders } from './client-host.js';
import { hostOf } from './host.js';
import { startServer } from './server.js';

/** Serves over node IPC for `--node-ipc`, else over standard input and output. Ends the process when the editor is done. */
export function serve(args: readonly string[]): void {
  const connection = args.includes('--node-ipc')
    ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
    : createConnection(process.stdin, process.stdout);
  // A fault outside any request is told to the editor's log; the writer's session goes on.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => connection.console.error(describe(error)));
  }
  startServer(connection, hostOf(withVirtualFolders(disk, clientFiles(connection, disk.spreadsheet))));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The server in a worker of a browser: no file system, no process; files are read by the editor. */
import { spreadsheet } from '@sokhop/configuration/web';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './client-host.js';
import { hostOf } from './host.js';
import { startServer } from './server.js';

/** The worker's own end of its channel, whose type only the libraries of browsers know. */
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
startServer(connection, hostOf(clientFiles(connection, spreadsheet)));

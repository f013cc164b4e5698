/** The language server of Số Khớp: the only place that knows the Language Server Protocol, and the only one with state. */
export { type Host, hostOf } from './host.js';
export { serve } from './serve.js';
export { startServer } from './server.js';

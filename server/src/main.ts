/** The server as a process: `node main.js --stdio` (the default) or `--node-ipc`. */
import { serve } from './serve.js';

serve(process.argv.slice(2));

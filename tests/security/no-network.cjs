/** Loaded before a program under test: whatever opens a connection, asks for a name or starts a server ends the process with 99. */
const refuse = (what) => () => {
  process.stderr.write(`refused: ${what}\n`);
  process.exit(99);
};

for (const [name, members] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dns: ['lookup', 'resolve'],
  dgram: ['createSocket'],
})) {
  const module = require(`node:${name}`);
  for (const member of members) module[member] = refuse(`${name}.${member}`);
}
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');

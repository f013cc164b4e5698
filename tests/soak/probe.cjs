/** Loaded into the server under soak: makes its disk slow, and answers over the side channel with what it holds after a full collection. */
const disk = require('node:fs/promises');

for (const name of ['readFile', 'readdir', 'stat', 'open']) {
  const quick = disk[name];
  disk[name] = async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
    return quick(...given);
  };
}

process.on('message', () => {
  globalThis.gc();
  process.send({
    heap: process.memoryUsage().heapUsed,
    listeners: [process, process.stdin, process.stdout].reduce(
      (sum, emitter) => sum + emitter.eventNames().reduce((all, name) => all + emitter.listenerCount(name), 0),
      0,
    ),
    handles: process.getActiveResourcesInfo().length,
  });
});
// The side channel alone must not keep the server alive.
process.channel?.unref();

// One file sent by tus-js-client, in the way the first argument (JSON) says:
//   { url, token, file, sha256, how, chunk }
// Prints a line of JSON for every chunk the server has confirmed, and one at the end.
import * as tus from "tus-js-client";
import { PassThrough } from "node:stream";
import fs from "node:fs";
import net from "node:net";

const task = JSON.parse(process.argv[2]);
const headers = { Authorization: `Bearer ${task.token}` };
const size = fs.statSync(task.file).size;
const say = line => process.stdout.write(JSON.stringify(line) + "\n");

const ways = {
  plain: {},
  chunks: { chunkSize: task.chunk },
  deferred: { chunkSize: task.chunk, uploadLengthDeferred: true },
  with_creation: { chunkSize: task.chunk, uploadDataDuringCreation: true },
  parallel: { parallelUploads: 3 },
  override: { chunkSize: task.chunk, overridePatchMethod: true },
  cut: {},
  killed: { chunkSize: task.chunk, retryDelays: Array(200).fill(100) },
  abort: { chunkSize: task.chunk },
  terminate: { chunkSize: task.chunk },
};

// Forwards bytes; the first connection that carries more than `limit` bytes is torn off.
function cuttingRelay(target, limit) {
  const seen = { cuts: 0, sent: 0 };
  const server = net.createServer(client => {
    const office = net.connect(Number(target.port), target.hostname);
    let carried = 0;
    const end = () => { client.destroy(); office.destroy(); };
    client.on("data", bytes => {
      carried += bytes.length;
      seen.sent += bytes.length;
      office.write(bytes);
      if (seen.cuts === 0 && carried > limit) {
        seen.cuts = 1;
        // Let what was taken over arrive, then tear.
        setImmediate(() => { client.resetAndDestroy(); office.end(); });
      }
    });
    office.on("data", bytes => client.write(bytes));
    for (const side of [client, office]) side.on("error", end).on("close", end);
  });
  return new Promise(resolve => server.listen(0, "127.0.0.1", () => resolve({ server, seen, port: server.address().port })));
}

function send(endpoint, more) {
  return new Promise((resolve, reject) => {
    const streamed = ways[task.how].uploadLengthDeferred;
    // Of a file's own stream the client takes the length from the file, and promises a whole last chunk.
    const upload = new tus.Upload(streamed ? fs.createReadStream(task.file).pipe(new PassThrough()) : fs.readFileSync(task.file), {
      endpoint,
      headers,
      metadata: { filename: "photo.jpg", sha256: task.sha256 },
      retryDelays: [50, 100, 200],
      onError: reject,
      onSuccess: () => resolve(upload),
      onChunkComplete: (chunk, accepted) => say({ accepted }),
      ...ways[task.how],
      ...more(() => upload, resolve),
    });
    upload.start();
  });
}

const nothing = () => ({});

async function head(url) {
  const response = await fetch(url, { method: "HEAD", headers: { ...headers, "Tus-Resumable": "1.0.0" } });
  return { status: response.status, offset: Number(response.headers.get("upload-offset") ?? -1) };
}

async function run() {
  if (task.how === "cut") {
    const relay = await cuttingRelay(new URL(task.url), size / 2);
    const upload = await send(`http://127.0.0.1:${relay.port}/v1/files`, nothing);
    relay.server.close();
    return { url: upload.url, ...relay.seen };
  }
  if (task.how === "abort" || task.how === "terminate") {
    const stopAtHalf = (upload, resolve) => ({
      onChunkComplete: async (chunk, accepted) => {
        if (accepted < size / 2) return;
        await upload().abort(task.how === "terminate");
        resolve(upload());
      },
    });
    const stopped = await send(task.url, stopAtHalf);
    const found = await head(stopped.url);
    if (task.how === "terminate") return { url: stopped.url, ...found };
    let first = -1;
    await send(task.url, () => ({ uploadUrl: stopped.url, onChunkComplete: (chunk, accepted) => { if (first < 0) first = accepted - chunk; } }));
    return { url: stopped.url, resumedAt: first, ...found };
  }
  const upload = await send(task.url, nothing);
  return { url: upload.url };
}

run().then(result => { say({ done: true, ...result }); process.exit(0); },
           error => { say({ done: false, error: String(error) }); process.exit(1); });

// The other side of ./dev bench upload: @tus/server with its file store, and tus-js-client.
//   node peer.mjs serve FOLDER [sync]     prints the port; sync: fsync before every answer
//   node peer.mjs send URL FILE CHUNK     prints the milliseconds it took
import fs from "node:fs";
import http from "node:http";
import { Server } from "@tus/server";
import { FileStore } from "@tus/file-store";
import * as tus from "tus-js-client";

class SyncingStore extends FileStore {
  async write(stream, id, offset) {
    const written = await super.write(stream, id, offset);
    const file = await fs.promises.open(`${this.directory}/${id}`, "r+");
    await file.datasync();
    await file.close();
    return written;
  }
}

function serve(folder, sync) {
  fs.mkdirSync(folder, { recursive: true });
  const Store = sync ? SyncingStore : FileStore;
  const handler = new Server({ path: "/files", datastore: new Store({ directory: folder }) });
  const server = http.createServer(handler.handle.bind(handler));
  server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
}

function send(endpoint, file, chunkSize) {
  const bytes = fs.readFileSync(file);
  const start = performance.now();
  new tus.Upload(bytes, {
    endpoint,
    chunkSize,
    retryDelays: null,
    onError: error => { process.stderr.write(`${error}\n`); process.exit(1); },
    onSuccess: () => { process.stdout.write(`${performance.now() - start}\n`); process.exit(0); },
  }).start();
}

const [what, ...rest] = process.argv.slice(2);
if (what === "serve") serve(rest[0], rest[1] === "sync");
else send(rest[0], rest[1], Number(rest[2]));

// The device's side: PouchDB over LevelDB.  node client.js FOLDER URL
const PouchDB = require("pouchdb");
const { serve, timed } = require("./rows");

const [folder, url] = process.argv.slice(2);
const db = new PouchDB(folder + "/rows");
const remote = new PouchDB(url + "/rows");
const options = { batch_size: 1000 };

const checked = async replication => {
  const result = await replication;
  if (!result.ok || result.errors.length)
    throw new Error(JSON.stringify(result.errors));
  return result;
};

serve({
  pull: async () => {
    let docs = 0;
    const ms = await timed(async () => { docs = (await checked(db.replicate.from(remote, options))).docs_written; });
    return { ms, records: docs };
  },
  push: async () => {
    let docs = 0;
    const ms = await timed(async () => { docs = (await checked(db.replicate.to(remote, options))).docs_written; });
    return { ms, records: docs };
  },
  // Lines of {"id", "status", "note"}.
  edit: async file => {
    const edits = require("fs").readFileSync(file, "utf8").trimEnd().split("\n").map(line => JSON.parse(line));
    for (let at = 0; at < edits.length; at += 1000) {
      const some = edits.slice(at, at + 1000);
      const { rows } = await db.allDocs({ keys: some.map(edit => edit.id), include_docs: true });
      await db.bulkDocs(rows.map(({ doc }, i) => ({ ...doc, status: some[i].status, note: some[i].note })));
    }
  },
});

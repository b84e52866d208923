// The office's side: express-pouchdb over LevelDB.  node server.js FOLDER ROWS-FILE
const express = require("express");
const PouchDB = require("pouchdb");
const { read, serve } = require("./rows");

const [folder, rowsFile] = process.argv.slice(2);
const Local = PouchDB.defaults({ prefix: folder + "/" });
const app = express();
app.use("/", require("express-pouchdb")(Local, { mode: "minimumForPouchDB", logPath: folder + "/log.txt", configPath: folder + "/config.json" }));
const db = new Local("rows");
let listening;

serve({
  listen: () => new Promise(done => { listening = app.listen(0, "127.0.0.1", () => done({ port: listening.address().port })); }),
  fill: async () => {
    const rows = read(rowsFile);
    for (let at = 0; at < rows.length; at += 1000)
      await db.bulkDocs(rows.slice(at, at + 1000));
  },
  change: async (id, status) => {
    const doc = await db.get(id);
    await db.put({ ...doc, status });
  },
});

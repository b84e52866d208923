// The workload of tests/bench/sync/workload.h as PouchDB's documents: the C++ side writes the rows as
// lines of JSON, so both sides store the very same data.
const fs = require("fs");
const readline = require("readline");

exports.read = file => fs.readFileSync(file, "utf8").trimEnd().split("\n").map(line => {
  const { id, ...fields } = JSON.parse(line);
  return { _id: id, ...fields };
});

// Answers commands from standard input, one a line, each with one line of JSON.
exports.serve = commands => {
  const lines = readline.createInterface({ input: process.stdin });
  let turn = Promise.resolve();
  lines.on("line", line => {
    const [name, ...rest] = line.split(" ");
    turn = turn.then(() => commands[name](...rest)).then(
      answer => process.stdout.write(JSON.stringify(answer || {}) + "\n"),
      problem => { console.error(problem); process.exit(1); });
  });
  lines.on("close", () => turn.then(() => process.exit(0)));
};

exports.timed = async work => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

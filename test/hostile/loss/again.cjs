// The built program, run again and again in one process, as a start takes longer than an edit: node again.cjs JSON.
// Says "ready" on handle 3, begins when its input ends, and then says after each run how many milliseconds it took.
// Ends at the first that fails.
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { runInThisContext } = require('node:vm');

const DIST = join(__dirname, '../../../dist');
const loaded = new Map();
const { run } = load('./wp.cjs');

const { cwd, words, from, times } = JSON.parse(process.argv[2]);

/** As src/cache/compiled.ts does it, with nothing kept. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const path = join(DIST, name);
  if (name === './start.cjs') return require(path);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  runInThisContext(readFileSync(path, 'latin1'), path)(module.exports, load, module);
  return module.exports;
}

async function again() {
  writeSync(3, 'ready\n');
  for await (const _ of process.stdin);
  for (let at = from; at < from + times; at++) {
    const start = performance.now();
    const exit = await once(words[at % words.length]);
    if (exit !== 0) return exit;
    writeSync(3, `${(performance.now() - start).toFixed(1)}\n`);
  }
  return 0;
}

async function once(args) {
  const { env, stdout, stderr, on } = process;
  const host = {
    argv: [process.execPath, join('bin', 'wp'), ...args],
    cwd: () => cwd,
    env,
    stdout,
    stderr,
    on,
  };
  await run(host, null);
  return host.exitCode;
}

again().then((exit) => {
  process.exitCode = exit;
});

// The built program, run again and again in one process, as a start takes longer than an edit: node again.cjs JSON.
// Says "ready" on handle 3, begins when its input ends, and then says after each run how many milliseconds it took.
// Ends at the first that fails. With a folder `compiled`, what V8 has compiled is kept there, as wp keeps it.
const { existsSync, readFileSync, writeFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../../../dist');
const { cwd, words, from, times, compiled } = JSON.parse(process.argv[2]);
const loaded = new Map();
const scripts = new Map();
const { run } = load('./wp.cjs');

/** As src/cache/compiled.ts does it. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const path = join(DIST, name);
  if (name === './start.cjs') return require(path);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const kept = compiled && join(compiled, `${name}.v8`);
  const cachedData = kept && existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
  if (kept && !cachedData) scripts.set(kept, script);
  script.runInThisContext()(module.exports, load, module);
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
  for (const [kept, script] of scripts) writeFileSync(kept, script.createCachedData());
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

// A preload that makes one file operation of the real program go wrong: node --require preload.cjs bin/wp.js …
// WP_FAULT says which, as JSON: see Fault in wp-under-fault.ts. Only what touches its folder counts, from 0.
const fs = require('node:fs');
const { resolve, sep } = require('node:path');

const { folders, at, from, fault, log, freeAt } = JSON.parse(process.env.WP_FAULT ?? '{"folders":[]}');
const original = { ...fs };
const operations = [];
/** Handles of what was opened inside the folder. */
const opened = new Set();
/** How often the program has looked who has the lock. */
let looks = 0;
/** Half of a write is on the disk, and there is no room for the rest. */
let isFull = false;

const isInside = (path) => {
  if (typeof path === 'number') return opened.has(path);
  if (typeof path !== 'string' && !Buffer.isBuffer(path) && !(path instanceof URL)) return false;
  const whole = resolve(String(path));
  return folders.some((folder) => whole === folder || whole.startsWith(folder + sep));
};
/** The first argument, or in these the second. */
const concerns = (name, args) =>
  isInside(args[0]) || (/^(link|rename|copyFile|cp)/.test(name) && isInside(args[1]));

for (const [name, real] of Object.entries(original)) {
  if (typeof real !== 'function' || !name.endsWith('Sync') || name.startsWith('_')) continue;
  fs[name] = Object.assign((...args) => {
    if (!concerns(name, args)) return real(...args);
    if (name === 'openSync' && /\.wp\.lock$/.test(args[0]) && ++looks === freeAt)
      original.unlinkSync(args[0]);
    const number = operations.push(`${name} ${shown(args[0])}`) - 1;
    const isHit = number === at || (from === true && number > at);
    if (isHit || isFull) goWrong(name, real, args);
    const short = isHit && fault === 'short' && name === 'writeSync';
    return track(name, args, short ? half(args) : run(name, real, args, isHit));
  }, real);
}

// What is not counted must not be used: a sweep that misses an operation proves nothing.
for (const [name, real] of [...Object.entries(fs.promises), ...Object.entries(original)]) {
  const isPromise = fs.promises[name] === real;
  if (typeof real !== 'function' || (!isPromise && typeof original[`${name}Sync`] !== 'function')) continue;
  (isPromise ? fs.promises : fs)[name] = Object.assign((...args) => {
    if (concerns(name, args)) operations.push(`uncounted ${name}`);
    return real(...args);
  }, real);
}

process.on('exit', () => {
  if (log !== undefined) original.writeFileSync(log, JSON.stringify(operations));
});

/** Throws, or does not come back, unless the operation shall run. */
function goWrong(name, real, args) {
  if (fault === 'kill') die();
  if (fault === 'torn' && name === 'writeSync') {
    half(args);
    die();
  }
  if (fault === 'full' && (name === 'writeSync' || isFull)) {
    if (!isFull && name === 'writeSync') half(args);
    isFull = true;
    if (name === 'writeSync' || (name === 'openSync' && args[1] === 'wx')) fail('ENOSPC', name);
  }
  if (/^E[A-Z]+$/.test(fault) && name !== 'existsSync') {
    // A handle is closed whatever close says.
    if (name === 'closeSync') track(name, args, real(...args));
    fail(fault, name);
  }
}

function run(name, real, args, isHit) {
  if (isHit && /^E[A-Z]+$/.test(fault) && name === 'existsSync') return false;
  const result = real(...args);
  if (isHit && fault === 'killed after') die();
  return result;
}

function track(name, args, result) {
  if (name === 'openSync') opened.add(result);
  if (name === 'closeSync') opened.delete(args[0]);
  return result;
}

/** Writes the first half of what it should, as systems may. */
function half([handle, data, offset = 0]) {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return original.writeSync(handle, bytes, offset, Math.ceil((bytes.length - offset) / 2));
}

function fail(code, syscall) {
  throw Object.assign(new Error(`${code}: as asked for, ${syscall}`), { code, syscall, errno: -1 });
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}

function shown(path) {
  const folder = folders.find((each) => String(path).startsWith(each)) ?? '';
  return String(path)
    .slice(folder.length)
    .replace(/^\//, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'UUID');
}

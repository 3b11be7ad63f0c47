#!/usr/bin/env node
// The launcher: hands the process to the program, which is built into dist.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '../dist');
if (existsSync(join(program, 'start.cjs'))) require('../dist/start.cjs').start(process, program);
else {
  process.stderr.write('wp: the program has not been built: npm run build\n');
  process.exitCode = 70;
}

#!/usr/bin/env node
// The launcher: hands the process to the program, which is built into dist.
const { join } = require('node:path');

require('../dist/start.cjs').start(process, join(__dirname, '../dist'));

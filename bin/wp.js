#!/usr/bin/env node
// The launcher: hands the process to src/cli, built into dist.
require('../dist/start.cjs').start(process);

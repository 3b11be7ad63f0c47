#!/usr/bin/env node
// The launcher: hands the process to src/cli, built into dist.
import { run } from '../dist/wp.js';

await run(process);

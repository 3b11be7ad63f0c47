// wp as a process of its own, from its sources.
import { run } from '../../src/cli/process.ts';

await run(process, null);

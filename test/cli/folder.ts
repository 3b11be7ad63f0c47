// A folder of a test's own, with the files it needs, gone when the tests are done.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, onTestFinished } from 'vitest';

export const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';

/** Files by their path inside the folder; its own absolute path comes back. */
export function folderWith(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wp-')));
  const inTest = expect.getState().currentTestName !== undefined;
  (inTest ? onTestFinished : afterAll)(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

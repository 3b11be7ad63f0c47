// Git repositories made for a test, untouched by the settings of whoever runs it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export function git(folder: string, args: readonly string[], vars: Record<string, string> = {}): string {
  const { PATH = '' } = process.env;
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, '.git/cache'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Harbour Towns Network',
      GIT_AUTHOR_EMAIL: 'plan@harbour-towns.example',
      GIT_COMMITTER_NAME: 'Harbour Towns Network',
      GIT_COMMITTER_EMAIL: 'plan@harbour-towns.example',
      ...vars,
    },
  });
}

/** Writes the files and commits everything at that moment, `YYYY-MM-DDThh:mm:ss±hh:mm`. */
export function commit(folder: string, files: Record<string, string>, at: string): void {
  write(folder, files);
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all']);
  const when = { GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: at };
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'A change'], when);
}

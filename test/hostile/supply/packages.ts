// The packages wp is made of, as the lock file has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';

export interface Package {
  /** `node_modules/chalk` */
  path: string;
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

/** Every package, or only those somebody gets who installs wp. */
export function packages({ runtime = false } = {}): Package[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const all = Object.entries(lock.packages as Record<string, Omit<Package, 'path'>>).slice(1);
  return all.map(([path, entry]) => ({ ...entry, path })).filter(({ dev }) => !(runtime && dev === true));
}

/** What npm runs by itself when it installs a package. */
const INSTALLING = ['preinstall', 'install', 'postinstall'];

/** Those npm would run for packages somebody gets who installs wp: `chalk: postinstall`. */
export function installScripts(): string[] {
  return packages({ runtime: true }).flatMap(({ path, hasInstallScript }) => {
    const { name, scripts = {} } = manifest(path);
    const own = INSTALLING.filter((script) => script in scripts);
    return [
      ...own.map((script) => `${name}: ${script}`),
      ...(hasInstallScript && own.length === 0 ? [`${name}: binding.gyp`] : []),
    ];
  });
}

export function manifest(path: string): { name: string; license?: string; scripts?: Record<string, string> } {
  return JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8'));
}

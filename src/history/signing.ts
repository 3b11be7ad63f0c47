// With which program an approval is signed, where its maker signs tags: the maker's own, whatever a repository names.
import type { Repository } from './repository.ts';

/** The settings of git that name a program for it, and what stands there where nobody said anything. */
const PROGRAMS: readonly (readonly [name: string, usual: string])[] = [
  ['gpg.program', 'gpg'],
  ['gpg.openpgp.program', 'gpg'],
  ['gpg.x509.program', 'gpgsm'],
  ['gpg.ssh.program', 'ssh-keygen'],
  ['gpg.ssh.defaultkeycommand', ''],
];

/** A setting that comes with the files, and not with whoever uses them. */
const FOREIGN = /^(local|worktree)$/;

/** Options for git: where the repository names such a program, the user's own stands in for it. */
export async function ownSigning(repository: Repository): Promise<string[]> {
  const ran = await repository.run(['config', '--null', '--show-scope', '--get-regexp', '^gpg\\.']);
  if (!ran.ok) return []; // It names none.
  const fields = ran.out.toString('utf8').split('\0');
  const own = new Map<string, string>();
  const named = new Set<string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', setting = ''] = fields.slice(at, at + 2);
    const [name = '', value = ''] = setting.split('\n');
    if (FOREIGN.test(scope)) named.add(name);
    else own.set(name, value);
  }
  return PROGRAMS.filter(([name]) => named.has(name)).flatMap(([name, usual]) => {
    const openpgp = name === 'gpg.openpgp.program' ? own.get('gpg.program') : undefined;
    return ['-c', `${name}=${own.get(name) ?? openpgp ?? usual}`];
  });
}

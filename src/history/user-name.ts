// Who works here, as git knows them.
import { git, type Vars } from './git.ts';

/** git's `user.name` in `folder`; null where git is not there or knows no name. */
export async function userName(folder: string, vars: Vars): Promise<string | null> {
  const ran = await git(folder, ['config', '--get', 'user.name'], vars);
  return ran.ok ? ran.out.toString('utf8').trim() || null : null;
}

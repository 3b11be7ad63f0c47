// A shell in a terminal, as somebody sits before it: lines are typed, TAB is pressed, and what then stands there is read.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/run-wp.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** Whether the shell, and for a terminal util-linux's `script`, are on this machine. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

export class Terminal {
  readonly #folder: string;
  readonly env: NodeJS.ProcessEnv;

  /** `folder` is where commands run; wp and workplan are in the path, built as they are installed. */
  constructor(folder: string, vars: Record<string, string>) {
    this.#folder = folder;
    const bin = join(folder, '.bin');
    mkdirSync(bin);
    for (const name of ['wp', 'workplan']) symlinkSync(join(ROOT, 'bin/wp.js'), join(bin, name));
    const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
    this.env = { ...inherited, PATH: `${bin}:${process.env.PATH}`, TERM: 'xterm', HOME: folder, ...vars };
  }

  /** Runs a line to its end. */
  run(shell: Shell, line: string): string {
    const bare = { bash: ['--norc', '--noprofile'], zsh: ['-f'], fish: ['--no-config'] }[shell];
    return spawnSync(shell, [...bare, '-c', line], { cwd: this.#folder, env: this.env, encoding: 'utf8' })
      .stdout;
  }

  /** Types each line and presses TAB (`\t`) where it stands; what each line has become. */
  async type(
    shell: 'bash' | 'zsh',
    script: string,
    lines: readonly string[],
  ): Promise<{ became: string[]; screen: string }> {
    const log = join(this.#folder, '.typed');
    writeFileSync(log, '');
    // Ctrl-G writes down what stands on the line, Ctrl-U clears it.
    const keep = {
      bash: `bind -x '"\\C-g": printf "%s\\n" "$READLINE_LINE" >> ${log}'`,
      // zsh's own expand-or-complete would run $(…) before any completion is asked.
      zsh: `keep() { print -r -- "$BUFFER" >> ${log} }; zle -N keep; bindkey -e; bindkey ^G keep; bindkey '^I' complete-word`,
    }[shell];
    const setUp = `PS1='> '; source ${script}; source ${script}; ${keep}; echo RE""ADY\n`;
    const keys = lines.map((line) => `${line}\x07\x15`).join('');
    const screen = await this.#sit(
      shell === 'bash' ? 'bash --norc --noprofile -i' : 'zsh -f -i',
      setUp,
      `${keys}\x04`,
    );
    return { became: readFileSync(log, 'utf8').split('\n').slice(0, -1), screen };
  }

  #sit(command: string, setUp: string, keys: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: this.#folder, env: this.env });
      let screen = '';
      let typed = false;
      terminal.stdout.on('data', (bytes: Buffer) => {
        if (screen === '') terminal.stdin.write(setUp);
        screen += bytes.toString();
        if (typed || !screen.includes('READY')) return;
        typed = true;
        // The prompt comes after it; keys typed before would be the terminal's own.
        setTimeout(() => terminal.stdin.write(keys), 300);
      });
      // A shell that still waits for the rest of a line never ends.
      const patience = setTimeout(() => terminal.kill('SIGKILL'), 60_000);
      terminal.on('close', (_, signal) => {
        clearTimeout(patience);
        if (signal === null) resolve(screen);
        else reject(new Error(`the shell still waits: ${JSON.stringify(screen.slice(-500))}`));
      });
    });
  }
}

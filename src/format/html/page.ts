// The status report as one page: opened from an e-mail, put on any host, or printed. It asks for nothing but itself.
import type { Report, StatusReport } from '../../report/types.ts';
import { sayStanding } from '../layout/report.ts';
import { sayPeriod } from '../say-period.ts';
import type { FormatContext } from '../types.ts';
import { afresh } from '../voice.ts';
import { attention } from './attention.ts';
import { percent, place } from './axis.ts';
import { calendar } from './calendar.ts';
import { drawDiffPage } from './diff-page.ts';
import { drawDocument } from './document.ts';
import { indicators } from './indicators.ts';
import { items } from './items.ts';
import { legend } from './legend.ts';
import type { Html } from './markup.ts';
import { open } from './open.ts';
import { progress } from './progress.ts';
import { SCRIPT } from './script.ts';
import type { Section } from './section.ts';
import { since } from './since.ts';
import { STYLE } from './style/index.ts';
import { timeline } from './timeline.ts';
import { toCome } from './to-come.ts';
import { undated } from './undated.ts';

/** The page of a status report, or of what changed; no other report has one. */
export function formatPage(report: Report, given: FormatContext): string {
  const context = { ...given, voice: afresh(given.voice) };
  if (report.kind === 'diff') return drawDiffPage(report, context).markup;
  return report.kind === 'report' ? drawPage(report, context).markup : '';
}

function drawPage(report: StatusReport, context: FormatContext): Html {
  const { voice, plan } = context;
  const { report: words } = voice.messages;
  const period =
    report.period === null ? [] : [words.period(sayPeriod(report.period, voice, plan.calendar.yearStart))];
  return drawDocument(
    {
      name: words.title,
      style: `${STYLE}${measures(report, context)}`,
      script: SCRIPT,
      lead: [sayStanding(report, context), ...period].join(' '),
      sections: sectionsOf(report, context),
    },
    context,
  );
}

function sectionsOf(report: StatusReport, context: FormatContext): Section[] {
  return [
    attention(report, context),
    ...(report.since === null ? [] : [since(report.since, context)]),
    progress(report, context),
    timeline(report, context),
    toCome(report, context),
    calendar(report, context),
    open(report, context),
    ...(report.indicators.length === 0 ? [] : [indicators(report, context)]),
    undated(report, context),
    items(report, context),
    legend(context),
  ];
}

/** What the style cannot know: how many months the timeline has, and where today is among them, if it is. */
function measures({ timeline: axis }: StatusReport, { today }: FormatContext): string {
  const inside = axis.span.start <= today && today < axis.span.end;
  return `:root{--months:${axis.months.length || 1};--today:${inside ? percent(place(today, axis)) : '-9%'}}`;
}

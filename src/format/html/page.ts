// The status report as one page: opened from an e-mail, put on any host, or printed. It asks for nothing but itself.
import type { Text } from '../../core/text.ts';
import type { Report, StatusReport } from '../../report/types.ts';
import { sayStanding } from '../layout/report.ts';
import { sayPeriod } from '../say-period.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { say } from '../voice.ts';
import { attention } from './attention.ts';
import { percent, place } from './axis.ts';
import { calendar } from './calendar.ts';
import { indicators } from './indicators.ts';
import { items } from './items.ts';
import { legend } from './legend.ts';
import { Html, html, joined } from './markup.ts';
import { open } from './open.ts';
import { planName, planText, textAttributes } from './plan-text.ts';
import { progress } from './progress.ts';
import { SCRIPT } from './script.ts';
import { drawSection, type Section } from './section.ts';
import { contentSecurityPolicy } from './security.ts';
import { STYLE } from './style/index.ts';
import { timeline } from './timeline.ts';
import { toCome } from './to-come.ts';
import { undated } from './undated.ts';

/** The page of a status report; no other report has one. */
export function formatPage(report: Report, context: FormatContext): string {
  return report.kind === 'report' ? drawPage(report, context).markup : '';
}

function drawPage(report: StatusReport, context: FormatContext): Html {
  const { voice, plan, today } = context;
  const { report: words, page } = voice.messages;
  const style = `${STYLE}${measures(report, context)}`;
  const sections = sectionsOf(report, context);
  const title = [say(plan.header.title, voice).text, words.title, sayDay(today, voice)]
    .filter(Boolean)
    .join(' · ');
  return html`<!doctype html>
<html lang="${voice.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
${header(report, context)}
${contents(sections, context)}
<main id="main" tabindex="-1">${sections.map(drawSection)}
</main>
${footer(report, context)}
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`;
}

function sectionsOf(report: StatusReport, context: FormatContext): Section[] {
  return [
    attention(report, context),
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

function header(report: StatusReport, context: FormatContext): Html {
  const { voice, plan } = context;
  const { report: words, page } = voice.messages;
  const { organization, title } = plan.header;
  const over = [...(organization === undefined ? [] : [nameOf(organization, context)]), html`${words.title}`];
  const period =
    report.period === null
      ? ''
      : ` ${words.period(sayPeriod(report.period, voice, plan.calendar.yearStart))}`;
  const gaps = [...(plan.gaps?.files ?? []), ...(plan.gaps?.ids ?? [])];
  return html`<header>
<p class="over">${joined(over, ' · ')}</p>
<h1${textAttributes(title, voice)}>${say(title, voice).text || words.title}</h1>
<p class="lead">${sayStanding(report, context)}${period}</p>${
    gaps.length === 0 ? '' : html`<p class="gaps">${page.gaps(gaps.join(', '))}</p>`
  }
</header>`;
}

function contents(sections: readonly Section[], { voice }: FormatContext): Html {
  const links = sections.map(({ name, title }) => html`<li><a href="#${name}">${title}</a>`);
  return html`<nav aria-label="${voice.messages.page.contents}"><ul>${links}</ul></nav>`;
}

/** What the page is made from, and how many of its titles stand in another language. */
function footer(report: StatusReport, context: FormatContext): Html {
  const { voice, plan, today } = context;
  const { title, organization, owner } = plan.header;
  const source = [title, organization, owner].flatMap((text) =>
    text === undefined ? [] : [nameOf(text, context)],
  );
  const fallen = report.items.filter(({ item }) => say(item.title, voice).fallback).length;
  return html`<footer>
${fallen === 0 ? '' : html`<p>${voice.messages.reports.fallback(fallen)}</p>\n`}<p>${joined(
    [...source, planName(voice.messages.page.prepared(sayDay(today, voice)))],
    ' · ',
  )}</p>
</footer>`;
}

/** A plain text in the header is a name, in whatever language. */
function nameOf(text: Text, context: FormatContext): Html {
  return typeof text === 'string' ? planName(text) : planText(text, context);
}

// The page around its sections: what every page of the plan has, whatever is reported.
import type { Text } from '../../core/text.ts';
import { sayGaps } from '../say-gaps.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { say, sayFallen, sayMarked } from '../voice.ts';
import { Html, html, joined, type Piece } from './markup.ts';
import { planName, planText, textAttributes } from './plan-text.ts';
import { drawSection, type Section } from './section.ts';
import { contentSecurityPolicy } from './security.ts';

export interface PageParts {
  /** What it reports: "Status report". */
  name: string;
  style: string;
  /** "" where it needs none. */
  script: string;
  /** The sentence below the title. */
  lead: string;
  sections: readonly Section[];
}

/** A whole page that asks for nothing but itself. */
export function drawDocument(
  { name, style, script, lead, sections }: PageParts,
  context: FormatContext,
): Html {
  const { voice, plan, today } = context;
  const { page } = voice.messages;
  const title = [sayMarked(plan.header.title, voice), name, sayDay(today, voice)].filter(Boolean).join(' · ');
  return html`<!doctype html>
<html lang="${voice.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
${header(name, lead, context)}
${contents(sections, context)}
<main id="main" tabindex="-1">${sections.map(drawSection)}
</main>
${footer(context)}
${script === '' ? '' : html`<script>${new Html(script)}</script>\n`}</body>
</html>
`;
}

function header(name: string, lead: string, context: FormatContext): Html {
  const { voice, plan, revision } = context;
  const { history } = voice.messages;
  const { organization, title } = plan.header;
  const over: Piece[] = [
    ...(organization === undefined ? [] : [nameOf(organization, context)]),
    html`${name}`,
  ];
  const gaps = sayGaps(plan, voice);
  const then =
    revision === null ? '' : ` ${history.at(revision.name, sayDay(revision.commit.committed, voice))}`;
  return html`<header>
<p class="over">${joined(over, ' · ')}</p>
<h1${textAttributes(title, voice)}>${say(title, voice).text || name}</h1>
<p class="lead">${lead}${then}</p>${gaps === null ? '' : html`<p class="gaps">${gaps}</p>`}
</header>`;
}

function contents(sections: readonly Section[], { voice }: FormatContext): Html {
  const links = sections.map(({ name, title }) => html`<li><a href="#${name}">${title}</a>`);
  return html`<nav aria-label="${voice.messages.page.contents}"><ul>${links}</ul></nav>`;
}

/** What the page is made from, and how many of the texts above stand in another language. */
function footer(context: FormatContext): Html {
  const { voice, plan, today } = context;
  const { title, organization, owner } = plan.header;
  const source = [title, organization, owner].flatMap((text) =>
    text === undefined ? [] : [nameOf(text, context)],
  );
  const made = html`<p>${joined(
    [...source, planName(voice.messages.page.prepared(sayDay(today, voice)))],
    ' · ',
  )}</p>`;
  const fallen = sayFallen(voice);
  return html`<footer>
${fallen === '' ? '' : html`<p>${fallen}</p>\n`}${made}
</footer>`;
}

/** A plain text in the header is a name, in whatever language. */
function nameOf(text: Text, context: FormatContext): Html {
  return typeof text === 'string' ? planName(text) : planText(text, context);
}

// Texts nobody should write, and somebody will: what each would do if it were not made harmless.

const ESC = '\u001b';

export const STRINGS: Readonly<Record<string, string>> = {
  // A terminal.
  'colours the rest of the screen': `Harbour day ${ESC}[31mred`,
  'clears the screen': `Harbour day ${ESC}[2J${ESC}[H`,
  'hides a link behind words': `${ESC}]8;;https://elsewhere.example${ESC}\\Harbour day${ESC}]8;;${ESC}\\`,
  'fills the clipboard': `Harbour day ${ESC}]52;c;cm0gLXJmIH4=\u0007`,
  'sets the window title': `Harbour day ${ESC}]0;owned\u0007`,
  'asks the terminal to answer': `Harbour day ${ESC}[6n${ESC}P$q"p${ESC}\\`,
  'speaks 8-bit control codes': 'Harbour day \u009b31m',
  'speaks 8-bit, and ends nothing': 'Harbour day \u009d0;owned\u009c\u0090x',
  'writes over its own line': 'Harbour day\rCancelled  ',
  'backs over what was written': 'Harbour day\b\b\b\b\b\b\b\b\b\b\bCancelled',
  'goes down a line and a page': 'Harbour day\u000bover\u000cthere',
  rings: 'Harbour day\u0007',
  deletes: 'Harbour day\u007f\u007f',
  // A reader's eyes.
  'turns the reading direction round': 'Harbour \u202eyad\u202c open',
  'isolates a direction': 'Harbour \u2067yad\u2069 open',
  'marks a direction': 'Harbour \u200f\u061cday\u200e open',
  'is there twice, seemingly': 'Harbour\u200b day',
  'joins what needs no joining': 'Har\u200cbour\u200d day',
  'carries what cannot be seen': 'Harbour day\u{e0061}\u{e0062}\u2062',
  'is empty, seemingly': '\u3164',
  'begins with a byte-order mark': '\ufeffHarbour day',
  'is half a character': 'Harbour \ud83d day \udc00',
  'is no character': 'Harbour \ufffe\uffff day',
  // A line.
  'begins a second line': 'Harbour day\nLate\tno',
  'begins a second line, in Unicode': 'Harbour day\u2028Late\u2029no',
  'begins a second line, as other systems do': 'Harbour day\r\nLate\u0085no',
  // A log.
  'commands the runner': 'Harbour day\n::error::owned',
  'commands the runner from its beginning': '::stop-commands::owned',
  'commands the runner where a line is wrapped':
    'The harbour day of all the towns at the coast ::add-mask::e',
  'commands the runner inside a line': 'Harbour day ##[add-matcher]owned.json',
  'commands another runner': 'Harbour day ##vso[task.setvariable variable=PATH]owned',
  'escapes as the runner does': 'Harbour day%0A::error::owned%0D%25',
  'adds a property to an annotation': 'a,line=1::owned',
  // A page.
  'ends a script': '</script><script>alert(1)</script>',
  'ends a style': '</style><style>*{display:none}</style>',
  'ends a comment': '--><img src=x onerror=alert(2)>',
  'ends an attribute': '" onmouseover="alert(3)" x="',
  'ends an attribute in single quotes': "' onmouseover='alert(3)' x='",
  'is an entity': '&lt;b&gt; &#106;avascript &amp;amp;',
  'leads to a script': '[here](javascript:alert(4)) <a href="javascript:alert(4)">here</a>',
  'leads to a script by other letters': 'JaVa\tScript:alert(4) &#x6a;avascript:alert(4)',
  'leads to data': 'data:text/html,<script>alert(5)</script>',
  'is a template': '{{constructor.constructor("alert(6)")()}}',
  draws: '<svg onload=alert(7)><foreignObject><iframe srcdoc=x></iframe></foreignObject></svg>',
  // Markdown.
  'is a row of a table': 'Harbour | day |\n| --- | --- |',
  'is code': '`Harbour``day```\n```js\nalert(1)\n```',
  'is a picture': '![day](https://elsewhere.example/track.png)',
  'is a link': '[day]: https://elsewhere.example\n[day][day] <https://elsewhere.example>',
  'is a heading': '# Harbour day\n===\n***\n- [ ] x',
  'is emphasis': '**Harbour** __day__ ~~late~~ \\*',
  'is markup inside markup': '<details open><summary>Harbour</summary><b>day</b></details><!-- x',
  'calls people and issues': '@harbour-crew harbour-towns/plan#7 #7 GH-7',
  // A spreadsheet.
  'is a formula': '=HYPERLINK("https://elsewhere.example","Harbour day")',
  'is a formula of signs': '+1+1',
  'is a formula that begins with minus': '-1+1',
  'is a formula by name': '@SUM(1+1)',
  'is a formula behind a tab': '\t=1+1',
  'is a formula behind a line break': 'Harbour day\n=1+1',
  'is a formula in full width': '＝1+1',
  'is a formula in the next cell': "Harbour;=cmd|' /C calc'!A0;day",
  'is a formula in a quoted cell': 'Harbour";"=1+1","=1+1',
  'starts a program': "=cmd|' /C calc'!A0",
  // A calendar.
  'is another event': 'Harbour day\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:owned',
  'escapes as calendars do': 'Harbour\\n day\\, \\; ;X-OWN=1:',
  // What programs read.
  'ends an element':
    ']]></failure></testcase></testsuites><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  'ends a string': '"}],"owned":[{"x":"\\u0022',
  'names what everything is made of': '__proto__',
  'is a request to roff': ".so /etc/passwd\n'br\n\\!.sy touch ran\\*(xx",
  'is a diagram':
    'Harbour day :crit, 2031-01-01, 1d\nclick x href "javascript:alert(8)"\n%%{init: {}}%% ;#quot;',
  // A shell.
  'is run by a shell': '$(touch ran)',
  'is run by a shell of old': '`touch ran`; touch ran & touch ran | touch ran',
  'ends a word': "it's \"; touch ran; '",
  'begins with a dash': '--output=ran',
  'is a pattern': '*?[a-z]{x,y} ~ !! ^a^b =ls',
  // git.
  'is a trailer':
    'Harbour day\n\nApproved-by: nobody\n\n--- a/plan.yaml\n+++ b/plan.yaml\n@@ -1 +1 @@\n-a\n+b',
};

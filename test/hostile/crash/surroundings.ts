// What wp may be started in: each a line of shell, and how it should end. Written by asking what a user should get.

/** In `line`, `$wp` is the built program, `$root` where it stands; the plan is in ./plan, and `big` in ./big. */
export interface Surrounding {
  name: string;
  line: string;
  vars?: Record<string, string>;
  exit: number;
  /** Absent: nothing at all. */
  stdout?: string | RegExp;
  stderr?: string | RegExp;
  /** As a user to whom permissions apply, where the tests are run as root. */
  asNobody?: true;
  /** In a terminal, by util-linux's `script`. */
  inTerminal?: true;
  /** With a plan of 3,000 items in ./big. */
  big?: true;
}

/** The answer most of them should get, whatever is around it. */
const LIST = `Items · 2

When    What                                                     Kind   ID
──────  ───────────────────────────────────────────────────────  ─────  ────────
June    Assembly of the harbour towns                            event  assembly
1 July  Night of the pilots                                      event  pilots
`;

const REFUSED = (file: string, why: string) => `wp: cannot write ${file}: ${why}\n`;
const FULL = 'no space is left on the disk';
const NO_RIGHT = 'no permission';
const BUG = (said: string) =>
  `wp: this is a bug in wp: ${said} (please report it with the command you typed; WP_DEBUG=1 shows where it happened)\n`;
/** Breaks JSON.stringify, as a bug of ours might. */
const broken = (how: string) =>
  `echo '${how}' > broken.cjs && NODE_OPTIONS="-r $PWD/broken.cjs" $wp items --json --no-cache`;
const list = (name: string, vars: Record<string, string>): Surrounding => ({
  name,
  line: '$wp items',
  vars,
  exit: 0,
  stdout: LIST,
});
/** A copy of the program with something done to it. */
const damaged = (how: string) =>
  `mkdir copy && cp -r $root/bin $root/dist copy/ && ${how} && $node copy/bin/wp.js items`;

const STREAMS: Surrounding[] = [
  { name: 'stdin is closed', line: '$wp items <&-', exit: 0, stdout: LIST },
  { name: 'stdout is closed', line: '$wp items >&-', exit: 0 },
  { name: 'stderr is closed, and there is something to say', line: '$wp bogus 2>&-', exit: 2 },
  { name: 'stdin, stdout and stderr are closed', line: '$wp items <&- >&- 2>&-', exit: 0 },
  {
    name: 'a reader stops after a line',
    line: '$wp items | head -1; exit $PIPESTATUS',
    exit: 0,
    stdout: 'Items · 2\n',
  },
  {
    name: 'a reader stops after a byte of much',
    line: '$wp --plan big items --json | head -c 1; exit $PIPESTATUS',
    exit: 0,
    stdout: '{',
    big: true,
  },
  {
    name: 'nobody reads either stream',
    line: '{ $wp --plan big items --json; echo $? > code; } 2>&1 | true; sleep 0.1; while [ ! -s code ]; do sleep 0.1; done; exit $(cat code)',
    exit: 0,
    big: true,
  },
  { name: 'nobody reads what is wrong', line: '$wp bogus 2>&1 | true; exit $PIPESTATUS', exit: 2 },
  {
    name: 'a slow reader gets all of it',
    line: '$wp --plan big items --json | { sleep 0.5; wc -c; }',
    exit: 0,
    stdout: /^\d{7,}\n$/,
    big: true,
  },
];

const DISKS: Surrounding[] = [
  {
    name: 'the disk is full for stdout',
    line: '$wp items > /dev/full',
    exit: 3,
    stderr: REFUSED('stdout', FULL),
  },
  {
    name: 'the disk is full for much',
    line: '$wp --plan big items --json > /dev/full',
    exit: 3,
    stderr: REFUSED('stdout', FULL),
    big: true,
  },
  { name: 'the disk is full for stderr', line: '$wp bogus 2> /dev/full', exit: 2 },
  { name: 'the disk is full for both', line: '$wp items > /dev/full 2>&1', exit: 3 },
  {
    name: 'the disk is full for -o',
    line: '$wp items -o /dev/full',
    exit: 3,
    stderr: REFUSED('/dev/full', FULL),
  },
  {
    name: 'a report that does not fit leaves the old one',
    line: 'echo old > report.md; ulimit -f 1; $wp --plan big report -o report.md; code=$?; cat report.md; ls -A | grep tmp; exit $code',
    exit: 3,
    stdout: 'old\n',
    stderr: REFUSED('report.md', 'the system allows no file of that size'),
    big: true,
  },
  {
    name: 'a report that does not fit leaves no half of it',
    line: 'ulimit -f 1; $wp --plan big report -o report.md; code=$?; ls -A | grep -E "report|tmp"; exit $code',
    exit: 3,
    stderr: REFUSED('report.md', 'the system allows no file of that size'),
    big: true,
  },
  {
    name: 'an edit that does not fit leaves the plan',
    line: 'ulimit -f 0; $wp done pilots; code=$?; ls -A plan; exit $code',
    exit: 3,
    stdout: 'plan.yaml\n',
    stderr: REFUSED('plan/.wp.lock', 'the system allows no file of that size'),
  },
  {
    name: 'there is no room for what is kept between two runs',
    line: 'ulimit -f 0; $wp items',
    exit: 0,
    stdout: LIST,
  },
];

const TARGETS: Surrounding[] = [
  {
    name: '-o into a folder that is not there',
    line: '$wp items -o nowhere/june.csv',
    exit: 3,
    stderr: REFUSED('nowhere/june.csv', 'the folder is not there'),
  },
  {
    name: '-o below a file',
    line: '$wp items -o plan/plan.yaml/june.csv',
    exit: 3,
    stderr: REFUSED('plan/plan.yaml/june.csv', 'a part of its path is no folder'),
  },
  { name: '-o onto a folder', line: '$wp items -o plan', exit: 3, stderr: REFUSED('plan', 'it is a folder') },
  {
    name: '-o into /proc',
    line: '$wp items -o /proc/june/june.csv',
    exit: 3,
    stderr: REFUSED('/proc/june/june.csv', 'the folder is not there'),
  },
  {
    name: '-o with a name that is too long',
    line: '$wp items -o $(printf %0300d 1)',
    exit: 3,
    stderr: /^wp: cannot write 0+1: the name is too long\n$/,
  },
  {
    name: '-o onto links in a circle',
    line: 'ln -s a b; ln -s b a; $wp items -o a',
    exit: 3,
    stderr: REFUSED('a', 'its links lead round in a circle'),
  },
  { name: '-o /dev/null', line: '$wp items -o /dev/null', exit: 0 },
  {
    name: '-o /dev/stdout',
    line: 'echo kept > all; $wp items -o /dev/stdout >> all; cat all',
    exit: 0,
    stdout: `kept\n${LIST}`,
  },
  {
    name: '-o into a pipe with a name',
    line: 'mkfifo pipe; cat pipe & $wp items -o pipe && wait',
    exit: 0,
    stdout: LIST,
  },
  {
    name: '-o into a pipe without one',
    line: '$wp items -o >(cat > seen; mv seen all); while [ ! -e all ]; do sleep 0.1; done; cat all',
    exit: 0,
    stdout: LIST,
  },
  {
    name: '-o through a link',
    line: 'echo old > real.txt; ln -s real.txt link.txt; $wp items -o link.txt; readlink link.txt; cat real.txt',
    exit: 0,
    stdout: `real.txt\n${LIST}`,
  },
  {
    name: '-o through a link that leads to nothing yet',
    line: 'ln -s real.txt link.txt; $wp items -o link.txt; readlink link.txt; cat real.txt',
    exit: 0,
    stdout: `real.txt\n${LIST}`,
  },
  {
    name: '-o keeps the mode of what it replaces',
    line: 'touch june.txt; chmod 640 june.txt; $wp items -o june.txt; stat -c %a june.txt; ls -A',
    exit: 0,
    stdout: /^640\n(?!.*tmp)/s,
  },
  {
    name: '-o onto a file that must not be written',
    line: 'echo old > june.txt; chmod 444 june.txt; $wp items -o june.txt; code=$?; cat june.txt; exit $code',
    exit: 3,
    stdout: 'old\n',
    stderr: REFUSED('june.txt', NO_RIGHT),
    asNobody: true,
  },
  {
    name: '-o onto a file in a folder that takes no other',
    line: 'mkdir out; echo old > out/june.txt; chmod 555 out; $wp items -o out/june.txt; code=$?; cat out/june.txt; chmod 755 out; exit $code',
    exit: 0,
    stdout: LIST,
    asNobody: true,
  },
  {
    name: '-o into a folder that takes nothing',
    line: 'mkdir out; chmod 555 out; $wp items -o out/june.txt; code=$?; chmod 755 out; exit $code',
    exit: 3,
    stderr: REFUSED('out/june.txt', NO_RIGHT),
    asNobody: true,
  },
  {
    name: '-o onto the plan itself',
    line: 'cp plan/plan.yaml before; $wp report -o plan/plan.yaml; code=$?; cmp before plan/plan.yaml && exit $code',
    exit: 2,
    stderr:
      'wp: plan/plan.yaml would be read as a part of the plan; nothing was written\nName a file that does not end in .yaml or .yml, or one outside of the plan.\n',
  },
  {
    name: '-o onto the plan through a link',
    line: 'cp plan/plan.yaml before; ln -s plan/plan.yaml report.md; $wp report -o report.md; code=$?; cmp before plan/plan.yaml && exit $code',
    exit: 2,
    stderr: /^wp: report\.md would be read as a part of the plan/,
  },
  {
    name: '-o of the schema into the plan',
    line: '$wp schema -o plan/schema.json; head -1 plan/schema.json',
    exit: 0,
    stdout: '{\n',
  },
  {
    name: '--out into /proc',
    line: '$wp export ics --split theme --out /proc/feeds/all',
    exit: 3,
    stderr: REFUSED('/proc/feeds/all', 'the folder is not there'),
  },
  {
    name: '--out onto a file',
    line: '$wp export ics --split theme --out plan/plan.yaml',
    exit: 3,
    stderr: REFUSED('plan/plan.yaml', 'it is there already, and is no folder'),
  },
  {
    name: '--out below a file',
    line: '$wp export ics --split theme --out plan/plan.yaml/feeds',
    exit: 3,
    stderr: REFUSED('plan/plan.yaml/feeds', 'a part of its path is no folder'),
  },
  {
    name: '--out into a folder that takes nothing',
    line: 'mkdir out; chmod 555 out; $wp export ics --split theme --out out/a/b; code=$?; chmod 755 out; exit $code',
    exit: 3,
    stderr: REFUSED('out/a/b', NO_RIGHT),
    asNobody: true,
  },
  {
    name: '--out with themes whose ids lead out of it',
    line: String.raw`printf 'themes: [{id: "../../evil", title: Evil}, {id: /tmp/wp-evil, title: Evil}]\nevents: [{id: late-night, title: Late, when: 2031-06-01, theme: "../../evil"}]\n' > plan/evil.yaml
      mkdir deep; cd deep; $wp export ics --split theme --out out 2>/dev/null; ls out; ls -A; ls .. /tmp | grep evil.ics; exit 0`,
    exit: 0,
    stdout: 'other.ics\nout\n',
  },
  {
    name: 'init in /proc',
    line: '$wp init /proc/town --year 2031',
    exit: 3,
    stderr: /^wp: cannot write .*\/proc\/town\/.*: the folder is not there\n$/,
  },
];

const FOLDERS: Surrounding[] = [
  {
    name: 'a plan folder that takes nothing is read',
    line: 'chmod -R a-w plan; $wp items; code=$?; chmod -R u+w plan; exit $code',
    exit: 0,
    stdout: LIST,
    asNobody: true,
  },
  {
    name: 'a plan folder that takes nothing is not edited',
    line: 'chmod -R a-w plan; $wp done pilots; code=$?; chmod -R u+w plan; exit $code',
    exit: 3,
    stderr: REFUSED('plan/.wp.lock', NO_RIGHT),
    asNobody: true,
  },
  {
    name: 'a plan file that must not be written',
    line: 'chmod a-w plan/plan.yaml; $wp done pilots; code=$?; ls -A plan; exit $code',
    exit: 3,
    stdout: 'plan.yaml\n',
    stderr: REFUSED('plan/plan.yaml', NO_RIGHT),
    asNobody: true,
  },
  {
    name: 'a plan file that must not be read',
    line: 'chmod a-r plan/plan.yaml; $wp validate',
    exit: 1,
    stdout: /^plan\/plan\.yaml:1:1: error: /,
    asNobody: true,
  },
  {
    name: 'a plan folder that must not be read',
    line: 'chmod a-r plan; $wp validate; code=$?; chmod u+r plan; exit $code',
    exit: 1,
    stdout: /: error: /,
    asNobody: true,
  },
  {
    name: 'the folder is gone',
    line: 'mkdir gone && cd gone && rmdir ../gone && $wp items',
    exit: 0,
    stdout: LIST,
  },
  {
    name: 'the folder is gone, and nobody knows its name',
    line: 'mkdir gone && cd gone && rmdir ../gone && env -u PWD $wp items',
    exit: 3,
    stderr: /^wp: there is no plan here\n/,
  },
  {
    name: 'the plan is a file',
    line: 'echo Minutes > minutes.txt; $wp --plan minutes.txt items',
    exit: 3,
    stderr: /^wp: there is no plan in minutes\.txt\n/,
  },
  {
    name: 'the plan is a device',
    line: '$wp --plan /dev/null items',
    exit: 3,
    stderr: /^wp: there is no plan in \/dev\/null\n/,
  },
  {
    name: 'the plan is named like nothing there is',
    line: String.raw`$wp --plan $'no\nwhere\e[2J' items`,
    exit: 3,
    stderr: /^wp: there is no plan in no where\\u\{1b\}\[2J\n/,
  },
];

const HOMES: Surrounding[] = [
  { name: 'there is no home', line: 'env -u HOME $wp items', exit: 0, stdout: LIST },
  list('the home is not there', { HOME: '/nonexistent' }),
  list('the home is a file', { HOME: '/etc/passwd' }),
  list('the home is no folder anything can be made in', { HOME: '/proc' }),
  list('the home is named from here', { HOME: 'home' }),
  list('the cache goes into /proc', { XDG_CACHE_HOME: '/proc/x/y' }),
  list('the cache goes into a device', { XDG_CACHE_HOME: '/dev/null' }),
  list('the cache is named from here', { XDG_CACHE_HOME: '../..', WP_CACHE_DIR: 'x' }),
  list('the cache goes below a process', { WP_CACHE_DIR: '/proc/1/x' }),
  {
    name: 'the cache folder is a link',
    line: 'ln -s /tmp kept; WP_CACHE_DIR=$PWD/kept $wp items',
    exit: 0,
    stdout: LIST,
  },
  {
    name: 'the cache takes nothing',
    line: 'mkdir kept; chmod 555 kept; WP_CACHE_DIR=$PWD/kept $wp items; chmod 755 kept',
    exit: 0,
    stdout: LIST,
    asNobody: true,
  },
  {
    name: 'the cache holds something else',
    line: 'mkdir -m 700 kept; export WP_CACHE_DIR=$PWD/kept; $wp items >/dev/null; for f in kept/* kept/*/*; do [ -f $f ] && head -c 500 /dev/urandom > $f; done; $wp items',
    exit: 0,
    stdout: LIST,
  },
];

const WORDS: Surrounding[] = [
  list('no language is known', { LANG: 'C', LC_ALL: 'POSIX' }),
  list('the language is none', { LANG: 'tlh_XX.UTF-99@nowhere', LC_MESSAGES: '\u001b[2J' }),
  list('the language asked of wp is none', { WP_LANG: 'Klingon' }),
  list('the time zone is none', { TZ: 'Nowhere/Nothing' }),
  list('the time zone is a colon', { TZ: ':' }),
  list('the time zone is a file', { TZ: ':/etc/passwd' }),
  list('the terminal is said to have no columns', { COLUMNS: '0' }),
  list('the terminal is said to have columns of words', { COLUMNS: 'abc' }),
  list('the columns are no number', { COLUMNS: 'NaN' }),
  {
    name: 'the terminal is said to be endless',
    line: '$wp items',
    vars: { COLUMNS: '1e999' },
    exit: 0,
    stdout: /^Items · 2\n/,
  },
  {
    name: 'the terminal is said to be less than none',
    line: '$wp items',
    vars: { COLUMNS: '-5' },
    exit: 0,
    stdout: /^Items · 2\n/,
  },
  { name: 'twenty columns', line: '$wp items', vars: { COLUMNS: '20' }, exit: 0, stdout: /^(.{0,20}\n)+$/ },
  {
    name: 'the plan asked for is not there',
    line: '$wp items',
    vars: { WP_PLAN: '/nonexistent' },
    exit: 3,
    stderr: /^wp: there is no plan in \/nonexistent\n/,
  },
  {
    name: 'the day asked for is none',
    line: '$wp items',
    vars: { WP_TODAY: 'tomorrow' },
    exit: 2,
    stderr: /^wp: “tomorrow” is no value of WP_TODAY\n/,
  },
  {
    name: 'an argument of 100,000 letters',
    line: '$wp items --search $(printf %0100000d 1)',
    exit: 0,
    stdout: 'Items · 0\n',
    stderr: 'No items.\n',
  },
  {
    name: 'arguments that are no text',
    line: String.raw`$wp show $'\xff\xfe\e[2J'`,
    exit: 2,
    stderr: /^wp: nothing in the plan has the id “\ufffd\ufffd\\u\{1b\}\[2J”\n/,
  },
  { name: 'empty arguments', line: '$wp "" ""', exit: 2, stderr: /^wp: there is no command “”\n/ },
];

const TERMINALS: Surrounding[] = [
  {
    name: 'a terminal that can do nothing',
    line: '$wp items',
    vars: { TERM: 'dumb' },
    exit: 0,
    stdout: LIST,
    inTerminal: true,
  },
  {
    name: 'a terminal of twenty columns',
    line: '$wp items',
    vars: { TERM: 'dumb', COLUMNS: '20' },
    exit: 0,
    stdout: /^(.{0,20}\n)+$/,
    inTerminal: true,
  },
  {
    name: 'a terminal without a name',
    line: '$wp items',
    vars: { TERM: '' },
    exit: 0,
    stdout: /Assembly/,
    inTerminal: true,
  },
  {
    name: 'colour is both asked for and not',
    line: '$wp items',
    vars: { NO_COLOR: '1', FORCE_COLOR: '1' },
    exit: 0,
    stdout: LIST,
    inTerminal: true,
  },
  {
    name: 'colour is asked for in a word',
    line: '$wp items',
    vars: { FORCE_COLOR: 'please' },
    exit: 0,
    stdout: /Assembly/,
    inTerminal: true,
  },
  {
    name: 'a terminal and a mistake',
    line: '$wp bogus',
    vars: { TERM: 'xterm' },
    exit: 2,
    stdout: /^wp: there is no command “bogus”\n/,
    inTerminal: true,
  },
  {
    name: 'a terminal whose input has ended',
    line: '$wp items < /dev/null',
    vars: { TERM: 'dumb' },
    exit: 0,
    stdout: LIST,
    inTerminal: true,
  },
];

const NODES: Surrounding[] = [
  list('Node warns of what will go', { NODE_PENDING_DEPRECATION: '1', NODE_OPTIONS: '--trace-warnings' }),
  list('Node throws what it would warn of', { NODE_OPTIONS: '--throw-deprecation --pending-deprecation' }),
  list('Node is strict with promises', { NODE_OPTIONS: '--unhandled-rejections=strict --trace-uncaught' }),
  list('Node maps sources', { NODE_OPTIONS: '--enable-source-maps' }),
  list('Node has no prototypes to set', { NODE_OPTIONS: '--disable-proto=throw' }),
  list('Node makes no code of text', { NODE_OPTIONS: '--disallow-code-generation-from-strings' }),
  list('Node has little memory', { NODE_OPTIONS: '--max-old-space-size=16' }),
  list('Node finds modules elsewhere', { NODE_PATH: '/nonexistent', NODE_OPTIONS: '--preserve-symlinks' }),
  list('Node has a pool of no size', { UV_THREADPOOL_SIZE: 'abc' }),
  { name: 'Node has 20 handles', line: 'ulimit -n 20; $wp items', exit: 0, stdout: LIST },
];

const BUGS: Surrounding[] = [
  {
    name: 'a bug that throws an error',
    line: broken('JSON.stringify = () => { throw new TypeError("x is not a thing\\n    at y") }'),
    exit: 70,
    stderr: BUG('x is not a thing     at y'),
  },
  {
    name: 'a bug that throws an error without words',
    line: broken('JSON.stringify = () => { throw new RangeError() }'),
    exit: 70,
    stderr: BUG('RangeError'),
  },
  {
    name: 'a bug that throws an object',
    line: broken('JSON.stringify = () => { throw { a: 1 } }'),
    exit: 70,
    stderr: BUG('object'),
  },
  {
    name: 'a bug that throws nothing',
    line: broken('JSON.stringify = () => { throw undefined }'),
    exit: 70,
    stderr: BUG('undefined'),
  },
  {
    name: 'a bug that throws a text that acts',
    line: broken('JSON.stringify = () => { throw "\\x1b[2J" }'),
    exit: 70,
    stderr: BUG('\\u{1b}[2J'),
  },
  {
    name: 'a bug in a language',
    line: `${broken('JSON.stringify = () => { throw 1 }')} --lang es`,
    exit: 70,
    stderr: /^wp: esto es un fallo de wp: number \(comuníquelo .*\)\n$/,
  },
  {
    name: 'a bug that comes too late to be caught',
    line: broken('setTimeout(() => { throw new Error("late") }); process.exit = () => {}'),
    exit: 70,
    stderr: 'wp: this is a bug in wp, or a part of it is missing: late\n',
    stdout: /^/,
  },
  {
    name: 'a bug somebody looks into',
    line: `export WP_DEBUG=1; ${broken('JSON.stringify = () => { throw new Error("here") }')} 2>&1 | grep -c "^    at "; exit $PIPESTATUS`,
    exit: 70,
    stdout: /^[1-9]\d*\n$/,
  },
  {
    name: 'a part of the program is missing',
    line: damaged('rm copy/dist/en.cjs'),
    exit: 70,
    stderr: /^wp: this is a bug in wp, or a part of it is missing: [^\n]*en\.cjs[^\n]*\n$/,
  },
  {
    name: 'a part of the program is cut short',
    line: damaged('truncate -s 5000 copy/dist/wp.cjs'),
    exit: 70,
    stderr: /^wp: this is a bug in wp, or a part of it is missing: [^\n]*\n$/,
  },
  {
    name: 'the program is not built',
    line: damaged('rm -r copy/dist'),
    exit: 70,
    stderr: 'wp: the program has not been built: npm run build\n',
  },
];

export const SURROUNDINGS: readonly Surrounding[] = [
  ...STREAMS,
  ...DISKS,
  ...TARGETS,
  ...FOLDERS,
  ...HOMES,
  ...WORDS,
  ...TERMINALS,
  ...NODES,
  ...BUGS,
];

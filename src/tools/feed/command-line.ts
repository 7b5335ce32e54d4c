import { version } from '../../../package.json';
import { buildFeed } from './build-command.js';
import type { ProgressStream } from './progress.js';
import { ToolError, UsageError } from './tool-error.js';
import { readParameters } from '../read-parameters.js';
import { validateCommand } from './validate-command.js';

/** Where a command's words go. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: ProgressStream;
}

const help = `Builds and checks feeds for, and renders, the elements of paris-call-widgets.

paris-call-widgets feed build LIST.csv --pledge FILE.json --out FOLDER
    Makes a feed of a list of supporters and of a file with the pledge.
    --corrections FILE.csv   corrections to the list, one a row
    --single                 one document instead of one for each use
    --verbose                reports each corrected field
    --badges                 an SVG of each signatory's badge, in badges/
    --lang TAG               the language of those badges; English if absent

paris-call-widgets feed validate FILE|URL
    Reads a feed as the elements do, with the documents that it refers to,
    and prints each problem with its place and what to do.

paris-call-widgets doctor FILE|URL
    Says what is wrong with the widgets on a page, as its HTML has them.

paris-call-widgets oembed build --out FOLDER --base ADDRESS
    Writes a page for each widget and signatory, which WordPress and others
    turn into the widget when somebody pastes its address.
    --dist ADDRESS           where this package's dist/ is served; BASE/dist/ if absent
    --feed FILE|URL          whose signatories; the Paris Call's if absent
    --feed-address ADDRESS   the feed that the pages show, if not the one in dist/

paris-call-widgets render badge|principles|map|counter
    Prints an element as HTML that shows without a script.
    --attribute NAME=VALUE   an attribute of the element, as often as needed
    --lang TAG, --as-of DATE, --signatory ID   the same for these
    --feed FILE|URL          the feed to draw from
    --inline                 with its data, so that nothing is requested
    --into PAGE.html         fills the elements found in a page instead

paris-call-widgets badge ID|NAME
    Prints a signatory's badge as a picture or text that needs no script.
    --format svg|png|html|markdown   SVG if absent; PNG needs @resvg/resvg-js
    --feed FILE|URL, --lang TAG, --as-of DATE   as for render
    --image ADDRESS          where the picture will be, for html and markdown
    --out FILE               writes a file instead

paris-call-widgets map
    Prints the map of who signed as a picture that needs no script.
    --format svg|png         SVG if absent; PNG needs @resvg/resvg-js
    --show states|organisations|all   states if absent
    --feed FILE|URL, --lang TAG, --as-of DATE   as for render
    --out FILE               writes a file instead
    --every-day --out FOLDER a picture for each day from which on its states look otherwise

paris-call-widgets --version
paris-call-widgets --help

Exit code: 0 if all is well, 1 if a file or feed is at fault, 2 if the command is.
`;

const known = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  pledge: { type: 'string' },
  out: { type: 'string' },
  corrections: { type: 'string' },
  single: { type: 'boolean' },
  verbose: { type: 'boolean' },
  badges: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

/** Commands with options of their own, loaded when called. */
const commands: Readonly<
  Record<string, (more: readonly string[], print: (line: string) => void) => Promise<number>>
> = {
  badge: async (more, print) =>
    (await import('../badge/badge-command.js')).badgeCommand(more, print),
  doctor: async (more, print) =>
    (await import('../doctor/doctor-command.js')).doctorCommand(more, print),
  map: async (more, print) =>
    (await import('../map-picture/map-command.js')).mapCommand(more, print),
  oembed: async (more, print) =>
    (await import('../oembed/build-oembed.js')).buildOembed(more, print),
  render: async (more, print) => (await import('../render-command.js')).renderCommand(more, print),
};

/**
 * Runs one command.
 *
 * @param parameters what stands after the command's name
 * @returns the exit code
 */
export async function runCommand(
  parameters: readonly string[],
  { stdout, stderr }: Streams,
): Promise<number> {
  try {
    const print = (line: string): void => void stdout.write(`${line}\n`);
    const [subject = '', ...more] = parameters;
    const own = Object.hasOwn(commands, subject) ? commands[subject] : undefined;
    if (own && !more.includes('--help')) return await own(more, print);
    return await dispatch(parameters, print, stderr);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    stderr.write(`${error.message}\n`);
    if (!(error instanceof UsageError)) return 1;
    stderr.write('Try paris-call-widgets --help.\n');
    return 2;
  }
}

async function dispatch(
  parameters: readonly string[],
  print: (line: string) => void,
  terminal: ProgressStream,
): Promise<number> {
  const { values, positionals } = readParameters(parameters, known);
  if (values.help) {
    print(help.trimEnd());
    return 0;
  }
  if (values.version) {
    print(version);
    return 0;
  }
  const [subject, action, file, ...more] = positionals;
  if (subject === undefined) throw new UsageError('Say what to do: feed build or feed validate.');
  if (subject !== 'feed' || (action !== 'build' && action !== 'validate')) {
    const asked = [subject, action].filter(Boolean).join(' ');
    throw new UsageError(`There is no command "${asked}": say feed build or feed validate.`);
  }
  if (more.length) throw new UsageError(`"${more[0]}" is one file too many: name just one.`);
  if (action === 'validate') {
    const [option] = Object.keys(values);
    if (option) throw new UsageError(`feed validate has no option --${option}.`);
    if (!file) throw new UsageError('Say which feed to validate: a file or an address.');
    return validateCommand(file, print);
  }
  const { pledge, out, corrections, single = false, verbose = false, badges = false } = values;
  if (!file) throw new UsageError('Say which list to build the feed of: a CSV file.');
  if (!pledge) throw new UsageError('Say by --pledge which JSON file describes the pledge.');
  if (!out) throw new UsageError('Say by --out which folder the feed belongs in.');
  const { lang } = values;
  if (lang !== undefined && !badges) throw new UsageError('--lang is for --badges.');
  const badgeLanguage = badges ? (lang ?? 'en') : undefined;
  await buildFeed(
    { list: file, pledge, out, corrections, single, verbose, badges: badgeLanguage },
    print,
    terminal,
  );
  return 0;
}

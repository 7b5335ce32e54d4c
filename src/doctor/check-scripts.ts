import type { WidgetScript } from './find-embeds.js';
import type { Finding } from './finding.js';

/** Scripts that are there twice, or in a way that browsers do not run. */
export function checkScripts(scripts: readonly WidgetScript[]): Finding[] {
  const findings: Finding[] = scripts
    .filter(({ element }) => element.attributes['type'] !== 'module')
    .map(({ element, file }) => ({
      kind: 'problem',
      code: 'no-module',
      line: element.line,
      message: `${file}.js is a module, and the script tag does not say so: browsers refuse it.`,
      remedy: 'Write type="module" into the script tag.',
    }));
  const folders = new Map(scripts.map((script) => [new URL('.', script.address).href, script]));
  const [, second] = folders.values();
  if (second) {
    findings.push({
      kind: 'problem',
      code: 'two-copies',
      line: second.element.line,
      message: `Two copies of the package are loaded: ${[...folders.keys()].join(' and ')}.`,
      remedy: 'Keep the newer one; a theme and a plugin may each have brought theirs.',
    });
    return findings;
  }
  const names = scripts.map(({ file }) => file);
  const again = scripts.find(
    ({ file }, index) =>
      index > 0 &&
      (names.indexOf(file) < index ||
        names.includes('loader') ||
        names.includes('paris-call-widgets')),
  );
  if (again) {
    findings.push({
      kind: 'advice',
      code: 'twice',
      line: again.element.line,
      message: 'The page names the package more than once, which does no harm and is of no use.',
      remedy: 'One script is enough: loader.js brings what the page has.',
    });
  }
  return findings;
}

/* The page that says what is wrong with a pasted snippet: stories/doctor.html. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { checkSignatories } from '../../doctor/check-signatories.js';
import { examine, inOrder } from '../../doctor/examine.js';
import type { Embed } from '../../doctor/find-embeds.js';
import type { Finding } from '../../doctor/finding.js';
import { readPage } from '../../doctor/page.js';
import {
  elementsOf,
  type ElementsManifest,
  type ManifestElement,
} from '../../options/elements-manifest.js';
import { fittingSignatories } from '../../selectors/fitting-signatories.js';
import { loadNames } from '../load-names.js';
import { parseSnippet } from './parse-snippet.js';

const manifest = new URL('../custom-elements.json', import.meta.url).href;

/** What the form says. */
interface Question {
  readonly source: string;
  /** Address of the page; empty where nobody knows. */
  readonly address: string;
  /** The header Content-Security-Policy. */
  readonly policy: string;
}

async function answer(
  { source, address, policy }: Question,
  elements: readonly ManifestElement[],
): Promise<{ findings: readonly Finding[]; embeds: readonly Embed[] }> {
  const page = readPage(parseSnippet(source), {
    source,
    ...(URL.canParse(address) && { address: new URL(address) }),
    policies: policy.trim() ? [policy.trim()] : [],
  });
  const { embeds, findings } = examine(page, elements);
  const asks = embeds.some(({ attributes }) => attributes['signatory'] && !attributes['feed']);
  const names = asks ? await loadNames(undefined) : [];
  // Whoever is on another feed's list is known to the command alone: this page asks no other host.
  const ofSignatories = checkSignatories(embeds, ({ attributes: { signatory = '', feed } }) =>
    feed || !names.length ? undefined : fittingSignatories(names, signatory).length,
  );
  return { embeds, findings: inOrder([...findings, ...ofSignatories]) };
}

const drawFinding = ({ kind, message, remedy }: Finding): TemplateResult =>
  html`<li class=${kind}>
    <p>
      <strong class="kind">${kind === 'problem' ? 'Problem' : 'Advice'}</strong>
      ${message}
    </p>
    <p class="remedy">${remedy}</p>
  </li>`;

function drawAnswer(findings: readonly Finding[], embeds: readonly Embed[]): TemplateResult {
  const problems = findings.filter(({ kind }) => kind === 'problem').length;
  const counted = (count: number, what: string): string =>
    `${count} ${what}${count === 1 ? '' : 's'}`;
  const verdict = problems ? counted(problems, 'problem') : 'Nothing is wrong';
  return html`<h2 class=${problems ? 'bad' : 'good'}>${verdict}</h2>
    <p class="hint">${counted(embeds.length, 'embed')} found.</p>
    ${
      findings.length
        ? html`<ul class="findings">
            ${findings.map(drawFinding)}
          </ul>`
        : nothing
    }`;
}

const form = document.querySelector('form')!;
const result = document.querySelector<HTMLElement>('#result')!;
let latest = 0;

async function run(): Promise<void> {
  const own = (latest += 1);
  const data = new FormData(form);
  const [source = '', address = '', policy = ''] = ['source', 'address', 'policy'].map((name) =>
    String(data.get(name) ?? ''),
  );
  try {
    const response = await fetch(manifest);
    const elements = elementsOf((await response.json()) as ElementsManifest);
    const { findings, embeds } = await answer({ source, address, policy }, elements);
    if (own === latest) render(drawAnswer(findings, embeds), result);
  } catch {
    render(html`<p>The list of elements could not be loaded: try again.</p>`, result);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});

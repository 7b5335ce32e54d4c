import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listen, serveSite } from '../../src/tools/dev/serve.mjs';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { readJson, temporaryFolder, tool, type Outcome } from '../tools/tool.js';

/** A page and how it is sent. */
interface Sent {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Server = Awaited<ReturnType<typeof listen>>;
let host: Server;
let files: Server;
let sent: Sent = { html: '' };
/** What the other host does instead of sending the package's files to everybody. */
let strange:
  | ((
      path: string,
    ) => { status: number; headers: Record<string, string>; body: string } | undefined)
  | undefined;

before(async () => {
  host = await listen((request, response) => {
    const { pathname } = new URL(request.url!, 'http://any/');
    if (pathname !== '/page') return void serveSite(request, response);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...sent.headers });
    response.end(sent.html);
  }, 0);
  files = await listen((request, response) => {
    const answer = strange?.(request.url!);
    if (!answer) return void serveSite(request, response);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }, 0);
});
after(async () => {
  await host?.close();
  await files?.close();
});

const script = (address = `${files.origin}/dist/loader.js`): string =>
  `<script type="module" src="${address}"></script>`;
const badge = (attributes = 'signatory="microsoft"'): string =>
  `<signatory-badge ${attributes}><a href="https://pariscall.international/en/">Paris Call</a></signatory-badge>`;

/** What the doctor says of a page that has this in it. */
async function examine(
  content: string,
  { headers, other }: { headers?: Record<string, string>; other?: typeof strange } = {},
): Promise<Outcome> {
  sent = {
    html: `<!doctype html>\n<html lang="en"><title>A page</title>\n<body>${content}</body></html>`,
    ...(headers && { headers }),
  };
  strange = other;
  return tool('doctor', `${host.origin}/page`);
}

function assertProblem({ code, out, err }: Outcome, ...words: (RegExp | string)[]): void {
  assert.equal(err, '');
  for (const word of words) {
    if (typeof word === 'string') assert.ok(out.includes(word), out);
    else assert.match(out, word);
  }
  assert.match(out, /, 1 problem\n$/, out);
  assert.equal(code, 1);
}

describe('the doctor, on a page', () => {
  it('finds nothing wrong with a right one', async () => {
    const map =
      '<signer-map as-of="2018-11-12" timeline class="wide" data-x="1">A map</signer-map>';
    const { code, out } = await examine(script() + badge() + map);
    assert.equal(out, `${host.origin}/page: 2 embeds, no problem\n`);
    assert.equal(code, 0);
  });

  it('finds nothing wrong with links for WordPress, a frame and data of its own', async () => {
    const link =
      '<a href="/" data-paris-call="map" data-highlight="US" data-slot="7" class="x">A map</a>';
    const data =
      '<join-counter><script type="application/json">{"version":1}</script>Many</join-counter>';
    const frame = `<iframe src="${files.origin}/dist/embed.html#widget=signer-map&lang=fr&color-scheme=dark"></iframe>`;
    const { code, out } = await examine(script() + link + data + frame);
    assert.match(out, /3 embeds, no problem/);
    assert.equal(code, 0);
  });

  it('finds nothing wrong with an example of code', async () => {
    const example = '<pre><code>&lt;signer-map as-of="x">&lt;/signer-map></code></pre>';
    assert.equal((await examine(script() + badge() + example)).code, 0);
  });

  it('a tag that became text', async () => {
    assertProblem(
      await examine(`${script()}<p>&lt;signatory-badge signatory="microsoft"&gt;</p>`),
      /Problem, line 3: Readers see the code itself/,
    );
  });

  it('a tag that was taken out, with the link left', async () => {
    const link = '<a href="https://pariscall.international/en/">Microsoft supports it</a>';
    assertProblem(await examine(script() + link), 'only the link is left of it');
    assertProblem(await examine(link), 'Tag and script were taken out');
  });

  it('data of a link that was taken out', async () => {
    assertProblem(
      await examine(`${script()}<a href="/" data-signatory="microsoft">Microsoft</a>`),
      'Write data-paris-call="badge"',
    );
  });

  it('a script that is missing', async () => {
    assertProblem(await examine(badge()), 'there is no script, or it was taken out');
    const bundle = await examine(`<script type="module" src="/app.js"></script>${badge()}`);
    assert.match(bundle.out, /Advice.*may hold it/);
    assert.equal(bundle.code, 0);
  });

  it('a script that is no module', async () => {
    const old = `<script src="${files.origin}/dist/loader.js"></script>`;
    assertProblem(await examine(old + badge()), 'Write type="module"');
  });

  it('a tag without an end', async () => {
    assertProblem(await examine(`${script()}<signer-map />Text`), 'has no end in HTML');
  });

  it('two copies', async () => {
    assertProblem(
      await examine(script() + script('/dist/paris-call-widgets.js') + badge()),
      'Two copies of the package are loaded',
    );
  });

  it('attributes, values and widgets that do not exist', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['<signer-map as_of="2018-11-12">A map</signer-map>', 'Write as-of.'],
      ['<signer-map colour="red">A map</signer-map>', 'signer-map has no attribute colour'],
      [badge('signatory="microsoft" variant="sael"'), 'Write seal.'],
      ['<signer-map as-of="12 November">A map</signer-map>', 'is no date like 2018-11-12'],
      ['<signer-map timeline="false">A map</signer-map>', 'leave the attribute out'],
      [badge(''), 'does not say whose badge it is'],
      [`${badge()}<signatory-bagde>x</signatory-bagde>`, 'Write <signatory-badge>'],
      ['<a href="/" data-paris-call="bagde">x</a>', 'Write badge.'],
      [`<iframe src="${'/dist/embed.html#widget=signer-mpa'}"></iframe>`, 'Write signer-map.'],
      [
        '<join-counter><script type="application/json">{“a”:1}</script>x</join-counter>',
        'is no JSON',
      ],
    ];
    for (const [content, words] of cases) assertProblem(await examine(script() + content), words);
  });

  it('a signatory who is not on the list', async () => {
    assertProblem(
      await examine(script() + badge('signatory="microsfot"')),
      '"microsfot" is not on the list',
    );
    assertProblem(
      await examine(script() + badge('signatory="nobody" feed="/feeds/empty.json"')),
      '"nobody" is not',
    );
    assert.equal((await examine(script() + badge('signatory="Microsoft"'))).code, 0);
  });

  it('a policy that blocks script, feed, style sheet, picture or frame, in header or page', async () => {
    const policy = (text: string) => ({ headers: { 'Content-Security-Policy': text } });
    const own = script('/dist/loader.js');
    assertProblem(
      await examine(script() + badge(), policy(`script-src 'self'; connect-src *`)),
      `blocks the script ${files.origin}/dist/loader.js: script-src 'self'`,
      `Add ${files.origin} to script-src.`,
    );
    assertProblem(
      await examine(own + badge(), policy("default-src 'self'; connect-src 'none'")),
      'blocks the feed',
      "connect-src 'none'",
    );
    assertProblem(
      await examine(
        `${own}<link rel="stylesheet" href="/dist/reserve.css">${badge()}`,
        policy("default-src 'self'; style-src https://fonts.example"),
      ),
      'blocks the style sheet',
    );
    assertProblem(
      await examine(
        `${own}<signer-map><img src="/dist/feed/map.svg" width="960" height="442" alt="A map"></signer-map>`,
        policy("default-src 'self'; img-src https://images.example"),
      ),
      `blocks the picture ${host.origin}/dist/feed/map.svg: img-src https://images.example`,
      "Add 'self' to img-src.",
    );
    const meta = `<meta http-equiv="Content-Security-Policy" content="frame-src https://*.example.org">`;
    assertProblem(
      await examine(`${meta}<iframe src="/dist/embed.html#widget=signer-map"></iframe>`),
      "Add 'self' to frame-src.",
    );
    assertProblem(
      await examine(
        own + badge(),
        policy("require-trusted-types-for 'script'; trusted-types mine"),
      ),
      'Add lit-html to trusted-types.',
    );
  });

  it('a policy that blocks the style sheet of HTML that was rendered in advance', async () => {
    const { out: rendered } = await tool('render', 'badge', '--signatory', 'microsoft');
    const hash = /'sha256-[^']+'/.exec(rendered)![0];
    const page = script('/dist/loader.js') + rendered;
    const headers = (sources: string) => ({
      headers: { 'Content-Security-Policy': `default-src 'self'; style-src ${sources}` },
    });
    assert.match((await examine(page, headers("'self'"))).out, /the hash that .* render prints/);
    assert.doesNotMatch((await examine(page, headers(`'self' ${hash}`))).out, /render prints/);
  });

  it('lets a policy pass that allows all of it', async () => {
    const { hostname, port } = new URL(files.origin);
    for (const text of [
      `script-src http://${hostname}:${port}/dist/; connect-src http:`,
      `script-src 'nonce-abc' 'strict-dynamic'; connect-src ${hostname}:*`,
      `default-src *; require-trusted-types-for 'script'; trusted-types lit-html`,
    ]) {
      const tag = script().replace('<script', '<script nonce="abc"');
      const { out, code } = await examine(tag + badge(), {
        headers: { 'Content-Security-Policy': text },
      });
      assert.equal(code, 0, `${text}\n${out}`);
    }
  });

  it('a script or feed that other hosts keep from the page', async () => {
    const closed = (name: string) => (path: string) =>
      path.endsWith(name)
        ? {
            status: 200,
            headers: {
              'Content-Type': name.endsWith('.js') ? 'text/javascript' : 'application/json',
            },
            body: '{"version":1,"pledge":{}}',
          }
        : undefined;
    assertProblem(
      await examine(script() + badge(), { other: closed('/loader.js') }),
      'is on another host and lacks the header Access-Control-Allow-Origin',
    );
    assertProblem(
      await examine(`${script()}<join-counter feed="${files.origin}/own.json">x</join-counter>`, {
        other: closed('/own.json'),
      }),
      /The feed .*own\.json is on another host/,
    );
  });

  it('a script or feed that is not there, or is something else', async () => {
    assertProblem(
      await examine(
        script('/lost/dist/loader.js') +
          '<join-counter feed="/dist/feed/feed.json">x</join-counter>',
      ),
      'the server answers with 404',
    );
    assertProblem(
      await examine(`${script()}<join-counter feed="/feeds/portal.html">x</join-counter>`),
      'portal.html is no feed',
    );
    assertProblem(
      await examine(
        `${script()}<join-counter feed="http://127.0.0.1:1/feed.json">x</join-counter>`,
      ),
      'cannot be had',
    );
  });

  it('a script that is not the one whose hash the page has', async () => {
    const pinned = (hash: string) => script().replace('src', `integrity="${hash}" src`) + badge();
    const hashes = await readJson(projectFolder, 'dist/integrity.json');
    assert.equal((await examine(pinned(hashes['loader.js']))).code, 0);
    const other = hashes['signer-map.js'];
    assertProblem(await examine(pinned(other)), 'not the one whose hash the page has');
  });

  it('an old version', async () => {
    const other = (path: string) =>
      path.endsWith('/version.json')
        ? { status: 200, headers: {}, body: '{"version":"0.0.9"}' }
        : undefined;
    assertProblem(
      await examine(script() + badge(), { other }),
      /is of version 0\.0\.9; \d+\.\d+\.\d+ is newer/,
    );
  });

  it('advises to leave something to read without scripts', async () => {
    const { out, code } = await examine(`${script()}<join-counter></join-counter>`);
    assert.match(out, /Advice, line 3: Nothing stands between the tags/);
    assert.equal(code, 0);
  });
});

describe('the doctor, on a file', () => {
  it('finds what is not encrypted, and asks no host that it does not know', async (context) => {
    const file = join(await temporaryFolder(context), 'page.html');
    await writeFile(
      file,
      `<script type="module" src="http://cdn.invalid/dist/loader.js"></script>${badge()}`,
    );
    const outcome = await tool('doctor', file);
    assertProblem(outcome, 'is not encrypted, which no page with https: may load');
  });

  it('says why a page cannot be read', async () => {
    const { code, err } = await tool('doctor', 'no-such-page.html');
    assert.equal(err, 'no-such-page.html cannot be read: there is no such file.\n');
    assert.equal(code, 1);
    assert.equal((await tool('doctor')).code, 2);
    const { err: missing } = await tool('doctor', `${host.origin}/no-such-page`);
    assert.match(missing, /the server answers with status 404/);
  });

  it('is in the command that is published', async () => {
    sent = { html: `<!doctype html>${script()}${badge('signatory="nobody-at-all"')}` };
    strange = undefined;
    const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
      const cli = join(projectFolder, 'dist/tools/cli.js');
      execFile(process.execPath, [cli, 'doctor', `${host.origin}/page`], (error, stdout) =>
        resolve({ code: error?.code, out: stdout }),
      );
    });
    assert.match(out, /"nobody-at-all" is not on the list/);
    assert.equal(code, 1);
  });
});

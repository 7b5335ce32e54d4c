import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFrom, parisCall, readJson, smallPledge } from './tool.js';

const head = 'name,category,nationality,website,date_signed,first_listed,file';

describe('a list with faults', () => {
  it('may order its columns as it likes, and have others', async (context) => {
    const { folder } = await buildFrom(
      context,
      'nationality,tel,category,name\nFRA,1,private-sector,A\n',
    );
    const { signatories } = await readJson(folder, 'feed.json');
    assert.deepEqual(signatories, [
      { id: 'a', name: 'A', category: 'private-sector', country: 'FR' },
    ]);
  });

  it('may come from another system', async (context) => {
    const list = `\uFEFF"name","category","nationality"\r\n"A ""B""\r\nC","civil-society","be"\r\n\r\n`;
    const { folder, out } = await buildFrom(context, list);
    const { signatories } = await readJson(folder, 'feed.json');
    assert.equal(signatories[0].name, 'A "B" C');
    assert.equal(signatories[0].country, 'BE');
    assert.match(out, /^1 row in, 1 signatory out, 0 left out$/m);
  });

  it('without a column that is needed is refused by name', async (context) => {
    const { code, err, out } = await buildFrom(context, 'name,nationality\nA,FRA\n');
    assert.equal(code, 1);
    assert.equal(err, 'list.csv has no column "category"; its columns are: name, nationality.\n');
    assert.equal(out, '');
  });

  it('with a quotation mark that is never closed is refused, and nothing is written', async (context) => {
    const { code, err, folder } = await buildFrom(
      context,
      `${head}\n"A,private-sector,FRA\nB,state,FRA\n`,
    );
    assert.equal(code, 1);
    assert.match(err, /^list\.csv is broken: .*quote/i);
    await assert.rejects(readJson(folder, 'feed.json'));
  });

  it('that is empty is refused', async (context) => {
    const { code, err } = await buildFrom(context, '');
    assert.equal(code, 1);
    assert.match(err, /^list\.csv is empty/);
  });

  it('with nobody in it gives an honest empty feed', async (context) => {
    const { code, out, folder } = await buildFrom(context, `${head}\n`);
    assert.equal(code, 0);
    assert.match(out, /^0 rows in, 0 signatories out, 0 left out$/m);
    assert.deepEqual((await readJson(folder, 'feed.json')).signatories, []);
  });

  it('loses no row without a word', async (context) => {
    const rows = [
      'A,private-sector,FRA,,,,',
      ',civil-society,FRA,,,,x.md',
      'B,state',
      ',state,,,,,',
    ];
    const { code, out } = await buildFrom(context, [head, ...rows].join('\n'));
    assert.equal(code, 0);
    assert.match(out, /^4 rows in, 1 signatory out, 3 left out$/m);
    assert.match(out, /row 3, x\.md: names neither a signatory nor a country/);
    assert.match(out, /row 4, B: has 2 fields instead of 7/);
    assert.match(out, /row 5, without a name: names neither/);
  });

  it('keeps what it does not know, and says so', async (context) => {
    const rows = [
      'A,,FRA,,,,',
      'B,company,FRA,,,,',
      'C,civil-society,XYZ,,,,',
      'Atlantis,state,,,,,',
    ];
    const { folder, out } = await buildFrom(context, [head, ...rows].join('\n'));
    const { signatories, totals } = await readJson(folder, 'feed.json');
    assert.deepEqual(signatories, [
      { id: 'a', name: 'A', country: 'FR' },
      { id: 'b', name: 'B', category: 'company', country: 'FR' },
      { id: 'c', name: 'C', category: 'civil-society', country: 'XYZ' },
      { id: 'atlantis', name: 'Atlantis', category: 'state' },
    ]);
    assert.deepEqual(totals, { state: 1, 'civil-society': 1, uncategorised: 2 });
    assert.match(out, /row 2, A: has no category/);
    assert.match(out, /row 3, B: has the unknown category "company"/);
    assert.match(out, /row 4, C: has the nationality "XYZ"/);
  });

  it('leaves out links that run or lead nowhere, and dates that do not exist', async (context) => {
    const rows = [
      'A,civil-society,FRA,javascript:alert(1),2018-02-30,soon,',
      'B,civil-society,FRA,www.example.org,2018,2019-09,',
    ];
    const { folder, out } = await buildFrom(context, [head, ...rows].join('\n'));
    const { signatories } = await readJson(folder, 'feed.json');
    assert.deepEqual(signatories[0], {
      id: 'a',
      name: 'A',
      category: 'civil-society',
      country: 'FR',
    });
    assert.equal(signatories[1].url, undefined);
    assert.equal(signatories[1].joined, '2018');
    assert.match(out, /row 2, A: has the website "javascript:alert\(1\)"/);
    assert.match(out, /row 2, A: has the date_signed "2018-02-30"/);
    assert.match(out, /row 3, B: has the website "www\.example\.org"/);
  });

  it('with one name twice gives each an id', async (context) => {
    const rows = [
      'Acme,private-sector,FRA,,,,',
      'ACME,civil-society,FRA,,,,',
      'acme!,civil-society,FRA,,,,',
    ];
    const { folder } = await buildFrom(context, [head, ...rows].join('\n'));
    const { signatories } = await readJson(folder, 'feed.json');
    assert.deepEqual(
      signatories.map(({ id }: { id: string }) => id),
      ['acme', 'acme-civil-society', 'acme-civil-society-2'],
    );
  });

  it('with names that no file can have gives ids that files can', async (context) => {
    const rows = [
      '__proto__',
      '../../etc/passwd',
      '東京',
      'x'.repeat(10_000),
      'Ünal & “Søn” Łódź’s',
    ];
    const list = [
      head,
      ...rows.map((name) => `${name},civil-society,FRA,,,,`),
      '名,civil-society,FRA,,,,mei.md',
    ];
    const { folder, code } = await buildFrom(context, list.join('\n'));
    const { signatories } = await readJson(folder, 'feed.json');
    assert.equal(code, 0);
    assert.deepEqual(
      signatories.map(({ id }: { id: string }) => id),
      ['proto', 'etc-passwd', 'signatory', 'x'.repeat(100), 'unal-and-son-lodzs', 'mei'],
    );
    assert.deepEqual(
      signatories.slice(0, 4).map(({ name }: { name: string }) => name),
      rows.slice(0, 4),
    );
  });

  it('does not let a name write to the terminal', async (context) => {
    const { out } = await buildFrom(context, `${head}\n\u001b[2JA,,FRA,,,,\n`);
    assert.ok(!out.includes('\u001b'));
  });

  it('keeps those who left', async (context) => {
    const list = 'name,category,nationality,date_left\nA,state,FRA,2021-03\n';
    const { folder } = await buildFrom(context, list);
    assert.equal((await readJson(folder, 'feed.json')).signatories[0].left, '2021-03');
  });
});

describe('corrections', () => {
  const list = `${head}\nAcmee ,private-sector,FRA,,,,acme.md\n`;
  const columns = 'file,column,listed,corrected,reason,source';

  it('are made where the list still says what they correct, and counted by reason', async (context) => {
    const corrections = [
      columns,
      'acme.md,name,Acmee,Acme,typing error,x',
      'acme.md,nationality,FRA,BE,moved,x',
      'acme.md,id,,acme-company,clearer,x',
    ];
    const { folder, out } = await buildFrom(context, list, { corrections: corrections.join('\n') });
    const { signatories } = await readJson(folder, 'feed.json');
    assert.deepEqual(signatories, [
      { id: 'acme-company', name: 'Acme', category: 'private-sector', country: 'BE' },
    ]);
    assert.match(out, /^4 fields corrected in 1 row:$/m);
    assert.match(out, /^ {2}1 typing error$/m);
    assert.match(out, /row 2, Acmee: name "Acmee" -> "Acme"/, 'in detail with --verbose');
  });

  it('are reported where they no longer fit', async (context) => {
    const corrections = `${columns}\nacme.md,name,Akme,Acme,typo,x\ngone.md,name,A,B,typo,x\n`;
    const { folder, out, code } = await buildFrom(context, list, { corrections });
    assert.equal(code, 0);
    assert.equal((await readJson(folder, 'feed.json')).signatories[0].name, 'Acmee');
    assert.match(out, /correction in row 2: acme\.md has no name "Akme"/);
    assert.match(out, /correction in row 3: "gone\.md"/);
  });

  it('of a column that lists do not have are refused', async (context) => {
    const corrections = `${columns}\nacme.md,colour,red,blue,taste,x\n`;
    const { code, err } = await buildFrom(context, list, { corrections });
    assert.equal(code, 1);
    assert.match(err, /Row 2 of the corrections is for a column "colour"/);
  });
});

describe('the file with the pledge', () => {
  const list = `${head}\nA,private-sector,FRA,,,,\n`;

  it('has its totals published, and told from those of the list', async (context) => {
    const pledge = { ...smallPledge, totals: { 'private-sector': 5 } };
    const { folder, out, code } = await buildFrom(context, list, { pledge });
    assert.equal(code, 0);
    assert.deepEqual((await readJson(folder, 'feed.json')).totals, { 'private-sector': 5 });
    assert.match(out, /pledge\.json \/totals: 5 private-sector; the list has 1 private-sector/);
  });

  it('has its problems reported', async (context) => {
    const pledge = { ...smallPledge, milestones: [{ date: 'once', counts: {} }] };
    const { out } = await buildFrom(context, list, { pledge });
    assert.match(out, /pledge\.json \/milestones\/0\/date: date\. Write a date/);
  });

  it('that is something else is refused', async (context) => {
    const { code, err } = await buildFrom(context, list, { pledge: { name: 'x' } });
    assert.equal(code, 1);
    assert.equal(err, 'pledge.json needs at least "version": 1 and a "pledge".\n');
  });

  it('without a date is dated now', async (context) => {
    const { folder } = await buildFrom(context, list, {
      pledge: { version: 1, pledge: { name: 'P' } },
    });
    const { updated } = await readJson(folder, 'feed.json');
    assert.match(updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.ok(Math.abs(Date.now() - Date.parse(updated)) < 60_000);
  });

  it('is not hidden from whoever misses it', async (context) => {
    const { tool } = await import('./tool.js');
    const { code, err } = await tool(
      'feed',
      'build',
      parisCall('supporters.csv'),
      '--pledge',
      'no.json',
      '--out',
      'x',
    );
    context.diagnostic(err);
    assert.equal(code, 1);
    assert.equal(err, 'no.json cannot be read: there is no such file.\n');
  });
});

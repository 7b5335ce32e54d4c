import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parisCall, readJson } from './tool.js';

type Row = Record<string, string>;

const rowsOf = async (file: string): Promise<Row[]> =>
  parse(await readFile(parisCall(file)), { columns: true, bom: true });

/** The row's sources; commits by their first seven digits, as the feed has them for brevity. */
const sources = (row: Row | undefined): string[] =>
  row?.['source']?.replace(/(\/tree\/[\da-f]{7})[\da-f]+/g, '$1').split(' | ') ?? [];

describe('the data of the Paris Call', async () => {
  const { pledge, milestones, totals } = await readJson(parisCall('pledge.json'));

  it('has the principles of the table', async () => {
    const rows = await rowsOf('principles.csv');
    assert.equal(rows.length, 9);
    assert.deepEqual(
      pledge.principles,
      rows.map((row) => ({
        id: row['id'],
        number: Number(row['number']),
        title: { en: row['title_en'], fr: row['title_fr'] },
        summary: { en: row['summary_en'], fr: row['summary_fr'] },
        url: 'https://pariscall.international/en/principles',
      })),
    );
  });

  it('has the milestones that the table wants on charts, with its figures and a source of it', async () => {
    const rows = (await rowsOf('milestones.csv')).filter((row) => row['charted']);
    assert.equal(milestones.length, rows.length);
    for (const [index, { date, counts, source }] of milestones.entries()) {
      const row = rows[index];
      const figures = [
        ...'state public_authority civil_society private_sector uncategorised'.split(' '),
      ]
        .filter((column) => row?.[column])
        .map((column) => [column.replace('_', '-'), Number(row?.[column])]);
      assert.equal(date, row?.['date']);
      assert.deepEqual(counts, Object.fromEntries(figures), date);
      assert.ok(sources(row).includes(source), date);
    }
  });

  it('adds up: each total of the table is the sum of its categories where all are known', async () => {
    for (const row of await rowsOf('milestones.csv')) {
      const columns = ['state', 'public_authority', 'civil_society', 'private_sector'];
      if (!row['total'] || !row['note']?.startsWith('official') || !row['public_authority'])
        continue;
      const sum = [...columns, 'uncategorised'].reduce((all, name) => all + Number(row[name]), 0);
      assert.equal(sum, Number(row['total']), row['date']);
    }
    assert.deepEqual(totals, milestones.at(-1).counts);
  });

  it('names the absent states of the table, with a source of it or the official list', async () => {
    const rows = await rowsOf('non_signatories.csv');
    assert.deepEqual(
      pledge.absent.map(({ country, until = '' }: Row) => [country, until]),
      rows.map((row) => [row['country'], row['joined']]),
    );
    for (const [index, { country, source }] of pledge.absent.entries()) {
      const official = 'https://pariscall.international/en/supporters';
      assert.ok([...sources(rows[index]), official].includes(source), country);
    }
  });

  it('gives a reason and a source for every correction', async () => {
    for (const row of await rowsOf('corrections.csv')) {
      assert.ok(row['reason'] && row['source'], row['file']);
      assert.notEqual(row['listed'], row['corrected'], row['file']);
    }
  });

  it('corrects neither categories nor the number of entries', async () => {
    const columns = (await rowsOf('corrections.csv')).map((row) => row['column']);
    assert.ok(!columns.includes('category'));
  });
});

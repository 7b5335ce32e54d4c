import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure, sizeTable } from '../../src/tools/dev/sizes.mjs';

const measurements = await measure();
console.log(`Bytes after brotli, feed documents included:\n${sizeTable(measurements)}`);

describe('size of the first view', () => {
  for (const { name, total, budget } of measurements) {
    it(`${name} is within ${budget} bytes`, () => {
      assert.ok(total <= budget, `${total} bytes are ${total - budget} too many`);
    });
  }
});

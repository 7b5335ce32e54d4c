/* What `npm run accept:transcripts` runs: keeps what the elements now say as what they should. */
import { buildIfStale } from './build-if-stale.mjs';
import { runNode } from './run.mjs';

await buildIfStale();
const test = ['--import=tsx', '--test', 'test/access/transcripts.test.ts'];
const { succeeded } = await runNode(test, { ACCEPT: 'transcripts' });
if (!succeeded) process.exitCode = 1;

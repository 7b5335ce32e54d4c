import { before } from 'node:test';
import { useSite } from '../pages/site.js';
import { installApps } from './apps.js';
import { testBuilderSnippets } from './builder-snippets.js';
import { testFrameworks } from './frameworks.js';
import { testGenerators } from './generators.js';

// One file for all of them: others run beside it, and would install the same.
const site = useSite();
before(installApps, { timeout: 180_000 });

testFrameworks(site);
testGenerators(site);
testBuilderSnippets(site);

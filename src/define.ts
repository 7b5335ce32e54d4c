/* Registers all four elements: the entry of the one-script build. */
import './elements/join-counter/join-counter.define.js';
import './elements/principle-list/principle-list.define.js';
import './elements/signatory-badge/signatory-badge.define.js';
import './elements/signer-map/signer-map.define.js';

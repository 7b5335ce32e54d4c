import { defineElement } from '../shared/define-element.js';
import { SignerMap } from './signer-map.js';

defineElement('signer-map', SignerMap);

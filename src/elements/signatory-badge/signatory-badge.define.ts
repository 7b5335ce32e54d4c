import { defineElement } from '../shared/define-element.js';
import { SignatoryBadge } from './signatory-badge.js';

defineElement('signatory-badge', SignatoryBadge);

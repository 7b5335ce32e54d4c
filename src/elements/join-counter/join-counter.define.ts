import { defineElement } from '../shared/define-element.js';
import { JoinCounter } from './join-counter.js';

defineElement('join-counter', JoinCounter);

import { defineElement } from '../shared/define-element.js';
import { PrincipleList } from './principle-list.js';

defineElement('principle-list', PrincipleList);

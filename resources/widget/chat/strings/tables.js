import { table as de } from './de.js';
import { table as en } from './en.js';

export const tables = { en, de };

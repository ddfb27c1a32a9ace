import { table as ar } from './ar.js';
import { table as de } from './de.js';
import { table as en } from './en.js';
import { table as es } from './es.js';
import { table as fr } from './fr.js';
import { table as ja } from './ja.js';
import { table as pt } from './pt.js';
import { table as zh } from './zh.js';

export const tables = { en, de, fr, es, pt, ja, zh, ar };

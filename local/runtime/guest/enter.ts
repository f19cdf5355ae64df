/** What the evaluated guest leaves behind for the engine: one function that fills a fresh context. */
import { install } from './main';

(globalThis as Record<string, unknown>)['__install'] = install;

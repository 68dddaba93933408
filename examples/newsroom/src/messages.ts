// What the page and its worker say to each other.
import type { Reading, Words } from './model';

// One text, or one file of one text or of many lines.
export interface Job {
  name: string | null;
  source: string | File;
  published: string | null;
}

export type Answer =
  | { is: 'ready' }
  | { is: 'unready'; why: string }
  | { is: 'read'; reading: Reading; words: Words }
  | { is: 'problem'; what: string }
  | { is: 'progress'; fraction: number }
  | { is: 'done' };

// What the page and its worker say to each other.
import type { Reading, Words } from './model';

// One text, or one file of one text or of many lines.
export interface Job {
  name: string | null;
  source: string | File;
  published: string | null;
  keep: boolean; // the browser has a storage
}

export type Answer =
  | { is: 'ready' }
  | { is: 'unready'; why: string }
  | { is: 'read'; reading: Reading; words: Words | null } // null: they are in the storage
  | { is: 'problem'; what: string }
  | { is: 'progress'; fraction: number }
  | { is: 'done' };

// Longer texts are refused: the library's own limit, with which even the densest text fits into a browser's memory.
export const most_bytes = 8 * 1024 * 1024;

export function bytes_of(text: string): number {
  return text.length > most_bytes ? text.length : new TextEncoder().encode(text).length;
}

export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(bytes < 100 * 1024 ? 2 : 1)} MB`;

export const too_long = (bytes: number) =>
  `This text has ${bytes > most_bytes ? megabytes(bytes).replace(/^8\.0 /, 'more than 8.0 ') : megabytes(bytes)}; ` +
  `at most ${megabytes(most_bytes)} can be read at once.`;

// Most words have no accents, and to take letters apart takes long.
export const plain = (words: string) =>
  (/[\u00c0-\u1fff\u2c00-\uffff]/.test(words) ? words.normalize('NFD').replace(/\p{M}/gu, '') : words).toLowerCase();

// By which a name or a topic is the same in several articles; "Veselý" is found by "vesely".
export const key_of = (words: string) =>
  plain(words)
    .replace(/\s+/g, ' ')
    .replace(/^(the|an?) /, '')
    .trim();

// The open article as a place in the browser's history: Back closes it and Forward opens it again, as people on a phone
// expect, where it covers the list. The address stays the same: an article is in this browser only.

export interface Place {
  article: string; // its key
  row: number | null; // which of the article's rows, in the order of the record
}

// What the history holds may be of another page, of an older build of this one or of another's hand.
export function place_of(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null) return null;
  const { article, row } = state as Record<string, unknown>;
  if (typeof article !== 'string') return null;
  return { article, row: typeof row === 'number' ? row : null };
}
export const place_now = () => place_of(history.state);

// From the list to an article one goes, from words to words of articles one does not: else it would take twenty times
// Back to come to the list again.
export function go_to(place: Place) {
  try {
    if (place_now()) return history.replaceState(place, '');
    history.scrollRestoration = 'manual'; // the list stays where it is, also when it was scrolled beside the article
    history.pushState(place, '');
  } catch {
    // Some browsers take a hundred in half a minute, and somebody holds a key down: the words are shown all the same.
  }
}

export function leave() {
  if (place_now()) history.back();
}

// The article is gone: this is no place any more.
export const forget_place = () => history.replaceState(null, '');

export function follow(go: (place: Place | null) => void) {
  addEventListener('popstate', ({ state }) => {
    const place = place_of(state);
    // A reload of the list goes to where it was.
    if (!place) history.scrollRestoration = 'auto';
    go(place);
  });
}

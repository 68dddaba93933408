// How far a place's name goes, and where a place only begins the name of a thing.
#include "entities/spotting.hpp"
#include "entities/words.hpp"

#include <algorithm>

namespace communique::entities {

// "Nakhchivan |Agreement", "Tanzania-Zambia |Railway", "Kursk |Battle Memorial": a place inside the name of a thing.
// Headlines set every word in capitals: "Armenia |Ratifies Agreement".
token_id thing_end(const sources& from, token_id t, token_id sentence_end) noexcept {
  if (from.part_of(t - 1) == article_frame::part::headline) return t;
  token_id end = t;
  const token_id limit = std::min<token_id>(sentence_end, t + 3);
  while (end < limit && is_capitalised_word(from, end) && from.known.common[from.word(end)] != 0 &&
         !from.phrase_at(end, sentence_end))
    ++end;
  if (end == t || from.known.thing[from.word(end - 1)] == 0) return t;
  return from.known.place_head[from.word(end - 1)] == 0 ? end : t;  // "Baghdad Palace"
}

// "Pasay |City", "Surkhandarya |region", "Gulf |of Fonseca": where a known place's name ends.
token_id place_end(const sources& from, const sense& of, token_id t, token_id end, token_id sentence_end) noexcept {
  const bool place = of.what == sense::kind::place || of.what == sense::kind::capital;
  if (!place && of.what != sense::kind::country && of.what != sense::kind::demonym) return end;
  if (place && end == t + 1 && from.known.place_head[from.word(t)] == 3 && end + 1 < sentence_end &&
      from.word(end) == from.known.word.of)
    return past_of(from, end, sentence_end);
  if (end >= sentence_end || (from.known.place_head[from.word(end)] & 1) == 0) return end;
  if (from.in.tokens[end].capital) return end + 1 < sentence_end && is_capitalised_word(from, end + 1) ? end : end + 1;
  // "Black Sea |region" lies around a water; "Herat |province" is Herat.
  const bool land = of.what == sense::kind::place && from.known.places[of.index].country[0] != 0;
  return land && (from.known.place_head[from.word(end)] & 4) != 0 ? end + 1 : end;
}

// "Gulf |of Fonseca", "Strait |of the Dardanelles": the names behind "of", or its own place.
token_id past_of(const sources& from, token_id of, token_id sentence_end) noexcept {
  token_id t = of + 1;
  if (t < sentence_end && from.word(t) == from.known.word.the) ++t;
  const token_id begin = t;
  const token_id limit = std::min<token_id>(sentence_end, begin + 3);
  while (t < limit && is_capitalised_word(from, t) && from.known.calendar[from.word(t)] == 0) ++t;
  return t > begin ? t : of;
}

}  // namespace communique::entities

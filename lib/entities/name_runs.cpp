// Which capitalised words belong to one name: lists know many of them as months, places or words of the language.
#include "entities/name_runs.hpp"

#include "entities/words.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;

// A capitalised word that no list explains: it can only be a name.
bool is_foreign(const sources& from, token_id t, const text::sentence& s) {
  return t < s.last && is_capitalised_word(from, t) && from.known.common[from.word(t)] == 0 &&
         from.known.calendar[from.word(t)] == 0 && !from.phrase_at(t, s.last);
}

bool is_foreign_or_given(const sources& from, token_id t, const text::sentence& s) {
  return from.known.given[from.word(t)].known || is_foreign(from, t, s);
}

// "Mỹ" is no "my", and in "Rosalie |SOME" the capitals tell the surname.
bool is_grammatical(const sources& from, token_id begin, token_id t) noexcept {
  const std::string_view w = from.in[t];
  if (is_accented(w)) return false;
  // "Nguyen Van |An": behind a family name that comes first, a capital in the story is no article's.
  if (from.token(t).capital && from.known.family_first[from.word(begin)] != 0 && t > begin + 1 &&
      from.part_of(t) == article_frame::part::body)
    return false;
  if (from.token(t).caps && w.size() > 2 && !from.token(begin).caps) return false;
  const tag g = from.tags[t];
  return g == tag::determiner || g == tag::pronoun || g == tag::wh || g == tag::possessive;
}

// "Norasmah binti |Haji Abdul Rauf": the courtesy belongs to the father's name.
bool is_of_father(const sources& from, token_id t) noexcept {
  return t > 0 && from.known.particle[from.word(t - 1)] != 0 && !from.token(t - 1).capital;
}

// "spokesman |Ned Prince said": a title and a given name stand in front, so that the title behind them is a surname.
bool is_titled_given(const sources& from, token_id t, const text::sentence& s) {
  if (t == s.first || !from.known.given[from.word(t)].known) return false;
  const lexicon::phrase_map::match& before = from.matches[t - 1];
  if (!before || before.last != t) return false;
  const sense::kind what = from.known.senses[before.value].what;
  return what == sense::kind::office || what == sense::kind::honorific;
}
bool starts_name(const sources& from, token_id t, const text::sentence& s) noexcept {
  return t < s.last && is_capitalised_word(from, t);
}

}  // namespace

bool is_accented(std::string_view word) noexcept {
  return std::any_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; });
}

bool name_continues(const sources& from, token_id begin, token_id t, const text::sentence& s) {
  const bool in_name = is_foreign_or_given(from, t - 1, s) && is_foreign(from, t + 1, s);
  if (const std::uint8_t day = from.known.calendar[from.word(t)]; day != 0)
    return day == 1 && in_name;                      // "Felix |July Kalua"; not "Roy |Monday"
  if (is_grammatical(from, begin, t)) return false;  // "A. He is right"
  // "MINISTER ROY |HOLDS TALKS": a headline in capitals goes on behind the name.
  if (from.token(begin).caps && from.token(t).caps && from.known.common[from.word(t)] != 0 &&
      from.part_of(t) == article_frame::part::headline)
    return false;
  const lexicon::phrase_map::match match = from.phrase_at(t, s.last);
  if (!match) return true;
  const sense& of = from.known.senses[match.value];
  switch (of.what) {
    case sense::kind::callers:
    case sense::kind::organization: return false;
    case sense::kind::office:  // "Abdul Wali Akhundzada": a wali is a governor elsewhere
      if (match.last == t + 1 && t == begin + 1 && is_titled_given(from, begin, s) && !starts_name(from, t + 1, s))
        return true;
      return in_name && match.last == t + 1 && from.known.given[from.word(t - 1)].known;
    case sense::kind::modifier: return !from.token(t).capital || t + 1 < s.last;
    case sense::kind::honorific:
      if (is_of_father(from, t)) return true;
      break;
    default: break;
  }
  // A place inside a name: only one word, and behind a given name or a family name that comes first ("Michael Jordan",
  // "Nguyen Van Thanh"), or between two words that no list knows ("Drissa Togo Saye").
  if (match.last != t + 1) return false;
  const bool place =
      of.what == sense::kind::place || of.what == sense::kind::country || of.what == sense::kind::capital;
  if (place && in_name) return true;
  if (of.what == sense::kind::place && from.word(begin) == text::word_id::unknown) return true;  // "Zupanič Kos"
  return from.known.given[from.word(begin)].known || from.known.family_first[from.word(begin)] != 0;
}

bool is_month_name(const sources& from, token_id t, const text::sentence& s) {
  if (from.known.calendar[from.word(t)] != 1 || !is_foreign(from, t + 1, s)) return false;
  if (t == s.first) return from.tags[t] != tag::modal;  // "May Roy come"
  const tag before = from.tags[t - 1];
  return before != tag::preposition && before != tag::determiner && before != tag::adjective && before != tag::number &&
         from.token(t - 1).what != text::token::kind::number;
}

bool is_place_in_name(const sources& from, token_id t, const text::sentence& s) {
  const lexicon::phrase_map::match match = from.phrase_at(t, s.last);
  if (!match || match.last != t + 1 || from.known.senses[match.value].what != sense::kind::place) return false;
  if (!is_foreign(from, t + 1, s)) return false;
  return t == s.first || from.tags[t - 1] == tag::noun || from.token(t - 1).ascii == ',';
}

}  // namespace communique::entities

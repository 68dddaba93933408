#include "entities/name_words.hpp"

#include "entities/name_runs.hpp"
#include "entities/words.hpp"

namespace communique::entities {

using tagging::tag;
using text::token;

// A capital that such a word has says nothing.
bool is_grammatical(tag g) noexcept {
  return g == tag::determiner || g == tag::pronoun || g == tag::possessive || g == tag::conjunction ||
         g == tag::subordinator || g == tag::wh || g == tag::modal || g == tag::auxiliary || g == tag::to ||
         g == tag::preposition;
}

// "Bergen-based", "Russian-backed": it describes what follows.
bool is_compound(std::string_view w) noexcept {
  const std::size_t hyphen = w.rfind('-');
  return hyphen != std::string_view::npos && hyphen > 1 && hyphen + 1 < w.size() && w[hyphen + 1] >= 'a' &&
         w[hyphen + 1] <= 'z' && w.ends_with("ed");
}

// "Q. What did you see?": no initial, as in "A. Roy said".
bool is_label(const sources& from, token_id t) noexcept {
  if (t != from.in.paragraph_of(t).first || t + 1 >= from.in.tokens.size()) return false;
  if (!is_grammatical(from.tags[t + 1]) && from.known.common[from.word(t + 1)] == 0) return false;
  const std::string_view w = from.in[t];
  return w == "Q." || w == "A." || w == "Q" || w == "A";
}

// Names that begin in lower case: "al-Sudani", "d'Estaing".
bool begins_small(const sources& from, token_id t) noexcept {
  const std::string_view w = from.in[t];
  if (from.in.tokens[t].what != token::kind::word || w.size() < 4) return false;
  if (w[1] != '\'' && w[1] != '\xE2' && w[2] != '-') return false;
  if (w.size() > 4 && (w[0] == 'd' || w[0] == 'l') && (w[1] == '\'' || w.substr(1, 3) == "\xE2\x80\x99"))
    return w[w[1] == '\'' ? 2 : 4] >= 'A' && w[w[1] == '\'' ? 2 : 4] <= 'Z';
  return w.size() > 4 &&
         (w.substr(0, 3) == "al-" || w.substr(0, 3) == "el-" || w.substr(0, 3) == "ez-" || w.substr(0, 3) == "as-" ||
          w.substr(0, 3) == "ar-") &&
         w[3] >= 'A' && w[3] <= 'Z';
}

// Behind "bin", "van der", "'t", which stand inside a name.
token_id after_particles(const sources& from, token_id t, const text::sentence& s) noexcept {
  token_id next = t;
  // "Maarten |'t Hooft"
  if (next + 2 < s.last && from.in.tokens[next].ascii == '\'' && from.in.tokens[next].space_before &&
      from.in[next + 1] == "t" && !from.in.tokens[next + 1].space_before && is_capitalised_word(from, next + 2))
    return next + 2;
  while (next < s.last && next < t + 3 && from.known.particle[from.word(next)] != 0 && !from.in.tokens[next].capital)
    ++next;
  return next;
}

// Hortensia "Tency" Macaraeg
token_id past_nickname(const sources& from, token_id end, const text::sentence& s) noexcept {
  if (end + 2 >= s.last || from.in.tokens[end].what != token::kind::mark || !is_capitalised_word(from, end + 1))
    return end;
  token_id close = end + 2;
  if (close < s.last && from.in.tokens[close].what != token::kind::mark) ++close;
  if (close + 1 >= s.last || from.in.tokens[close].what != token::kind::mark) return end;
  return is_capitalised_word(from, close + 1) ? close + 2 : end;
}

// "Nana Roy": a courtesy that is a given name as well, with no other given name behind it.
bool is_given_alone(const sources& from, token_id t, token_id end, const text::sentence& s) noexcept {
  if (end != t + 1 || !from.known.given[from.word(t)].known || end >= s.last || !is_capitalised_word(from, end))
    return false;
  return end + 1 >= s.last || !is_capitalised_word(from, end + 1);
}

// "Crown Prince |Sultan bin Fahd", "Minister |Sayyid bin Hamad": a given name, as whose son he is follows. Not
// "Prince bin Salman".
bool is_sons_name(const sources& from, token_id t, token_id end, const text::sentence& s) noexcept {
  return end == t + 1 && from.known.given[from.word(t)].known && end + 1 < s.last && from.in.tokens[t].capital &&
         from.known.particle[from.word(end)] == 3 && !from.in.tokens[end].capital && is_capitalised_word(from, end + 1);
}

// A capitalised word in front of a name that says what somebody does.
bool is_occupation(const sources& from, token_id t) noexcept {
  if (from.known.given[from.word(t)].known || from.known.family_first[from.word(t)] != 0) return false;
  const std::string_view w = from.in[t];
  for (const std::string_view tail : {"ist", "ologist", "yer", "ender", "enor", "cian", "ogue", "maker"})
    if (w.size() > tail.size() + 2 && w.substr(w.size() - tail.size()) == tail) return true;
  return from.known.common[from.word(t)] != 0;
}

// "Speaking", "The", "Asked": capitals that only open the sentence.
bool is_common_opener(const sources& from, token_id t, const text::sentence& s) noexcept {
  if (from.tags[t] == tag::name || is_accented(from.in[t])) return false;
  const bool named_after = t + 1 < s.last && is_capitalised_word(from, t + 1);
  // "COPE chairman Ana Roy": capitals that are not those of the whole line.
  if (from.in.tokens[t].caps && from.in[t].size() >= 3 && t + 1 < s.last && !from.in.tokens[t + 1].caps) return false;
  const bool who_after =
      t + 2 < s.last && from.in.tokens[t + 1].ascii == ',' && from.word(t + 2) == from.known.word.who;
  if (who_after && from.known.common[from.word(t)] == 0 && from.in[t].back() != 's') return false;  // "Karma, who"
  return !(from.known.given[from.word(t)].known && named_after);
}

// "Mataura Valley Milk |(MVM)": its initials are its short form. Not "Free Trade Agreement (FTA)".
bool is_abbreviated(const sources& from, const chunk& run, const text::sentence& s) noexcept {
  if (run.last < run.first + 2 || run.last + 2 >= s.last || from.in.tokens[run.last].ascii != '(' ||
      from.in.tokens[run.last + 2].ascii != ')' || from.known.thing[from.word(run.last - 1)] != 0)
    return false;
  const std::string_view letters = from.in[run.last + 1];
  if (letters.size() != run.last - run.first || !from.in.tokens[run.last + 1].caps) return false;
  for (token_id t = run.first; t < run.last; ++t)
    if (from.in[t].empty() || from.in[t][0] != letters[t - run.first]) return false;
  return from.known.event_head[from.word(run.last - 1)] == 0;
}

}  // namespace communique::entities

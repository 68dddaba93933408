// The field of an office: how far "of Foreign Affairs and Expatriates" goes, and where the holder's name begins.
#include "entities/office_fields.hpp"

#include "entities/words.hpp"

namespace communique::entities {

using tagging::tag;
using text::token;

// "… for Digital Development and Transport", "… of finance": the field of an office. A run of capitalised words that
// ends in a person's name is cut before it.
token_id office_fields::end(token_id t, const text::sentence& s) const {
  token_id end = t, item = none;  // where one of several begins
  if (t > s.first && word(t - 1) == from_.known.word.and_) item = t;
  const bool capitals = in_.tokens[t].capital;
  const std::uint32_t named = out_.chunk_at[t];
  // Not the department called "Energy" for short: "Minister for Housing, |Energy and Utilities".
  if (capitals && named != none && out_.chunks[named].typed && (out_.chunks[named].end > t + 1 || !is_word(t)))
    return t;
  while (end < s.last && end < t + 9) {
    const token& here = in_.tokens[end];
    const bool joins =
        end > t && end + 1 < s.last && (here.word == from_.known.word.and_ || here.ascii == ',' || here.ascii == '&');
    if (joins) {
      // "Democracy, |and Human Rights"
      const token_id next = here.ascii == ',' && word(end + 1) == from_.known.word.and_ ? end + 2 : end + 1;
      const bool goes_on = next < s.last && in_.tokens[next].capital == capitals &&
                           in_.tokens[next].what == token::kind::word && from_.known.given[word(next)].known == false &&
                           is_last(next, s) && (here.ascii != ',' || list_goes_on(end + 1, s));
      if (!goes_on) break;
      end = item = next;
      continue;
    }
    if (here.what != token::kind::word || here.capital != capitals || is_courtesy(end)) break;
    // "Housing, Energy and |Utilities Peter Wolf": though it could begin a name.
    const bool last = end == item && is_last(end, s);
    if (!is_word(end) && !last) break;
    if (capitals && from_.known.given[here.word].known) break;
    if (capitals && end > t && !last && name_begins(from_, end, s.last)) break;
    ++end;
  }
  return end;
}

// "a spokesman for |Mr Roy"
bool office_fields::is_courtesy(token_id t) const noexcept {
  const auto match = from_.phrase_at(t, t + 1);
  return match && from_.known.senses[match.value].what == sense::kind::honorific;
}

bool office_fields::is_word(token_id t) const noexcept {
  const tag g = from_.tags[t];
  if (out_.office_end_at[t + 1] != none) return false;
  const auto match = from_.phrase_at(t, t + 1);  // "Minister for Commerce |Sardar Asad Leghari"
  if (match && from_.known.senses[match.value].what == sense::kind::honorific) return false;
  if (in_.tokens[t].capital) return from_.known.common[word(t)] != 0;
  return g == tag::noun || g == tag::adjective;
}

// "… and Worship of Bolivia", "… and Expatriates Nasser Roy": a word that no list knows is a field if no name goes on
// behind it, or one begins there.
bool office_fields::is_last(token_id t, const text::sentence& s) const noexcept {
  if (is_word(t)) return true;
  // "minister for fisheries and |hunting, Ana Roy"
  if (!in_.tokens[t].capital)
    return from_.tags[t] == tag::verb_ing && t + 1 < s.last && in_.tokens[t + 1].ascii == ',' &&
           out_.office_end_at[t + 1] == none;
  return in_.tokens[t].capital && from_.known.calendar[word(t)] == 0 && out_.office_end_at[t + 1] == none &&
         !from_.known.given[word(t)].known && t + 1 < s.last &&
         (!is_capitalised_word(from_, t + 1) || from_.known.given[word(t + 1)].known || is_plural_before_name(t, s)) &&
         !(out_.chunk_at[t] != none && out_.chunks[out_.chunk_at[t]].typed);
}

// "Foreign Affairs and Expatriates| Suhair Abu Ghosheh": nobody's name is three words of which the first is a plural.
bool office_fields::is_plural_before_name(token_id t, const text::sentence& s) const noexcept {
  return in_[t].size() > 4 && in_[t].back() == 's' && t + 2 < s.last && name_begins(from_, t + 1, s.last) &&
         is_capitalised_word(from_, t + 2);
}

bool office_fields::is_behind(token_id t, const text::sentence& s) const noexcept {
  return t + 1 < s.last && word(t) == from_.known.word.and_ && in_.tokens[t + 1].capital && is_word(t + 1);
}

bool office_fields::list_goes_on(token_id t, const text::sentence& s) const noexcept {
  for (token_id k = t; k < s.last && k < t + 4; ++k)
    if (word(k) == from_.known.word.and_) return true;
  return false;
}

}  // namespace communique::entities

// "I" inside a quotation is whoever is quoted: known only now that it is known who speaks.
#include "statements/statements.hpp"

#include <algorithm>

namespace communique::statements {

using text::token_id;

namespace {

bool is_first_person(const knowledge& language, text::word_id w) noexcept {
  const auto& word = language.word;
  return w == word.i || w == word.me || w == word.my || w == word.myself;  // "a mine" is none
}

// The quotation in which a piece of content stands; none for a piece that is not quoted from its first word on.
std::uint32_t quotation_of(const text::document& in, token_id first, std::uint32_t end) noexcept {
  for (token_id t = first; t < in.tokens.size() && in.tokens[t].at.begin < end; ++t)
    if (in.tokens[t].quotation != text::none) return in.tokens[t].quotation;
  return text::none;
}

// A mark inside the quotation: it opens another one where a blank stands in front of it and none behind.
bool is_mark(const text::token& one) noexcept { return one.ascii == '\'' || one.ascii == '"'; }
bool opens(const text::document& in, token_id t) noexcept {
  return is_mark(in.tokens[t]) && in.tokens[t].space_before && t + 1 < in.tokens.size() &&
         !in.tokens[t + 1].space_before;
}

}  // namespace

std::vector<named> find_first_persons(const text::document& in, const entities::cast& cast,
                                      const std::vector<statement>& statements, const knowledge& language) {
  std::vector<named> out;
  for (const statement& said : statements) {
    if (said.how == statement::mode::indirect || said.speakers.size() != 1) continue;
    const entity_id who = said.speakers.front();
    if (cast[who].what != entity::type::person) continue;
    for (const span piece : said.content) {
      const auto begins = [](const text::token& one, std::uint32_t begin) { return one.at.begin < begin; };
      const auto at = std::lower_bound(in.tokens.begin(), in.tokens.end(), piece.begin, begins);
      auto t = static_cast<token_id>(at - in.tokens.begin());
      // A quotation inside the quotation is somebody else's: "'I am the state,' he used to say," she recalled.
      // An answer behind its label, and a passage in the first person, stand without marks.
      const std::uint32_t quotation = quotation_of(in, t, piece.end);
      if (quotation == text::none && said.how != statement::mode::direct) continue;
      bool inner = false;
      for (; t < in.tokens.size() && in.tokens[t].at.end <= piece.end; ++t) {
        const text::token& here = in.tokens[t];
        if (here.quotation != quotation) continue;
        inner = inner ? !is_mark(here) : opens(in, t);
        if (!inner && is_first_person(language, here.word))
          out.push_back({who, {here.at, mention::kind::pronoun, mention::reason::speaker}});
      }
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const named& a, const named& b) {
    return a.who != b.who ? a.who < b.who : a.how.at.begin < b.how.at.begin;
  });
  // What two statements quote is one mention.
  out.erase(std::unique(out.begin(), out.end(),
                        [](const named& a, const named& b) { return a.who == b.who && a.how.at == b.how.at; }),
            out.end());
  return out;
}

}  // namespace communique::statements

// "I", "me", "my" inside quotation marks: whoever is quoted.
#include "statements/statements.hpp"

#include "statements/knowledge.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using text::token_id;

// The outermost quotation of a piece: "He asked me, 'Do |I know you?'" is another's.
bool is_nested(const text::document& in, token_id t, std::uint32_t outer) noexcept {
  return in.tokens[t].quotation != outer;
}

}  // namespace

void add_first_persons(const text::document& in, const std::vector<statement>& all, const knowledge& language,
                       std::vector<entity>& entities) {
  const auto& w = language.word;
  std::vector<bool> grown(entities.size(), false);
  for (const statement& said : all) {
    if (said.speakers.size() != 1) continue;
    const auto who = static_cast<std::size_t>(said.speakers.front());
    if (entities[who].what != entity::type::person) continue;
    for (const span piece : said.content) {
      auto at = std::lower_bound(in.tokens.begin(), in.tokens.end(), piece.begin,
                                 [](const text::token& one, std::uint32_t byte) { return one.at.begin < byte; });
      std::uint32_t outer = text::none;
      for (; at != in.tokens.end() && at->at.end <= piece.end; ++at) {
        const auto t = static_cast<token_id>(at - in.tokens.begin());
        if (!in.quoted(t)) {
          outer = text::none;
          continue;
        }
        if (outer == text::none) outer = at->quotation;
        const bool first_person = at->word == w.i || at->word == w.me || at->word == w.my;
        if (!first_person || is_nested(in, t, outer)) continue;
        entities[who].mentions.push_back({at->at, mention::kind::pronoun});
        grown[who] = true;
      }
    }
  }
  const auto earlier = [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; };
  for (std::size_t e = 0; e < entities.size(); ++e) {
    if (!grown[e]) continue;
    std::vector<mention>& all_of = entities[e].mentions;
    std::stable_sort(all_of.begin(), all_of.end(), earlier);
    all_of.erase(std::unique(all_of.begin(), all_of.end()), all_of.end());   // a quotation inside two statements
  }
}

}  // namespace communique::statements

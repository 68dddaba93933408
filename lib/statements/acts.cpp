// What a statement does, by its cue and its content.
#include "statements/scene.hpp"

namespace communique::statements {

statement::act act_of(const scene& in, const attribution& a) {
  using act = statement::act;
  if (a.row == text::none) return act::say;
  if (a.negated && (a.does == act::reject || a.does == act::deny)) return act::say;
  if (a.does != act::say || a.content.empty()) return a.does;
  // "reaffirmed its commitment to": the noun that opens the content decides.
  const range first = a.content.front();
  for (token_id t = first.first; t < first.last && t < first.first + 5; ++t) {
    if (!in.nominal(t)) break;
    const std::uint8_t noun = in.language.act_nouns[in.word(t)];
    if (noun != 0 && in.row(a).has(takes::object)) return static_cast<act>(noun - 1);
  }
  return a.does;
}

}  // namespace communique::statements

#include "entities/words.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace communique::entities {

using text::token;

token_id past_courtesies(const sources& from, const scene& of, token_id t) noexcept {
  const auto count = static_cast<token_id>(from.in.tokens.size());
  if (t < count && from.in.tokens[t].ascii == '(')
    for (token_id k = t + 1; k + 1 < count && k < t + 8; ++k)
      if (from.in.tokens[k].ascii == ')') {
        t = k + 1;
        break;
      }
  const bool article = t < count && from.word(t) == from.known.word.the;
  auto next = std::lower_bound(of.courtesies.begin(), of.courtesies.end(), article ? t + 1 : t,
                               [](const courtesy& c, token_id key) { return c.first < key; });
  if (article && next != of.courtesies.end() && next->first == t + 1) ++t;
  for (; next != of.courtesies.end() && next->first == t; ++next) t = next->last;
  return t;
}

bool is_capitalised_word(const sources& from, token_id t) noexcept {
  const token& here = from.in.tokens[t];
  return here.what == token::kind::word && here.capital;
}

bool name_begins(const sources& from, token_id t, token_id end) noexcept {
  const auto foreign = [&](token_id k) {
    return k < end && is_capitalised_word(from, k) && from.known.common[from.word(k)] == 0;
  };
  if (!foreign(t)) return false;
  return from.known.given[from.word(t)].known || (foreign(t + 1) && from.in.tokens[t].has_lower);
}

std::uint64_t identity(const document& in, token_id t) {
  if (in.tokens[t].word != text::word_id::unknown) return static_cast<std::uint64_t>(in.tokens[t].word);
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text::folded(in[t])) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash | (std::uint64_t{1} << 63);
}

std::string folded_space(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

}  // namespace communique::entities

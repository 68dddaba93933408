#include "text/document.hpp"

namespace communique::text {

namespace {

// About how many tokens a text has, from above: a vector that grows by doubling holds twice or three times what it
// needs while it moves. Each run of letters and digits is one, each other sign one.
std::size_t tokens_in(std::string_view text) noexcept {
  std::size_t out = 0;
  bool in_word = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool wordy = byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z');
    const bool blank = byte <= ' ';
    out += wordy ? !in_word : !blank;
    in_word = wordy;
  }
  return out;
}

}  // namespace

document take_apart(std::string_view text, const vocabulary& words, const conventions& language) {
  document out;
  out.text = text;
  out.tokens.reserve(tokens_in(text));
  for (const span part : split_paragraphs(text)) {
    paragraph next;
    next.first = static_cast<token_id>(out.tokens.size());
    tokenize(text, part, words, language, out.tokens);
    next.last = static_cast<token_id>(out.tokens.size());
    if (next.first == next.last) continue;
    next.at = out.over(next.first, next.last);
    out.paragraphs.push_back(next);
  }
  split_sentences(out, language);
  pair_quotations(out);
  return out;
}

}  // namespace communique::text

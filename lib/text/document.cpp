#include "text/document.hpp"
#include "text/utf8.hpp"

namespace communique::text {

namespace {

// About how many tokens a text has, from above: a vector that grows by doubling holds twice or three times what it
// needs while it moves. Each run of letters and digits is one, each other sign and each ill-formed byte one.
std::size_t tokens_in(std::string_view text) noexcept {
  std::size_t out = 0;
  bool in_word = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    bool wordy = (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z');
    std::uint32_t size = 1;
    if (byte >= 0x80) {
      const decoded here = decode(text, i);
      const bool punctuation = here.point >= 0x2000 && here.point <= 0x206F;
      wordy = here.well_formed && !punctuation;
      size = here.size;
    }
    const bool blank = byte <= ' ';
    out += wordy ? !in_word : !blank;
    in_word = wordy;
    i += size;
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

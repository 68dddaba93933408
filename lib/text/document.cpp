#include "text/document.hpp"

namespace communique::text {

document take_apart(std::string_view text, const vocabulary& words, const conventions& language) {
  document out;
  out.text = text;
  out.tokens.reserve(text.size() / 5 + 8);
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

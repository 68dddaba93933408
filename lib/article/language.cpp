#include "article/page.hpp"

namespace communique::article_frame {

// English, or not: the share of words that English uses in every line and hardly any other language does ("the", "of",
// "and"; not "in", "is", "was", which Dutch and German have too). A headline may do without them; there English verbs
// and adjectives in lower case count.
article::language language_of(const page& of) {
  std::size_t words = 0, english = 0, small = 0, common = 0;
  for (token_id t = 0; t < of.in.tokens.size(); ++t) {
    const text::token& here = of.in.tokens[t];
    if (here.what != text::token::kind::word) continue;
    const std::uint8_t flags = of.known.words[here.word];
    ++words;
    english += (flags & knowledge::english) != 0;
    if (here.capital && !here.caps) continue;
    ++small;
    common += (flags & (knowledge::english | knowledge::common)) != 0 && !(flags & knowledge::particle);
  }
  if (words == 0) return article::language::undetermined;
  const bool is_english = words >= 25 ? english * 10 >= words && english >= 3
                                      : (english * 6 >= words && common * 3 >= small) || (small > 0 && common * 2 >= small);
  return is_english ? article::language::english : article::language::undetermined;
}

}  // namespace communique::article_frame

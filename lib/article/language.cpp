#include "article/page.hpp"

namespace communique::article_frame {

// English, or not: the share of words that English uses in every line and hardly any other language does ("the", "of",
// "and"; not "in", "is", "was", which Dutch and German have too). A headline may do without them; there English verbs
// and adjectives in lower case count.
article::language language_of(const page& of) {
  constexpr std::uint8_t known = knowledge::english | knowledge::common | knowledge::verb;
  std::size_t words = 0, english = 0, familiar = 0, small = 0, small_familiar = 0;
  for (const text::token& here : of.in.tokens) {
    if (here.what != text::token::kind::word) continue;
    const std::uint8_t flags = of.known.words[here.word];
    // "a", "me", "as" are words elsewhere too.
    const bool counts = (flags & knowledge::english) != 0 || ((flags & known) != 0 && here.at.size() > 2);
    ++words;
    english += (flags & knowledge::english) != 0;
    familiar += counts;
    if (here.capital && !here.caps) continue;
    // "van der", "in", "on": short words of many languages tell nothing.
    if (!counts && (here.at.size() <= 2 || (flags & knowledge::particle) != 0)) continue;
    ++small;
    small_familiar += counts;
  }
  bool is_english = false;
  // A text full of names has few of the words that only English has, but what it says in lower case is English.
  if (words >= 25)
    is_english = (english * 10 >= words && english >= 3) || (small >= 3 && small_familiar * 5 >= small * 3);
  else if (small >= 1) is_english = small_familiar * 2 >= small;
  else is_english = words >= 1 && familiar * 3 >= words;
  return is_english ? article::language::english : article::language::undetermined;
}

}  // namespace communique::article_frame

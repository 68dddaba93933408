#include "lexicon/conventions.hpp"

#include "text/utf8.hpp"

namespace communique::lexicon {

text::conventions conventions_of(const tables& from, text::vocabulary& words) {
  text::conventions out;
  const auto set = [](std::vector<std::uint8_t>& flags, text::word_id word, std::uint8_t value) {
    const auto i = static_cast<std::size_t>(word);
    if (flags.size() <= i) flags.resize(i + 1);
    flags[i] = value;
  };
  for (const row& one : from["abbreviations"]) {
    enum column : std::size_t { abbreviation, ends };
    set(out.abbreviation, words.add(text::folded(one[abbreviation])), one[ends] == "yes" ? 2 : 1);
  }
  for (const row& one : from["title-modifiers"])
    if (one[0].front() == '-') set(out.detached, words.add(text::folded(one[0].substr(1))), 1);
  for (const row& one : from["particles"]) set(out.particle, words.add(text::folded(one[0])), 1);
  words.add("'s");
  for (const row& one : from["words"])
    for (const std::string_view tag : {"det", "pron", "poss", "prep", "conj", "sub", "wh", "adv"})
      if (one[1] == tag) set(out.opener, words.add(text::folded(one[0])), 1);
  return out;
}

}  // namespace communique::lexicon

// Names of people: which word is the family's, which are left out by others, which belong together.
#include "archive/identity_names.hpp"
#include "archive/identity_words.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace communique::archives {

namespace {

bool is_patronymic(const name_word& word) {
  const std::string whole = word.whole();
  for (const std::string_view end : {"ovich", "evich", "ovych", "yovych", "ovna", "evna", "ivna"})
    if (whole.size() > end.size() + 1 && whole.ends_with(end)) return true;
  return false;
}

struct parser {
  const identity_knowledge& lexicon;
  name_words words;
  person_name out{};

  const identity_knowledge::family* family_first(const name_word& word) const {
    const auto at = lexicon.family_first.find(word.whole());
    return word.cut || at == lexicon.family_first.end() ? nullptr : &at->second;
  }

  std::string spelt(const std::string& word) const {
    if (word.size() == 1) return word;
    const std::string letters = lexicon.spelt(word);
    const auto usual = lexicon.spellings.find(letters);
    return usual == lexicon.spellings.end() ? letters : usual->second;
  }
  // Zhang is not Jang.
  std::string family(const name_word& word) const { return family_first(word) ? word.whole() : spelt(word.whole()); }

  void add_middle(const std::string& word) {
    if (out.middle.empty()) out.middle = spelt(word);
    else out.others += (out.others.empty() ? "" : " ") + spelt(word);
  }
  // "Jean-Yves" is a given name and a middle one, as is "Jean Yves".
  void add_given(const name_word& word) {
    for (const std::string& part : word.parts)
      if (out.given.empty()) out.given = spelt(part);
      else add_middle(part);
  }

  // Words from `first` to `last` are names before the family's.
  void set_names(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) add_given(words[i]);
  }
  void set_tail(std::size_t first) {
    std::string tail;
    for (std::size_t i = first; i < words.size(); ++i) tail += words[i].whole();
    if (!tail.empty()) out.tail = spelt(tail);
  }
  // "Kim Jong Un", "Kim Jong-un": no part of the given name is ever left out.
  void set_one_given(std::size_t first, std::size_t last) {
    std::string whole;
    for (std::size_t i = first; i < last; ++i) whole += words[i].whole();
    const auto usual = lexicon.spellings.find(lexicon.spelt(whole));
    out.given = usual == lexicon.spellings.end() ? whole : usual->second;
  }

  void by_capitals(std::size_t first) {  // "MACRON Emmanuel", "Emmanuel MACRON"
    std::size_t last = first;
    while (last < words.size() && words[last].capitals) ++last;
    out.family = family(words[first]);
    name_words rest(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
    rest.insert(rest.end(), words.begin() + static_cast<std::ptrdiff_t>(last), words.end());
    words.resize(last);
    set_tail(first + 1);
    words = std::move(rest);
    if (lexicon.family_first.count(out.family)) set_one_given(0, words.size());
    else set_names(0, words.size());
  }

  void by_father(std::size_t father) {  // "Hilal bin Nasser Al Busaidi", "Mohammed bin Salman (Al Saud)"
    set_names(0, father);
    const std::size_t last = words.size() - 1;
    const bool house = lexicon.houses.count(spelt(words[last].whole())) != 0;
    if (words[last].father || house) {
      out.family = spelt(words[father].whole());
      for (std::size_t i = father + 1; i < words.size() - house; ++i) out.others += " " + spelt(words[i].whole());
    } else {
      out.family = family(words[last]);
      for (std::size_t i = father; i < last; ++i) add_middle(words[i].whole());
    }
  }

  // Families first in East Asia and Hungary; Kim Campbell and Lee Smith have given names of that sound.
  bool by_place_of_family() {
    const std::size_t last = words.size() - 1;
    const auto* const first_is = family_first(words[0]);
    const auto* const last_is = family_first(words[last]);
    std::size_t syllables = 0;
    for (const name_word& word : words) syllables += word.parts.size();
    using kind = identity_knowledge::family;
    if (first_is && *first_is == kind::hungarian) {
      if (!is_given(lexicon, words[last])) return false;
      out.family = family(words[0]);
      set_names(1, words.size());
      return true;
    }
    if (first_is && !(is_given(lexicon, words[0]) && syllables < 3)) {
      const bool either = last == 1 && last_is && words[last].whole() < words[0].whole();  // "Wang Yi", "Yi Wang"
      out.family = words[either ? last : 0].whole();
      either ? set_one_given(0, last) : set_one_given(1, words.size());
      return true;
    }
    if (last_is && *last_is == kind::east_asian && !is_given(lexicon, words[0]) && !words[0].initial) {
      out.family = words[last].whole();  // "Ki-moon Ban"
      set_one_given(0, last);
      return true;
    }
    return false;
  }

  // The last word, but in Spanish the first behind the given names: Luis Alberto Arce Catacora. Samuel Alden Cole is
  // no Spaniard, though Samuel may be one.
  std::size_t place_of_family() const {
    const std::size_t last = words.size() - 1;
    const auto first = lexicon.given.find(words[0].parts[0]);
    if (first == lexicon.given.end() || last < 2) return last;
    if (first->second.ethiopian_only) return 1;
    if (!first->second.spanish || (last < 3 && !first->second.spanish_only)) return last;
    for (std::size_t i = 1; i < last; ++i) {
      const auto given = lexicon.given.find(words[i].parts[0]);
      const bool another =
          words[i].initial || is_patronymic(words[i]) || (given != lexicon.given.end() && given->second.spanish);
      if (!another) return i;
    }
    return last;
  }

  void parse() {
    if (words.empty()) return;
    if (words.size() == 1) {
      out.family = family(words[0]);
      return;
    }
    const auto capitals = [](const name_word& word) { return word.capitals; };
    const auto shouted = std::find_if(words.begin(), words.end(), capitals);
    if (shouted != words.end() && !std::all_of(words.begin(), words.end(), capitals))
      return by_capitals(static_cast<std::size_t>(shouted - words.begin()));
    const auto father = std::find_if(words.begin() + 1, words.end(), [](const name_word& w) { return w.father; });
    if (father != words.end()) return by_father(static_cast<std::size_t>(father - words.begin()));
    if (words.size() == 3 && is_patronymic(words[2]) && is_given(lexicon, words[1]) && !is_given(lexicon, words[0]))
      std::rotate(words.begin(), words.begin() + 1, words.end());  // "Putin Vladimir Vladimirovich"
    if (by_place_of_family()) return;
    const std::size_t at = place_of_family();
    set_names(0, at);
    out.family = family(words[at]);
    set_tail(at + 1);
  }
};

}  // namespace

person_name person_name_of(const identity_knowledge& lexicon, std::string_view name) {
  words_of_name given = words_of_name_in(lexicon, name);
  parser at{lexicon, std::move(given.words)};
  at.out.suffix = std::move(given.suffix);
  at.parse();
  return std::move(at.out);
}

office_words office_words_of(const identity_knowledge& lexicon, std::string_view title) {
  std::vector<std::string> words = telling_words(lexicon, title);
  words.erase(std::remove(words.begin(), words.end(), "affairs"), words.end());
  office_words out;
  bool lowered = false;
  for (const std::string& word : words) lowered = lowered || lexicon.lowering.count(word) != 0;
  const auto head = [&](const std::string& word) { return lexicon.titles.count(word) != 0; };
  const auto at = std::find_if(words.begin(), words.end(), head);
  if (at != words.end() && !lowered) out.head = *at;
  std::sort(words.begin(), words.end());
  out.whole = joined(words);
  return out;
}

}  // namespace communique::archives

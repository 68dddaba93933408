// Names of people: which word is the family's, which are left out by others, which belong together.
#include "archive/identity_names.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace communique::archives {

namespace {

constexpr std::size_t most_words = 12;   // longer ones are no names but lines

struct name_word {
  std::vector<std::string> parts;   // folded; several where hyphens stand
  bool initial = false;
  bool capitals = false;            // "MACRON"
  bool small = false;
  bool cut = false;                 // "Ma." for Maria
  bool father = false;              // behind "bin"

  std::string whole() const { return joined(parts, ""); }
};
using name_words = std::vector<name_word>;

bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

// "S.V." is two.
void add_word(name_words& to, std::string_view raw) {
  while (!raw.empty() && raw.back() == ',') raw.remove_suffix(1);
  for (const std::string_view possessive : {"'s", "’s"})
    if (raw.size() > possessive.size() && raw.ends_with(possessive)) raw.remove_suffix(possessive.size());
  if (raw.empty()) return;
  const std::size_t point = raw.find('.');
  if (point != std::string_view::npos && point + 1 < raw.size() && point <= 2 && is_capital(raw[0])) {
    add_word(to, raw.substr(0, point + 1));
    return add_word(to, raw.substr(point + 1));
  }
  name_word word;
  const auto capitals = std::count_if(raw.begin(), raw.end(), is_capital);
  word.small = is_small(raw[0]);
  word.cut = raw.back() == '.';
  word.capitals = capitals >= 2 && std::none_of(raw.begin(), raw.end(), is_small);
  std::string plain;
  text::fold_to(raw, plain);
  word.parts.emplace_back();
  for (const char c : plain)
    if (c == '-' && !word.parts.back().empty()) word.parts.emplace_back();
    else if (c != '.' && c != '\'' && c != '"' && c != '-') word.parts.back() += c;
  if (word.parts.back().empty()) word.parts.pop_back();
  if (word.parts.empty()) return;
  word.initial = word.parts.size() == 1 && word.parts[0].size() == 1 && !word.small;
  to.push_back(std::move(word));
}

name_words split(std::string_view name) {
  name_words out;
  while (!name.empty() && out.size() < most_words) {
    const std::size_t end = std::min(name.find(' '), name.size());
    add_word(out, name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return out;
}

bool is_given(const identity_knowledge& lexicon, const name_word& word) {
  return lexicon.given.count(word.parts[0]) != 0 || lexicon.given.count(word.whole()) != 0;
}

// "H.E. Dr. Amina Mohamud", "President Joe Biden"; Dean Acheson has no title, nor has Earl Warren.
void drop_titles(const identity_knowledge& lexicon, name_words& words) {
  for (bool again = true; again && words.size() > 1;) {
    again = false;
    for (std::size_t many = std::min(words.size() - 1, lexicon.longest_title); many > 0 && !again; --many) {
      std::vector<std::string> phrase;
      for (std::size_t i = 0; i < many; ++i) phrase.insert(phrase.end(), words[i].parts.begin(), words[i].parts.end());
      // "H.E." was taken apart as two initials.
      auto title = lexicon.titles.find(joined(phrase));
      if (title == lexicon.titles.end() && words[0].initial) title = lexicon.titles.find(joined(phrase, ""));
      if (title == lexicon.titles.end() || (many == 1 && words[0].initial)) continue;
      const bool honorific = title->second == identity_knowledge::title::honorific;
      if (many == 1 && is_given(lexicon, words[0]) && (!honorific || words.size() == 2)) continue;
      words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(many));
      again = true;
    }
  }
}

bool is_numeral(const name_word& word) {
  const std::string whole = word.whole();
  return !word.small && whole.size() <= 5 && whole.find_first_not_of("ivx") == std::string::npos;
}

// "Jr.", "III". Behind a king's number stands his father's name or nothing: Abdullah II bin Al-Hussein.
std::string take_suffix(const identity_knowledge& lexicon, name_words& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    const bool number = is_numeral(words[i]) && (last || (words[i].capitals && !words[i - 1].capitals));
    const auto suffix = lexicon.suffixes.find(words[i].whole());
    if (!number && (!last || suffix == lexicon.suffixes.end())) continue;
    std::string out = number ? words[i].whole() : suffix->second;
    words.resize(i);
    return out;
  }
  return {};
}

bool is_abd(std::string_view word) noexcept {
  return word == "abd" || word == "abdel" || word == "abdul" || word == "abdal" || word == "abdoul" || word == "abdol";
}

// "von der", "al-", "bin"; the word behind the last is the father's. Ben Wallace has no particle.
void drop_particles(const identity_knowledge& lexicon, name_words& words) {
  using particle = identity_knowledge::particle;
  name_words out;
  bool father = false, servant = false;   // "Abd al-Fattah" is one name
  const std::size_t count = words.size();
  for (std::size_t i = 0; i < count; ++i) {
    name_word& word = words[i];
    auto known = lexicon.particles.find(word.parts[0]);
    if (word.initial || (known != lexicon.particles.end() && word.parts[0].size() == 1 && !word.small))
      known = lexicon.particles.end();
    if (known != lexicon.particles.end() && word.parts.size() > 1 && word.parts[0].size() <= 3) {
      if (known->second == particle::father) father = true;
      if (!(i == 0 && is_given(lexicon, word) && known->first != "al")) word.parts.erase(word.parts.begin());
      known = lexicon.particles.end();   // "Al-Sisi": the rest is the name
    }
    const bool name_first = i == 0 && (count == 1 || (!word.small && is_given(lexicon, word)));
    if (known != lexicon.particles.end() && word.parts.size() == 1 && !name_first) {
      if (known->second == particle::father && i > 0) father = true;
      continue;
    }
    if (servant) out.back().parts = {"abdel" + word.whole()};
    else out.push_back(std::move(word));
    servant = out.back().parts.size() == 1 && is_abd(out.back().parts[0]) && i + 1 < count;
    if (out.back().parts.size() > 1 && is_abd(out.back().parts[0])) {
      out.back().parts.erase(out.back().parts.begin());
      out.back().parts = {"abdel" + out.back().whole()};
    }
    if (!servant) out.back().father = std::exchange(father, false);
  }
  words = std::move(out);
}

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
  std::string family(const name_word& word) const {
    return family_first(word) ? word.whole() : spelt(word.whole());
  }

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

  void by_capitals(std::size_t first) {   // "MACRON Emmanuel", "Emmanuel MACRON"
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

  void by_father(std::size_t father) {   // "Hilal bin Nasser Al Busaidi", "Mohammed bin Salman (Al Saud)"
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
      const bool either = last == 1 && last_is && words[last].whole() < words[0].whole();   // "Wang Yi", "Yi Wang"
      out.family = words[either ? last : 0].whole();
      either ? set_one_given(0, last) : set_one_given(1, words.size());
      return true;
    }
    if (last_is && *last_is == kind::east_asian && !is_given(lexicon, words[0]) && !words[0].initial) {
      out.family = words[last].whole();   // "Ki-moon Ban"
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
      const bool another = words[i].initial || is_patronymic(words[i]) ||
                           (given != lexicon.given.end() && given->second.spanish);
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
      std::rotate(words.begin(), words.begin() + 1, words.end());   // "Putin Vladimir Vladimirovich"
    if (by_place_of_family()) return;
    const std::size_t at = place_of_family();
    set_names(0, at);
    out.family = family(words[at]);
    set_tail(at + 1);
  }
};

// "Lavrov, Sergey" the other way round; behind other commas stand degrees.
name_words in_reading_order(const identity_knowledge& lexicon, std::string_view name) {
  const std::size_t comma = name.find(',');
  name_words words = split(name.substr(0, comma));
  if (comma == std::string_view::npos) return words;
  name_words behind = split(name.substr(comma + 1));
  if (behind.empty()) return words;
  if (lexicon.suffixes.count(behind[0].whole()) || is_numeral(behind[0])) {
    words.push_back(std::move(behind[0]));
  } else if (is_given(lexicon, behind[0]) || behind[0].initial) {
    behind.insert(behind.end(), words.begin(), words.end());
    return behind;
  }
  return words;
}

}  // namespace

person_name person_name_of(const identity_knowledge& lexicon, std::string_view name) {
  parser at{lexicon, in_reading_order(lexicon, name)};
  drop_titles(lexicon, at.words);
  at.out.suffix = take_suffix(lexicon, at.words);
  drop_particles(lexicon, at.words);
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

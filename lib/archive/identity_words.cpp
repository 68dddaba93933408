#include "archive/identity_words.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace communique::archives {

namespace {

constexpr std::size_t most_words = 12;  // longer ones are no names but lines

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
  const bool great = word.capitals || (whole.size() == 1 && !word.small);  // "Xi" is a family's name
  return great && whole.size() <= 5 && whole.find_first_not_of("ivx") == std::string::npos;
}

// "JD Vance" is J. D. Vance, but XI Jinping writes his family in capitals.
void open_initials(const identity_knowledge& lexicon, name_words& words) {
  if (words.size() < 2 || !words[0].capitals || words[1].capitals || words[0].whole().size() != 2) return;
  const std::string letters = words[0].whole();
  if (lexicon.family_first.count(letters)) return;
  name_word first;
  first.initial = true;
  name_word second = first;
  first.parts = {letters.substr(0, 1)};
  second.parts = {letters.substr(1)};
  words[0] = std::move(second);
  words.insert(words.begin(), std::move(first));
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
  bool father = false, servant = false;  // "Abd al-Fattah" is one name
  const std::size_t count = words.size();
  for (std::size_t i = 0; i < count; ++i) {
    name_word& word = words[i];
    auto known = lexicon.particles.find(word.parts[0]);
    if (word.initial || (known != lexicon.particles.end() && word.parts[0].size() == 1 && !word.small))
      known = lexicon.particles.end();
    if (known != lexicon.particles.end() && word.parts.size() > 1 && word.parts[0].size() <= 3) {
      if (known->second == particle::father) father = true;
      if (!(i == 0 && is_given(lexicon, word) && known->first != "al")) word.parts.erase(word.parts.begin());
      known = lexicon.particles.end();  // "Al-Sisi": the rest is the name
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

bool is_given(const identity_knowledge& lexicon, const name_word& word) {
  return lexicon.given.count(word.parts[0]) != 0 || lexicon.given.count(word.whole()) != 0;
}

words_of_name words_of_name_in(const identity_knowledge& lexicon, std::string_view name) {
  words_of_name out{in_reading_order(lexicon, name)};
  drop_titles(lexicon, out.words);
  open_initials(lexicon, out.words);
  out.suffix = take_suffix(lexicon, out.words);
  drop_particles(lexicon, out.words);
  return out;
}

}  // namespace communique::archives

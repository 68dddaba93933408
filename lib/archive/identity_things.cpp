// Names of organisations, places and events.
#include "archive/identity_names.hpp"

#include <algorithm>
#include <cstddef>

namespace communique::archives {

namespace {

constexpr std::size_t longest_country = 6;  // in words
constexpr std::size_t longest_acronym = 6;

bool has_capital(std::string_view name) noexcept {
  for (const char c : name)
    if ((c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80) return true;
  return false;
}

// "SCO", "U.N."; "HAMAS" is one too, and Hamas fits it.
bool is_acronym(std::string_view name) noexcept {
  std::size_t capitals = 0;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') ++capitals;
    else if (c != '.' && !(c >= '0' && c <= '9')) return false;
  }
  return capitals >= 2 && capitals <= longest_acronym;
}

std::string first_letters(const std::vector<std::string>& words) {
  if (words.size() == 1) return words[0];
  std::string out;
  for (const std::string& word : words) {
    std::size_t size = 1;  // of the first character
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0) == 0x80) ++size;
    out.append(word, 0, size);
  }
  return out;
}

// The words without those of a country: of the given one, or of any where none is given, which it then is.
std::vector<std::string> without_country(const identity_knowledge& lexicon, const std::vector<std::string>& words,
                                         std::array<char, 2>& country) {
  for (std::size_t many = std::min(words.size(), longest_country); many > 0; --many)
    for (std::size_t at = 0; at + many <= words.size(); ++at) {
      std::string phrase;
      for (std::size_t i = at; i < at + many; ++i) phrase += (i == at ? "" : " ") + words[i];
      const auto known = lexicon.countries.find(phrase);
      if (known == lexicon.countries.end()) continue;
      const std::string& codes = known->second;
      const bool same = country[0] == 0 ? codes.size() == 2 : codes.find({country.data(), 2}) != std::string::npos;
      if (!same) continue;
      if (country[0] == 0) country = {codes[0], codes[1]};
      std::vector<std::string> out(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at));
      out.insert(out.end(), words.begin() + static_cast<std::ptrdiff_t>(at + many), words.end());
      return out;
    }
  return words;
}

// A country's own body: "Azerbaijani Foreign Ministry", "parliament". Its words stand in any order.
bool as_states(const identity_knowledge& lexicon, std::string_view name, std::array<char, 2> country, bool known,
               thing_name& out) {
  const std::vector<std::string> plain = plain_words(name);
  const bool headed =
      std::any_of(plain.begin(), plain.end(), [&](const std::string& word) { return lexicon.states.count(word) != 0; });
  std::vector<std::string> words;
  for (const std::string& word : without_country(lexicon, plain, country))
    for (std::string& part : telling_words(lexicon, word))
      if (part != "republic") words.push_back(std::move(part));
  const auto national = lexicon.nationals.find(joined(words));
  out.one_of_many = lexicon.many.count(joined(words)) != 0;
  if ((!headed || known) && national == lexicon.nationals.end() && !out.one_of_many) return false;
  const auto usual = lexicon.state_bodies.find(joined(words));
  if (national != lexicon.nationals.end()) out.name = national->second;
  else if (usual != lexicon.state_bodies.end()) out.name = usual->second;
  else {
    words.erase(std::remove(words.begin(), words.end(), "affairs"), words.end());
    std::sort(words.begin(), words.end());
    out.name = joined(words);
  }
  const auto acronym = lexicon.acronyms.find(out.name);
  out.knows_acronym = acronym != lexicon.acronyms.end();
  out.acronym = out.knows_acronym ? acronym->second : first_letters(plain_words(out.name));
  out.country = country;
  out.everybodys = true;
  return true;
}

}  // namespace

thing_name body_name_of(const identity_knowledge& lexicon, std::string_view name, std::array<char, 2> country) {
  thing_name out;
  out.country = country;
  if (is_acronym(name) && !lexicon.nationals.count(joined(plain_words(name)))) {
    out.acronym = joined(plain_words(name), "");
    return out;
  }
  std::vector<std::string> words = telling_words(lexicon, name);
  while (words.size() > 1 && lexicon.legal_forms.count(words.back())) words.pop_back();
  const std::string whole = joined(words);
  const auto known = lexicon.bodies.find(whole);
  if (as_states(lexicon, name, country, known != lexicon.bodies.end(), out)) return out;
  out.name = known == lexicon.bodies.end() ? whole : known->second;
  const auto acronym = lexicon.acronyms.find(out.name);
  out.knows_acronym = acronym != lexicon.acronyms.end() || words.size() == 1;
  out.acronym = acronym != lexicon.acronyms.end() ? acronym->second : first_letters(plain_words(out.name));
  out.one_of_many = known == lexicon.bodies.end() && !has_capital(name);  // "technical committee"
  return out;
}

thing_name place_name_of(const identity_knowledge& lexicon, std::string_view name, std::array<char, 2> country) {
  thing_name out;
  out.country = country;
  out.name = joined(plain_words(name));
  if (out.name.starts_with("the ")) out.name.erase(0, 4);
  const auto known = lexicon.countries.find(out.name);
  if (known != lexicon.countries.end()) {
    const std::string& codes = known->second;
    if (country[0] == 0 && codes.size() == 2) out.country = {codes[0], codes[1]};
    if (out.country[0] != 0 && codes.find({out.country.data(), 2}) != std::string::npos) {
      out.name = std::string("=").append(out.country.data(), 2);  // a country is that of its code
      return out;
    }
  }
  const auto usual = lexicon.places.find(out.name);
  if (usual != lexicon.places.end()) out.name = usual->second;
  return out;
}

thing_name event_name_of(const identity_knowledge& lexicon, std::string_view name) {
  thing_name out;
  const std::vector<std::string> words = telling_words(lexicon, name);
  out.name = joined(words);
  out.everybodys = !has_capital(name) || std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return lexicon.event_words.count(word) != 0;
  });
  return out;
}

}  // namespace communique::archives

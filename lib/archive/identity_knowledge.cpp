#include "archive/identity_knowledge.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace communique::archives {

namespace {

using lexicon::row;
using lexicon::values;
using tables = lexicon::tables;

bool says_nothing(std::string_view word) noexcept {
  return word == "the" || word == "of" || word == "and" || word == "for" || word == "s" || word == "in" || word == "on";
}

void add_people(identity_knowledge& to, const tables& from) {
  for (const row& one : from["given-names"]) {
    identity_knowledge::given_name& name = to.given[text::folded(one[0])];
    const std::string_view cultures = one[2];
    name.spanish = cultures.find("Spanish") != std::string_view::npos;
    name.spanish_only = name.spanish && cultures.find("English") == std::string_view::npos;
    name.ethiopian_only = cultures == "Ethiopian/Eritrean";
  }
  using family = identity_knowledge::family;
  for (const row& one : from["family-names"])
    to.family_first[text::folded(one[0])] = one[1] == "Hungarian" ? family::hungarian : family::east_asian;
  using particle = identity_knowledge::particle;
  for (const row& one : from["particles"])
    to.particles[text::folded(one[0])] = one[1] == "end"      ? particle::end
                                         : one[1] == "father" ? particle::father
                                         : one[1] == "suffix" ? particle::suffix
                                                              : particle::inside;
  for (const row& one : from["titles"]) {
    const std::vector<std::string> words = plain_words(one[0]);
    to.longest_title = std::max(to.longest_title, words.size());
    const bool honorific = one[1] == "honorific";
    const auto [at, first] = to.titles.try_emplace(joined(words), identity_knowledge::title::office);
    if (honorific) at->second = identity_knowledge::title::honorific;
  }
  for (const row& one : from["title-modifiers"])
    if (one[1].empty() && one[0].back() != '-' && one[0].front() != '-')
      to.lowering.insert(joined(plain_words(one[0])));
}

std::optional<error> add_letters(identity_knowledge& to, const tables& from) {
  using where = identity_knowledge::letter_rule::where;
  for (const row& one : from["name-letters"]) {
    const std::string_view stands = one[1];
    if (one[0].empty()) return lexicon::unknown(one, "letters", one[0]);
    if (!stands.empty() && stands != "begin" && stands != "end")
      return lexicon::unknown(one, "stands", stands, "; begin and end are known");
    to.letters.push_back({std::string(one[0]), std::string(one[2]),
                          stands == "begin" ? where::begin
                          : stands == "end" ? where::end
                                            : where::anywhere});
  }
  return std::nullopt;
}

constexpr std::string_view known_kinds =
    "; given, family, house, suffix, company, place, state, national, many and body are known";

// A row's usual form and its others, as `plain` makes them.
template <class Plain> void add_forms(word_forms& to, const row& one, Plain&& plain) {
  const std::string usual = plain(one[0]);
  to.try_emplace(usual, usual);
  for (const std::string_view other : values(one[2])) to.try_emplace(plain(other), usual);
}

// "Ministry of Foreign Affairs | body | Foreign Ministry; MFA".
void add_body(identity_knowledge& to, const row& one) {
  const std::string usual = joined(telling_words(to, one[0]));
  to.state_bodies.try_emplace(usual, usual);
  for (const std::string_view other : values(one[2])) {
    const bool acronym = other.find(' ') == std::string_view::npos;
    if (acronym) to.acronyms.try_emplace(usual, joined(plain_words(other)));
    else to.state_bodies.try_emplace(joined(telling_words(to, other)), usual);
  }
}

std::optional<error> add_forms(identity_knowledge& to, const tables& from) {
  const auto name = [&](std::string_view word) {
    std::string plain;
    for (const std::string& part : plain_words(word)) plain += part;
    return to.spelt(plain);
  };
  const auto words = [](std::string_view phrase) { return joined(plain_words(phrase)); };
  const auto telling = [&](std::string_view phrase) { return joined(telling_words(to, phrase)); };
  for (const row& one : from["name-forms"])
    for (const std::string_view kind : values(one[1])) {
      if (kind == "given" || kind == "family") add_forms(to.spellings, one, name);
      else if (kind == "house") to.houses.insert(name(one[0]));
      else if (kind == "suffix") add_forms(to.suffixes, one, words);
      else if (kind == "company") add_forms(to.legal_forms, one, words);
      else if (kind == "place") add_forms(to.places, one, words);
      else if (kind == "state") add_forms(to.states, one, words);
      else if (kind == "national") add_forms(to.nationals, one, telling);
      else if (kind == "many") add_forms(to.many, one, telling);
      else if (kind == "body") add_body(to, one);
      else return lexicon::unknown(one, "kind", kind, known_kinds);
    }
  return std::nullopt;
}

void add_spellings(identity_knowledge& to, const tables& from) {
  for (const row& one : from["spellings"]) {
    const std::string a = joined(plain_words(one[0])), b = joined(plain_words(one[1]));
    const bool words = a.find(' ') == std::string::npos && b.find(' ') == std::string::npos;
    if (words) to.words.try_emplace(std::max(a, b), std::min(a, b));
    else if (b.size() <= 3) to.words.try_emplace(b, a);  // "UN" is United Nations wherever it stands
  }
}

void add_bodies(identity_knowledge& to, const tables& from) {
  for (const row& one : from["organisations"]) {
    const std::string usual = joined(telling_words(to, one[0]));
    if (!to.bodies.try_emplace(usual, usual).second) continue;
    if (!one[1].empty()) to.acronyms.try_emplace(usual, joined(plain_words(one[1]), ""));
    for (const std::string_view other : values(one[3]))
      if (other.find(' ') != std::string_view::npos) to.bodies.try_emplace(joined(telling_words(to, other)), usual);
  }
}

void add_places(identity_knowledge& to, const tables& from) {
  const auto country = [&](std::string_view name, std::string_view code) {
    std::string& codes = to.countries[joined(plain_words(name))];
    if (codes.find(code) == std::string::npos) codes += code;
  };
  for (const row& one : from["countries"]) {
    country(one[0], one[1]);
    for (const std::size_t column : {2u, 4u})
      for (const std::string_view name : values(one[column])) country(name, one[1]);
  }
  for (const row& one : from["places"])
    for (const std::string_view other : values(one[3])) {
      const std::string usual = joined(plain_words(one[0])), name = joined(plain_words(other));
      if (!name.ends_with(" " + usual)) to.places.try_emplace(name, usual);  // the Blue Nile is not the White Nile
    }
  for (const row& one : from["event-words"])
    for (const std::string& word : plain_words(one[0])) to.event_words.insert(word);
}

}  // namespace

std::vector<std::string> plain_words(std::string_view name) {
  std::string plain;
  text::fold_to(name, plain);
  std::vector<std::string> out(1);
  for (const char c : plain) {
    if (c == '.' || c == '\'') continue;
    const bool separates = static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    if (!separates) out.back() += c;
    else if (!out.back().empty() && !(c == '-' && out.back() == "co")) out.emplace_back();  // "Co-operation"
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

std::vector<std::string> telling_words(const identity_knowledge& lexicon, std::string_view name) {
  std::vector<std::string> out;
  for (std::string& word : plain_words(name)) {
    if (says_nothing(word)) continue;
    const auto usual = lexicon.words.find(word);
    if (usual == lexicon.words.end()) out.push_back(std::move(word));
    else
      for (std::string& part : plain_words(usual->second)) out.push_back(std::move(part));
  }
  return out;
}

std::string identity_knowledge::spelt(std::string_view folded) const {
  std::string out;
  for (const char c : folded)
    if (out.empty() || out.back() != c) out += c;
  for (const letter_rule& rule : letters) {
    const std::size_t size = rule.from.size();
    if (rule.stands == letter_rule::where::begin) {
      if (out.size() > size && out.starts_with(rule.from)) out.replace(0, size, rule.to);
    } else if (rule.stands == letter_rule::where::end) {
      if (out.size() > size && out.ends_with(rule.from)) out.replace(out.size() - size, size, rule.to);
    } else {
      for (std::size_t at = 0; (at = out.find(rule.from, at)) != std::string::npos; at += rule.to.size())
        out.replace(at, size, rule.to);
    }
  }
  return out;
}

result<identity_knowledge> identity_knowledge::from(const lexicon::tables& tables) {
  identity_knowledge out;
  add_people(out, tables);
  add_spellings(out, tables);
  if (std::optional<error> wrong = add_letters(out, tables)) return *std::move(wrong);
  if (std::optional<error> wrong = add_forms(out, tables)) return *std::move(wrong);
  add_bodies(out, tables);
  add_places(out, tables);
  return out;
}

}  // namespace communique::archives

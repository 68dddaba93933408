#include "lexicon/inflection.hpp"

namespace communique::lexicon {

namespace {

bool is_vowel(char c) noexcept { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// stop -> stopp-: one syllable that ends in one vowel and one consonant. Longer verbs that double (refer, commit,
// travel) have a row in verbs.lex.
bool doubles(std::string_view w) noexcept {
  if (w.size() < 3 || w.size() > 4) return false;
  const char last = w.back();
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  if (!is_vowel(w[w.size() - 2]) || is_vowel(w[w.size() - 3])) return false;
  return true;
}

std::string third_of(const std::string& w) {
  const auto ends = [&](std::string_view tail) {
    return w.size() >= tail.size() && std::string_view(w).substr(w.size() - tail.size()) == tail;
  };
  if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh") || ends("o")) return w + "es";
  if (ends("y") && w.size() > 1 && !is_vowel(w[w.size() - 2])) return w.substr(0, w.size() - 1) + "ies";
  return w + "s";
}

std::string past_of(const std::string& w) {
  if (w.back() == 'e') return w + "d";
  if (w.back() == 'y' && w.size() > 1 && !is_vowel(w[w.size() - 2])) return w.substr(0, w.size() - 1) + "ied";
  if (doubles(w)) return w + w.back() + "ed";
  return w + "ed";
}

std::string ing_of(const std::string& w) {
  if (w.size() > 2 && w.substr(w.size() - 2) == "ie") return w.substr(0, w.size() - 2) + "ying";
  if (w.back() == 'e' && w.size() > 2 && w[w.size() - 2] != 'e' && w[w.size() - 2] != 'o' && w[w.size() - 2] != 'y')
    return w.substr(0, w.size() - 1) + "ing";
  if (doubles(w)) return w + w.back() + "ing";
  return w + "ing";
}

}  // namespace

inflection::inflection(const tables& from) {
  enum column : std::size_t { lemma, third, past, participle, ing };
  for (const row& verb : from["verbs"]) {
    std::vector<inflected>& forms = irregular_[std::string(verb[lemma])];
    const auto add = [&](std::size_t column, verb_form form, std::string regular) {
      const auto given = values(verb[column]);
      if (given.empty()) forms.push_back({std::move(regular), form});
      for (const std::string_view word : given) forms.push_back({std::string(word), form});
    };
    const std::string base(verb[lemma]);
    forms.push_back({base, verb_form::base});
    add(third, verb_form::third, third_of(base));
    add(past, verb_form::past, past_of(base));
    add(participle, verb_form::participle, past_of(base));
    add(ing, verb_form::ing, ing_of(base));
  }
}

std::vector<inflected> inflection::forms(std::string_view lemma) const {
  if (const auto found = irregular_.find(lemma); found != irregular_.end()) return found->second;
  const std::string w(lemma);
  if (w.empty()) return {};
  return {{w, verb_form::base},
          {third_of(w), verb_form::third},
          {past_of(w), verb_form::past},
          {past_of(w), verb_form::participle},
          {ing_of(w), verb_form::ing}};
}

}  // namespace communique::lexicon

// The forms of English verbs: irregular ones from verbs.lex, the rest by rule.
#pragma once

#include "lexicon/tables.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace communique::lexicon {

enum class verb_form : std::uint8_t { base = 1, third = 2, past = 4, participle = 8, ing = 16 };

struct inflected {
  std::string word;
  verb_form form;
};

class inflection {
 public:
  explicit inflection(const tables& from);

  // "say" -> say, says, said (past and participle), saying. Both spellings where English has two.
  std::vector<inflected> forms(std::string_view lemma) const;

 private:
  std::map<std::string, std::vector<inflected>, std::less<>> irregular_;
};

}  // namespace communique::lexicon

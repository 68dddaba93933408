// What the trainers of single stages ask of an annotated readout.
#pragma once

#include "entities/words.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace communique::train {

// The readouts that are learned from; the others only tell how good what was learned is.
inline constexpr int first_case = 200, last_case = 549;
// Cross-validated by the number of the readout.
inline constexpr int folds = 5;

inline std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline std::string folded(std::string_view name) { return text::folded(entities::folded_space(name)); }

// The names under which the gold knows somebody or something: an organisation has its acronym too.
inline std::set<std::string> names_of(const std::string& name, const nlohmann::json& gold) {
  std::set<std::string> out{folded(name)};
  for (const nlohmann::json& o : gold["organizations"]) {
    std::set<std::string> forms{folded(o["name"].get<std::string>())};
    if (o["acronym"].is_string()) forms.insert(folded(o["acronym"].get<std::string>()));
    if (forms.count(folded(name)) != 0) out.insert(forms.begin(), forms.end());
  }
  return out;
}

}  // namespace communique::train

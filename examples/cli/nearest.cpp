#include "nearest.hpp"

#include <nearest.h>

#include <cstddef>

namespace program {

std::string nearest(std::string_view word, const std::vector<std::string>& words) {
  std::vector<const char*> all;
  for (const std::string& one : words) all.push_back(one.c_str());
  const std::size_t at = nearest_word(word.data(), word.size(), all.data(), all.size());
  return at < words.size() ? words[at] : std::string();
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& words) {
  const std::string near = nearest(word, words);
  return near.empty() ? "" : "; did you mean " + near + "?";
}

}  // namespace program

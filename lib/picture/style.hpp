// How pages look: the style sheets of this folder, embedded by cmake/embed-style.cmake.
#pragma once

#include <string_view>

namespace communique::picture {

struct style {
  std::string_view text;    // CSS
  std::string_view sha256;  // in base 64, as a policy names it
};

extern const style record_style;
extern const style archive_style;

}  // namespace communique::picture

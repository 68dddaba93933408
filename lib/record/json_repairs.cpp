#include "record/json_repairs.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace communique::json {

namespace {

constexpr std::size_t replacement_size = 3;

std::size_t replacements_in(std::string_view words) noexcept {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  std::size_t count = 0;
  for (std::size_t at = words.find(replacement); at != words.npos; at = words.find(replacement, at + replacement_size))
    ++count;
  return count;
}

// None goes on in what follows: that is a part or a well-formed character, and neither begins with a byte that could
// continue one.
std::string_view ill_formed_part(std::size_t size) noexcept {
  return size == 1 ? "\xFF" : size == 2 ? "\xF1\x80" : "\xEF\xBF\xBD";
}

class layer {
 public:
  layer(const std::vector<place>& all, const std::vector<place>& exact, std::string& into)
      : into_(into), taken_(into.size(), 0), edge_(into.size() + 1, 0) {
    for (const place& one : all) edge_[one.begin] = edge_[one.end] = 1;
    for (const place& one : exact) take(one.begin, one.end);
  }

  void operator()(const place& one) {
    const std::string_view words = one.words->text;
    std::size_t less = words.size() - (one.end - one.begin), to = one.begin;
    for (std::size_t i = 0; i < words.size();) {
      const text::decoded point = text::decode(words, i);
      std::string_view bytes = words.substr(i, point.size);
      i += point.size;
      if (point.point == text::replacement) {
        const std::size_t shorter = std::min<std::size_t>(less, replacement_size - 1);
        less -= shorter;
        bytes = ill_formed_part(replacement_size - shorter);
      }
      if (is_free(to, to + bytes.size())) {
        into_.replace(to, bytes.size(), bytes);
        take(to, to + bytes.size());
      }
      to += bytes.size();
    }
  }

 private:
  void take(std::size_t begin, std::size_t end) {
    std::fill(taken_.begin() + offset(begin), taken_.begin() + offset(end), 1);
  }
  // Untouched, and no place begins or ends inside it.
  bool is_free(std::size_t begin, std::size_t end) const {
    const auto none = [](const std::vector<char>& in, std::size_t from, std::size_t to) {
      return std::find(in.begin() + offset(from), in.begin() + offset(to), 1) == in.begin() + offset(to);
    };
    return none(taken_, begin, end) && none(edge_, begin + 1, end);
  }
  static std::ptrdiff_t offset(std::size_t at) noexcept { return static_cast<std::ptrdiff_t>(at); }

  std::string& into_;
  std::vector<char> taken_, edge_;  // for each byte: whether words stand there, whether a place begins or ends there
};

}  // namespace

bool can_be_repaired(std::string_view words, std::size_t bytes) noexcept {
  return words.size() > bytes && words.size() - bytes <= replacements_in(words) * (replacement_size - 1);
}

void lay_repaired(const std::vector<place>& all, const std::vector<place>& exact, std::vector<place> repaired,
                  std::string& into) {
  std::sort(repaired.begin(), repaired.end(), [](const place& a, const place& b) {
    const std::uint32_t one = a.end - a.begin, other = b.end - b.begin;
    return one != other ? one < other : a.at < b.at;
  });
  layer lay(all, exact, into);
  for (const place& one : repaired) lay(one);
}

}  // namespace communique::json

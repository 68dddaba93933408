#include "explain.hpp"

#include "terminal.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program {
namespace {

using namespace communique;

// In the order of mention::reason.
constexpr std::string_view reasons[] = {
    "its name",
    "the surname",
    "the given name",
    "a part of the name",
    "another spelling of the surname",
    "in the names of several: the nearest before",
    "the acronym",
    "another name, by the lexicon",
    "the people's name",
    "the noun of the name",
    "an office beside the name",
    "an office held",
    "a description",
    "a courtesy",
    "through its government",
    "a pronoun",
    "inside a quotation of the speaker",
};
static_assert(std::size(reasons) == static_cast<std::size_t>(mention::reason::speaker) + 1);

// The lines of a text: an editor's, so that a reader finds the place.
class lines {
 public:
  explicit lines(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] == '\n') ends_.push_back(i);
  }
  std::size_t of(std::size_t at) const {
    return static_cast<std::size_t>(std::lower_bound(ends_.begin(), ends_.end(), at) - ends_.begin()) + 1;
  }

 private:
  std::vector<std::size_t> ends_{};
};

// The same words for the same reason, with all the lines where they stand.
struct explained {
  std::string words;
  mention::reason because;
  std::vector<std::size_t> lines;
};

std::vector<explained> gather(const record& in, const entity& of, const lines& where) {
  std::vector<explained> found;
  std::map<std::pair<std::string, mention::reason>, std::size_t> place;
  for (const mention& one : of.mentions) {
    const std::string words = one_line(in[one.at]);
    const auto [same, is_new] = place.try_emplace({words, one.because}, found.size());
    if (is_new) found.push_back({words, one.because, {}});
    std::vector<std::size_t>& lines = found[same->second].lines;
    const std::size_t line = where.of(one.at.begin);
    if (lines.empty() || lines.back() != line) lines.push_back(line);
  }
  return found;
}

std::string listed(const std::vector<std::size_t>& lines) {
  constexpr std::size_t most = 6;
  std::string out = lines.size() == 1 ? "line " : "lines ";
  for (std::size_t i = 0; i < lines.size() && i < most; ++i) out += (i == 0 ? "" : ", ") + std::to_string(lines[i]);
  return lines.size() > most ? out + " and " + std::to_string(lines.size() - most) + " more" : out;
}

}  // namespace

void print_reasons(page& to, const record& of, std::size_t column) {
  const lines where(of.text);
  if (!of.entities.empty()) to.heading("Mentions");
  for (const entity& named : of.entities) {
    std::vector<runs> rows;
    for (const explained& one : gather(of, named, where)) {
      const std::string_view why = reasons[static_cast<std::size_t>(one.because)];
      rows.push_back(
          {{"“" + one.words + "”"}, {"\u00A0· " + std::string(why) + "\u00A0· " + listed(one.lines), look::dim}});
    }
    to.row({{{one_line(named.name), look::bold}}}, column, rows);
  }
}

}  // namespace program

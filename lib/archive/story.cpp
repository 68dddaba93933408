#include "archive/story.hpp"

#include <communique/fold.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace communique::archives {
namespace {

struct word {
  std::uint64_t hash = 0xCBF29CE484222325u;  // FNV-1a, 64 bits, of the folded word
  bool digit = false;
};

// Calls `tell(word)` for each word of the text.
template <class Tell> void for_each_word(std::string_view text, Tell tell) {
  constexpr std::uint64_t prime = 0x100000001B3u;
  word now{};
  bool inside = false;
  for (const char c : folded(text)) {
    if (c == ' ') {
      tell(now);
      now = {};
      inside = false;
      continue;
    }
    now.hash = (now.hash ^ static_cast<unsigned char>(c)) * prime;
    now.digit = now.digit || (c >= '0' && c <= '9');
    inside = true;
  }
  if (inside) tell(now);
}

// From the first byte of both to the last: "OSLO, Norway, 5 May".
span hull(span a, span b) noexcept {
  if (!a || !b) return a ? a : b;
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

// What is no story, in text order; none touches another.
std::vector<span> frame_of(const article& from) {
  std::vector<span> all = from.boilerplate;
  for (const span at : {from.headline, from.agency, hull(from.dateline.place, from.dateline.date)})
    if (at) all.push_back(at);
  for (const span name : from.byline) {  // with the "By" before it and the "in Oslo" behind
    const auto behind = std::upper_bound(from.sentences.begin(), from.sentences.end(), name.begin,
                                         [](std::uint32_t begin, span sentence) { return begin < sentence.begin; });
    all.push_back(behind == from.sentences.begin() ? name : *std::prev(behind));
  }
  std::sort(all.begin(), all.end());
  std::vector<span> joined;
  for (const span at : all) {
    if (joined.empty() || joined.back().end < at.begin) joined.push_back(at);
    else joined.back().end = std::max(joined.back().end, at.end);
  }
  return joined;
}

// The sentences without the frame, in text order.
std::vector<span> pieces_of(const article& from) {
  const std::vector<span> frame = frame_of(from);
  std::vector<span> pieces;
  auto next = frame.begin();
  for (const span sentence : from.sentences) {
    std::uint32_t begin = sentence.begin;
    while (next != frame.end() && next->end <= begin) ++next;
    for (; next != frame.end() && next->begin < sentence.end; ++next) {
      if (next->begin > begin) pieces.push_back({begin, next->begin});
      begin = next->end;
      if (begin >= sentence.end) break;  // it may reach into the sentences behind
    }
    if (begin < sentence.end) pieces.push_back({begin, sentence.end});
  }
  return pieces;
}

bool is_in(const std::vector<span>& pieces, span at) noexcept {
  const auto behind = std::upper_bound(pieces.begin(), pieces.end(), at.begin,
                                       [](std::uint32_t begin, span piece) { return begin < piece.begin; });
  return behind != pieces.begin() && std::prev(behind)->contains(at);
}

void sort_unique(std::vector<std::uint64_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

story story_of(const record& from) {
  story made;
  const std::vector<span> pieces = pieces_of(from.article);
  std::vector<std::uint64_t> people;
  for (const entity& who : from.entities) {
    if (who.what != entity::type::person && who.what != entity::type::place) continue;
    std::vector<std::uint64_t>& named = who.what == entity::type::person ? people : made.names;
    for (const mention& by : who.mentions)
      if (by.what == mention::kind::name && is_in(pieces, by.at))
        for_each_word(from[by.at], [&](word w) { named.push_back(w.hash); });
  }
  sort_unique(people);
  made.names.insert(made.names.end(), people.begin(), people.end());
  sort_unique(made.names);

  for (const span piece : pieces)
    for_each_word(from[piece], [&](word w) {
      made.words.push_back(w.hash);
      made.telling.push_back(w.digit || std::binary_search(people.begin(), people.end(), w.hash));
    });
  return made;
}

}  // namespace communique::archives

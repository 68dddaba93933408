#include "picture/marks.hpp"

#include "picture/phrases.hpp"

#include <algorithm>

namespace communique::picture {

namespace {

struct room {
  layers::layer first, size;
};

room room_of(mark_kind what) noexcept {
  switch (what) {
    case mark_kind::furniture: return {0, 1};
    case mark_kind::meeting: return {1, 1};
    case mark_kind::fact: return {2, 1};
    case mark_kind::statement: return {3, 3};
    case mark_kind::cue: return {6, 1};
    case mark_kind::mention: break;
  }
  return {layers::outer_name, 2};
}

// With the quotation mark in front of them, so that the speaker stands before it and not behind.
span with_opening_mark(span at, std::string_view text) noexcept {
  const std::string_view before = text.substr(0, at.begin);
  for (const std::string_view mark : {"“", "\"", "‘", "«", "„", "'"})
    if (before.ends_with(mark)) return {at.begin - static_cast<std::uint32_t>(mark.size()), at.end};
  return at;
}

}  // namespace

std::vector<mark> marks_of(const record& in) {
  std::vector<mark> out;
  const auto add = [&](span at, mark_kind what, std::size_t index, bool name = true) {
    if ((at = inside(at, in.text))) out.push_back({at, what, static_cast<std::uint32_t>(index), name});
  };
  for (const span at : in.article.boilerplate) add(at, mark_kind::furniture, 0);
  for (std::size_t i = 0; i < in.meetings.size(); ++i) add(in.meetings[i].evidence, mark_kind::meeting, i);
  for (std::size_t i = 0; i < in.facts.size(); ++i) add(in.facts[i].evidence, mark_kind::fact, i);
  for (std::size_t i = 0; i < in.statements.size(); ++i) {
    for (const span at : in.statements[i].content)
      if (inside(at, in.text)) add(with_opening_mark(at, in.text), mark_kind::statement, i);
    add(in.statements[i].cue, mark_kind::cue, i);
  }
  for (std::size_t i = 0; i < in.entities.size(); ++i)
    for (const mention& one : in.entities[i].mentions)
      add(one.at, mark_kind::mention, i, one.what == mention::kind::name || one.what == mention::kind::acronym);
  std::sort(out.begin(), out.end(), [](const mark& a, const mark& b) {
    if (a.at.begin != b.at.begin) return a.at.begin < b.at.begin;
    if (a.what != b.what) return a.what < b.what;
    if (a.at.end != b.at.end) return a.at.end > b.at.end;
    return a.index < b.index;
  });
  return out;
}

layers::layer layers::take(const mark& one) noexcept {
  const room its = room_of(one.what);
  for (layer at = its.first; at < its.first + its.size; ++at)
    if (!held_[at]) return held_[at] = &one, at;
  return none;
}

void layers::expire(std::uint32_t at) noexcept {
  for (const mark*& one : held_)
    if (one && one->at.end <= at) one = nullptr;
}

std::uint32_t layers::next_end(std::uint32_t end) const noexcept {
  for (const mark* one : held_)
    if (one) end = std::min(end, one->at.end);
  return end;
}

layers::layer layers::first_of(mark_kind what) noexcept { return room_of(what).first; }

}  // namespace communique::picture

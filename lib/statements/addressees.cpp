// To whom something was said.
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool overlaps(range a, range b) noexcept { return a.first < b.last && b.first < a.last; }

bool is_content(const attribution& a, range phrase) noexcept {
  return std::any_of(a.content.begin(), a.content.end(), [&](range piece) { return overlaps(piece, phrase); });
}

// "told |Roy", "thanked |the guest for", "said to |Roy", "conveyed to |her counterpart": right behind the cue.
range behind_cue(const scene& in, const attribution& a) {
  if (a.row == text::none || a.how == attribution::shape::passive || a.how == attribution::shape::phrase) return {};
  const cue_row& row = in.row(a);
  const token_id end = std::min(in.in.sentences[a.sentence].last, a.cue.last + window);
  token_id t = a.cue.last;
  while (t < end && in.tags[t] == tag::adverb) ++t;
  if (t + 1 >= end) return {};
  const bool to = in.word(t) == in.language.word.to;
  const bool speaks_to = row.has(takes::to_person) || row.has(takes::noun) || row.has(takes::clause) ||
                         row.has(takes::that) || row.has(takes::quote);
  if (to ? !speaks_to : !row.has(takes::person) && !row.has(takes::person_to)) return {};
  const range phrase = noun_phrase_from(in, to ? t + 1 : t, end, &row.leads);
  return !phrase.empty() && can_speak(in, phrase) ? phrase : range{};
}

}  // namespace

range addressee_of(const scene& in, const attribution& a) {
  if (!a.addressee.empty()) return a.addressee;
  const range phrase = behind_cue(in, a);
  if (phrase.empty()) return {};
  // "urged |him| to come": of what is asked the one who is asked is part. Not "said |to Roy's dismay".
  const bool asked = a.row != text::none && in.row(a).has(takes::person_to);
  return !is_content(a, phrase) || (asked && a.content.front().first == phrase.first) ? phrase : range{};
}

// Of a dialogue with labels: two who speak to each other.
void answer_each_other(const std::vector<std::size_t>& labelled, std::vector<statement>& all) {
  std::vector<entity_id> two;
  for (const std::size_t i : labelled) {
    if (all[i].speakers.size() != 1) return;
    if (two.size() < 3) add(two, all[i].speakers);
  }
  if (two.size() != 2) return;
  for (const std::size_t i : labelled)
    if (all[i].addressees.empty()) all[i].addressees = {two[all[i].speakers.front() == two[0] ? 1 : 0]};
}

}  // namespace communique::statements

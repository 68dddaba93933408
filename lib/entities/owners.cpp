#include "entities/owners.hpp"

#include "entities/owner_anchors.hpp"
#include "entities/owner_slots.hpp"
#include "entities/owner_weights.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;

class owner_asker {
 public:
  explicit owner_asker(const owner_view& view)
      : view_(view), from_(view.from), in_(view.from.in), scene_(view.of), found_(find_owner_slots(view)),
        slots_(found_.slots), found_people_(find_owner_anchors(view)), clues_(found_.slots.size()) {}

  std::vector<owner_question> run() {
    claim();
    std::vector<owner_question> out;
    for (std::size_t i = 0; i < view_.entities.size(); ++i) {
      const auto who = static_cast<entity_id>(i);
      if (view_.entities[i].what != entity::type::person || view_.told[i]) continue;
      if (found_people_.anchors[i].last == 0) continue;
      out.push_back(ask(who, found_people_.anchors[i]));
    }
    return out;
  }

 private:
  static constexpr token_id page = 200;
  static constexpr std::size_t most_candidates = 40;

  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  bool is_person(entity_id id) const noexcept {
    return view_.entities[static_cast<std::size_t>(id)].what == entity::type::person;
  }
  bool is_furniture(token_id t) const noexcept { return is_owner_furniture(from_, t); }

  // Who belongs to what, as far as told.
  void claim() {
    for (std::size_t i = 0; i < view_.entities.size(); ++i) {
      const entity_id owner = view_.owners[i];
      if (view_.entities[i].what != entity::type::person || owner == entity_id::none) continue;
      const std::uint32_t at = found_.of_entity[static_cast<std::size_t>(owner)];
      if (at == none) continue;
      slots_[at].has_people = true;
      if (slots_[at].offices.size() < 8) slots_[at].offices.push_back(found_people_.head_of(static_cast<entity_id>(i)));
      if (const std::uint32_t only = single_office(found_people_.anchors[i]);
          only != none && slots_[at].filled.size() < 8)
        slots_[at].filled.push_back(only);
    }
    for (const auto& [called, owner] : view_.called_of)
      if (const std::uint32_t at = found_.of_entity[static_cast<std::size_t>(owner)]; at != none)
        slots_[at].has_people = true;
    std::uint32_t free = none, frees = 0;
    for (const std::uint32_t i : {found_.most, found_.second})
      if (i != none && !slots_[i].has_people) free = i, ++frees;
    if (frees == 1) slots_[free].as.of |= bit(owner_clue::only_free);
  }

  // An office of a state that only one can hold: of "Foreign Minister", not of "Minister", which is
  // one row for those of health and of trade.
  std::uint32_t single_office(const owner_anchor& from) const noexcept {
    if (!from.held || from.held->relation || from.held->lowered || from.held->plural) return none;
    if (from.held->state != office::status::current) return none;
    const office_title& title = from_.known.titles[from.held->title];
    const bool leads = title.seniority == 1 || title.seniority == 2;
    const bool of_state = !title.rank && !title.body && title.takes == owner_kind::country;
    const bool bare = title.field && title.title.find(' ') == std::string::npos;
    return leads && of_state && !bare && !title.deputy ? from.held->title : none;
  }
  // Mexico has a foreign minister, so another one who is named beside him is not Mexico's.
  bool is_filled(const owner_slot& of, const owner_anchor& from) const noexcept {
    const std::uint32_t only = single_office(from);
    return only != none && std::find(of.filled.begin(), of.filled.end(), only) != of.filled.end();
  }

  void touch(std::uint32_t at, owner_clues of) {
    if (at == none) return;
    if (clues_[at] == 0) {
      if (touched_.size() >= most_candidates) return;
      touched_.push_back(at);
    }
    clues_[at] |= of | bit(owner_clue::always);
  }
  std::uint32_t slot_at(token_id t) const noexcept {
    const std::uint32_t c = scene_.chunk_at[t];
    return c == none ? none : found_.of_chunk[c];
  }

  owner_clues form_of(std::uint32_t i) const noexcept {
    const chunk& c = scene_.chunks[i];
    const text::sentence& s = in_.sentence_of(c.first);
    token_id before = c.first;
    if (before > s.first && word(before - 1) == from_.known.word.the) --before;
    if (before > s.first + 1 && from_.tags[before - 1] == tag::adjective) --before;  // "in eastern |Congo"
    const bool any = before > s.first;
    const auto& w = from_.known.word;
    const text::word_id link = any ? word(before - 1) : text::word_id::unknown;
    const bool where = link == w.in || link == w.to || link == w.from || link == w.at;
    return bit_if(c.demonym, owner_clue::demonym) |
           bit_if(c.end < s.last && from_.tags[c.end] == tag::genitive, owner_clue::owns) |
           bit_if(where, owner_clue::is_where) |
           bit_if(any && !where && from_.tags[before - 1] == tag::preposition, owner_clue::governed) |
           bit_if(any && in_.tokens[before - 1].ascii == '(', owner_clue::bracketed) |
           bit_if(before <= s.first + 1, owner_clue::opens);
  }

  // Backwards from the anchor: distance, and which is the nearest of its sort.
  void look_back(const owner_anchor& from) {
    const std::uint32_t sentence = in_.tokens[from.first].sentence;
    const std::uint32_t paragraph = in_.sentences[sentence].paragraph;
    bool seen[static_cast<std::size_t>(owner_sort::count_)] = {};
    const token_id stop = from.first > page ? from.first - page : 0;
    for (token_id t = from.first; t-- > stop;) {
      const std::uint32_t at = slot_at(t);
      if (at == none) continue;
      const chunk& c = scene_.chunks[scene_.chunk_at[t]];
      t = std::min(t, c.first);  // over the whole of it
      const token_id off = from.first - c.last;
      const std::uint32_t back = sentence - in_.tokens[c.first].sentence;
      owner_clues of = 0;
      if (back == 0 && from.first - c.last < 10 && is_of_delegation(c)) of |= bit(owner_clue::of_delegation);
      if (clues_[at] == 0)
        of |= bit(back == 0   ? (off <= 3   ? owner_clue::touching
                                 : off <= 8 ? owner_clue::close_before
                                            : owner_clue::before)
                  : back == 1 ? owner_clue::one_back
                  : back == 2 ? owner_clue::two_back
                              : owner_clue::further_back) |
              form_of(scene_.chunk_at[t]);
      bool& taken = seen[static_cast<std::size_t>(slots_[at].as.sort)];
      of |= bit_if(!taken, owner_clue::nearest) | bit_if(!taken && back == 0, owner_clue::nearest_here) |
            bit_if(in_.sentences[in_.tokens[c.first].sentence].paragraph == paragraph, owner_clue::same_paragraph);
      if (!taken && slots_[at].as.sort == owner_sort::body && from.held && is_its(from.held->possessor))
        of |= bit(owner_clue::its);
      taken = true;
      touch(at, of);
    }
  }
  // "a |Bulgarian delegation", "the delegation of |Bulgaria"
  bool is_of_delegation(const chunk& c) const noexcept {
    const text::sentence& s = in_.sentence_of(c.first);
    for (token_id t = c.last; t < s.last && t < c.last + 3; ++t)
      if (word(t) == from_.known.word.delegation) return true;
    for (token_id t = c.first; t-- > s.first && t + 4 > c.first;)
      if (word(t) == from_.known.word.delegation) return true;
    return false;
  }
  bool is_its(text::word_id w) const noexcept { return w == from_.known.word.its || w == from_.known.word.their; }

  void look_ahead(const owner_anchor& from) {
    const std::uint32_t sentence = in_.tokens[from.first].sentence;
    const token_id stop = std::min(static_cast<token_id>(in_.tokens.size()), from.last + 60);
    for (token_id t = from.last; t < stop; ++t) {
      const std::uint32_t at = slot_at(t);
      if (at == none) continue;
      const std::uint32_t i = scene_.chunk_at[t];
      const bool here = in_.tokens[t].sentence == sentence;
      owner_clues of = 0;
      if (here) of = bit(t < from.last + 6 ? owner_clue::close_behind : owner_clue::behind);
      if (here && is_of_counterpart(i)) of |= bit(owner_clue::of_counterpart);
      if (here && t < from.last + 8 && is_of_delegation(scene_.chunks[i])) of |= bit(owner_clue::of_delegation);
      else if (clues_[at] == 0) of = bit(owner_clue::only_ahead);
      if (clues_[at] == 0) of |= form_of(i);
      touch(at, of);
      t = std::max(t, scene_.chunks[i].last - 1);
    }
  }

  // "told his |Lao counterpart"
  bool is_of_counterpart(std::uint32_t c) const noexcept {
    const token_id last = scene_.chunks[c].end;
    for (token_id t = last; t < last + 3 && t < in_.tokens.size(); ++t)
      if (word(t) == from_.known.word.counterpart) return true;
    return false;
  }

  // Sentences that name the person again.
  void look_at_mentions(entity_id who, const owner_anchor& from) {
    for (const std::uint32_t i : found_people_.mentions[static_cast<std::size_t>(who)]) {
      const reference& r = view_.references[i];
      if (r.first < from.last && r.last > from.first) continue;
      const text::sentence& s = in_.sentence_of(r.first);
      const token_id first = std::max(s.first, r.first > 40 ? r.first - 40 : 0);
      for (token_id t = first; t < s.last && t < r.last + 30; ++t) {
        const std::uint32_t at = slot_at(t);
        if (at == none) continue;
        if (is_of_counterpart(scene_.chunk_at[t])) touch(at, bit(owner_clue::of_counterpart));
        const bool beside = t < r.first && r.first - t <= 3;
        touch(at, bit(owner_clue::with_mention) | bit_if(beside, owner_clue::beside_mention));
      }
    }
  }

  // Those who are named around: what they belong to.
  void look_at_people(entity_id who, const owner_anchor& from) {
    const auto owner_slot = [&](const reference& r) {
      if (r.group || r.who.size() != 1 || r.who.front() == who || !is_person(r.who.front())) return none;
      const entity_id owner = view_.owners[static_cast<std::size_t>(r.who.front())];
      return owner == entity_id::none ? none : found_.of_entity[static_cast<std::size_t>(owner)];
    };
    const std::uint32_t sentence = in_.tokens[from.first].sentence;
    auto at = first_from(view_.references, from.first);
    bool last = true;
    std::uint32_t other = none;
    for (auto r = at; r != view_.references.begin() && at - r < 16;) {
      --r;
      const std::uint32_t of = owner_slot(*r);
      const bool person = !r->group && r->who.size() == 1 && is_person(r->who.front()) && r->who.front() != who;
      const bool here = in_.tokens[r->first].sentence == sentence;
      if (of != none && last) {
        const bool joined = here && r->last < from.first && from.first - r->last <= 2 &&
                            (in_.tokens[r->last].ascii == ',' || word(r->last) == from_.known.word.and_);
        touch(of, bit(owner_clue::of_last) | bit_if(joined, owner_clue::of_joined));
      }
      if (of != none && here) touch(of, bit(owner_clue::of_other_here)), other = of;
      if (person) last = false;
      if (!last && !here) break;
    }
    bool next = true;
    for (auto r = at; r != view_.references.end() && r - at < 16 && in_.tokens[r->first].sentence == sentence; ++r) {
      if (r->first < from.last) continue;
      const std::uint32_t of = owner_slot(*r);
      if (of != none) touch(of, bit(owner_clue::of_other_here) | bit_if(next, owner_clue::of_next)), other = of;
      if (of != none) next = false;
    }
    if (other == none || slots_[other].as.sort != owner_sort::country) return;
    for (const std::uint32_t i : touched_)
      if (i != other && slots_[i].as.sort == owner_sort::country) clues_[i] |= bit(owner_clue::of_other_side);
  }

  // "Deputy Minister of |Health" and "Ministry of Health", "Commissioner" and "Commission".
  bool shares_word(const office_phrase& o, const owner_slot& s) const {
    if (s.chunk == none) return false;
    const chunk& c = scene_.chunks[s.chunk];
    for (token_id t = o.title_first; t < o.title_last && t < o.title_first + 10; ++t) {
      const std::string_view title = in_[t];
      if (title.size() < 6) continue;
      for (token_id k = c.first; k < c.last && k < c.first + 10; ++k) {
        const std::string_view name = in_[k];
        if (name.size() < 6) continue;
        bool same = (name[0] | 32) == (title[0] | 32);
        for (std::size_t i = 1; i < 6 && same; ++i) same = (name[i] | 32) == (title[i] | 32);
        if (same) return true;
      }
    }
    return false;
  }

  void look_at_capitals(const owner_anchor& from) {
    const text::sentence& s = in_.sentence_of(from.first);
    const token_id first = std::max(s.first, from.first > 60 ? from.first - 60 : 0);
    for (token_id t = first; t < s.last && t < from.last + 60; ++t) {
      const std::uint32_t c = scene_.chunk_at[t];
      if (c == none || scene_.chunks[c].meaning == none) continue;
      const sense& meaning = from_.known.senses[scene_.chunks[c].meaning];
      if (meaning.what != sense::kind::capital) continue;
      const auto country = view_.countries.find(meaning.index);
      if (country == view_.countries.end() || country->second == entity_id::none) continue;
      const bool inside = t < from.first && t > s.first && word(t - 1) == from_.known.word.in;
      touch(found_.of_entity[static_cast<std::size_t>(country->second)],
            bit(owner_clue::capital_here) | bit_if(inside, owner_clue::in_capital));
    }
  }

  owner_question ask(entity_id who, const owner_anchor& from) {
    for (const std::uint32_t i : touched_) clues_[i] = 0;
    touched_.clear();
    look_back(from);
    look_ahead(from);
    look_at_mentions(who, from);
    look_at_capitals(from);
    for (std::uint32_t i = 0; i < slots_.size() && i < 64; ++i)
      if (slots_[i].as.sort == owner_sort::country) touch(i, 0);
    touch(found_.home, 0);
    look_at_people(who, from);
    if (const entity_id other = view_.owners[static_cast<std::size_t>(who)]; other != entity_id::none)
      touch(found_.of_entity[static_cast<std::size_t>(other)], bit(owner_clue::of_other_office));
    for (const auto& [called, owner] : view_.called_of)
      if (called == who) touch(found_.of_entity[static_cast<std::size_t>(owner)], bit(owner_clue::called_so));
    const text::word_id head = found_people_.head_of(who);
    owner_question out{who, kind_of(from, from_.known), master_of(view_, who, from), {}};
    for (const std::uint32_t i : touched_) {
      const owner_slot& s = slots_[i];
      if (s.as.sort == owner_sort::country && is_filled(s, from)) continue;
      owner_candidate next = s.as;
      next.of |= clues_[i];
      const bool same =
          head != text::word_id::unknown && std::find(s.offices.begin(), s.offices.end(), head) != s.offices.end();
      next.of |=
          bit_if(same, owner_clue::of_same_office) | bit_if(s.has_people && !same, owner_clue::of_somebody) |
          bit_if(from.held && shares_word(*from.held, s), owner_clue::shares_word) |
          bit_if(!from.held || from.held->holder == none || from.held->begin > scene_.chunks[from.held->holder].first,
                 owner_clue::title_behind) |
          bit_if(from.held && from.held->definite, owner_clue::definite);
      const auto has = [&](owner_clue c) { return (next.of & bit(c)) != 0; };
      const bool here = has(owner_clue::touching) || has(owner_clue::close_before) || has(owner_clue::before);
      next.of |=
          bit_if(!s.has_people && (has(owner_clue::of_agency) || has(owner_clue::of_dateline)), owner_clue::free_home) |
          bit_if(!s.has_people && has(owner_clue::named_most), owner_clue::free_most) |
          bit_if(!s.has_people && has(owner_clue::in_headline), owner_clue::free_in_headline) |
          bit_if(here && has(owner_clue::demonym), owner_clue::demonym_here) |
          bit_if(here && has(owner_clue::is_where), owner_clue::place_here);
      out.candidates.push_back(next);
    }
    return out;
  }

  const owner_view& view_;
  const sources& from_;
  const document& in_;
  const scene& scene_;
  owner_slots found_;
  std::vector<owner_slot>& slots_;
  const owner_anchors found_people_;
  std::vector<owner_clues> clues_;  // by slot, of the question that is being asked
  std::vector<std::uint32_t> touched_;
};

}  // namespace

int weigh_owner(holder_kind kind, const owner_candidate& of) noexcept {
  const auto& all = owner_weights[0][static_cast<std::size_t>(of.sort)];
  const auto& own = owner_weights[1 + static_cast<std::size_t>(kind)][static_cast<std::size_t>(of.sort)];
  int sum = 0;
  for (std::size_t i = 0; i < all.size(); ++i)
    if ((of.of >> i & 1) != 0) sum += all[i] + own[i];
  return sum;
}

int weigh_no_owner(holder_kind kind) noexcept { return no_owner_weights[static_cast<std::size_t>(kind)]; }

namespace {

// "Minister Roy said that talks with |France| were useful": a country that the text names once, behind the office, and
// to which nothing joins it, may as well be the other side. A text with no other country tells no more.
bool is_only_mentioned(const owner_candidate& of) noexcept {
  constexpr owner_clues once = bit(owner_clue::named_once) | bit(owner_clue::only_one);
  constexpr owner_clues joins =
      bit(owner_clue::touching) | bit(owner_clue::close_before) | bit(owner_clue::before) | bit(owner_clue::one_back) |
      bit(owner_clue::two_back) | bit(owner_clue::further_back) | bit(owner_clue::demonym) | bit(owner_clue::owns) |
      bit(owner_clue::bracketed) | bit(owner_clue::in_headline) | bit(owner_clue::of_agency) |
      bit(owner_clue::of_dateline) | bit(owner_clue::of_other_office) | bit(owner_clue::called_so) |
      bit(owner_clue::of_delegation) | bit(owner_clue::its) | bit(owner_clue::capital_here);
  if (of.sort != owner_sort::country || (of.of & bit(owner_clue::named_once)) == 0 || (of.of & joins) != 0)
    return false;
  return (of.of & once) == once || (of.of & bit(owner_clue::is_where)) != 0;
}

}  // namespace

const owner_candidate* likely_owner(const owner_question& of) noexcept {
  const owner_candidate* best = nullptr;
  int most = weigh_no_owner(of.kind);
  for (const owner_candidate& one : of.candidates)
    if (const int weight = weigh_owner(of.kind, one); weight > most && !is_only_mentioned(one))
      most = weight, best = &one;
  return best;
}

std::vector<owner_question> ask_owners(const owner_view& of) { return owner_asker(of).run(); }

}  // namespace communique::entities

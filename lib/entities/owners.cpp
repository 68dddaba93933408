#include "entities/owners.hpp"

#include "entities/owner_weights.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;

// Where a candidate is named, and what is known of it.
struct slot {
  owner_candidate as;
  std::uint32_t chunk = none;             // where it is named first
  std::uint32_t named = 0;
  bool in_headline = false;
  bool demonym_only = true;
  std::vector<text::word_id> offices;     // head words of those who belong to it, the first few
  bool has_people = false;
};

// The place from which candidates are looked for.
struct anchor {
  token_id first = 0, last = 0;
  const office_phrase* held = nullptr;
};

class owner_asker {
 public:
  explicit owner_asker(const owner_view& view) : view_(view), from_(view.from), in_(view.from.in), scene_(view.of) {}

  std::vector<owner_question> run() {
    find_slots();
    clues_.assign(slots_.size(), 0);
    rank_slots();
    find_anchors();
    claim();
    std::vector<owner_question> out;
    for (std::size_t i = 0; i < view_.entities.size(); ++i) {
      const auto who = static_cast<entity_id>(i);
      if (view_.entities[i].what != entity::type::person || view_.told[i]) continue;
      if (anchors_[i].last == 0) continue;
      out.push_back(ask(who, anchors_[i]));
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
  bool is_furniture(token_id t) const noexcept {
    const article_frame::part part = from_.part_of(t);
    return part == article_frame::part::byline || part == article_frame::part::boilerplate;
  }

  void find_slots() {
    slot_of_chunk_.assign(scene_.chunks.size(), none);
    slot_of_entity_.assign(view_.entities.size(), none);
    std::unordered_map<std::uint32_t, std::uint32_t> by_row;   // only looked up
    for (std::uint32_t i = 0; i < scene_.chunks.size(); ++i) {
      const chunk& c = scene_.chunks[i];
      if (c.first >= c.last) continue;
      const sense* s = c.meaning == none ? nullptr : &from_.known.senses[c.meaning];
      const bool country = s && (s->what == sense::kind::country || s->what == sense::kind::demonym);
      if (is_furniture(c.first)) continue;
      entity_id who = c.who;
      if (country)
        if (const auto at = view_.countries.find(s->index); at != view_.countries.end()) who = at->second;
      if (!country && (who == entity_id::none || is_person(who))) continue;
      if (who != entity_id::none && is_person(who)) continue;
      std::uint32_t at = who != entity_id::none ? slot_of_entity_[static_cast<std::size_t>(who)] : none;
      if (at == none && country)
        if (const auto known = by_row.find(s->index); known != by_row.end()) at = known->second;
      if (at == none) at = create(i, who, country);
      if (country) by_row.emplace(s->index, at), slots_[at].as.row = s->index;
      if (who != entity_id::none) slot_of_entity_[static_cast<std::size_t>(who)] = at;
      slot_of_chunk_[i] = at;
      if (from_.part_of(c.first) == article_frame::part::headline) slots_[at].in_headline = true;
      else ++slots_[at].named;
    }
    for (const auto& [row, at] : scene_.country_names) {   // "the Embassy of Kenya" names Kenya
      if (by_row.count(row) != 0) continue;
      slot next;
      next.as.row = row;
      next.as.of = bit(owner_clue::always) | bit(owner_clue::inside_name);
      next.as.at = at;
      slots_.push_back(std::move(next));
    }
  }

  std::uint32_t create(std::uint32_t i, entity_id who, bool country) {
    const chunk& c = scene_.chunks[i];
    slot next;
    next.as.who = who;
    next.chunk = i;
    next.as.at = in_.over(c.first, c.last);
    next.as.sort = country                                ? owner_sort::country
                   : c.what == entity::type::organization ? owner_sort::body
                                                          : owner_sort::region;
    next.as.of = bit(owner_clue::always);
    if (next.as.sort == owner_sort::body) next.as.of |= sort_of_body(c);
    slots_.push_back(std::move(next));
    return static_cast<std::uint32_t>(slots_.size() - 1);
  }

  // "Ministry of Defence", "Milli Majlis": by its first head word, or the last of a name with several.
  owner_clues sort_of_body(const chunk& c) const noexcept {
    if (c.meaning != none && from_.known.senses[c.meaning].what == sense::kind::agency) return bit(owner_clue::media);
    body_kind kind = body_kind::none;
    for (token_id t = c.first; t < c.last && kind == body_kind::none; ++t) kind = from_.known.kind_of_body[word(t)];
    return bit(kind == body_kind::government ? owner_clue::government
               : kind == body_kind::assembly ? owner_clue::assembly
               : kind == body_kind::party    ? owner_clue::party
               : kind == body_kind::company  ? owner_clue::company
               : kind == body_kind::media    ? owner_clue::media
               : kind == body_kind::armed    ? owner_clue::armed
                                             : owner_clue::other_body) |
           bit_if(c.common, owner_clue::common);
  }

  // Which are named most, and what is known of each from the text as a whole.
  void rank_slots() {
    for (const owner_sort sort : {owner_sort::country, owner_sort::region, owner_sort::body}) {
      std::uint32_t most = none, second = none, count = 0;
      for (std::uint32_t i = 0; i < slots_.size(); ++i) {
        if (slots_[i].as.sort != sort) continue;
        ++count;
        if (most == none || slots_[i].named > slots_[most].named) second = most, most = i;
        else if (second == none || slots_[i].named > slots_[second].named) second = i;
      }
      if (most != none) slots_[most].as.of |= bit(owner_clue::named_most);
      if (second != none) slots_[second].as.of |= bit(owner_clue::named_second);
      for (slot& s : slots_)
        if (s.as.sort == sort)
          s.as.of |= bit_if(count == 1, owner_clue::only_one) | bit_if(count == 2, owner_clue::one_of_two);
      if (sort == owner_sort::country) most_ = most, second_ = second;
    }
    std::vector<std::array<char, 2>> bodies;   // the first few countries that have some
    for (const slot& s : slots_)
      if (s.as.sort == owner_sort::body && s.as.who != entity_id::none && bodies.size() < 64)
        bodies.push_back(view_.entities[static_cast<std::size_t>(s.as.who)].country);
    const auto holds = [](const std::vector<std::array<char, 2>>& all, const std::array<char, 2>& code) {
      return std::find(all.begin(), all.end(), code) != all.end();
    };
    for (std::uint32_t i = 0; i < slots_.size(); ++i) {
      slot& s = slots_[i];
      s.as.of |= bit_if(s.in_headline, owner_clue::in_headline) | bit_if(s.named <= 1, owner_clue::named_once);
      if (s.as.row == none) continue;
      const std::array<char, 2>& code = from_.known.countries[s.as.row].code;
      s.as.of |= bit_if(holds(bodies, code), owner_clue::has_body) |
                 bit_if(code == view_.agency, owner_clue::of_agency) |
                 bit_if(code == view_.dateline, owner_clue::of_dateline);
      if ((s.as.of & (bit(owner_clue::of_agency) | bit(owner_clue::of_dateline))) != 0) home_ = i;
    }
    if (most_ == none || slots_[most_].as.row == none) return;
    const std::array<char, 2>& code = from_.known.countries[slots_[most_].as.row].code;
    for (slot& s : slots_)
      if (s.as.sort == owner_sort::body && s.as.who != entity_id::none)
        s.as.of |= bit_if(view_.entities[static_cast<std::size_t>(s.as.who)].country == code,
                          owner_clue::of_country);
  }

  // The first office of everybody outside the headline, else the first mention.
  void find_anchors() {
    anchors_.assign(view_.entities.size(), {});
    mentions_.assign(view_.entities.size(), {});
    for (const bool rank : {false, true})
      for (const bool headline : {false, true})
        for (const office_phrase& o : scene_.offices) {
          if (o.who == entity_id::none || !is_person(o.who)) continue;
          if ((o.relation || from_.known.titles[o.title].rank) != rank) continue;
          if ((from_.part_of(o.first) == article_frame::part::headline) != headline || is_furniture(o.first)) continue;
          anchor& a = anchors_[static_cast<std::size_t>(o.who)];
          if (a.last != 0) continue;
          const chunk* name = o.holder == none ? nullptr : &scene_.chunks[o.holder];
          a = {name ? std::min(name->first, o.begin) : o.begin, name ? std::max(name->last, o.last) : o.last, &o};
        }
    for (const bool headline : {false, true})
      for (std::uint32_t i = 0; i < view_.references.size(); ++i) {
        const reference& r = view_.references[i];
        if (r.group || r.who.size() != 1 || !is_person(r.who.front()) || r.what == mention::kind::pronoun) continue;
        if (is_furniture(r.first)) continue;
        const auto who = static_cast<std::size_t>(r.who.front());
        if (!headline && mentions_[who].size() < 6) mentions_[who].push_back(i);
        if ((from_.part_of(r.first) == article_frame::part::headline) != headline) continue;
        if (anchors_[who].last == 0) anchors_[who] = {r.first, r.last, nullptr};
      }
  }

  text::word_id head_of(entity_id who) const noexcept {
    const office_phrase* held = anchors_[static_cast<std::size_t>(who)].held;
    return held ? from_.known.titles[held->title].head : text::word_id::unknown;
  }

  // Who belongs to what, as far as told.
  void claim() {
    for (std::size_t i = 0; i < view_.entities.size(); ++i) {
      const entity_id owner = view_.owners[i];
      if (view_.entities[i].what != entity::type::person || owner == entity_id::none) continue;
      const std::uint32_t at = slot_of_entity_[static_cast<std::size_t>(owner)];
      if (at == none) continue;
      slots_[at].has_people = true;
      if (slots_[at].offices.size() < 8) slots_[at].offices.push_back(head_of(static_cast<entity_id>(i)));
    }
    for (const auto& [called, owner] : view_.called_of)
      if (const std::uint32_t at = slot_of_entity_[static_cast<std::size_t>(owner)]; at != none)
        slots_[at].has_people = true;
    std::uint32_t free = none, frees = 0;
    for (const std::uint32_t i : {most_, second_})
      if (i != none && !slots_[i].has_people) free = i, ++frees;
    if (frees == 1) slots_[free].as.of |= bit(owner_clue::only_free);
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
    return c == none ? none : slot_of_chunk_[c];
  }

  owner_clues form_of(std::uint32_t i) const noexcept {
    const chunk& c = scene_.chunks[i];
    const text::sentence& s = in_.sentence_of(c.first);
    token_id before = c.first;
    if (before > s.first && word(before - 1) == from_.known.word.the) --before;
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
  void look_back(const anchor& from) {
    const std::uint32_t sentence = in_.tokens[from.first].sentence;
    const std::uint32_t paragraph = in_.sentences[sentence].paragraph;
    bool seen[static_cast<std::size_t>(owner_sort::count_)] = {};
    const token_id stop = from.first > page ? from.first - page : 0;
    for (token_id t = from.first; t-- > stop;) {
      const std::uint32_t at = slot_at(t);
      if (at == none) continue;
      const chunk& c = scene_.chunks[scene_.chunk_at[t]];
      t = std::min(t, c.first);   // over the whole of it
      const token_id off = from.first - c.last;
      const std::uint32_t back = sentence - in_.tokens[c.first].sentence;
      owner_clues of = 0;
      if (back == 0 && from.first - c.last < 10 && is_of_delegation(c)) of |= bit(owner_clue::of_delegation);
      if (clues_[at] == 0)
        of |= bit(back == 0 ? (off <= 3   ? owner_clue::touching
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
  bool is_its(text::word_id w) const noexcept {
    return w == from_.known.word.its || w == from_.known.word.their;
  }

  void look_ahead(const anchor& from) {
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
  void look_at_mentions(entity_id who, const anchor& from) {
    for (const std::uint32_t i : mentions_[static_cast<std::size_t>(who)]) {
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
  void look_at_people(entity_id who, const anchor& from) {
    const auto owner_slot = [&](const reference& r) {
      if (r.group || r.who.size() != 1 || r.who.front() == who || !is_person(r.who.front())) return none;
      const entity_id owner = view_.owners[static_cast<std::size_t>(r.who.front())];
      return owner == entity_id::none ? none : slot_of_entity_[static_cast<std::size_t>(owner)];
    };
    const std::uint32_t sentence = in_.tokens[from.first].sentence;
    auto at = std::lower_bound(view_.references.begin(), view_.references.end(), from.first,
                               [](const reference& r, token_id first) { return r.first < first; });
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
  bool shares_word(const office_phrase& o, const slot& s) const {
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

  void look_at_capitals(const anchor& from) {
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
      touch(slot_of_entity_[static_cast<std::size_t>(country->second)],
            bit(owner_clue::capital_here) | bit_if(inside, owner_clue::in_capital));
    }
  }

  holder_kind kind_of(const anchor& from) const noexcept {
    if (!from.held || from.held->relation) return holder_kind::nobody;
    const office_title& title = from_.known.titles[from.held->title];
    if (title.rank && title.takes != owner_kind::assembly) return holder_kind::rank;
    switch (title.takes) {
      case owner_kind::country: return holder_kind::state;
      case owner_kind::assembly: return holder_kind::assembly;
      case owner_kind::body: return holder_kind::body;
      case owner_kind::party: case owner_kind::company: return holder_kind::company;
      case owner_kind::place: return holder_kind::place;
      case owner_kind::any: break;
    }
    return holder_kind::any;
  }

  // "|his spokesman": whoever was named last; "the envoy's |deputy": whom that means.
  entity_id master_of(entity_id who, const anchor& from) const noexcept {
    if (!from.held) return entity_id::none;
    const office_phrase& o = *from.held;
    const bool serves = o.possessor == from_.known.word.his || o.possessor == from_.known.word.her;
    const token_id first = in_.sentence_of(o.begin).first;
    const bool owned = !serves && o.begin > first + 1 && from_.tags[o.begin - 1] == tag::genitive;
    if (!serves && !owned) return entity_id::none;
    auto r = std::lower_bound(view_.references.begin(), view_.references.end(), o.begin,
                              [](const reference& one, token_id t) { return one.first < t; });
    for (int back = 0; back < 16 && r != view_.references.begin(); ++back) {
      --r;
      if (r->last > o.begin || r->group || r->who.size() != 1 || !is_person(r->who.front())) continue;
      if (owned && r->last != o.begin - 1) continue;
      if (r->who.front() != who) return r->who.front();
    }
    return entity_id::none;
  }

  owner_question ask(entity_id who, const anchor& from) {
    for (const std::uint32_t i : touched_) clues_[i] = 0;
    touched_.clear();
    look_back(from);
    look_ahead(from);
    look_at_mentions(who, from);
    look_at_capitals(from);
    for (std::uint32_t i = 0; i < slots_.size() && i < 64; ++i)
      if (slots_[i].as.sort == owner_sort::country) touch(i, 0);
    touch(home_, 0);
    look_at_people(who, from);
    if (const entity_id other = view_.owners[static_cast<std::size_t>(who)]; other != entity_id::none)
      touch(slot_of_entity_[static_cast<std::size_t>(other)], bit(owner_clue::of_other_office));
    for (const auto& [called, owner] : view_.called_of)
      if (called == who) touch(slot_of_entity_[static_cast<std::size_t>(owner)], bit(owner_clue::called_so));
    const text::word_id head = head_of(who);
    owner_question out{who, kind_of(from), master_of(who, from), {}};
    for (const std::uint32_t i : touched_) {
      const slot& s = slots_[i];
      owner_candidate next = s.as;
      next.of |= clues_[i];
      const bool same = head != text::word_id::unknown &&
                        std::find(s.offices.begin(), s.offices.end(), head) != s.offices.end();
      next.of |= bit_if(same, owner_clue::of_same_office) | bit_if(s.has_people && !same, owner_clue::of_somebody) |
                 bit_if(from.held && shares_word(*from.held, s), owner_clue::shares_word) |
                 bit_if(!from.held || from.held->holder == none ||
                            from.held->begin > scene_.chunks[from.held->holder].first, owner_clue::title_behind) |
                 bit_if(from.held && from.held->definite, owner_clue::definite);
      const auto has = [&](owner_clue c) { return (next.of & bit(c)) != 0; };
      const bool here = has(owner_clue::touching) || has(owner_clue::close_before) || has(owner_clue::before);
      next.of |= bit_if(!s.has_people && (has(owner_clue::of_agency) || has(owner_clue::of_dateline)),
                        owner_clue::free_home) |
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
  std::vector<slot> slots_;
  std::vector<std::uint32_t> slot_of_chunk_, slot_of_entity_;
  std::uint32_t most_ = none, second_ = none, home_ = none;   // countries
  std::vector<anchor> anchors_;                              // by entity
  std::vector<std::vector<std::uint32_t>> mentions_;         // by entity: the first few references
  std::vector<owner_clues> clues_;                           // by slot, of the question that is being asked
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

const owner_candidate* likely_owner(const owner_question& of) noexcept {
  const owner_candidate* best = nullptr;
  int most = weigh_no_owner(of.kind);
  for (const owner_candidate& one : of.candidates)
    if (const int weight = weigh_owner(of.kind, one); weight > most) most = weight, best = &one;
  return best;
}

std::vector<owner_question> ask_owners(const owner_view& of) { return owner_asker(of).run(); }

}  // namespace communique::entities

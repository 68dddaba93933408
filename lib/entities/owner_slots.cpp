#include "entities/owner_slots.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

class slot_finder {
 public:
  explicit slot_finder(const owner_view& view) : view_(view), from_(view.from), in_(view.from.in), scene_(view.of) {}

  owner_slots run() {
    find_slots();
    find_unnamed();
    rank_slots();
    return std::move(out_);
  }

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  bool is_person(entity_id id) const noexcept {
    return view_.entities[static_cast<std::size_t>(id)].what == entity::type::person;
  }

  void find_slots() {
    out_.of_chunk.assign(scene_.chunks.size(), none);
    out_.of_entity.assign(view_.entities.size(), none);
    std::unordered_map<std::uint32_t, std::uint32_t> by_row;  // only looked up
    for (std::uint32_t i = 0; i < scene_.chunks.size(); ++i) {
      const chunk& c = scene_.chunks[i];
      if (c.first >= c.last) continue;
      const sense* s = c.meaning == none ? nullptr : &from_.known.senses[c.meaning];
      const bool country = s && (s->what == sense::kind::country || s->what == sense::kind::demonym);
      if (is_owner_furniture(from_, c.first)) continue;
      entity_id who = c.who;
      if (country)
        if (const auto at = view_.countries.find(s->index); at != view_.countries.end()) who = at->second;
      if (!country && (who == entity_id::none || is_person(who))) continue;
      if (who != entity_id::none && is_person(who)) continue;
      std::uint32_t at = who != entity_id::none ? out_.of_entity[static_cast<std::size_t>(who)] : none;
      if (at == none && country)
        if (const auto known = by_row.find(s->index); known != by_row.end()) at = known->second;
      if (at == none) at = create(i, who, country);
      if (country) by_row.emplace(s->index, at), out_.slots[at].as.row = s->index;
      if (who != entity_id::none) out_.of_entity[static_cast<std::size_t>(who)] = at;
      out_.of_chunk[i] = at;
      if (from_.part_of(c.first) == article_frame::part::headline) out_.slots[at].in_headline = true;
      else ++out_.slots[at].named;
    }
    for (const auto& [row, at] : scene_.country_names) {  // "the Embassy of Kenya" names Kenya
      if (by_row.count(row) != 0) continue;
      owner_slot next;
      next.as.row = row;
      next.as.of = bit(owner_clue::always) | bit(owner_clue::inside_name);
      next.as.at = at;
      out_.slots.push_back(std::move(next));
    }
  }

  // "the ambassadors of |Kenya, Japan and Peru", "the |Danish minister": the offices of people whom nobody names here.
  void find_unnamed() {
    constexpr token_id longest_list = 40;
    for (const office_phrase& o : scene_.offices) {
      if (o.holder != none || o.relation) continue;
      if (o.affiliation != none) take_office(o.affiliation, o);
      const text::sentence& s = in_.sentence_of(o.title_first);
      if (!o.plural || o.title_last >= s.last || word(o.title_last) != from_.known.word.of) continue;
      for (token_id t = o.title_last + 1; t < s.last && t < o.title_last + longest_list;) {
        const std::uint32_t at = scene_.chunk_at[t];
        if (at != none && scene_.chunks[at].first == t && out_.of_chunk[at] != none) {
          take_office(at, o);
          t = scene_.chunks[at].end;
        } else if (in_.tokens[t].ascii == ',' || word(t) == from_.known.word.and_ || word(t) == from_.known.word.the) {
          ++t;
        } else {
          break;
        }
      }
    }
  }
  void take_office(std::uint32_t c, const office_phrase& o) {
    if (c >= out_.of_chunk.size() || out_.of_chunk[c] == none) return;
    owner_slot& s = out_.slots[out_.of_chunk[c]];
    s.has_people = true;
    if (s.offices.size() < 8) s.offices.push_back(from_.known.titles[o.title].head);
  }

  std::uint32_t create(std::uint32_t i, entity_id who, bool country) {
    const chunk& c = scene_.chunks[i];
    owner_slot next;
    next.as.who = who;
    next.chunk = i;
    next.as.at = in_.over(c.first, c.last);
    next.as.sort = country                                ? owner_sort::country
                   : c.what == entity::type::organization ? owner_sort::body
                                                          : owner_sort::region;
    next.as.of = bit(owner_clue::always);
    if (next.as.sort == owner_sort::body) next.as.of |= sort_of_body(c);
    out_.slots.push_back(std::move(next));
    return static_cast<std::uint32_t>(out_.slots.size() - 1);
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
      for (std::uint32_t i = 0; i < out_.slots.size(); ++i) {
        if (out_.slots[i].as.sort != sort) continue;
        ++count;
        if (most == none || out_.slots[i].named > out_.slots[most].named) second = most, most = i;
        else if (second == none || out_.slots[i].named > out_.slots[second].named) second = i;
      }
      if (most != none) out_.slots[most].as.of |= bit(owner_clue::named_most);
      if (second != none) out_.slots[second].as.of |= bit(owner_clue::named_second);
      for (owner_slot& s : out_.slots)
        if (s.as.sort == sort)
          s.as.of |= bit_if(count == 1, owner_clue::only_one) | bit_if(count == 2, owner_clue::one_of_two);
      if (sort == owner_sort::country) out_.most = most, out_.second = second;
    }
    std::vector<std::array<char, 2>> bodies;  // the first few countries that have some
    for (const owner_slot& s : out_.slots)
      if (s.as.sort == owner_sort::body && s.as.who != entity_id::none && bodies.size() < 64)
        bodies.push_back(view_.entities[static_cast<std::size_t>(s.as.who)].country);
    const auto holds = [](const std::vector<std::array<char, 2>>& all, const std::array<char, 2>& code) {
      return std::find(all.begin(), all.end(), code) != all.end();
    };
    for (std::uint32_t i = 0; i < out_.slots.size(); ++i) {
      owner_slot& s = out_.slots[i];
      s.as.of |= bit_if(s.in_headline, owner_clue::in_headline) | bit_if(s.named <= 1, owner_clue::named_once);
      if (s.as.row == none) continue;
      const std::array<char, 2>& code = from_.known.countries[s.as.row].code;
      s.as.of |= bit_if(holds(bodies, code), owner_clue::has_body) |
                 bit_if(code == view_.agency, owner_clue::of_agency) |
                 bit_if(code == view_.dateline, owner_clue::of_dateline);
      if ((s.as.of & (bit(owner_clue::of_agency) | bit(owner_clue::of_dateline))) != 0) out_.home = i;
    }
    if (out_.most == none || out_.slots[out_.most].as.row == none) return;
    const std::array<char, 2>& code = from_.known.countries[out_.slots[out_.most].as.row].code;
    for (owner_slot& s : out_.slots)
      if (s.as.sort == owner_sort::body && s.as.who != entity_id::none)
        s.as.of |= bit_if(view_.entities[static_cast<std::size_t>(s.as.who)].country == code, owner_clue::of_country);
  }

  const owner_view& view_;
  const sources& from_;
  const document& in_;
  const scene& scene_;
  owner_slots out_;
};

}  // namespace

bool is_owner_furniture(const sources& from, token_id t) noexcept {
  const article_frame::part part = from.part_of(t);
  return part == article_frame::part::byline || part == article_frame::part::boilerplate;
}

owner_slots find_owner_slots(const owner_view& of) { return slot_finder(of).run(); }

}  // namespace communique::entities

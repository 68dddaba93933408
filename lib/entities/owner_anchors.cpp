#include "entities/owner_anchors.hpp"

#include "entities/owner_slots.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;

// The first office of everybody outside the headline, else the first mention.
owner_anchors find_owner_anchors(const owner_view& of) {
  owner_anchors out{&of.from.known, {}, {}};
  out.anchors.resize(of.entities.size());
  out.mentions.resize(of.entities.size());
  const auto is_person = [&](entity_id id) {
    return of.entities[static_cast<std::size_t>(id)].what == entity::type::person;
  };
  for (const bool rank : {false, true})
    for (const bool headline : {false, true})
      for (const office_phrase& o : of.of.offices) {
        if (o.who == entity_id::none || !is_person(o.who)) continue;
        if ((o.relation || of.from.known.titles[o.title].rank) != rank) continue;
        if ((of.from.part_of(o.first) == article_frame::part::headline) != headline) continue;
        if (is_owner_furniture(of.from, o.first)) continue;
        owner_anchor& a = out.anchors[static_cast<std::size_t>(o.who)];
        if (a.last != 0) continue;
        const chunk* name = o.holder == none ? nullptr : &of.of.chunks[o.holder];
        a = {name ? std::min(name->first, o.begin) : o.begin, name ? std::max(name->last, o.last) : o.last, &o};
      }
  for (const bool headline : {false, true})
    for (std::uint32_t i = 0; i < of.references.size(); ++i) {
      const reference& r = of.references[i];
      if (r.group || r.who.size() != 1 || !is_person(r.who.front()) || r.what == mention::kind::pronoun) continue;
      if (is_owner_furniture(of.from, r.first)) continue;
      const auto who = static_cast<std::size_t>(r.who.front());
      if (!headline && out.mentions[who].size() < 6) out.mentions[who].push_back(i);
      if ((of.from.part_of(r.first) == article_frame::part::headline) != headline) continue;
      if (out.anchors[who].last == 0) out.anchors[who] = {r.first, r.last, nullptr};
    }
  return out;
}

holder_kind kind_of(const owner_anchor& from, const knowledge& known) noexcept {
  if (!from.held || from.held->relation) return holder_kind::nobody;
  const office_title& title = known.titles[from.held->title];
  if (title.rank && title.takes != owner_kind::assembly) return holder_kind::rank;
  switch (title.takes) {
    case owner_kind::country: return holder_kind::state;
    case owner_kind::assembly: return holder_kind::assembly;
    case owner_kind::body: return holder_kind::body;
    case owner_kind::party:
    case owner_kind::company: return holder_kind::company;
    case owner_kind::place: return holder_kind::place;
    case owner_kind::any: break;
  }
  return holder_kind::any;
}

// "|his spokesman": whoever was named last; "the envoy's |deputy": whom that means.
entity_id master_of(const owner_view& view, entity_id who, const owner_anchor& from) noexcept {
  const document& in = view.from.in;
  const auto& w = view.from.known.word;
  if (!from.held) return entity_id::none;
  const office_phrase& o = *from.held;
  const bool serves = o.possessor == w.his || o.possessor == w.her;
  const token_id first = in.sentence_of(o.begin).first;
  const bool owned = !serves && o.begin > first + 1 && view.from.tags[o.begin - 1] == tag::genitive;
  if (!serves && !owned) return entity_id::none;
  auto r = first_from(view.references, o.begin);
  for (int back = 0; back < 16 && r != view.references.begin(); ++back) {
    --r;
    if (r->last > o.begin || r->group || r->who.size() != 1) continue;
    if (view.entities[static_cast<std::size_t>(r->who.front())].what != entity::type::person) continue;
    if (owned && r->last != o.begin - 1) continue;
    if (r->who.front() != who) return r->who.front();
  }
  return entity_id::none;
}

}  // namespace communique::entities

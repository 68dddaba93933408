// Names to entities: what the steps of linking share.
#pragma once

#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace communique::entities {

struct linking {
  const sources& from;
  const document& in;
  scene& chunks_of;
  std::vector<entity> entities;
  std::unordered_map<std::uint64_t, entity_id> places;  // by words or sense

  linking(const sources& sources_, scene& scene_) : from(sources_), in(sources_.in), chunks_of(scene_) {}

  std::vector<chunk>& chunks() noexcept { return chunks_of.chunks; }
  const std::vector<chunk>& chunks() const noexcept { return chunks_of.chunks; }
  entity& operator[](entity_id id) noexcept { return entities[static_cast<std::size_t>(id)]; }
  entity_id create(entity::type what, std::uint16_t confidence);

  static bool is(const chunk& c, entity::type what) noexcept { return c.typed && c.first < c.last && c.what == what; }
  bool in_headline(const chunk& c) const noexcept { return from.part_of(c.first) == article_frame::part::headline; }
  // "SCO"
  bool is_short(const chunk& c) const noexcept { return c.last == c.first + 1 && in.tokens[c.first].caps; }
  std::string words(const chunk& c) const;
  const sense* meaning_of(const chunk& c) const noexcept {
    return c.meaning == none ? nullptr : &from.known.senses[c.meaning];
  }
  // The row of names.lex, or `none`.
  std::uint32_t callers_row(const chunk& c) const noexcept {
    const sense* of = meaning_of(c);
    if (!of) return none;
    if (of->what == sense::kind::callers) return of->index;
    if (from.known.adopted.empty() || of->what == sense::kind::capital) return none;
    const sense::kind what = of->what == sense::kind::demonym ? sense::kind::country : of->what;
    const auto own = from.known.adopted.find(sense_key(what, of->index));
    return own == from.known.adopted.end() ? none : own->second;
  }

  // What is said by the same words is one thing; a sense stands for one thing under several spellings.
  std::uint64_t key(token_id first, token_id last) const;
  std::uint64_t key(const chunk& c) const;

  // The country and the caller's reference of what a chunk names.
  void tell_country(entity_id id, const chunk& c);
  // The country of a demonym is made when something belongs to it.
  entity_id country_of(chunk& c);
};

// The steps. Each fills `who` and `because` of its chunks.
void link_people(linking& to);  // link_people.cpp
void link_places(linking& to);  // link_things.cpp …
void link_organizations(linking& to);
void link_events(linking& to);
void link_demonyms(linking& to);

}  // namespace communique::entities

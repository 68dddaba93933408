// Filters and pages out of bytes.
#pragma once

#include "input.hpp"
#include "scene.hpp"

#include <communique/archive.hpp>

#include <iterator>
#include <string>

namespace communique::fuzz {

// Of the scene, or any bytes.
inline std::string take_words(input& in) {
  const std::uint32_t which = in.below(std::size(words) + 8);
  return std::string(which < std::size(words) ? words[which] : in.word());
}

inline who take_who(input& in) {
  if (in.below(5) != 0) return take_words(in);
  return static_cast<identity_id>(in.yes() ? in.below(24) : in.number<std::int64_t>());
}

// One in four exists only as bytes.
inline date take_date(input& in) {
  if (in.below(4) == 0) return {in.number<std::int16_t>(), in.number<std::uint8_t>(), in.number<std::uint8_t>()};
  date out{static_cast<std::int16_t>(2014 + in.below(12)), static_cast<std::uint8_t>(in.below(13))};
  if (out.month) out.day = static_cast<std::uint8_t>(in.below(29));
  return out;
}

template <class Enum> Enum take(input& in, Enum last) {
  return static_cast<Enum>(in.below(static_cast<std::uint32_t>(last) + 1));
}

inline void take_condition(input& in, filter& out) {
  switch (in.below(21)) {
    case 0: return out.involved.push_back(take_who(in));
    case 1: return out.speakers.push_back(take_who(in));
    case 2: return out.addressees.push_back(take_who(in));
    case 3: return out.types.push_back(take(in, statement::type::thought));
    case 4: return out.modes.push_back(take(in, statement::mode::mixed));
    case 5: return out.acts.push_back(take(in, statement::act::condole));
    case 6: return out.participants.push_back(take_who(in));
    case 7: return out.any_participants.push_back(take_who(in));
    case 8: return out.kinds.push_back(take(in, meeting::kind::consultation));
    case 9: return out.statuses.push_back(take(in, meeting::status::denied));
    case 10: return out.places.push_back(take_words(in));
    case 11: return out.countries.push_back(take_words(in));
    case 12: return out.organizations.push_back(take_words(in));
    case 13: out.about += take_words(in) + " "; return;
    case 14: out.since = take_date(in); return;
    case 15: out.until = take_date(in); return;
    case 16: out.dated = take(in, day_of::publication); return;
    case 17: return out.outlets.push_back(take_words(in));
    case 18: return out.entity_types.push_back(take(in, entity::type::event));
    case 19: return out.offices.push_back(take_words(in));
    default: return out.fact_kinds.push_back(take(in, fact::kind::held));
  }
}

inline filter take_filter(input& in) {
  filter out;
  out.copies = in.yes();
  if (in.below(8) == 0) out.min_confidence = in.number<std::uint16_t>();
  for (std::uint32_t left = in.below(6); left > 0; --left) take_condition(in, out);
  return out;
}

inline paging take_paging(input& in) {
  paging out;
  out.by = take(in, order::confidence);
  out.limit = in.below(9) == 0 ? in.number<std::uint32_t>() : in.below(12);
  out.skip_damaged = in.yes();
  if (in.below(8) == 0) out.after = in.word();
  return out;
}

}  // namespace communique::fuzz

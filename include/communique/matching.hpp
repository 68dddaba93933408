// A filter over the items of one record: header-only, allocates nothing but the terms of `about`. Since 0.1.
#pragma once

#include <communique/filter.hpp>
#include <communique/query.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1::query {

namespace detail {

template <class T> bool holds(const std::vector<T>& values, const T& one) {
  return values.empty() || std::find(values.begin(), values.end(), one) != values.end();
}
template <class T, class Test> bool any_of(const std::vector<T>& values, Test test) {
  return std::any_of(values.begin(), values.end(), test);
}
template <class T, class Test> bool all_of(const std::vector<T>& values, Test test) {
  return std::all_of(values.begin(), values.end(), test);
}

inline bool is_meant(const record& in, entity_id id, const who& asked) {
  return asked.identity == identity_id::none && is_named(in, id, asked.name);
}
inline bool belongs(const record& in, entity_id id, std::string_view words) {
  return id != entity_id::none &&
         ((in[id].what != entity::type::person && is_named(in, id, words)) || is_named(in, in[id].affiliation, words));
}

// Of ASCII letters only, which is all that a code has: a locale would know others.
inline bool is_same_code(std::string_view one, std::string_view other) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}
inline bool is_of_country(const filter& asked, const entity& one) {
  const std::string_view code = one.country_code();
  return asked.countries.empty() || (!code.empty() && any_of(asked.countries, [&](const std::string& wanted) {
           return is_same_code(code, wanted);
         }));
}

// Whether the conditions on countries and bodies hold, each for one of the parties.
inline bool are_from(const filter& asked, const record& in, const std::vector<entity_id>& parties) {
  return (asked.countries.empty() ||
          any_of(parties, [&](entity_id id) { return id != entity_id::none && is_of_country(asked, in[id]); })) &&
         (asked.organizations.empty() || any_of(parties, [&](entity_id id) {
            return any_of(asked.organizations, [&](const std::string& words) { return belongs(in, id, words); });
          }));
}

inline bool includes(const record& in, const std::vector<entity_id>& parties, const who& asked) {
  return any_of(parties, [&](entity_id id) { return is_meant(in, id, asked); });
}
inline bool includes(const record& in, const communique::meeting& met, const who& asked) {
  return any_of(met.participants, [&](const communique::participant& one) { return is_meant(in, one.who, asked); });
}
inline std::vector<entity_id> parties_of(const communique::meeting& met) {
  std::vector<entity_id> out;
  for (const communique::participant& one : met.participants) out.push_back(one.who);
  return out;
}

// One at a time, so that for a meeting or an article another statement may meet each.
enum class condition { speakers, addressees, types, modes, acts };
inline constexpr condition conditions_of_statements[] = {condition::speakers, condition::addressees, condition::types,
                                                         condition::modes, condition::acts};
inline bool is_set(const filter& asked, condition which) {
  switch (which) {
    case condition::speakers: return !asked.speakers.empty();
    case condition::addressees: return !asked.addressees.empty();
    case condition::types: return !asked.types.empty();
    case condition::modes: return !asked.modes.empty();
    case condition::acts: return !asked.acts.empty();
  }
  return false;
}
inline bool meets(const filter& asked, condition which, const record& in, const statement& said) {
  switch (which) {
    case condition::speakers:
      return any_of(asked.speakers, [&](const who& one) { return includes(in, said.speakers, one); });
    case condition::addressees:
      return any_of(asked.addressees, [&](const who& one) { return includes(in, said.addressees, one); });
    case condition::types: return holds(asked.types, said.what);
    case condition::modes: return holds(asked.modes, said.how);
    case condition::acts: return holds(asked.acts, said.does);
  }
  return false;
}

enum class meeting_condition { participants, any_participants, kinds, statuses, places };
inline constexpr meeting_condition conditions_of_meetings[] = {
    meeting_condition::participants, meeting_condition::any_participants, meeting_condition::kinds,
    meeting_condition::statuses, meeting_condition::places};
inline bool is_set(const filter& asked, meeting_condition which) {
  switch (which) {
    case meeting_condition::participants: return !asked.participants.empty();
    case meeting_condition::any_participants: return !asked.any_participants.empty();
    case meeting_condition::kinds: return !asked.kinds.empty();
    case meeting_condition::statuses: return !asked.statuses.empty();
    case meeting_condition::places: return !asked.places.empty();
  }
  return false;
}
inline bool meets(const filter& asked, meeting_condition which, const record& in, const communique::meeting& met) {
  switch (which) {
    case meeting_condition::participants:
      return all_of(asked.participants, [&](const who& one) { return includes(in, met, one); });
    case meeting_condition::any_participants:
      return any_of(asked.any_participants, [&](const who& one) { return includes(in, met, one); });
    case meeting_condition::kinds: return holds(asked.kinds, met.what);
    case meeting_condition::statuses: return holds(asked.statuses, met.state);
    case meeting_condition::places:
      return any_of(asked.places, [&](const std::string& words) { return is_named(in, met.place, words); });
  }
  return false;
}

template <class Condition, std::size_t N, class Test>
bool all_set(const filter& asked, const Condition (&conditions)[N], Test test) {
  for (const Condition which : conditions)
    if (is_set(asked, which) && !test(which)) return false;
  return true;
}

inline bool has_terms(const std::vector<term>& terms, const record& in, const std::vector<span>& places) {
  return all_of(terms, [&](const term& one) {
    return any_of(places, [&](span at) { return has_words(in[at], one.words, one.begins); });
  });
}

// The days from `from` to `to` touch those that are asked for.
inline bool is_between(const filter& asked, date from, date to) {
  if (!asked.since && !asked.until) return true;
  if (!from || is_backwards(asked)) return false;
  return (!asked.until || !(last_day(asked.until) < first_day(from))) &&
         (!asked.since || !(last_day(to ? to : from) < first_day(asked.since)));
}
template <class Value> bool is_dated(const filter& asked, const record& in, const Value& value) {
  if (asked.dated == day_of::publication) return is_between(asked, in.article.published, in.article.published);
  const days all = days_of(in, value);
  return is_between(asked, all.first, all.last);
}

inline bool is_published_by(const filter& asked, const record& in) {
  return asked.outlets.empty() ||
         any_of(asked.outlets, [&](const std::string& words) { return has_words(in[in.article.agency], words); });
}

inline bool passes(const filter& asked, const std::vector<term>& terms, const record& in, const statement& said) {
  const communique::meeting* met = said.meeting == meeting_id::none ? nullptr : &in[said.meeting];
  return said.confidence >= asked.min_confidence &&
         all_of(
             asked.involved,
             [&](const who& one) { return includes(in, said.speakers, one) || includes(in, said.addressees, one); }) &&
         all_set(asked, conditions_of_statements, [&](condition which) { return meets(asked, which, in, said); }) &&
         all_set(asked, conditions_of_meetings,
                 [&](meeting_condition which) {
                   const bool of_people =
                       which == meeting_condition::participants || which == meeting_condition::any_participants;
                   return met && (!of_people || met->participants.size() <= most_who_meet) &&
                          meets(asked, which, in, *met);
                 }) &&
         are_from(asked, in, said.speakers) && is_dated(asked, in, said) && has_terms(terms, in, said.content);
}

// Also for a copy of a meeting that does not stand in the record itself.
inline meeting_id id_of(const record& in, const communique::meeting& met) {
  const std::less<const communique::meeting*> before;
  const communique::meeting* first = in.meetings.data();
  if (!before(&met, first) && before(&met, first + in.meetings.size())) return static_cast<meeting_id>(&met - first);
  const auto at = std::find(in.meetings.begin(), in.meetings.end(), met);
  return at == in.meetings.end() ? meeting_id::none : static_cast<meeting_id>(at - in.meetings.begin());
}

inline bool passes(const filter& asked, const std::vector<term>& terms, const record& in,
                   const communique::meeting& met) {
  const meeting_id own = id_of(in, met);
  const auto said_there = [&](condition which) {
    return any_of(in.statements, [&](const statement& said) {
      return own != meeting_id::none && said.meeting == own && meets(asked, which, in, said);
    });
  };
  std::vector<span> words = met.topics;
  words.push_back(met.evidence);
  return met.confidence >= asked.min_confidence &&
         all_of(asked.involved, [&](const who& one) { return includes(in, met, one); }) &&
         all_set(asked, conditions_of_statements, said_there) &&
         all_set(asked, conditions_of_meetings,
                 [&](meeting_condition which) { return meets(asked, which, in, met); }) &&
         are_from(asked, in, parties_of(met)) && is_dated(asked, in, met) && has_terms(terms, in, words);
}

inline bool passes(const filter& asked, const std::vector<term>& terms, const record& in, const article&) {
  std::vector<entity_id> parties;
  for (const statement& said : in.statements) parties.insert(parties.end(), said.speakers.begin(), said.speakers.end());
  for (const communique::meeting& met : in.meetings)
    for (const communique::participant& one : met.participants) parties.push_back(one.who);
  const auto named = [&](const who& one) {
    for (std::size_t i = 0; i < in.entities.size(); ++i)
      if (is_meant(in, static_cast<entity_id>(i), one)) return true;
    return false;
  };
  const auto takes_part = [&](const who& one) {
    return any_of(in.meetings, [&](const communique::meeting& met) { return includes(in, met, one); });
  };
  return all_of(asked.involved, named) &&
         all_set(asked, conditions_of_statements,
                 [&](condition which) {
                   return any_of(in.statements, [&](const statement& said) { return meets(asked, which, in, said); });
                 }) &&
         all_of(asked.participants, takes_part) &&
         all_set(asked, conditions_of_meetings,
                 [&](meeting_condition which) {
                   return which == meeting_condition::participants ||
                          any_of(in.meetings,
                                 [&](const communique::meeting& met) { return meets(asked, which, in, met); });
                 }) &&
         are_from(asked, in, parties) && is_between(asked, in.article.published, in.article.published) &&
         all_of(terms, [&](const term& one) { return has_words(in.text, one.words, one.begins); });
}

inline bool passes(const filter& asked, const std::vector<term>& terms, const record& in, const entity& named) {
  const auto has = [&](std::string_view words, bool begins) {
    return has_words(named.name, words, begins) || has_words(named.acronym, words, begins);
  };
  const auto in_office = [&](const std::string& words) {
    return any_of(named.offices, [&](const office& held) {
      return held.state != office::status::former && is_office(in[held.title], words);
    });
  };
  const auto belongs_to = [&](const std::string& words) {
    return (named.what != entity::type::person && has(words, false)) || is_named(in, named.affiliation, words);
  };
  return holds(asked.entity_types, named.what) &&
         all_of(asked.involved,
                [&](const who& one) { return one.identity == identity_id::none && has(one.name, false); }) &&
         is_of_country(asked, named) && (asked.organizations.empty() || any_of(asked.organizations, belongs_to)) &&
         (asked.offices.empty() || (named.what == entity::type::person && any_of(asked.offices, in_office))) &&
         is_between(asked, in.article.published, in.article.published) &&
         all_of(terms, [&](const term& one) { return has(one.words, one.begins); });
}

inline bool passes(const filter& asked, const std::vector<term>& terms, const record& in, const fact& known) {
  return known.confidence >= asked.min_confidence && holds(asked.fact_kinds, known.what) &&
         all_of(asked.involved, [&](const who& one) { return is_meant(in, known.subject, one); }) &&
         (asked.places.empty() ||
          any_of(asked.places, [&](const std::string& words) { return is_named(in, known.place, words); })) &&
         are_from(asked, in, {known.subject}) && is_dated(asked, in, known) && has_terms(terms, in, {known.evidence});
}

constexpr noun noun_of(const statement&) { return noun::statement; }
constexpr noun noun_of(const communique::meeting&) { return noun::meeting; }
constexpr noun noun_of(const article&) { return noun::article; }
constexpr noun noun_of(const entity&) { return noun::identity; }
constexpr noun noun_of(const fact&) { return noun::fact; }

}  // namespace detail

// Whether a filter finds a statement, a meeting, an entity, a fact or the article itself, exactly as an archive that
// holds only this record would. The filter is copied. Since 0.1.
inline auto matching(filter asked) {
  std::vector<term> terms = terms_of(asked.about);
  const bool wordless = !asked.about.empty() && terms.empty();
  return predicate{
      [asked = std::move(asked), terms = std::move(terms), wordless](const record& in, const auto& value) -> bool {
        return !wordless && inapplicable(asked, detail::noun_of(value)).empty() && detail::is_published_by(asked, in) &&
               detail::passes(asked, terms, in, value);
      }};
}

}  // namespace communique::inline v1::query

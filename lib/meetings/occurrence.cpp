#include "meetings/occurrence.hpp"

#include "meetings/occurrence_weights.hpp"

#include <algorithm>
#include <cstdlib>

namespace communique::meetings {

namespace {

// None, recent or near ahead, older, far ahead, without a day.
unsigned date_of(date when, date published) noexcept {
  if (!when) return 0;
  if (!when.day) return 4;
  if (!published) return 1;
  const std::int64_t days = static_cast<std::int64_t>(dates::to_days(when)) - dates::to_days(published);
  return std::llabs(days) < 15 ? 1 : days < 0 ? 2 : 3;
}

unsigned sure(std::int32_t odds) noexcept {
  return odds < 0 ? 0 : odds < 128 ? 1 : odds < 256 ? 2 : odds < 512 ? 3 : odds < 1024 ? 4 : 5;
}

unsigned form_of(tag g) noexcept {
  switch (g) {
    case tag::verb_past: return 1;
    case tag::verb_s: return 2;
    case tag::verb_participle: return 3;
    case tag::verb_ing: return 4;
    case tag::verb: return 5;
    default: return 0;
  }
}

std::string_view country_of(const material& of, entity_id who) noexcept {
  const entity& e = of.cast[who];
  if (!e.country_code().empty() || e.affiliation == entity_id::none) return e.country_code();
  return of.cast[e.affiliation].country_code();
}

// Not known, known of one of them, one country, several.
unsigned nations_of(const material& of, const ids& who) noexcept {
  std::string_view one;
  unsigned known = 0;
  for (const entity_id e : who) {
    const std::string_view code = country_of(of, e);
    if (code.empty()) continue;
    if (known++ > 0 && code != one) return 3;
    one = code;
  }
  return known == 0 ? 0 : known == 1 ? 1 : 2;
}

unsigned offices_of(const material& of, const ids& who) noexcept {
  std::size_t hold = 0;
  for (const entity_id e : who) hold += !of.is(e, entity::type::person) || !of.cast[e].offices.empty();
  return hold == 0 ? 0 : hold < who.size() ? 1 : 2;
}

// Not known, home, another country.
unsigned abroad(const material& of, const telling& t, const ids& who) noexcept {
  if (t.place == entity_id::none || who.empty()) return 0;
  const std::string_view home = country_of(of, who.front()), there = of.cast[t.place].country_code();
  return home.empty() || there.empty() ? 0 : home == there ? 1 : 2;
}

}  // namespace

unsigned named_here(const material& of, const telling& t, const ids& who, unsigned most) {
  constexpr token_id reach = 100;
  const token_id to = std::min(of.in.sentences[t.sentence].last, t.last + reach);
  const token_id from = std::max(of.in.sentences[t.sentence].first, t.first > reach ? t.first - reach : 0);
  ids here;
  for (auto r = of.cast.from(from); r != of.cast.references.end() && r->first < to && here.size() < most; ++r)
    for (const entity_id e : r->who)
      if (has(who, e) && !has(here, e)) here.push_back(e);
  return up_to(here.size(), most);
}

sheet<occurring> ask_occurrence(const material& of, const telling& t, const company& with,
                                const std::vector<encounter>& told) {
  sheet<occurring> a;
  a.set(occurring::trigger, t.trigger == role::topic ? role::nothing : t.trigger);
  a.set(occurring::kind, t.kind);
  a.set(occurring::state, t.state);
  a.set(occurring::refers, (t.refers ? 1u : 0u) | (t.other ? 2u : 0u));
  const auto yes = [&](occurring q, bool is) { a.set(q, is ? 1u : 0u); };
  yes(occurring::series, t.series);
  yes(occurring::weak, t.weak);
  yes(occurring::vague, t.vague);
  yes(occurring::fate, t.fate);
  yes(occurring::joins, t.joins);
  yes(occurring::verbal, t.verbal);
  yes(occurring::apart, t.apart);
  a.set(occurring::hosts, t.hosts.size());
  a.set(occurring::guests, t.guests.size());
  const auto some = [&](const party& p) { return shared(with.who, p.best()) > 0; };
  a.set(occurring::sides, (some(t.hosts) ? 1u : 0u) | (some(t.guests) ? 2u : 0u));
  a.set(occurring::owner, t.theirs ? 2u : t.owned ? 1u : 0u);
  std::size_t people = 0;
  for (const entity_id e : with.who) people += of.is(e, entity::type::person);
  a.set(occurring::people, up_to(people, 4));
  a.set(occurring::all, up_to(with.who.size(), 4));
  a.set(occurring::weakest, sure(with.weakest));
  a.set(occurring::left_out, with.left_out > -128 ? 3u : with.left_out > -384 ? 2u : with.left_out > -768 ? 1u : 0u);
  a.set(occurring::date, date_of(t.when.value, of.frame.article.published));
  a.set(occurring::place, t.place != entity_id::none ? 1u : 0u);
  a.set(occurring::confidence, t.confidence < 500   ? 0u
                               : t.confidence < 700 ? 1u
                               : t.confidence < 800 ? 2u
                               : t.confidence < 900 ? 3u
                                                    : 4u);
  a.set(occurring::form, form_of(of.tags[t.first]));
  a.set(occurring::position, t.sentence < 2 ? 0u : t.sentence < 4 ? 1u : t.sentence < 8 ? 2u : 3u);
  a.set(occurring::told, told.size() < 2 ? up_to(told.size(), 2) : told.size() < 4 ? 2u : 3u);

  // The encounter that is most like it, the latest of them.
  const encounter* like = nullptr;
  relation how = relation::others;
  unsigned across = 0;
  const std::size_t stop = told.size() > memory ? told.size() - memory : 0;
  for (std::size_t i = told.size(); i-- > stop;) {
    const relation now = std::min(relate(with.who, told[i].who), relation::others);
    if (sort_of(told[i].told.kind) != sort_of(t.kind)) {
      across = std::max(across, now == relation::others ? 0u : now == relation::same ? 2u : 1u);
      continue;
    }
    if (!like || now < how) like = &told[i], how = now;
  }
  a.set(occurring::across, across);
  if (like) {
    const telling& other = like->told;
    a.set(occurring::relation, 1 + static_cast<unsigned>(how));
    a.set(occurring::same_state, other.state == t.state ? 1u : 2u);
    a.set(occurring::same_date, compare_dates(t, other));
    a.set(occurring::same_place, compare_places(t, other));
    a.set(occurring::same_kind, other.kind == t.kind ? 1u : 2u);
    const std::uint32_t off = t.sentence - other.sentence;
    a.set(occurring::since, off < 3 ? off : 3u);
  }
  for (unsigned d = 0; d < static_cast<unsigned>(doubt::count_); ++d)
    a.answers[static_cast<std::size_t>(occurring::unaccompanied) + d] = t.is_doubted(static_cast<doubt>(d)) ? 1 : 0;
  a.set(occurring::offices, offices_of(of, with.who));
  a.set(occurring::nations, nations_of(of, with.who));
  a.set(occurring::here, named_here(of, t, with.who, 3));
  a.set(occurring::abroad, t.kind == meeting::kind::visit ? abroad(of, t, with.who) : 0u);
  return a;
}

std::int32_t weigh_occurrence(const sheet<occurring>& of) noexcept {
  return weigh(occurrence_asked, of, occurrence_weights);
}

}  // namespace communique::meetings

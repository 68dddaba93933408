// What is asked about each of those who may have taken part in an encounter.
#include "meetings/attendance.hpp"

#include "meetings/attendance_weights.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

namespace {

enum class source : std::uint8_t { elsewhere, host, guest, host_aside, guest_aside, fallback, context };
enum class where : std::uint8_t { nowhere, before, inside, after };
// clang-format off
enum class led : std::uint8_t {
  opens, with, between, by, of, to, from, for_, in, at, joined, preposition, verb, clause, apposition, other
};
// clang-format on

source source_of(const telling& t, entity_id who) noexcept {
  if (has(t.hosts.best(), who)) return source::host;
  if (has(t.guests.best(), who)) return source::guest;
  if (t.hosts.includes(who)) return source::host_aside;
  if (t.guests.includes(who)) return source::guest_aside;
  return t.fallback.includes(who) ? source::fallback : source::elsewhere;
}

static_assert(static_cast<unsigned>(role::signs) == 16, "a trigger is one of 17 answers");

where where_is(const reference& r, const telling& t) noexcept {
  return r.last <= t.first ? where::before : r.first >= t.last ? where::after : where::inside;
}

token_id tokens_between(const reference& r, const telling& t) noexcept {
  return r.last <= t.first ? t.first - r.last : r.first >= t.last ? r.first - t.last : 0;
}

unsigned distance_of(token_id tokens) noexcept {
  return tokens <= 3 ? 1 : tokens <= 8 ? 2 : tokens <= 16 ? 3 : tokens <= 30 ? 4 : 5;
}

}  // namespace

// The word that leads the noun phrase which begins at a token.
unsigned attendance_reader::led_by(token_id first, token_id begin) const noexcept {
  token_id t = first;
  for (int steps = 0; t > begin && steps < 8; ++steps) {
    const tag g = of_.tags[t - 1];
    if (g != tag::determiner && g != tag::adjective && g != tag::noun && g != tag::name && g != tag::possessive &&
        g != tag::genitive && g != tag::number)
      break;
    --t;
  }
  const auto answer = [](led l) { return static_cast<unsigned>(l); };
  if (t == begin) return answer(led::opens);
  const tag g = of_.tags[t - 1];
  if (g == tag::preposition || g == tag::to) {
    if (of_.in.tokens[t - 1].capital) return answer(led::preposition);  // it opens the sentence
    const knowledge::function_words& f = known_.word;
    const std::pair<word_id, led> leaders[] = {{f.with, led::with}, {f.between, led::between}, {f.by, led::by},
                                               {f.of, led::of},     {f.to, led::to},           {f.from, led::from},
                                               {f.for_, led::for_}, {f.in, led::in},           {f.at, led::at}};
    for (const auto& [word, as] : leaders)
      if (of_.word(t - 1) == word) return answer(as);
    return answer(led::preposition);
  }
  if (g == tag::conjunction) return answer(led::joined);
  if (tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal) return answer(led::verb);
  if (g == tag::subordinator || g == tag::wh) return answer(led::clause);
  if (of_.in.tokens[t - 1].ascii == ',') return answer(led::apposition);
  return answer(led::other);
}

// "Roy and Lind will meet, spokeswoman Ana Sol said": she is not among them; "met Roy and spokeswoman Ana Sol": she is.
bool attendance_reader::only_tells(const reference& r, token_id begin) const noexcept {
  constexpr token_id near = 3;
  bool voice = false;
  for (token_id t = r.first > begin + near ? r.first - near : begin; t < r.last && !voice; ++t) {
    const phrase* p = phrase_at(of_, known_, knowledge::family::other, t, r.last);
    voice = p && p->is(role::reports) && of_.tags[t] != tag::verb_past && of_.tags[t] != tag::verb_s;
  }
  if (!voice || r.what != mention::kind::name) return false;
  const auto by = static_cast<led>(led_by(r.first, begin));
  return by == led::opens || by == led::verb || by == led::clause || by == led::apposition || by == led::other;
}

// "ministers": of a deputy foreign minister.
bool attendance_reader::is_office_of(token_id noun, entity_id who) const {
  std::string_view head = of_.in[noun];
  if (head.size() > 4 && head.substr(head.size() - 3) == "ies") head.remove_suffix(3);
  else if (head.size() > 3 && head.back() == 's') head.remove_suffix(1);
  const entity& e = of_.cast[who];
  return std::any_of(e.offices.begin(), e.offices.end(), [&](const office& o) {
    const std::string_view title = o.title.in(of_.in.text);
    // "Minister": the capital may differ.
    return title.size() >= head.size() && title.find(head.substr(1)) != std::string_view::npos;
  });
}

// Whom the plural nearest to the trigger stands for: 0 none is told, 1 "they", "both sides", 2 "the ministers" after two
// ministers met, 3 others: "experts", "the two countries".
unsigned attendance_reader::called(const telling& t, const told_before& before) const {
  constexpr token_id near = 14;
  const text::sentence& s = of_.in.sentences[t.sentence];
  unsigned answer = 0;
  token_id least = near + 1;
  const token_id end = std::min(s.last, t.last + near);
  for (token_id at = std::max(s.first, t.first > near ? t.first - near : 0); at < end; ++at) {
    const token_id off = at < t.first ? t.first - at : at >= t.last ? at - t.last : 0;
    token_id last = at + 1;
    const phrase* p = off < least ? phrase_at(of_, known_, knowledge::family::other, at, s.last, &last) : nullptr;
    if (!p || !p->is(role::several) || of_.in.quoted(at)) continue;
    least = off;
    answer = p->is(role::states) ? 3 : 1;
    if (!p->is(role::people)) continue;
    const bool theirs = before.latest && before.latest->size() > 1 &&
                        std::all_of(before.latest->begin(), before.latest->end(),
                                    [&](entity_id e) { return is_office_of(last - 1, e); });
    answer = theirs ? 2 : 3;
  }
  return answer;
}

std::vector<candidate> attendance_reader::asked(std::vector<candidate> out, const telling& t,
                                                const told_before& before) const {
  const unsigned as = called(t, before);
  for (candidate& c : out) {
    ask(c, t, before);
    c.how.set(attending::called, as);
  }
  // In the order in which a reader would name them: hosts, whoever stands before the trigger, the others of the
  // sentence, and those whom it leaves to what was told before.
  const auto place = [](const candidate& c) {
    if (c.how[attending::source] == static_cast<unsigned>(source::host)) return 0;
    if (c.how[attending::where] == static_cast<unsigned>(where::before)) return 1;
    return c.how[attending::where] == static_cast<unsigned>(where::nowhere) ? 3 : 2;
  };
  std::stable_sort(out.begin(), out.end(), [&](const candidate& a, const candidate& b) { return place(a) < place(b); });
  ask_company(out);
  return out;
}

// What the sentence as a whole offers.
void attendance_reader::ask_company(std::vector<candidate>& all) const {
  std::size_t people = 0;
  for (const candidate& c : all)
    if (of_.is(c.who, entity::type::person) && c.how[attending::where] != 0) ++people;
  for (candidate& c : all) {
    c.how.set(attending::people_here, up_to(people, 4));
    if (!of_.is(c.who, entity::type::person)) c.how.set(attending::own_people, own_people(c.who, all));
  }
}

// Are people of a body or a country there: 1 the text names none, 2 the sentence does, 3 they met last, 4 elsewhere.
unsigned attendance_reader::own_people(entity_id body, const std::vector<candidate>& all) const {
  const std::string_view code = of_.cast[body].country_code();
  unsigned own = has_people_[static_cast<std::size_t>(body)] ? 4 : 1;
  for (const candidate& person : all) {
    if (!of_.is(person.who, entity::type::person)) continue;
    const entity& e = of_.cast[person.who];
    if (e.affiliation != body && (code.empty() || e.country_code() != code)) continue;
    if (person.how[attending::where] != 0) return 2;
    if (person.how[attending::latest] != 0) own = 3;
  }
  return own;
}

void attendance_reader::ask(candidate& about, const telling& t, const told_before& before) const {
  sheet<attending>& a = about.how;
  const entity& e = of_.cast[about.who];
  const auto id = static_cast<std::size_t>(about.who);
  a.set(attending::type, e.what == entity::type::person         ? (e.offices.empty() ? 1u : 0u)
                         : e.what == entity::type::organization ? 2u
                                                                : 3u);
  a.set(attending::rank, rank_[id]);
  a.set(attending::headline, in_headline_[id] ? 1u : 0u);
  const reference* nearest = nearest_mention(about.who, t);
  if (nearest) ask_mention(a, *nearest, t);
  const source from = source_of(t, about.who);
  a.set(attending::source, from == source::elsewhere && !nearest ? source::context : from);
  a.set(attending::subject, t.subject.includes(about.who) ? 1u : t.sentence_subject.includes(about.who) ? 2u : 0u);
  ask_before(a, about.who, t, before);
  ask_telling(a, t);
  for (const telling* other = before.siblings_begin; other != before.siblings_end; ++other) {
    if (other->first == t.first || other->doubts != 0) continue;
    if (has(other->guests.best(), about.who)) a.set(attending::sibling, 2u);
    else if (a[attending::sibling] == 0 && has(other->hosts.best(), about.who)) a.set(attending::sibling, 1u);
  }
}

// In the sentence, or null.
const reference* attendance_reader::nearest_mention(entity_id who, const telling& t) const noexcept {
  const text::sentence& s = of_.in.sentences[t.sentence];
  const reference* nearest = nullptr;
  const token_id end = std::min(s.last, t.last + reach);
  for (token_id at = std::max(s.first, t.first > reach ? t.first - reach : 0); at < end;) {
    const reference* r = of_.starts(at);
    if (r && has(r->who, who) && !of_.in.quoted(at) &&
        (!nearest || tokens_between(*r, t) < tokens_between(*nearest, t)))
      nearest = r;
    at = r ? std::max(r->last, at + 1) : at + 1;
  }
  return nearest;
}

void attendance_reader::ask_mention(sheet<attending>& a, const reference& r, const telling& t) const {
  const text::sentence& s = of_.in.sentences[t.sentence];
  const where side = where_is(r, t);
  a.set(attending::form, r.group ? 5u : 1u + static_cast<unsigned>(r.what));
  a.set(attending::where, side);
  a.set(attending::distance, distance_of(tokens_between(r, t)));
  a.set(attending::led_by, led_by(r.first, s.first));
  a.set(attending::genitive, of_.genitive_after(r, s.last) ? 1u : 0u);
  std::size_t verbs = 0, breaks = 0;
  const token_id first = side == where::before ? r.last : t.last, last = side == where::before ? t.first : r.first;
  for (token_id at = first; at < last; ++at) {
    verbs += tagging::is_verb(of_.tags[at]) || of_.tags[at] == tag::modal;
    breaks += of_.in.tokens[at].what == token::kind::punctuation || of_.tags[at] == tag::subordinator ||
              of_.tags[at] == tag::wh;
  }
  a.set(attending::verbs, up_to(verbs, 2));
  a.set(attending::breaks, up_to(breaks, 2));
}

// What was told before of somebody.
void attendance_reader::ask_before(sheet<attending>& a, entity_id who, const telling& t,
                                   const told_before& before) const {
  const bool met_last = before.latest && has(*before.latest, who);
  const bool of_side = has(before.sides, who);
  a.set(attending::completed, has(before.completed, who) ? 1u : 0u);
  if (met_last) a.set(attending::latest, before.latest_guests && has(*before.latest_guests, who) ? 2u : 1u);
  else if (of_side) a.set(attending::latest, 3u);
  if (met_last && before.latest->size() == 2) a.set(attending::pair, 1u);
  else if (of_side && before.sides.size() == 2) a.set(attending::pair, 2u);
  else if (before.sides.size() != 2 && has(sides_, who)) a.set(attending::pair, 3u);
  if (t.sentence == 0) return;
  const text::sentence& last = of_.in.sentences[t.sentence - 1];
  bool first = true;
  for (token_id at = last.first; at < std::min(last.last, last.first + reach);) {
    const reference* r = of_.starts(at);
    if (r && has(r->who, who)) return a.set(attending::previous, first ? 2u : 1u);
    first = first && !r;
    at = r ? std::max(r->last, at + 1) : at + 1;
  }
}

// What is the same for everybody.
void attendance_reader::ask_telling(sheet<attending>& a, const telling& t) {
  a.set(attending::hosts, t.hosts.size());
  a.set(attending::guests, t.guests.size());
  a.set(attending::trigger, t.trigger == role::topic ? role::nothing : t.trigger);
  a.set(attending::kind, t.kind);
  a.set(attending::state, t.state);
  a.set(attending::refers, (t.refers ? 1u : 0u) | (t.other ? 2u : 0u));
  a.set(attending::apart, t.apart ? 1u : 0u);
  a.set(attending::series, t.series ? 1u : 0u);
  a.set(attending::owner, t.theirs ? 2u : t.owned ? 1u : 0u);
}

std::int32_t weigh_attendance(const candidate& c) noexcept {
  return weigh(attendance_asked, c.how, attendance_weights);
}

}  // namespace communique::meetings

#include "meetings/attendance.hpp"

#include "meetings/attendance_weights.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

namespace {

using ids = std::vector<entity_id>;

constexpr token_id reach = 60;                  // tokens around a trigger in which somebody is looked for
constexpr std::size_t most_candidates = 40;

enum class source : std::uint8_t { elsewhere, host, guest, host_aside, guest_aside, fallback, context };
enum class where : std::uint8_t { nowhere, before, inside, after };
enum class led : std::uint8_t {
  opens, with, between, by, of, to, from, for_, in, at, joined, preposition, verb, clause, apposition, other
};

bool has(const ids& in, entity_id who) noexcept { return std::find(in.begin(), in.end(), who) != in.end(); }
bool has(const party& in, entity_id who) noexcept {
  return has(in.people, who) || has(in.bodies, who) || has(in.countries, who);
}

unsigned up_to(std::size_t count, unsigned most) noexcept {
  return count < most ? static_cast<unsigned>(count) : most;
}

source source_of(const telling& t, entity_id who) noexcept {
  if (has(t.hosts.best(), who)) return source::host;
  if (has(t.guests.best(), who)) return source::guest;
  if (has(t.hosts, who)) return source::host_aside;
  if (has(t.guests, who)) return source::guest_aside;
  return has(t.fallback, who) ? source::fallback : source::elsewhere;
}

static_assert(static_cast<unsigned>(role::signs) == 16, "a trigger is one of 17 answers");

unsigned distance_of(token_id tokens) noexcept {
  return tokens <= 3 ? 1 : tokens <= 8 ? 2 : tokens <= 16 ? 3 : tokens <= 30 ? 4 : 5;
}

}  // namespace

attendance_reader::attendance_reader(const material& of, const knowledge& known)
    : of_(of), known_(known), rank_(of.cast.entities.size(), 2), in_headline_(of.cast.entities.size(), false),
      has_people_(of.cast.entities.size(), false) {
  const span headline = of.frame.article.headline;
  for (std::size_t i = 0; i < of.cast.entities.size(); ++i)
    if (const entity& e = of.cast.entities[i]; !e.mentions.empty() && headline.contains(e.mentions.front().at))
      in_headline_[i] = true;
  mark_owners();
  for (const entity::type what : {entity::type::person, entity::type::place, entity::type::organization}) {
    for (std::uint8_t k = 0; k < 2; ++k) {
      std::size_t most = 0, who = of.cast.entities.size();
      for (std::size_t i = 0; i < of.cast.entities.size(); ++i) {
        const entity& e = of.cast.entities[i];
        if (e.what == what && rank_[i] == 2 && e.mentions.size() > most) most = e.mentions.size(), who = i;
      }
      if (who == of.cast.entities.size()) break;
      rank_[who] = k;
      if (what != entity::type::organization) foremost_.push_back(static_cast<entity_id>(who));
    }
  }
  find_sides();
}

// "the two countries" where nobody has met yet.
void attendance_reader::find_sides() {
  for (const std::size_t k : {0u, 1u})
    for (const entity_id e : foremost_)
      if (of_.is(e, entity::type::place) && has_people_[static_cast<std::size_t>(e)] &&
          rank_[static_cast<std::size_t>(e)] == k)
        sides_.push_back(e);
  if (sides_.size() != 2) sides_.clear();
}

void attendance_reader::mark_owners() {
  std::vector<std::string_view> codes;
  for (const entity& e : of_.cast.entities) {
    if (e.what != entity::type::person) continue;
    if (e.affiliation != entity_id::none) has_people_[static_cast<std::size_t>(e.affiliation)] = true;
    const std::string_view code = e.country_code();
    if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
  }
  for (std::size_t i = 0; i < of_.cast.entities.size(); ++i)
    if (std::find(codes.begin(), codes.end(), of_.cast.entities[i].country_code()) != codes.end())
      has_people_[i] = true;
}

void attendance_reader::add(std::vector<candidate>& to, entity_id who) const {
  if (to.size() >= most_candidates || of_.is(who, entity::type::event)) return;
  for (const candidate& c : to)
    if (c.who == who) return;
  to.push_back({who, {}});
}

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
    if (of_.in.tokens[t - 1].capital) return answer(led::preposition);   // it opens the sentence
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

// "discussed the arrest of General Roy": talked about.
bool attendance_reader::is_topic(const telling& t, token_id at) const noexcept {
  return std::any_of(t.topics.begin(), t.topics.end(),
                     [&](span topic) { return topic.contains(of_.in.tokens[at].at); });
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
  for (token_id at = std::max(s.first, t.first > near ? t.first - near : 0); at < std::min(s.last, t.last + near); ++at) {
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

std::vector<candidate> attendance_reader::read(const telling& t, const told_before& before) const {
  std::vector<candidate> out;
  for (const party* p : {&t.hosts, &t.guests, &t.fallback, &t.subject})
    for (const ids* who : {&p->people, &p->bodies, &p->countries})
      for (const entity_id e : *who) add(out, e);
  for (const entity_id e : before.completed) add(out, e);
  // "Ana Roy met Bo Lind and handed him a letter from Eva Sol": with both sides named, nobody else.
  if (t.verbal && t.hosts.names_people() && t.guests.names_people()) return asked(std::move(out), t, before);
  const text::sentence& s = of_.in.sentences[t.sentence];
  const token_id from = std::max(s.first, t.first > reach ? t.first - reach : 0);
  for (token_id at = from; at < std::min(s.last, t.last + reach);) {
    const reference* r = of_.starts(at);
    if (r && !of_.in.quoted(at) && !is_topic(t, at))
      for (const entity_id e : r->who) add(out, e);
    at = r ? std::max(r->last, at + 1) : at + 1;
  }
  // Who else could have met, where the sentence leaves it open: not "Ana Roy met Bo Lind", "Ana Roy will visit Oslo".
  const bool open = !t.hosts.names_people() || (!t.guests.names_people() && t.trigger != role::travels &&
                                               t.trigger != role::trip);
  if (open && before.latest)
    for (const entity_id e : *before.latest) add(out, e);
  if (open)
    for (const entity_id e : before.sides) add(out, e);
  // Somebody whom the sentence before names.
  if (open && t.sentence > 0) {
    const text::sentence& last = of_.in.sentences[t.sentence - 1];
    int people = 0;
    for (token_id at = last.first; at < std::min(last.last, last.first + reach) && people < 4;) {
      const reference* r = of_.starts(at);
      if (r && of_.names_person(*r) && ++people)
        for (const entity_id e : r->who) add(out, e);
      at = r ? std::max(r->last, at + 1) : at + 1;
    }
  }
  if (open)
    for (const entity_id e : foremost_) add(out, e);
  return asked(std::move(out), t, before);
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
  std::stable_sort(out.begin(), out.end(),
                   [&](const candidate& a, const candidate& b) { return place(a) < place(b); });
  // What the sentence as a whole offers.
  std::size_t people = 0;
  for (const candidate& c : out)
    if (of_.is(c.who, entity::type::person) && c.how[attending::where] != 0) ++people;
  for (candidate& c : out) {
    c.how.set(attending::people_here, up_to(people, 4));
    if (of_.is(c.who, entity::type::person)) continue;
    const std::string_view code = of_.cast[c.who].country_code();
    unsigned own = has_people_[static_cast<std::size_t>(c.who)] ? 4 : 1;
    for (const candidate& person : out) {
      if (!of_.is(person.who, entity::type::person)) continue;
      const entity& e = of_.cast[person.who];
      const bool ours = e.affiliation == c.who || (!code.empty() && e.country_code() == code);
      if (!ours) continue;
      if (person.how[attending::where] != 0) own = 2;
      else if (own != 2 && person.how[attending::latest] != 0) own = 3;
    }
    c.how.set(attending::own_people, own);
  }
  return out;
}

void attendance_reader::ask(candidate& about, const telling& t, const told_before& before) const {
  sheet<attending>& a = about.how;
  const entity& e = of_.cast[about.who];
  const text::sentence& s = of_.in.sentences[t.sentence];
  const source from = source_of(t, about.who);
  a.set(attending::completed, has(before.completed, about.who) ? 1u : 0u);
  a.set(attending::type, e.what == entity::type::person         ? (e.offices.empty() ? 1u : 0u)
                         : e.what == entity::type::organization ? 2u
                                                                : 3u);
  // The nearest mention in the sentence.
  const reference* nearest = nullptr;
  token_id best = reach + 1;
  const token_id begin = std::max(s.first, t.first > reach ? t.first - reach : 0);
  const token_id end = std::min(s.last, t.last + reach);
  for (token_id at = begin; at < end;) {
    const reference* r = of_.starts(at);
    if (r && has(r->who, about.who) && !of_.in.quoted(at)) {
      const token_id off = r->last <= t.first ? t.first - r->last : r->first >= t.last ? r->first - t.last : 0;
      if (off < best) best = off, nearest = r;
    }
    at = r ? std::max(r->last, at + 1) : at + 1;
  }
  if (nearest) {
    const reference& r = *nearest;
    a.set(attending::form, r.group ? 5u : 1u + static_cast<unsigned>(r.what));
    const where side = r.last <= t.first ? where::before : r.first >= t.last ? where::after : where::inside;
    a.set(attending::where, side);
    a.set(attending::distance, distance_of(best));
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
  a.set(attending::source, from == source::elsewhere && !nearest ? source::context : from);
  a.set(attending::subject, has(t.subject, about.who) ? 1u : has(t.sentence_subject, about.who) ? 2u : 0u);
  if (before.latest && has(*before.latest, about.who))
    a.set(attending::latest, before.latest_guests && has(*before.latest_guests, about.who) ? 2u : 1u);
  else if (has(before.sides, about.who))
    a.set(attending::latest, 3u);
  if (before.latest && before.latest->size() == 2 && has(*before.latest, about.who)) a.set(attending::pair, 1u);
  else if (before.sides.size() == 2 && has(before.sides, about.who)) a.set(attending::pair, 2u);
  else if (before.sides.size() != 2 && has(sides_, about.who)) a.set(attending::pair, 3u);
  if (t.sentence > 0) {
    const text::sentence& last = of_.in.sentences[t.sentence - 1];
    bool first = true;
    for (token_id at = last.first; at < std::min(last.last, last.first + reach);) {
      const reference* r = of_.starts(at);
      if (r && has(r->who, about.who)) {
        a.set(attending::previous, first ? 2u : 1u);
        break;
      }
      first = first && !r;
      at = r ? std::max(r->last, at + 1) : at + 1;
    }
  }
  const auto id = static_cast<std::size_t>(about.who);
  a.set(attending::rank, rank_[id]);
  a.set(attending::headline, in_headline_[id] ? 1u : 0u);
  a.set(attending::hosts, t.hosts.size());
  a.set(attending::guests, t.guests.size());
  a.set(attending::trigger, t.trigger == role::topic ? role::nothing : t.trigger);
  a.set(attending::kind, t.kind);
  a.set(attending::state, t.state);
  a.set(attending::refers, (t.refers ? 1u : 0u) | (t.other ? 2u : 0u));
  a.set(attending::apart, t.apart ? 1u : 0u);
  a.set(attending::series, t.series ? 1u : 0u);
  a.set(attending::owner, t.theirs ? 2u : t.owned ? 1u : 0u);
  for (const telling* other = before.siblings_begin; other != before.siblings_end; ++other) {
    if (other->first == t.first || other->doubts != 0) continue;
    if (has(other->guests.best(), about.who)) a.set(attending::sibling, 2u);
    else if (a[attending::sibling] == 0 && has(other->hosts.best(), about.who)) a.set(attending::sibling, 1u);
  }
}

std::int32_t weigh_attendance(const candidate& c) noexcept {
  return weigh(attendance_asked, c.how, attendance_weights);
}

}  // namespace communique::meetings

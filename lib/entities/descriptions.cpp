// One walk through the text that refers every pronoun and every title alone to somebody: each answer is known to those
// behind it.
#include "entities/referrer.hpp"
#include "entities/words.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

void referrer::descriptions() {
  story told(out_.entities.size());
  for (const reference& r : out_.references)
    if (!r.group)
      for (const entity_id id : r.who) told.count(id);
  learn_sexes();
  std::vector<reference> found;
  std::size_t next_name = 0, next_office = 0, next_courtesy = 0;
  for (std::uint32_t s = 0; s < in_.sentences.size(); ++s) {
    const text::sentence& here = in_.sentences[s];
    const article_frame::part part = from_.frame.parts[s];
    const bool furniture = part == article_frame::part::byline || part == article_frame::part::boilerplate;
    const bool headline = part == article_frame::part::headline;
    told.begin_sentence(s);
    bool verb_seen = false;
    bool speaker_missing = false;  // "“…,” said": the next who is named
    const bool aside = turns_aside(here);
    token_id subject_until = none;   // where the subject ends whose verb comes, or whose verbs came last
    token_id governed_until = none;  // where the last mention ends that a preposition governs
    const auto tell = [&](entity_id who, token_id first, token_id last) {
      // "at a meeting with his counterpart, |Roy", "after talks with Lind and |Roy": governed with the one in front.
      const bool joined = first > here.first && governed_until != none && governed_until + 1 == first &&
                          (in_.tokens[first - 1].ascii == ',' || word(first - 1) == from_.known.word.and_);
      const bool governed = joined || (first > here.first && from_.tags[first - 1] == tag::preposition);
      if (last > first + 1 || pronoun(first) == sex::unknown) governed_until = governed ? last : none;
      const bool subject = !governed && (!verb_seen || speaker_missing || (last < here.last && is_predicate(last)));
      if (who != told.stranger()) notice_encounter(who, first, last, told);
      if (subject) subject_until = last;
      told.name(who, first, s, here.paragraph, subject, governed, pronoun(first) != sex::unknown && last == first + 1);
      if (speaker_missing) told.speaks(who);
      speaker_missing = false;
    };
    const auto at = [&](token_id t) {
      anaphor out;
      out.at = t;
      out.sentence = s;
      out.paragraph = here.paragraph;
      out.aside = aside;
      out.opens_clause = !verb_seen && t > here.first && in_.tokens[t - 1].ascii == ',';
      out.of_subject = subject_until != none && is_object(t);
      out.behind_relative = t > here.first && word(t - 1) == from_.known.word.whom;
      for (token_id k = t; k-- > here.first && k + 4 > t;) out.quoted_before |= in_.quoted(k);
      return out;
    };
    for (token_id t = here.first; t < here.last; ++t) {
      for (; next_name < out_.references.size() && out_.references[next_name].first <= t; ++next_name) {
        const reference& r = out_.references[next_name];
        if (r.group || r.first < t || r.who.size() != 1 || !is_person(r.who.front()) || furniture) continue;
        if (!headline && !in_.quoted(t)) tell(r.who.front(), r.first, r.last);
      }
      for (; next_office < scene_.offices.size() && scene_.offices[next_office].begin <= t; ++next_office) {
        const office_phrase& o = scene_.offices[next_office];
        const std::optional<reference> who = of_title(o, told, at(o.begin));
        if (!who) {
          if (headline || furniture || in_.quoted(t) || !is_strangers(o, told)) continue;
          const bool subject = opens(o);
          // Not "“…,” |the MP said": in other words, who spoke before.
          if (subject || o.affiliation != none) out_.of_strangers.push_back(o.title_last - 1);
          if (subject) tell(told.stranger(), o.begin, o.last);
          continue;
        }
        found.push_back(*who);
        if (!who->group && !headline && !furniture && !in_.quoted(t)) tell(who->who.front(), o.begin, o.last);
      }
      if (const entity_id who = of_demonym(t, told); who != entity_id::none) {
        found.push_back({t, t + 2, mention::kind::title, false, {who}, mention::reason::description});
        if (!headline && !furniture && !in_.quoted(t)) tell(who, t, t + 2);
      }
      for (; next_courtesy < scene_.courtesies.size() && scene_.courtesies[next_courtesy].first <= t; ++next_courtesy) {
        const courtesy& c = scene_.courtesies[next_courtesy];
        if (furniture || headline) continue;
        const entity_id who = of_courtesy(c, told, at(c.first));
        if (who == entity_id::none) continue;
        found.push_back({c.first, c.last, mention::kind::title, false, {who}, mention::reason::courtesy});
        if (!in_.quoted(t)) tell(who, c.first, c.last);
      }
      if (const sex wanted = pronoun(t); wanted != sex::unknown && !in_.quoted(t) && !furniture) {
        const entity_id who = of_pronoun(wanted, told, at(t));
        if (who != entity_id::none && who != told.stranger())
          found.push_back({t, t + 1, mention::kind::pronoun, false, {who}, mention::reason::pronoun});
        if (who == told.stranger()) out_.of_strangers.push_back(t);
        if (who != entity_id::none) tell(who, t, t + 1);
      }
      if (!in_.quoted(t) && tagging::is_finite(from_.tags[t]) && from_.known.saying[word(t)] != 0)
        speaker_missing |= !told.subject_speaks();
      if (subject_until != none && t >= subject_until && has_own_subject(t, subject_until)) subject_until = none;
      verb_seen |= !in_.quoted(t) && (tagging::is_finite(from_.tags[t]) || from_.tags[t] == tag::auxiliary);
    }
  }
  out_.references.insert(out_.references.end(), found.begin(), found.end());
  std::sort(out_.of_strangers.begin(), out_.of_strangers.end());
}

// "|The Foreign Secretary met President Roy": an office whose holder the text keeps. Nobody who has been named may be
// meant: each has another office.
bool referrer::is_strangers(const office_phrase& o, const story& told) const noexcept {
  if (o.holder != none || o.who != entity_id::none || !o.definite || o.plural || o.predicate || o.relation ||
      apposed_.count(o.title_last - 1) != 0)
    return false;
  const std::vector<entity_id>& named = told.recent();
  const bool bare = affiliation_of(o) == entity_id::none;
  return ((bare && unnamed_heads_.count(from_.known.titles[o.title].head) != 0) || !may_be_held(o)) &&
         std::all_of(named.begin(), named.end(), [&](entity_id who) { return !out_[who].offices.empty(); });
}

// The subject of its sentence. Not "Asked whether |the envoy had been told, she said".
bool referrer::opens(const office_phrase& o) const noexcept {
  constexpr token_id front = 40;
  const text::sentence& s = in_.sentence_of(o.begin);
  if (o.begin > s.first + front) return false;
  for (token_id t = s.first; t < o.begin; ++t)
    if (tagging::is_finite(from_.tags[t]) || from_.tags[t] == tag::auxiliary || from_.tags[t] == tag::wh) return false;
  return o.last < s.last && is_predicate(o.last);
}

// "The Special Representative" of "Special Representative of the Secretary-General": anybody's office has its last word.
bool referrer::may_be_held(const office_phrase& o) const noexcept {
  constexpr std::size_t most = 100;
  if (const auto held = holders_.find(from_.known.titles[o.title].head); held != holders_.end()) return true;
  const std::string_view head = in_[o.title_last - 1].substr(1);  // without the letter that may be a capital
  return std::any_of(
      out_.entities.begin(), out_.entities.begin() + static_cast<std::ptrdiff_t>(std::min(most, out_.entities.size())),
      [&](const entity& one) {
        const auto last = one.offices.begin() + static_cast<std::ptrdiff_t>(std::min(most, one.offices.size()));
        return std::any_of(one.offices.begin(), last, [&](const office& held) {
          return held.title.in(in_.text).find(head) != std::string_view::npos;
        });
      });
}

// "For her part, Roy said", "Roy, on her side": what the text tells of her by the way.
void referrer::learn_sexes() {
  for (const text::sentence& s : in_.sentences) {
    const token_id at = aside_at(s);
    if (at == none) continue;
    const sex of = pronoun(at);
    auto r_at = out_.from(s.first);
    for (; r_at != out_.references.end() && r_at->first < s.last; ++r_at) {
      const reference& r = *r_at;
      if (r.group || r.who.size() != 1 || !is_person(r.who.front()) || r.what != mention::kind::name) continue;
      const bool near = r.first > at ? r.first - at < 8 : at - r.last < 4;
      if (near && !sex_told_[static_cast<std::size_t>(r.who.front())]) tell_sex(r.who.front(), of, true);
      if (near) break;
    }
  }
}

// The possessive of "for his part", "in her turn", "on his side".
token_id referrer::aside_at(const text::sentence& s) const noexcept {
  const auto& w = from_.known.word;
  for (token_id t = s.first + 1; t + 1 < s.last && t < s.first + page; ++t) {
    if ((word(t) != w.his && word(t) != w.her) || from_.tags[t - 1] != tag::preposition) continue;
    if (word(t + 1) == w.part || word(t + 1) == w.turn || word(t + 1) == w.side) return t;
  }
  return none;
}

// "His Excellency", "Lyonpo" alone: whoever was called so last. In front of a name or an office it is part of that.
entity_id referrer::of_courtesy(const courtesy& c, const story& told, const anaphor& here) {
  std::uint64_t called = 0;
  for (token_id t = c.first; t < c.last; ++t) called = called * 1099511628211u + identity(in_, t);
  // Inside the mention of a name: "Energy Minister Lyonpo Phub Dorji".
  auto r = out_.from(c.first + 1);
  for (int n = 0; r != out_.references.begin() && n < 4; ++n) {
    --r;
    if (r->last <= c.last || r->who.size() != 1) continue;
    if (is_person(r->who.front())) styled_[called] = r->who.front();
    return entity_id::none;
  }
  if (c.last >= in_.tokens.size() || in_.tokens[c.last].capital || in_.tokens[c.last].sentence != here.sentence ||
      word(c.last) == from_.known.word.the || in_.tokens[c.last].ascii == ',')
    return entity_id::none;
  const auto before = styled_.find(called);
  if (before != styled_.end()) return before->second;
  if (c.of == sex::unknown) return entity_id::none;
  const entity_id who = of_pronoun(c.of, told, here);
  return who == told.stranger() ? entity_id::none : who;
}

// "|The Georgian said": the one person of that country among those named last. Not "the Georgian side", and not "the
// Chinese said", which may be a country.
entity_id referrer::of_demonym(token_id t, const story& told) const noexcept {
  if (word(t) != from_.known.word.the || t + 2 >= in_.tokens.size() || scene_.chunk_at[t + 1] == none)
    return entity_id::none;
  const chunk& c = scene_.chunks[scene_.chunk_at[t + 1]];
  const std::string_view people = in_[t + 1];
  const bool plural =
      people.ends_with("s") || people.ends_with("sh") || people.ends_with("ch") || people.ends_with("ese");
  if (!c.demonym || c.first != t + 1 || c.last != t + 2 || plural) return entity_id::none;
  const bool alone = is_predicate(t + 2) || in_.tokens[t + 2].what == token::kind::punctuation;
  if (!alone || in_.tokens[t + 2].ascii == '-') return entity_id::none;
  const std::array<char, 2> country = from_.known.countries[from_.known.senses[c.meaning].index].code;
  entity_id found = entity_id::none;
  for (const entity_id who : told.recent()) {
    const entity_id owner = main_affiliation(who);
    if (owner == entity_id::none || out_[owner].country != country) continue;
    if (found != entity_id::none) return entity_id::none;
    found = who;
  }
  return found;
}

bool referrer::turns_aside(const text::sentence& s) const noexcept {
  if (aside_at(s) != none) return true;
  const auto& w = from_.known.word;
  for (token_id t = s.first; t + 1 < s.last && t < s.first + 4; ++t)
    if (word(t + 1) == w.turn && word(t) == w.in) return true;
  return false;
}

// "told |him", "thanked |her", "informed |her about": not "her office".
bool referrer::is_object(token_id t) const noexcept {
  if (t == 0 || (word(t) != from_.known.word.him && word(t) != from_.known.word.her)) return false;
  if (word(t) == from_.known.word.her && t + 1 < in_.tokens.size()) {
    const tag next = from_.tags[t + 1];
    if (next == tag::noun || next == tag::adjective || next == tag::name || next == tag::number ||
        next == tag::verb_ing || next == tag::verb_participle)
      return false;
  }
  return tagging::is_verb(from_.tags[t - 1]) || from_.tags[t - 1] == tag::preposition || from_.tags[t - 1] == tag::to;
}

// A verb that has a subject of its own between the last subject and here: "Roy said the farmers |told".
bool referrer::has_own_subject(token_id t, token_id subject_until) const noexcept {
  if (in_.quoted(t)) return false;
  if (from_.tags[t] == tag::wh) return true;
  if (!tagging::is_finite(from_.tags[t])) return false;
  token_id before = t;
  while (before > subject_until && (from_.tags[before - 1] == tag::adverb || from_.tags[before - 1] == tag::auxiliary ||
                                    from_.tags[before - 1] == tag::modal || from_.tags[before - 1] == tag::negation))
    --before;
  if (before == subject_until) return false;
  const tag g = from_.tags[before - 1];
  return g == tag::noun || g == tag::name || g == tag::pronoun;
}

bool referrer::is_predicate(token_id t) const noexcept {
  const tag g = from_.tags[t];
  return tagging::is_finite(g) || g == tag::auxiliary;
}

}  // namespace communique::entities

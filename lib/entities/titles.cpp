// Titles alone: who is "the minister"?
#include "entities/referrer.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

// Whom a title without a name means; nothing for those of people whom the text does not name.
std::optional<reference> referrer::of_title(const office_phrase& o, const story& told, const anaphor& here) {
  if (o.holder != none && o.who != entity_id::none) return std::nullopt;
  const text::word_id head = from_.known.titles[o.title].head;
  const bool capital = in_.tokens[o.title_first].capital;
  const bool headline = from_.part_of(o.title_first) == article_frame::part::headline;  // before anybody is named
  const auto at = holders_.find(head);
  // "Oil talks near, minister says": a headline leaves out the article, but names an office that the text tells.
  const bool shortened = headline && !o.indefinite && !o.plural && (at != holders_.end() || o.affiliation != none);
  if (o.indefinite || (!o.definite && !capital && !shortened)) {
    entity_id who = o.indefinite && !o.plural ? named_next(o, told, here) : entity_id::none;
    if (who == entity_id::none && o.indefinite && !o.plural && opens_story(here.sentence)) who = of_lead(o);
    if (who != entity_id::none)
      return reference{o.begin, o.last, mention::kind::title, false, {who}, mention::reason::description};
    if (!o.plural && !headline && apposed_.count(o.title_last - 1) == 0) heard_.insert(head);
    return std::nullopt;
  }
  if (is_anybodys(o) || is_anothers(o)) return std::nullopt;
  if (o.plural) return o.relation || at == holders_.end() ? std::nullopt : group(o, at->second, told);
  if (const office_phrase plain = without_complement(o, at == holders_.end() ? nullptr : &at->second);
      plain.last < o.last)
    return of_title(plain, told, here);
  entity_id who = from_.known.titles[o.title].opposite ? opposite_of(o, told, here) : entity_id::none;
  // "his Italian counterpart" may stand before any encounter; "his counterpart" would be himself.
  if (who == entity_id::none && (!from_.known.titles[o.title].opposite || affiliation_of(o) != entity_id::none))
    who = choose(o, at == holders_.end() ? nullptr : &at->second, told, here);
  if (who == entity_id::none && (headline || opens_story(here.sentence)) && (o.relation || at == holders_.end()))
    who = of_lead(o);
  if (who == entity_id::none && !o.relation) who = named_next(o, told, here);
  if (who == entity_id::none) return std::nullopt;
  if (!headline) called_[head] = who;
  const bool holds = !o.relation && at != holders_.end();
  if (holds) add_office(who, o, false);
  if (const entity_id owner = affiliation_of(o); owner != entity_id::none && called_of_.size() < 64)
    called_of_.push_back({who, owner});
  return reference{o.begin, o.last, mention::kind::title,
                   false,   {who},  holds ? mention::reason::office : mention::reason::description};
}

// "any journalist", "no minister": nobody whom the text talks of.
bool referrer::is_anybodys(const office_phrase& o) const noexcept {
  return from_.tags[o.begin] == tag::determiner && !o.plural && word(o.begin) != from_.known.word.the;
}

// "my son", "whose brother": somebody else's, not that of who is named beside.
bool referrer::is_anothers(const office_phrase& o) const noexcept {
  const text::word_id w = word(o.begin);
  const auto& known = from_.known.word;
  const bool third = w == known.his || w == known.her || w == known.its || w == known.their;
  return o.relation && !from_.known.titles[o.title].opposite && !third && from_.tags[o.begin] == tag::possessive;
}

// "briefed the Minister |on the new audit", "asked the Commissioner |for the support": no field of his, as long as
// nobody holds such an office.
office_phrase referrer::without_complement(office_phrase o, const std::vector<holder>* holders) const {
  if (!holders) return o;
  for (token_id t = o.title_first + 1; t + 1 < o.title_last; ++t) {
    if (word(t) != from_.known.word.on && word(t) != from_.known.word.for_) continue;
    if (in_.tokens[o.title_last - 1].capital && in_.tokens[o.title_first].capital) return o;
    const bool held =
        std::any_of(holders->begin(), holders->end(), [&](const holder& h) { return shares_words(o, h.who); });
    if (held) return o;
    o.title_last = o.last = t;
    if (o.affiliation != none && scene_.chunks[o.affiliation].first > t) o.affiliation = none;
    return o;
  }
  return o;
}

// Does he hold such an office, or none that would tell him apart?
bool referrer::may_be_called(entity_id who, const office_phrase& o) const noexcept {
  if (out_[who].offices.empty()) return true;
  const auto at = holders_.find(from_.known.titles[o.title].head);
  return at != holders_.end() &&
         std::any_of(at->second.begin(), at->second.end(), [&](const holder& h) { return h.who == who; });
}

bool referrer::opens_story(std::uint32_t sentence) const noexcept {
  const auto is_body = [&](std::uint32_t s) { return from_.frame.parts[s] == article_frame::part::body; };
  return is_body(sentence) && (sentence == 0 || !is_body(sentence - 1));
}

// "Chinese diplomat summoned over boats", "a senior Chinese diplomat said on Monday": the one person of that country or
// body whom the lead names.
entity_id referrer::of_lead(const office_phrase& o) const noexcept {
  const entity_id owner = affiliation_of(o);
  if (owner == entity_id::none) return entity_id::none;
  entity_id found = entity_id::none;
  std::uint32_t first = none;  // sentence of the story
  for (const reference& r : out_.references) {
    if (r.first > 3 * page) break;
    const std::uint32_t s = in_.tokens[r.first].sentence;
    if (from_.frame.parts[s] != article_frame::part::body) continue;
    if (first == none) first = s;
    if (s > first + 2) break;
    if (r.group || r.who.size() != 1 || !is_person(r.who.front()) || r.what != mention::kind::name) continue;
    const entity_id theirs = main_affiliation(r.who.front());
    if (theirs == entity_id::none || !same_country(owner, theirs) || r.who.front() == found) continue;
    if (o.indefinite && !may_be_called(r.who.front(), o)) continue;  // "an official" is not the president
    if (found != entity_id::none) return entity_id::none;
    found = r.who.front();
  }
  return found;
}

// "The foreign minister said so on Monday. |Ana Roy told reporters …": a lead that names nobody, and whoever opens the
// next sentence has no office so far.
entity_id referrer::named_next(const office_phrase& o, const story& told, const anaphor& here) {
  if (!told.recent().empty() || from_.part_of(o.title_first) != article_frame::part::body) return entity_id::none;
  if (here.sentence + 1 >= in_.sentences.size()) return entity_id::none;
  const text::sentence& next = in_.sentences[here.sentence + 1];
  const auto r = out_.from(next.first);
  if (r == out_.references.end() || r->first > next.first + 1 || r->group || r->who.size() != 1) return entity_id::none;
  const entity_id who = r->who.front();
  if (!is_person(who) || r->what != mention::kind::name || !out_[who].offices.empty()) return entity_id::none;
  office_phrase held = o;
  held.who = who;
  take_up_as(o, held);
  add_office(who, o, false);
  return who;
}

// Of one country, or of one body under two names.
bool referrer::same_country(entity_id a, entity_id b) const noexcept {
  if (a == b) return true;
  if (out_[a].country[0] != 0 && out_[a].country == out_[b].country) return true;
  // "Central Bank" and "Central Bank of Tunisia"
  const std::string& one = out_[a].name;
  const std::string& other = out_[b].name;
  const bool bodies = out_[a].what == entity::type::organization && out_[b].what == entity::type::organization;
  return bodies && one.size() > 8 && other.size() > 8 &&
         (one.find(other) != std::string::npos || other.find(one) != std::string::npos);
}

// Can the two be told apart? A body without a country may be of the same.
bool referrer::of_one_kind(entity_id a, entity_id b) const noexcept {
  if (out_[a].country[0] != 0 && out_[b].country[0] != 0) return true;
  return out_[a].what == entity::type::place && out_[b].what == entity::type::place;
}

// "|The Prime Minister welcomed the Prime Minister of Norway, Ingrid Dahl": nobody welcomes himself.
entity_id referrer::object_of(const office_phrase& o) const {
  constexpr token_id reach = 25;
  const text::sentence& s = in_.sentence_of(o.begin);
  if (!opens(o) || in_.quoted(o.begin)) return entity_id::none;
  const bool copula = word(o.last) == from_.known.word.is || word(o.last) == from_.known.word.was;
  for (token_id t = o.last; t < std::min(s.last, o.last + reach); ++t) {
    const tagging::tag g = from_.tags[t];
    if (in_.quoted(t) || in_.tokens[t].ascii == ';' || g == tagging::tag::wh || g == tagging::tag::subordinator) break;
    const auto r = out_.from(t);
    if (r == out_.references.end() || r->first != t || r->group || r->who.size() != 1 || !is_person(r->who.front()))
      continue;
    const bool owns = r->last < s.last && from_.tags[r->last] == tagging::tag::genitive;
    if (owns || (copula && t < o.last + 3)) break;
    return r->who.front();
  }
  return entity_id::none;
}

// Of those who hold such an office, and of those named last, the one for whom most speaks.
entity_id referrer::choose(const office_phrase& o, const std::vector<holder>* holders, const story& told,
                           const anaphor& here) {
  const entity_id affiliation = affiliation_of(o);
  const text::word_id head = from_.known.titles[o.title].head;
  const auto called = called_.find(head);
  const bool heard = heard_.count(head) != 0;
  const bool bare = affiliation == entity_id::none;
  if (bare && unnamed_heads_.count(head) != 0) return entity_id::none;
  const entity_id object = bare ? object_of(o) : entity_id::none;
  entity_id best = entity_id::none;
  int best_weight = 0;
  // "She and |the minister": another than she.
  const bool joined = o.begin > 0 && word(o.begin - 1) == from_.known.word.and_ && named_last_.last + 1 == o.begin;
  // "the Ukrainian minister" is not the Hungarian one, however near he stands.
  const auto is_foreign = [&](entity_id theirs) {
    return affiliation != entity_id::none && theirs != entity_id::none && out_[affiliation].country[0] != 0 &&
           out_[theirs].country[0] != 0 && out_[affiliation].country != out_[theirs].country;
  };
  const auto consider = [&](entity_id who, entity_id theirs, clues of) {
    if ((joined && who == named_last_.who) || who == object || is_foreign(theirs)) return;
    of |= told.of(who, here);
    if (affiliation != entity_id::none)
      of |= theirs == entity_id::none           ? bit(clue::unknown_country)
            : same_country(affiliation, theirs) ? bit(clue::same_country)
            : of_one_kind(affiliation, theirs)  ? bit(clue::other_country)
                                                : bit(clue::unknown_country);
    if (called != called_.end()) of |= bit(called->second == who ? clue::called_before : clue::another_called);
    if ((of & bit(clue::no_office)) != 0)
      of |= bit_if((of & (bit(clue::here) | bit(clue::one_back))) != 0, clue::stranger_here) |
            bit_if((of & bit(clue::spoke_last)) != 0, clue::stranger_spoke) |
            bit_if((of & bit(clue::same_country)) != 0, clue::compatriot);
    const int weight = weigh_title(of);
    if (best == entity_id::none || weight > best_weight) best_weight = weight, best = who;
  };
  std::vector<entity_id> done;
  if (holders)
    for (const holder& h : *holders) {
      const bool longer = o.title_last - o.title_first > 1;  // "the foreign minister" is no "defence minister"
      // Of two ministers "the Minister of Petroleum" is not the Minister of Mines, though both begin with the head.
      const bool begins = longer && h.title_word == word(o.title_first), told_so = begins && h.title_word != head;
      const bool shares = longer && (told_so || shares_words(o, h.who));
      const bool untold = begins && !(from_.known.titles[o.title].field && has_field(h.who));
      clues of = bit(shares ? clue::all_words : !longer || untold ? clue::head_word : clue::other_words);
      // "the minister" is no deputy minister, and "the deputy minister" no minister; but "the envoy" may be a minister.
      const std::uint8_t level = level_of(o);
      const bool deputy = o.lowered || from_.known.titles[o.title].deputy;
      const bool alike = h.level == 0 || level == 0 || (deputy ? h.level == level : h.level <= level);
      of |= bit(alike ? clue::same_case : clue::lowered);
      done.push_back(h.who);
      consider(h.who, h.affiliation != entity_id::none ? h.affiliation : main_affiliation(h.who), of);
    }
  for (const entity_id who : told.recent())
    if (std::find(done.begin(), done.end(), who) == done.end())
      consider(who, main_affiliation(who), bit_if(!o.relation, clue::no_office));
  const clues unnamed = bit(clue::nobody) | bit_if(o.relation, clue::nobody_role) | bit_if(heard, clue::nobody_heard);
  const int nobody = weigh_title(unnamed);
  const bool headline = from_.part_of(o.title_first) == article_frame::part::headline;
  if (headline) best_weight -= weigh_title(bit(clue::unseen));  // nobody has been named yet
  if (best != entity_id::none && best_weight > nobody) return best;
  if (object != entity_id::none && std::find(done.begin(), done.end(), object) != done.end())
    unnamed_heads_.insert(head);
  return entity_id::none;
}

entity_id referrer::main_affiliation(entity_id who) const noexcept {
  for (const office& held : out_[who].offices)
    if (held.affiliation != entity_id::none) return held.affiliation;
  if (const auto at = origin_.find(who); at != origin_.end()) return at->second;
  const auto at = presumed_.find(who);
  return at == presumed_.end() ? entity_id::none : at->second;
}

// Does the text tell more than "minister" of anybody's office?
bool referrer::has_field(entity_id who) const noexcept {
  return std::any_of(out_[who].offices.begin(), out_[who].offices.end(),
                     [&](const office& held) { return held.title.in(in_.text).find(' ') != std::string_view::npos; });
}

bool referrer::shares_words(const office_phrase& o, entity_id who) const {
  for (const office& known : out_[who].offices) {
    const std::string title = text::folded(known.title.in(in_.text));
    bool all = true;
    for (token_id t = o.title_first; t < o.title_last && all; ++t)
      if (from_.tags[t] != tag::preposition) all = title.find(text::folded(in_[t])) != std::string::npos;
    if (all) return true;
  }
  return false;
}

std::optional<reference> referrer::group(const office_phrase& o, const std::vector<holder>& holders,
                                         const story& told) const {
  reference all{o.begin, o.last, mention::kind::title, true, {}};
  for (const holder& h : holders)
    if (told.seen(h.who) && all.who.size() < 8) all.who.push_back(h.who);
  if (all.who.size() < 2) return std::nullopt;
  return all;
}

}  // namespace communique::entities

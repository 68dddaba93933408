// What the steps of the stage share. Internal to lib/meetings and lib/facts.
#pragma once

#include "meetings/meetings.hpp"

#include <algorithm>
#include <vector>

namespace communique::meetings {

using entities::reference;
using tagging::tag;
using text::token;
using text::token_id;
using text::word_id;

// The stages before, in one hand.
struct material {
  const text::document& in;
  const std::vector<dates::expression>& dates;
  const article_frame::frame& frame;
  const std::vector<tag>& tags;
  const entities::cast& cast;

  word_id word(token_id t) const noexcept { return in.tokens[t].word; }
  // The reference that begins at a token, the longest one.
  const reference* starts(token_id t) const noexcept {
    const reference* r = cast.at(t);
    return r && r->first == t ? r : nullptr;
  }
  bool genitive_after(const reference& r, token_id end) const noexcept {
    return r.last < end && tags[r.last] == tag::genitive;
  }
  bool is(entity_id id, entity::type what) const noexcept { return cast[id].what == what; }
  bool names_person(const reference& r) const noexcept {
    return !r.who.empty() && is(r.who.front(), entity::type::person);
  }
  // The date expression that covers a token, or null.
  const dates::expression* date_at(token_id t) const noexcept;
};

// The longest phrase of a family that begins at a token.
inline const phrase* phrase_at(const material& of, const knowledge& known, knowledge::family in, token_id at,
                               token_id end, token_id* last = nullptr) noexcept {
  if (!(known.prefixes[of.word(at)] & (1u << static_cast<unsigned>(in)))) return nullptr;
  const lexicon::phrase_map::match found = known[in].longest(of.in, at, end);
  if (!found) return nullptr;
  if (last) *last = found.last;
  return &known.phrases[found.value];
}

// More take part in no encounter that a text names one by one: what refers to all of them again and again ("They met.")
// must not cost a list each time.
constexpr std::size_t most_participants = 64;

using ids = std::vector<entity_id>;

inline bool has(const ids& in, entity_id who) noexcept { return std::find(in.begin(), in.end(), who) != in.end(); }
inline void put(ids& into, entity_id who) {
  if (into.size() < most_participants && !has(into, who)) into.push_back(who);
}

// Who a noun phrase, or several joined ones, stands for.
struct party {
  ids people, bodies, countries;
  bool stands_for = false;  // says "delegation", "ministers": bodies and countries inside speak for people
  bool group = false;       // "the sides", "they"
  bool said = false;        // something was said at all, also an unnamed guest
  token_id last = 0;        // where it ends

  // People when people are named, otherwise the organisation or country.
  const ids& best() const noexcept { return !people.empty() ? people : !bodies.empty() ? bodies : countries; }
  bool names_people() const noexcept { return !people.empty(); }
  bool empty() const noexcept { return people.empty() && bodies.empty() && countries.empty(); }
  bool includes(entity_id who) const noexcept { return has(people, who) || has(bodies, who) || has(countries, who); }
  // How much is told: nobody, somebody unnamed, "the sides", "the ministers", "the delegation", bodies or countries,
  // one person, several.
  static constexpr unsigned sizes = 8;
  unsigned size() const noexcept {
    if (!people.empty()) return people.size() > 1 ? 7 : 6;
    if (!best().empty()) return 5;
    return stands_for ? (group ? 3 : 4) : group ? 2 : said ? 1 : 0;
  }
  void add(const party& more);
};

// The noun phrases from a token on, up to the end of what they can be. Bodies and countries that only stand inside
// ("officials of Kenya") count when nobody else is there. `pair`: two are due ("between A and B"), so that the last one
// is not the subject of a clause that follows.
party gather(const material& of, const knowledge& known, token_id from, token_id end, bool pair = false);
void add_reference(const material& of, const reference& r, party& to);
// Bodies and countries that stand inside a phrase.
void add_inner(const material& of, token_id first, token_id last, party& to);

// The clauses of one sentence: which noun phrases are the subject of which verb. One pass, no parser.
class clauses {
 public:
  clauses(const material& of, const knowledge& known) : of_(of), known_(known) {}

  void read(const text::sentence& s, token_id first);
  // The subject of a verb, of a participle that opens the sentence, or of the clause a noun stands in.
  party subject_of(token_id t) const;
  // The subject of the first finite verb.
  party main_subject() const;

 private:
  // A reference, or a bare noun for people that stands for somebody named elsewhere ("the delegation", "the sides").
  struct actor {
    const reference* named = nullptr;
    token_id first = 0, last = 0;
    bool several = false;
  };
  struct subject {
    std::uint32_t first = 0, last = 0;  // in pool_
  };
  class reader;
  party make(const subject& s) const;
  void add_owner(const actor& whose, party& to) const;
  const material& of_;
  const knowledge& known_;
  token_id begin_ = 0, end_ = 0;
  std::vector<actor> pool_;
  std::vector<subject> subjects_;
  std::vector<std::uint32_t> at_;  // by token of the sentence: index into subjects_, or none
  std::uint32_t main_ = text::none;
};

// What comes of an encounter that a verb or noun tells of.
struct outlook {
  meeting::status state = meeting::status::held;
  bool real = true;          // false: wished, proposed, possible
  bool said = false;         // the text says so
  bool was_planned = false;  // "will not take place"
};
outlook outlook_of(const material& of, const knowledge& known, const text::sentence& s, token_id verb);

// What speaks against a telling. None decides alone: all are weighed (occurrence.hpp).
enum class doubt : std::uint8_t {
  unaccompanied,  // "He met on Friday": nobody else is told
  bare,           // "after talks", "a conversation": no verb holds it and nobody is with it
  begins,         // "agreed to resume the negotiations"
  count_
};

// One sentence's telling of an encounter.
struct telling {
  std::uint32_t sentence = 0;
  token_id first = 0, last = 0;  // the trigger
  role trigger = role::topic;    // what its row does
  std::uint32_t doubts = 0;
  meeting::kind kind = meeting::kind::meeting;
  meeting::status state = meeting::status::held;
  std::uint16_t confidence = 0;        // of the row, in thousandths
  std::int32_t odds = 0;               // that it is an encounter, log odds in 1/256
  party fallback;                      // the body that met, if nobody else is known to have
  party hosts, guests;                 // subject and object where they differ, else all in hosts
  party subject, sentence_subject;     // of the trigger, of the sentence
  bool sided = false;                  // hosts are hosts and guests are guests
  bool refers = false;                 // "the meeting", "the talks": of an encounter already told
  bool theirs = false, owned = false;  // "their meeting"; "his visit", "Norway's talks"
  bool other = false;                  // "again", "another", "next": not the one told last
  bool series = false;                 // a round or a session: its sides are states or bodies
  bool verbal = false;                 // told by a verb or by a noun with one
  bool weak = false;                   // only with two people
  bool apart = false;                  // "separately": one encounter for each guest
  bool joins = false;                  // "X also attended the meeting": one more of those who met
  bool vague = false;                  // counts only with a day or a place
  bool fate = false;                   // tells what became of it
  bool led = false;                    // by a preposition: "at talks", "after a meeting"
  time_expression when{};
  entity_id place = entity_id::none;
  std::vector<span> topics{};

  void doubted(doubt why) noexcept { doubts |= 1u << static_cast<unsigned>(why); }
  bool is_doubted(doubt why) const noexcept { return (doubts >> static_cast<unsigned>(why) & 1) != 0; }
};

// All tellings of a sentence, in order.
void find_tellings(const material& of, const knowledge& known, clauses& read, std::uint32_t sentence,
                   std::vector<telling>& out);

// When and where: the nearest date and place between two tokens that belong to the trigger.
void tell_when(const material& of, const knowledge& known, telling& into, token_id from, token_id to);
// True if the place opens the sentence, so that it holds for what else the sentence tells: "In Oslo X met A and B".
bool tell_where(const material& of, const knowledge& known, telling& into, token_id from, token_id to);
// The place that stands directly beside a date: "on Tuesday in Rabat".
entity_id place_beside(const material& of, const knowledge& known, const dates::expression& d, token_id from,
                       token_id to);
// Whether what stands from `first` to `last` belongs to a relative clause that ends before a verb: "who arrived in
// Nicosia on Sunday, was received".
bool in_relative_clause(const material& of, token_id first, token_id last, token_id verb) noexcept;
// How many words stand between two tokens; those that open another clause count for many.
int words_between(const material& of, token_id from, token_id to) noexcept;

// What was discussed: the noun phrases from a token to the end of the clause, taken apart.
void split_topics(const material& of, const knowledge& known, token_id from, token_id end, std::vector<span>& out);
// Where a list of topics that begins at `from` ends.
token_id end_of_topics(const material& of, const knowledge& known, token_id from, token_id end);

// The encounters of a text from all of its tellings.
struct decisions;
std::vector<communique::meeting> merge(const material& of, const knowledge& known, const std::vector<telling>& tellings,
                                       decisions& by);

// Every telling of a text, in order.
std::vector<telling> find_tellings(const material& of, const knowledge& known);

}  // namespace communique::meetings

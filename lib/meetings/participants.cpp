// Who a noun phrase stands for.
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

void party::add(const party& more) {
  for (const entity_id e : more.people) put(people, e);
  for (const entity_id e : more.bodies) put(bodies, e);
  for (const entity_id e : more.countries) put(countries, e);
  stands_for = stands_for || more.stands_for;
  group = group || more.group;
  said = said || more.said;
}

void add_reference(const material& of, const reference& r, party& to) {
  to.said = true;
  if (r.group) to.group = true;
  for (const entity_id e : r.who) switch (of.cast[e].what) {
      case entity::type::person: put(to.people, e); break;
      case entity::type::organization: put(to.bodies, e); break;
      case entity::type::place: put(to.countries, e); break;
      case entity::type::event: break;
    }
}

void add_inner(const material& of, token_id first, token_id last, party& to) {
  const std::uint32_t covering = of.cast.covering[first];
  if (covering == text::none) return;
  for (std::size_t i = covering; i < of.cast.references.size() && of.cast.references[i].first < last; ++i) {
    const reference& inner = of.cast.references[i];
    if (inner.last > last || inner.who.empty() || of.names_person(inner)) continue;
    add_reference(of, inner, to);
    to.group = false;
  }
}

namespace {

// Reads joined noun phrases word by word; each step tells whether the next word may still belong to them.
class party_reader {
 public:
  party_reader(const material& of, const knowledge& known, token_id from, token_id end, bool pair)
      : of_(of), known_(known), from_(from), end_(std::min(end, from + window)), pair_(pair), at_(from) {}

  party read() {
    while (at_ < end_ && take()) {
    }
    top_.last = at_;
    if (top_.people.empty() && top_.bodies.empty() && top_.stands_for) stand_for_inner();
    return std::move(top_);
  }

 private:
  static constexpr token_id window = 70;

  bool go_on(token_id to) noexcept {
    at_ = to;
    return true;
  }
  bool join() noexcept {
    join_at_ = at_;
    in_phrase_ = false;
    joined_ = true;
    return go_on(at_ + 1);
  }

  bool take() {
    const token& here = of_.in.tokens[at_];
    const tag g = of_.tags[at_];
    if (const dates::expression* d = of_.date_at(at_)) {
      in_phrase_ = false;
      return go_on(std::max(d->last, at_ + 1));
    }
    if (here.ascii == '(' || here.ascii == ')') {
      in_brackets_ = here.ascii == '(';
      return go_on(at_ + 1);
    }
    // "his Greek counterpart": he is on the other side.
    if (g == tag::possessive) return go_on(at_ + 1);
    if (const reference* r = of_.starts(at_)) return take_reference(*r);
    if (in_brackets_) return go_on(at_ + 1);
    if (here.ascii == ';') return take_semicolon();
    if (ends_at(at_)) return false;
    if (here.ascii == ',' || g == tag::conjunction || is_as_well_as(at_)) return join();
    if (g == tag::preposition || g == tag::to) return take_preposition();
    if (here.word == known_.word.that && at_ > from_)
      return false;  // "said after talks with X |that", "a meeting of X |that"
    if (g == tag::wh) return take_relative_clause();
    if (tagging::is_verb(g) || g == tag::auxiliary) return take_verb();
    return take_word();
  }

  bool take_reference(const reference& r) {
    const token_id last = std::min(std::max(r.last, at_ + 1), end_);
    if (is_nobody(r, last)) {
      at_ = last;
      return false;
    }
    // "China's vice-minister of transport X": the name ends the title.
    if (in_phrase_ && at_ > from_ && of_.tags[at_ - 1] == tag::noun && of_.names_person(r)) in_phrase_ = false;
    if (of_.genitive_after(r, end_) || in_phrase_ || in_brackets_) take_inside(r);
    else take_head(r, last);
    in_phrase_ = venue_ = joined_ = false;
    return go_on(last);
  }

  // "met his wife, X", where "his wife" is a mention of X.
  bool is_nobody(const reference& r, token_id last) const {
    if (r.what != mention::kind::title || !top_.empty() || top_.stands_for) return false;
    const phrase* p = phrase_at(of_, known_, knowledge::family::other, last - 1, end_);
    return p && p->is(role::nobody);
  }

  // "Vice-Minister of Hydrocarbons X": somebody behind "of" counts if nobody else is there.
  void take_inside(const reference& r) {
    const bool owner = of_.genitive_after(r, end_);
    if (!venue_ && (!owner || !of_.names_person(r))) add_reference(of_, r, inner_);
    if (r.who.empty()) add_inner(of_, r.first, r.last, inner_);
  }

  void take_head(const reference& r, token_id last) {
    joined_at_ = joined_ ? at_ : text::none;
    if (joined_) before_join_ = top_;
    // "Kenyan Foreign Minister": a country right before the person is whose, not who.
    const bool place = !r.who.empty() && of_.is(r.who.front(), entity::type::place);
    const bool whose = place && (modifies(last) || (last < end_ && of_.tags[last] == tag::adjective));
    add_reference(of_, r, whose ? inner_ : top_);
    if (!r.who.empty()) return;
    top_.stands_for = true;
    add_inner(of_, r.first, r.last, inner_);
  }

  // "opposition leader X", "the press secretary": the word before belongs to a title.
  bool modifies(token_id next) const noexcept {
    return next < end_ && (of_.tags[next] == tag::noun || of_.tags[next] == tag::name || of_.starts(next));
  }

  // "with A, Foreign Minister of B; C, Foreign Minister of D": a list whose items hold commas.
  bool take_semicolon() {
    if (top_.people.empty() || !person_follows()) return false;
    join();
    if (at_ < end_ && of_.tags[at_] == tag::conjunction) ++at_;
    if (at_ < end_ && of_.word(at_) == known_.word.with) ++at_;
    return true;
  }
  bool person_follows() const {
    for (token_id t = at_ + 1; t < end_ && t < at_ + 14; ++t) {
      if (tagging::is_finite(of_.tags[t]) || of_.in.tokens[t].what == token::kind::mark) return false;
      if (const reference* r = of_.starts(t); r && of_.names_person(*r)) return true;
    }
    return false;
  }

  // A mark, the word that opens a clause, a modal.
  bool ends_at(token_id t) const noexcept {
    const token& here = of_.in.tokens[t];
    const tag g = of_.tags[t];
    if (here.what == token::kind::mark || here.ascii == ':' || g == tag::subordinator || g == tag::modal) return true;
    return here.what == token::kind::punctuation && here.ascii != ',' && here.ascii != '-' && here.ascii != '.' &&
           g != tag::genitive && g != tag::conjunction;
  }

  // Each word of it but the second "as", before which "well" stands.
  bool is_as_well_as(token_id t) const noexcept {
    const knowledge::function_words& f = known_.word;
    if (of_.word(t) == f.well) return true;
    if (of_.word(t) != f.as) return false;
    return (t + 1 < end_ && of_.word(t + 1) == f.well) || (t > from_ && of_.word(t - 1) == f.well);
  }

  bool take_preposition() {
    const knowledge::function_words& f = known_.word;
    const word_id w = of_.word(at_);
    const word_id before = at_ > from_ ? of_.word(at_ - 1) : word_id::unknown;
    const bool by_leader = w == f.by && (before == f.led || before == f.headed);
    const bool along = w == f.with && (before == f.together || before == f.along);
    if (by_leader || along) return join();
    const bool inside =
        w == f.of || w == f.for_ || w == f.to || w == f.in || w == f.at || w == f.from || w == f.between;
    const bool infinitive = of_.tags[at_] == tag::to && at_ + 1 < end_ && tagging::is_verb(of_.tags[at_ + 1]);
    if (!inside || infinitive) return false;
    in_phrase_ = true;
    venue_ = w == f.in || w == f.at;  // "the prime minister in Ouagadougou"
    return go_on(at_ + 1);
  }

  // ", who arrived on Monday, and": over it, if it closes.
  bool take_relative_clause() {
    const token_id far = std::min(end_, at_ + 30);
    token_id t = at_ + 1;
    while (t < far && of_.in.tokens[t].ascii != ',' && of_.in.tokens[t].what != token::kind::mark) ++t;
    return t < far && of_.in.tokens[t].ascii == ',' && go_on(t);
  }

  bool take_verb() {
    const knowledge::function_words& f = known_.word;
    const word_id w = of_.word(at_);
    const tag g = of_.tags[at_];
    const bool leader = (w == f.led || w == f.headed) && at_ + 1 < end_ && of_.word(at_ + 1) == f.by;
    if (leader || w == f.including || is_modifier(at_)) return go_on(at_ + 1);
    if (tagging::is_finite(g) || g == tag::auxiliary) leave_subject();
    return false;
  }

  // "the visiting minister", "the newly appointed envoy".
  bool is_modifier(token_id t) const noexcept {
    const tag g = of_.tags[t];
    if (g != tag::verb_participle && g != tag::verb_past && g != tag::verb_ing) return false;
    if (t + 1 >= end_ || (of_.tags[t + 1] != tag::noun && of_.tags[t + 1] != tag::name)) return false;
    if (t == from_) return true;
    const tag before = of_.tags[t - 1];
    return before == tag::determiner || before == tag::adverb || before == tag::possessive ||
           (before == tag::conjunction && g == tag::verb_participle);
  }

  // "He met X|, and Y said", "At a lunch with the delegation|, Y said", "will meet X next week|, her office said on
  // Monday": what is joined begins a clause of its own.
  void leave_subject() {
    if (pair_ || join_at_ == text::none) return;
    const bool names_head = joined_at_ != text::none && joined_at_ > join_at_;
    const party& before = names_head ? before_join_ : top_;
    if (before.people.empty() && !(before.stands_for && of_.in.tokens[join_at_].ascii == ',')) return;
    if (names_head) top_ = std::move(before_join_);
    if (of_.in.tokens[join_at_].ascii == ',') at_ = join_at_;  // "a meeting of X and Y |is expected"
  }

  bool take_word() {
    token_id last = at_ + 1;
    const phrase* p = phrase_at(of_, known_, knowledge::family::other, at_, end_, &last);
    if (p && p->is(role::people)) {
      top_.stands_for = true;
      if (p->is(role::several)) top_.group = true;
    } else if (p && p->is(role::nobody) && top_.people.empty() && !top_.stands_for && !modifies(last)) {
      top_ = {};
      return false;
    } else if (p && (p->is(role::medium) || p->is(role::presence))) {
      return false;
    }
    const tag g = of_.tags[at_];
    if (g == tag::noun || g == tag::name || g == tag::pronoun) top_.said = true;
    return go_on(at_ + 1);
  }

  // "officials of Kenya": whoever stands inside the phrases.
  void stand_for_inner() {
    if (inner_.people.size() == 1 && !top_.group) put(top_.people, inner_.people.front());
    for (const entity_id e : inner_.bodies) put(top_.bodies, e);
    if (!top_.bodies.empty()) return;
    for (const entity_id e : inner_.countries) put(top_.countries, e);
  }

  const material& of_;
  const knowledge& known_;
  const token_id from_, end_;
  const bool pair_;
  token_id at_;
  party top_, inner_;                // heads of the phrases, and who stands inside them
  party before_join_;                // the heads before the last comma or "and"
  token_id join_at_ = text::none;    // the last comma or "and"
  token_id joined_at_ = text::none;  // the last head, if one of these leads it
  bool in_phrase_ = false;           // behind the preposition of a phrase
  bool joined_ = false, in_brackets_ = false, venue_ = false;
};

}  // namespace

party gather(const material& of, const knowledge& known, token_id from, token_id end, bool pair) {
  return party_reader(of, known, from, end, pair).read();
}

}  // namespace communique::meetings

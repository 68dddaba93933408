// What was discussed: a list of noun phrases, taken apart.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

using family = knowledge::family;

struct item {
  token_id first, last;
  bool by_and;    // joined to the one before by "and"
  bool comma;     // and by a comma
  bool apart;     // by "as well as"
};

class topic_list {
 public:
  topic_list(const material& of, const knowledge& known, token_id from, token_id end)
      : of_(of), known_(known), from_(from), end_(end) {}

  void split(std::vector<span>& out) {
    trim();
    if (from_ >= end_) return;
    cut();
    drop_apposition();
    join();
    for (item& it : items_) {
      lead_in(it);
      if (it.first >= it.last || is_empty(it)) continue;
      const span at = of_.in.over(it.first, it.last);
      if (at && at.size() < 400) out.push_back(at);
    }
  }

 private:
  bool is_and(token_id t) const {
    const tag g = of_.tags[t];
    return of_.word(t) == known_.word.and_ || (g == tag::conjunction && of_.in[t] == "&");
  }
  bool is_well(token_id t) const {
    return t + 2 < end_ && of_.word(t) == known_.word.as && of_.word(t + 1) == known_.word.well &&
           of_.word(t + 2) == known_.word.as;
  }

  void trim() {
    while (from_ < end_ && (of_.tags[from_] == tag::conjunction || of_.tags[from_] == tag::adverb ||
                            of_.in.tokens[from_].what == token::kind::mark ||
                            of_.in.tokens[from_].what == token::kind::punctuation))
      ++from_;
    while (end_ > from_ && (of_.in.tokens[end_ - 1].ascii == ',' || of_.tags[end_ - 1] == tag::conjunction ||
                            of_.in.tokens[end_ - 1].what == token::kind::mark ||
                            of_.tags[end_ - 1] == tag::preposition))
      --end_;
  }

  void cut() {
    token_id first = from_;
    bool by_and = false, comma = false, apart = false, between = false;   // "cooperation between A |and B" is one
    int brackets = 0;
    for (token_id t = from_; t < end_;) {
      const char c = of_.in.tokens[t].ascii;
      if (c == '(') ++brackets;
      if (c == ')' && brackets > 0) --brackets;
      const reference* r = of_.cast.at(t);
      const bool inside = brackets > 0 || (r && r->first < t && t < r->last);   // "the Ministry of Trade and Industry"
      between |= of_.word(t) == known_.word.between || of_.word(t) == known_.word.both;
      const bool well = !inside && is_well(t), joins = well || is_and(t), colon = c == ',';
      if (inside || (!joins && !colon)) {
        ++t;
        continue;
      }
      if (between) {
        between = !joins;
        ++t;
        continue;
      }
      if (first < t) items_.push_back({first, t, by_and, comma, apart});
      by_and = apart = comma = false;
      while (t < end_) {
        if (of_.in.tokens[t].ascii == ',') comma = true, ++t;
        else if (is_well(t)) by_and = apart = true, t += 3;
        else if (is_and(t)) by_and = true, ++t;
        else if (by_and && of_.tags[t] == tag::adverb) ++t;   // "and also visas"
        else break;
      }
      first = t;
    }
    if (first < end_) items_.push_back({first, end_, by_and, comma, apart});
  }

  // "the Scattered Islands, a string of tiny, uninhabited territories": without an "and" there is no list.
  void drop_apposition() {
    if (items_.size() < 2) return;
    if (std::any_of(items_.begin(), items_.end(), [](const item& i) { return i.by_and; })) return;
    const item& second = items_[1];
    const word_id w = of_.word(second.first);
    if (w == known_.word.a || w == known_.word.an) items_.erase(items_.begin() + 1, items_.end());
  }

  bool has_preposition(const item& it) const {
    for (token_id t = it.first + 1; t < it.last; ++t)
      if (of_.tags[t] == tag::preposition) return true;
    return false;
  }

  // The word that leads what is listed inside an item: "cooperation in trade, energy and culture".
  bool nests(const item& it) const {
    const knowledge::function_words& f = known_.word;
    for (token_id t = it.last; t > it.first; --t) {
      const word_id w = of_.word(t - 1);
      if (w == f.between || (w == f.as && t - 1 > it.first && of_.word(t - 2) == f.such)) return true;
      // "the war in Ukraine" is whole; "cooperation in energy" goes on.
      const token_id name = t + 1 < it.last && of_.tags[t] == tag::determiner ? t + 1 : t;   // "in the Sahel"
      if (w == f.in && t < it.last && !of_.cast.at(name)) return true;
    }
    return false;
  }

  // The last word of the head's phrase, before a preposition.
  token_id head(const item& it) const {
    token_id t = it.first;
    while (t + 1 < it.last && of_.tags[t + 1] != tag::preposition && of_.tags[t + 1] != tag::to &&
           of_.tags[t + 1] != tag::wh)
      ++t;
    return t;
  }
  bool head_is(const item& it, role what) const {
    const phrase* p = phrase_at(of_, known_, family::topic, head(it), it.last);
    return p && p->is(what);
  }

  // "on trade and on energy".
  bool repeats_preposition(const item& it) const {
    const word_id w = of_.word(it.first);
    return w == known_.word.on || w == known_.word.about || w == known_.word.over;
  }

  // The noun phrase that a preposition leads has no article, as the item behind it: "the smuggling of fuel |and small
  // arms"; not "the fate of the prisoners |and visas".
  bool leads_bare(const item& it) const {
    for (token_id t = it.last - 1; t > it.first; --t)
      if (of_.tags[t - 1] == tag::preposition)
        return of_.tags[t] != tag::determiner && of_.tags[t] != tag::possessive && of_.tags[t] != tag::number;
    return true;
  }

  // An article, an owner, a participle: a topic of its own begins.
  bool is_fresh(const item& it) const {
    const tag g = of_.tags[it.first];
    if (it.apart || g == tag::determiner || g == tag::verb_ing || repeats_preposition(it) ||
        of_.word(it.first) == known_.word.ways)
      return true;
    if (g == tag::possessive) return true;
    const reference* owner = of_.starts(it.first);
    if (owner && owner->last < it.last && of_.tags[owner->last] == tag::genitive) return true;
    return head_is(it, role::topic_own) || (head_is(it, role::topic_list) && it.last - it.first > 1);
  }

  // "political |and economic ties": no noun yet.
  bool is_half(const item& it) const {
    const tag g = of_.tags[it.last - 1];
    return g == tag::adjective || g == tag::determiner || g == tag::possessive || g == tag::preposition;
  }

  // "the protection of the library |and the training": the article opens a noun phrase, whatever the word before "and".
  bool begins_anew(const item& before, const item& it) const {
    return of_.tags[it.first] == tag::determiner && has_preposition(before) &&
           of_.tags[before.last - 1] == tag::adjective;
  }

  // "the movement of animals |and fodder between the two countries".
  bool shares_sides(const item& it) const {
    for (token_id t = it.first + 1; t < it.last && t < it.first + 4; ++t) {
      if (of_.word(t) == known_.word.between) return true;
      if (of_.tags[t] != tag::noun && of_.tags[t] != tag::verb_s) return false;
    }
    return false;
  }

  // The noun phrase at the end of an item is a name that a preposition leads: "the marshes in Dhi Qar".
  bool ends_with_led_name(const item& it) const {
    const reference* r = of_.cast.at(it.last - 1);
    if (!r || r->last != it.last || r->first <= it.first) return false;
    // "of Norway, Finland and Denmark".
    while (r->first > it.first + 2 && of_.in.tokens[r->first - 1].ascii == ',') {
      const reference* before = of_.cast.at(r->first - 2);
      if (!before || before->last != r->first - 1 || before->first <= it.first) break;
      r = before;
    }
    token_id t = r->first - 1;
    if (of_.tags[t] == tag::determiner && t > it.first) --t;
    return t > it.first && of_.tags[t] == tag::preposition;
  }
  bool is_name(const item& it) const {
    const token_id first = it.first + (of_.tags[it.first] == tag::determiner ? 1 : 0);
    const reference* r = first < it.last ? of_.starts(first) : nullptr;
    return r && r->last == it.last;
  }

  // "peace and security", "education and training": one thing in two words.
  bool is_pair(const item& before, const item& it) const {
    token_id last = 0;
    const phrase* p = phrase_at(of_, known_, family::topic, before.last - 1, end_, &last);
    return p && p->is(role::topic_pair) && last > it.first;
  }

  // Does an item only go on with the one before?
  bool continues(const item& before, const item& it, bool listed, bool last, bool oxford, bool next_fresh,
                 bool next_comma) const {
    if (it.first >= it.last || (is_half(before) && !begins_anew(before, it))) return true;
    if (ends_with_led_name(before) && is_name(it)) return true;
    const tag g = of_.tags[it.first];
    // "the crossing, closed for seven weeks".
    if (it.comma && !it.by_and && (g == tag::verb_participle || g == tag::verb_past) && it.first + 1 < it.last &&
        of_.tags[it.first + 1] == tag::preposition)
      return true;
    if (g == tag::possessive && it.by_and && !it.comma && !it.apart) return true;   // "the treaty and its protocol"
    if (is_pair(before, it)) return true;
    if (is_fresh(it)) return false;
    const bool led = has_preposition(it), before_led = has_preposition(before);
    if (before_led && !led && nests(before)) return true;
    if (!it.by_and) return false;
    // In "A, B and C, and D" the "and" without a comma is inside, in "A and B and the C" the first one.
    if (!last && !it.comma && (oxford || next_fresh || next_comma)) return true;
    // "the current state |and prospects of relations".
    if (!it.comma && !before_led && of_.tags[before.first] == tag::determiner && it.last - it.first > 2 &&
        of_.tags[it.first] == tag::noun && of_.word(it.first + 1) == known_.word.of)
      return true;
    if (listed) return false;
    if (!it.comma && before_led && leads_bare(before) && shares_sides(it)) return true;
    // "cooperation in trade and energy"; not "the war in Ukraine and trade".
    if (!led && before_led && leads_bare(before) && !ends_with_led_name(before)) return true;
    // "trade and investment ties"; not "trade and the ties".
    return before.last - before.first < 3 && of_.tags[before.first] != tag::determiner &&
           it.last - it.first > 1 && head_is(it, role::topic_shared);
  }

  void join() {
    const bool listed = items_.size() > 2 || std::any_of(items_.begin() + 1, items_.end(),
                                                         [](const item& i) { return !i.by_and; });
    const bool oxford = items_.size() > 2 && items_.back().by_and && items_.back().comma;
    std::vector<item> kept;
    kept.push_back(items_.front());
    for (std::size_t i = 1; i < items_.size(); ++i)
    {
      const bool last = i + 1 == items_.size();
      const bool next_fresh = !last && items_[i + 1].by_and && is_fresh(items_[i + 1]);
      // "A of B and C, D and E": the first "and" is inside, too.
      const bool next_comma = !last && items_[i + 1].comma && !items_[i + 1].by_and && !items_[i + 1].apart;
      if (continues(kept.back(), items_[i], listed, last, oxford, next_fresh, next_comma))
        kept.back().last = items_[i].last;
      else kept.push_back(items_[i]);
    }
    items_ = std::move(kept);
  }

  // "on" said again, "the issue of": not part of it.
  void lead_in(item& it) const {
    if (repeats_preposition(it) || of_.in.tokens[it.first].what == token::kind::mark) ++it.first;
    token_id last = it.first;
    const phrase* p = it.first < it.last ? phrase_at(of_, known_, family::topic, it.first, it.last, &last) : nullptr;
    if (p && (p->is(role::topic_lead) || p->is(role::topic_such)) && last < it.last &&
        !is_mutual(last, it.last))
      it.first = last;
  }
  // "issues of mutual interest", "matters of common concern".
  bool is_mutual(token_id first, token_id last) const {
    return of_.tags[first] == tag::adjective && last - first < 4 &&
           (of_.in[last - 1] == "interest" || of_.in[last - 1] == "concern" || of_.in[last - 1] == "importance");
  }

  // "it", "her", "the": nothing named. A person is met, not discussed ("a call on Minister X"; "the case of X").
  bool is_empty(const item& it) const {
    const tag g = of_.tags[it.first];
    if (it.last - it.first == 1 &&
        (g == tag::pronoun || g == tag::determiner || g == tag::possessive || g == tag::preposition))
      return true;
    // "in order to": no noun in it.
    const auto names = [&](token_id t) {
      const tag k = of_.tags[t];
      return k != tag::preposition && k != tag::to && k != tag::adverb && k != tag::determiner &&
             k != tag::conjunction && k != tag::pronoun && k != tag::punctuation;
    };
    token_id some = it.first;
    while (some < it.last && !names(some)) ++some;
    if (some == it.last || (g == tag::preposition && of_.tags[it.last - 1] == tag::to)) return true;
    for (token_id t = it.first; t < it.last && of_.tags[t] != tag::preposition; ++t) {
      const reference* r = of_.cast.at(t);
      if (r && of_.names_person(*r) && !of_.genitive_after(*r, it.last)) return true;
    }
    return false;
  }

  const material& of_;
  const knowledge& known_;
  token_id from_, end_;
  std::vector<item> items_;
};

}  // namespace

void split_topics(const material& of, const knowledge& known, token_id from, token_id end, std::vector<span>& out) {
  if (from < end) topic_list(of, known, from, end).split(out);
}

}  // namespace communique::meetings

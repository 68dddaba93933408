// What was discussed: a list of noun phrases, taken apart.
#include "meetings/topic_items.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

using family = knowledge::family;

using item = topic_item;

class topic_list {
 public:
  topic_list(const material& of, const knowledge& known, token_id from, token_id end)
      : of_(of), known_(known), from_(from), end_(end) {}

  void split(std::vector<span>& out) {
    trim();
    if (from_ >= end_) return;
    cut();
    drop_apposition();
    items_ = join_items(of_, known_, end_, items_);
    for (item& it : items_) {
      drop_link(it);
      if (it.first < it.last) lead_in(it);
      if (it.first >= it.last || is_empty(it)) continue;
      const span at = without_stop(it);
      if (at && at.size() < 400) out.push_back(at);
    }
  }

 private:
  // "the return of looted art.": a word of the language that could be short for another, at the end of its sentence.
  span without_stop(const item& it) const {
    span at = of_.in.over(it.first, it.last);
    const std::string_view word = of_.in[it.last - 1];
    const bool ends = it.last == of_.in.sentence_of(it.first).last && word.size() > 1 && word.back() == '.' &&
                      word.find('.') + 1 == word.size() && word.front() >= 'a' && word.front() <= 'z';
    if (ends) --at.end;
    return at;
  }

  // "trade (https://…)", "grain https://…": where it can be read is not what was discussed.
  void drop_link(item& it) const {
    token_id t = it.first;
    while (t < it.last && past_link(of_, t, it.last) == t) ++t;
    if (t == it.last) return;
    while (t > it.first && (of_.in.tokens[t - 1].what == token::kind::punctuation ||
                            of_.in.tokens[t - 1].what == token::kind::mark || of_.tags[t - 1] == tag::preposition))
      --t;
    it.last = t;
  }

  bool is_and(token_id t) const {
    const tag g = of_.tags[t];
    return of_.word(t) == known_.word.and_ || (g == tag::conjunction && of_.in[t] == "&");
  }
  bool is_well(token_id t) const {
    return t + 2 < end_ && of_.word(t) == known_.word.as && of_.word(t + 1) == known_.word.well &&
           of_.word(t + 2) == known_.word.as;
  }

  void trim() {
    while (from_ < end_ &&
           (of_.tags[from_] == tag::conjunction || of_.tags[from_] == tag::adverb ||
            of_.in.tokens[from_].what == token::kind::mark || of_.in.tokens[from_].what == token::kind::punctuation))
      ++from_;
    while (end_ > from_ &&
           (of_.in.tokens[end_ - 1].ascii == ',' || of_.tags[end_ - 1] == tag::conjunction ||
            of_.in.tokens[end_ - 1].what == token::kind::mark || of_.tags[end_ - 1] == tag::preposition))
      --end_;
  }

  void cut() {
    token_id first = from_;
    bool by_and = false, comma = false, apart = false, between = false;  // "cooperation between A |and B" is one
    int brackets = 0;
    for (token_id t = from_; t < end_;) {
      if (const token_id behind = past_link(of_, t, end_); behind > t) {
        t = behind;
        continue;
      }
      const char c = of_.in.tokens[t].ascii;
      if (c == '(') ++brackets;
      if (c == ')' && brackets > 0) --brackets;
      const reference* r = of_.cast.at(t);
      const bool inside = brackets > 0 || (r && r->first < t && t < r->last);  // "the Ministry of Trade and Industry"
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
        else if (by_and && of_.tags[t] == tag::adverb) ++t;  // "and also visas"
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

  // "on" said again, "the issue of": not part of it.
  void lead_in(item& it) const {
    if (repeats_preposition(of_, known_, it) || of_.in.tokens[it.first].what == token::kind::mark) ++it.first;
    token_id last = it.first;
    const phrase* p = it.first < it.last ? phrase_at(of_, known_, family::topic, it.first, it.last, &last) : nullptr;
    if (p && (p->is(role::topic_lead) || p->is(role::topic_such)) && last < it.last && !is_mutual(last, it.last))
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

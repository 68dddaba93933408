// Which items of a list of topics are one: "trade and investment ties", "the war in Ukraine |and trade".
#include "meetings/topic_items.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace communique::meetings {

namespace {

using family = knowledge::family;
using item = topic_item;

class joiner {
 public:
  joiner(const material& of, const knowledge& known, token_id end, const std::vector<item>& items)
      : of_(of), known_(known), items_(items), end_(end),
        listed_(items.size() > 2 ||
                std::any_of(items.begin() + 1, items.end(), [](const item& i) { return !i.by_and; })),
        oxford_(items.size() > 2 && items.back().by_and && items.back().comma) {}

  std::vector<item> join() const {
    std::vector<item> kept{items_.front()};
    for (std::size_t i = 1; i < items_.size(); ++i) {
      if (continues(kept.back(), items_[i], behind_item(i))) kept.back().last = items_[i].last;
      else kept.push_back(items_[i]);
    }
    return kept;
  }

 private:
  // The item behind one that may go on with the item before.
  struct behind {
    bool any, fresh, comma;
  };
  behind behind_item(std::size_t i) const {
    if (i + 1 == items_.size()) return {false, false, false};
    const item& next = items_[i + 1];
    // "A of B and C, D and E": the first "and" is inside, too.
    return {true, next.by_and && is_fresh(next), next.comma && !next.by_and && !next.apart};
  }

  // Does an item only go on with the one before?
  bool continues(const item& before, const item& it, const behind& next) const {
    if (it.first >= it.last || (is_half(before) && !begins_anew(before, it))) return true;
    if (ends_with_led_name(before) && is_name(it)) return true;
    const tag g = of_.tags[it.first];
    // "the crossing, closed for seven weeks".
    if (it.comma && !it.by_and && (g == tag::verb_participle || g == tag::verb_past) && it.first + 1 < it.last &&
        of_.tags[it.first + 1] == tag::preposition)
      return true;
    if (g == tag::possessive && it.by_and && !it.comma && !it.apart) return true;  // "the treaty and its protocol"
    if (is_pair(before, it)) return true;
    if (is_fresh(it)) return false;
    const bool led = has_preposition(it), before_led = has_preposition(before);
    if (before_led && !led && nests(before)) return true;
    if (!it.by_and) return false;
    // In "A, B and C, and D" the "and" without a comma is inside, in "A and B and the C" the first one.
    if (!it.comma && next.any && (oxford_ || next.fresh || next.comma)) return true;
    // "the current state |and prospects of relations".
    if (!it.comma && !before_led && of_.tags[before.first] == tag::determiner && it.last - it.first > 2 &&
        of_.tags[it.first] == tag::noun && of_.word(it.first + 1) == known_.word.of)
      return true;
    if (listed_) return false;
    if (!it.comma && before_led && leads_bare(before) && shares_sides(it)) return true;
    // "cooperation in trade and energy"; not "the war in Ukraine and trade".
    if (!led && before_led && leads_bare(before) && !ends_with_led_name(before)) return true;
    // "trade and investment ties"; not "trade and the ties".
    return before.last - before.first < 3 && of_.tags[before.first] != tag::determiner && it.last - it.first > 1 &&
           head_is(it, role::topic_shared);
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
      const token_id name = t + 1 < it.last && of_.tags[t] == tag::determiner ? t + 1 : t;  // "in the Sahel"
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
    if (it.apart || g == tag::determiner || g == tag::verb_ing || repeats_preposition(of_, known_, it) ||
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

  const material& of_;
  const knowledge& known_;
  const std::vector<item>& items_;
  const token_id end_;
  const bool listed_;  // more than two, or no "and"
  const bool oxford_;  // "A, B, and C"
};

}  // namespace

std::vector<topic_item> join_items(const material& of, const knowledge& known, token_id end,
                                   const std::vector<topic_item>& items) {
  return joiner(of, known, end, items).join();
}

token_id past_link(const material& of, token_id t, token_id end) {
  const std::vector<token>& tokens = of.in.tokens;
  const std::string_view behind = of.in.text.substr(tokens[t].at.end, 3);
  const bool www = behind.size() > 1 && behind[0] == '.' && behind[1] > ' ' &&
                   text::folded(of.in.over(t, t + 1).in(of.in.text)) == "www";
  const bool begins = tokens[t].what == token::kind::word && (behind == "://" || www);
  if (!begins) return t;
  token_id last = t + 1;
  while (last < end && !tokens[last].space_before && !tokens[last].line_before) ++last;
  while (last > t + 1 && tokens[last - 1].what != token::kind::word && tokens[last - 1].what != token::kind::number &&
         tokens[last - 1].ascii != '/')
    --last;
  return last;
}

}  // namespace communique::meetings

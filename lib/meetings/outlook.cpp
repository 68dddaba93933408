// Held, planned, called off, or only wished: what the words around a verb say.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

constexpr token_id window = 14;

bool in_chain(const material& of, token_id t) noexcept {
  // clang-format off
  switch (of.tags[t]) {
    case tag::auxiliary: case tag::modal: case tag::negation: case tag::adverb: case tag::to: case tag::verb:
    case tag::verb_s: case tag::verb_past: case tag::verb_participle: case tag::verb_ing: case tag::adjective:
      return true;
    default: return of.date_at(t) != nullptr;
  }
  // clang-format on
}

// Words between the parts of a verb: "will, on Monday, meet", "agreed in Baku to meet".
token_id over_dates(const material& of, token_id first, token_id t) noexcept {
  while (t > first) {
    if (const dates::expression* d = of.date_at(t - 1)) t = std::max(first, std::min(d->first, t - 1));
    else if (t - 1 > first && of.date_at(t) && of.tags[t - 1] == tag::preposition) --t;
    else if (of.in.tokens[t - 1].ascii == ',' && t - 1 > first && (of.date_at(t - 2) || of.date_at(t))) --t;
    else break;
  }
  return t;
}

// Reads from a verb back to the words of its chain ("will, on Monday, meet") and what stands before them.
class outlook_reader {
 public:
  outlook_reader(const material& of, const knowledge& known, const text::sentence& s, token_id verb)
      : of_(of), known_(known), s_(s), verb_(verb), start_(verb) {}

  outlook read() {
    find_chain();
    read_chain();
    if (is_unreal_infinitive()) out_.real = false;
    // "will travel to Tobago to meet": an infinitive of purpose comes of what the verb before it comes of.
    if (!out_.said && out_.real && infinitive_ && of_.tags[verb_] == tag::verb) take_purpose();
    if (!out_.said && is_second_verb()) take_first_verb();
    // "demanded that the minister be summoned".
    if (!out_.said && start_ < verb_ && of_.word(start_) == known_.word.be) out_.real = false;
    if (is_conditional() || has_condition()) out_.real = false;
    if (is_denied_clause() || is_of_neither()) out_.state = meeting::status::denied, out_.said = true;
    if (negated_) {
      out_.was_planned = out_.state == meeting::status::planned;
      out_.state = meeting::status::denied;
      out_.said = true;
    }
    return out_;
  }

 private:
  const phrase* outlook_at(token_id t, token_id* last = nullptr) const noexcept {
    return phrase_at(of_, known_, knowledge::family::outlook, t, s_.last, last);
  }
  token_id before_verb(token_id reach) const noexcept { return std::max(s_.first, verb_ > reach ? verb_ - reach : 0); }

  void find_chain() {
    const token_id begin = before_verb(window);
    while (start_ > begin) {
      const token_id over = over_dates(of_, begin, start_);
      if (over != start_) {
        start_ = over;
        continue;
      }
      if (!in_chain(of_, start_ - 1)) return;
      --start_;
      infinitive_ = infinitive_ || of_.tags[start_] == tag::to;
    }
  }

  void read_chain() {
    // "expressed readiness to meet", "invited the minister to visit": what stands before the "to".
    const token_id look = infinitive_ ? std::max(s_.first, start_ > 10 ? start_ - 10 : 0) : start_;
    for (token_id t = look; t < verb_; ++t) {
      negated_ = negated_ || (t >= start_ && of_.tags[t] == tag::negation);
      token_id last = t + 1;
      const phrase* p = outlook_at(t, &last);
      // "is due to visit": "due" may be taken for a noun.
      if (!p || (t < start_ && (p->roles & any_of(role::unreal, role::denied)) == 0 && last <= start_)) continue;
      if (p->is(role::denied)) {  // "no plans for her to meet him"
        out_.state = meeting::status::denied;
        out_.said = true;
        return;
      }
      if (p->is(role::unreal)) out_.real = false;
      if (p->is(role::planned)) out_.state = meeting::status::planned;
      if (p->is(role::cancelled)) out_.state = meeting::status::cancelled;
      out_.said = true;
    }
  }

  // "needed to travel", "a chance to meet": an infinitive that nothing makes real; not "flew to Baku to meet".
  bool is_unreal_infinitive() const {
    if (out_.said) return false;
    token_id t = verb_;
    while (t > start_ && of_.tags[t - 1] == tag::adverb) --t;
    if (t == start_ || of_.tags[t - 1] != tag::to || t - 1 <= s_.first) return false;
    if (of_.cast.at(t - 2) || of_.date_at(t - 2)) return false;
    const tag g = of_.tags[t - 2];
    return tagging::is_verb(g) || g == tag::adjective || g == tag::noun;
  }

  void take_purpose() {
    for (token_id t = before_verb(40); t < start_; ++t) {
      const phrase* p = outlook_at(t);
      if (p && p->is(role::planned)) out_.state = meeting::status::planned;
      if (p && p->is(role::unreal)) out_.real = false;
    }
  }

  // "will meet X and visit Y": the second verb has no auxiliary of its own.
  bool is_second_verb() const {
    return start_ == verb_ && of_.tags[verb_] != tag::verb_past && of_.tags[verb_] != tag::verb_s && verb_ > s_.first &&
           (of_.tags[verb_ - 1] == tag::conjunction || of_.in.tokens[verb_ - 1].ascii == ',');
  }
  void take_first_verb() {
    for (token_id t = before_verb(50); t < verb_; ++t) {
      const phrase* p = outlook_at(t);
      if (!p) continue;
      out_.real = !p->is(role::unreal);
      if (p->is(role::planned)) out_.state = meeting::status::planned;
      out_.said = true;
    }
  }

  // "denied that he had met her", "It is not true that they talked".
  bool is_denied_clause() const {
    constexpr token_id reach = 20, close = 6;
    for (token_id t = start_; t > s_.first && start_ - t < reach; --t) {
      if (of_.in.tokens[t - 1].what == token::kind::mark || of_.tags[t - 1] == tag::wh) return false;
      if (of_.word(t - 1) != known_.word.that) continue;
      for (token_id q = t - 1; q > s_.first && t - q < close; --q) {
        const phrase* p = phrase_at(of_, known_, knowledge::family::fate, q - 1, s_.last);
        if (p && p->is(role::denied)) return true;
        if (of_.in.tokens[q - 1].ascii == ',') return false;
      }
      return false;
    }
    return false;
  }

  // "Neither Roy nor Lind met her", "left without meeting her".
  bool is_of_neither() const {
    if (verb_ > s_.first && of_.word(verb_ - 1) == known_.word.without) return true;
    constexpr token_id reach = 30;
    for (token_id t = start_; t > s_.first && start_ - t < reach; --t) {
      if (of_.word(t - 1) == known_.word.neither) return true;
      if (tagging::is_finite(of_.tags[t - 1]) || of_.in.tokens[t - 1].ascii == ';') return false;
    }
    return false;
  }

  // "if he meets her".
  bool is_conditional() const {
    for (token_id t = start_; t > s_.first && start_ - t < 12; --t) {
      if (of_.in.tokens[t - 1].what == token::kind::punctuation && of_.tags[t - 1] == tag::punctuation) return false;
      if (of_.tags[t - 1] != tag::subordinator) continue;
      if (const phrase* p = outlook_at(t - 1); p && p->is(role::unreal)) return true;
    }
    return false;
  }

  // "would meet her if the border were open", "Provided that it is, he would meet her".
  bool has_condition() const {
    bool would = false;
    for (token_id t = start_; t < verb_; ++t) would |= of_.word(t) == known_.word.would;
    if (!would) return false;
    constexpr token_id reach = 30;
    const token_id from = std::max(s_.first, start_ > reach ? start_ - reach : 0);
    for (token_id t = from; t < std::min(s_.last, verb_ + reach); ++t) {
      if (of_.tags[t] != tag::subordinator && t != from) continue;
      const phrase* p = outlook_at(t);
      if (p && p->is(role::unreal) && (t != from || t == s_.first)) return true;
    }
    return false;
  }

  const material& of_;
  const knowledge& known_;
  const text::sentence& s_;
  const token_id verb_;
  token_id start_;  // of the verb's chain
  bool infinitive_ = false, negated_ = false;
  outlook out_;
};

}  // namespace

outlook outlook_of(const material& of, const knowledge& known, const text::sentence& s, token_id verb) {
  return outlook_reader(of, known, s, verb).read();
}

}  // namespace communique::meetings

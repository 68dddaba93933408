// What was said: where the content of each attribution begins and ends.
#include "statements/content_end.hpp"
#include "statements/content_start.hpp"
#include "statements/phrases.hpp"
#include "statements/quoted_speech.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using shape = attribution::shape;
using subject = attribution::subject;
using place = attribution::place;

class content_finder {
 public:
  content_finder(const scene& in, std::vector<attribution>& all)
      : in_(in), word_(in.language.word), all_(all), start_(in), speech_(in) {}

  void run() {
    for (std::size_t i = 0; i < all_.size();) {
      std::size_t end = i;
      while (end < all_.size() && all_[end].sentence == all_[i].sentence) ++end;
      open(all_[i].sentence);
      for (std::size_t k = i; k < end; ++k)
        if (!all_[k].dropped) settle_place(all_[k]);
      token_id stop = end_;
      for (std::size_t k = end; k-- > i;) {  // from the right, so that the next break is known
        attribution& a = all_[k];
        if (a.dropped) continue;
        stop_ = std::min(std::max(stop, a.after), a.after + longest);
        if (fronted(a)) {
          stop_ = main_clause(a);
          // Whoever speaks next opens the main clause, also where neither the people nor the tags show it.
          if (k + 1 < end && !all_[k + 1].dropped && all_[k + 1].from == subject::left) {
            const token_id next = all_[k + 1].source.first;
            if (next > a.after + 1 && next <= stop_ && in_.comma(next - 1)) stop_ = next - 1;
          }
        }
        if (a.comma_ends)
          for (token_id t = a.after; t < stop_; ++t)
            if (in_.comma(t)) stop_ = t;
        const bool found = !a.content.empty();  // "the importance of Z was stressed"
        if (!found && a.stands == place::behind) behind(a);
        else if (!found) before(a);
        if (!has_word(a)) a.dropped = true;  // "according to the memorandum of March 14, 2016"
        if (a.breaks && (!a.dropped || (a.edge > first_ && in_.is_mark(a.edge - 1)))) stop = a.edge;
      }
      // "condemned what he called a farce": part of the other statement.
      for (std::size_t k = i + 1; k < end; ++k) {
        attribution& a = all_[k];
        if (a.dropped || a.source.empty() || a.source.first == 0 || in_.word(a.source.first - 1) != word_.what)
          continue;
        for (std::size_t o = i; o < end && !a.dropped; ++o)
          if (o != k && !all_[o].dropped)
            for (const range piece : all_[o].content)
              if (piece.first <= a.verb && a.verb < piece.last) a.dropped = true;
      }
      i = end;
    }
  }

 private:
  // "Highly valuing the cooperation, the minister expressed …": the participle opens the sentence.
  bool fronted(const attribution& a) const noexcept {
    if (in_.tags[a.verb] != tag::verb_ing || a.verb > first_ + 2) return false;
    for (token_id t = first_; t < a.verb; ++t)
      if (in_.tags[t] != tag::adverb) return false;
    return true;
  }
  // Behind which comma its subject stands. A comma of a list has no subject behind it.
  token_id main_clause(const attribution& a) const noexcept {
    for (token_id t = a.after; t + 1 < stop_; ++t) {
      if (!in_.comma(t)) continue;
      const tag g = in_.tags[t + 1];
      if (g == tag::pronoun || g == tag::determiner || (in_.cast.at(t + 1) && in_.cast.at(t + 1)->first == t + 1))
        return t;
    }
    return stop_;
  }

  void open(std::uint32_t sentence) {
    first_ = in_.begin_of(sentence);
    last_ = in_.in.sentences[sentence].last;
    end_ = last_;
    while (end_ > first_ && closes(end_ - 1)) --end_;
  }
  bool has_word(const attribution& a) const noexcept {
    for (const range piece : a.content)
      for (token_id t = piece.first; t < piece.last; ++t)
        if (in_.in.tokens[t].what == text::token::kind::word) return true;
    return false;
  }
  bool closes(token_id t) const noexcept {
    const char c = in_.ascii(t);
    return (c == '.' || c == '!' || c == '?' || c == ',' || c == ';' || c == ':' || c == '~') && !in_.in.quoted(t);
  }
  bool has_finite(token_id from, token_id to) const noexcept {
    if (to - from > window) to = from + window;
    for (token_id t = from; t < to; ++t)
      if (in_.finite(t)) return true;
    return false;
  }

  const text::quotation* quotation_before(token_id edge) const noexcept { return speech_.before(edge, first_); }

  // "“…,” the tired, bearded envoy said": the commas of the subject are none of the sentence.
  void reach_quotation(attribution& a) const {
    if (a.from != subject::left || quotation_before(a.edge)) return;
    const token_id t = speech_.subject_behind(a.source.first, first_);
    if (t < a.source.first) a.source.first = a.edge = t;
  }

  // Is the attribution set off behind what was said, or does its content follow?
  void settle_place(attribution& a) {
    a.stands = place::before;
    if (a.how == shape::phrase) {
      if (a.edge > first_ && a.after > first_) {
        a.stands = place::behind;
        a.breaks = true;
      }
      return;
    }
    if (a.from == subject::chain || a.from == subject::relative || a.from == subject::none) return;
    if (opens_joined_clause(in_, a)) {
      a.breaks |= in_.is_mark(a.source.first - 2);
      return;
    }
    if (in_.row(a).has(takes::quoted)) {  // "“…,” the minister was quoted as saying"
      if (!quotation_before(a.edge)) return;
      a.stands = place::behind;
      a.breaks = true;
      a.after = std::min(end_, a.after + 2);
      return;
    }
    reach_quotation(a);
    token_id e = a.edge;
    if (e > first_ && in_.word(e - 1) == word_.as_) --e;  // ", as he put it"
    const bool set_off = a.from == subject::inverted || in_.comma(e) || in_.dash(e) ||
                         (e > first_ && (in_.comma(e - 1) || in_.dash(e - 1) || in_.is_mark(e - 1))) ||
                         (e > 0 && e == first_ && in_.is_mark(e - 1));
    if (!set_off) return;
    const bool quotation = quotation_before(e) != nullptr || quotation_before(a.edge) != nullptr;
    // "The number, he noted, has gone up": commas on both sides need no verb in front.
    const bool between = !quotation && a.after < end_ && in_.comma(a.after) && !in_.is_mark(a.after + 1);
    const bool split = !quotation && begins_before(a, e);
    if (!quotation && !between && !split && !has_finite(first_, e)) return;
    if (!split && !interrupts(e, a.edge) && content_follows(a, quotation)) return;
    const cue_row& row = in_.row(a);
    if (!row.has(takes::clause) && !row.has(takes::quote) && !row.has(takes::that)) return;
    if (row.has(takes::noun) && a.cue.last > a.verb + 1) return;
    a.stands = place::behind;
    a.breaks = true;
    a.edge = e > first_ && (in_.comma(e - 1) || in_.dash(e - 1)) ? e - 1 : e;
  }

  bool interrupts(token_id e, token_id edge) const noexcept {
    const text::quotation* q = quotation_before(e);
    if (!q) q = quotation_before(edge);
    return q && speech_.is_interrupted(*q, end_);
  }

  // "Such measures, he said, “punish the cow”": a quotation in lower case behind the second comma needs the words in
  // front. Not "On Friday, he said, “we leave”", "Asked why, he said, “because …”", "But, he said, “we …”".
  bool begins_before(const attribution& a, token_id e) noexcept {
    if (e <= first_ + 1 || e - first_ > window || (!in_.comma(e) && !in_.comma(e - 1))) return false;
    if (in_.word(a.edge - 1) == word_.as_) return false;  // "although, as he put it, “…”"
    token_id t = a.after;
    if (in_.row(a).has(takes::person) && t < end_) t = std::max(t, noun_phrase_from(in_, t, end_).last);
    if (t + 1 >= end_ || !in_.comma(t)) return false;
    const text::quotation* q = speech_.opening_at(t + 1);
    if (!q || !speech_.goes_on(*q)) return false;
    token_id opens = first_;
    while (opens < e && (in_.tags[opens] == tag::conjunction || in_.comma(opens))) ++opens;
    if (opens + 1 >= e || speech_.leads_in(opens, e - 1)) return false;
    if (in_.nominal(opens) || in_.pronoun(opens)) return !in_.calendar(opens);
    const text::word_id w = in_.word(opens);
    if (in_.tags[opens] != tag::preposition && in_.tags[opens] != tag::adverb)
      return w == word_.if_ || w == word_.while_ || w == word_.whether;
    for (token_id k = opens; k < e; ++k)  // when or where it was said
      if (in_.calendar(k) || in_.tags[k] == tag::number || in_.tags[k] == tag::verb_ing ||
          in_.language.occasions[in_.word(k)] != 0 || in_.language.press[in_.word(k)] != 0)
        return false;
    return true;
  }

  bool content_follows(const attribution& a, bool quotation) noexcept {
    start_.within(end_, last_);
    const cue_row& row = in_.row(a);
    token_id t = a.after;
    // "acknowledged, however, “…”"
    if (t + 3 < end_ && in_.comma(t) && in_.tags[t + 1] == tag::adverb && in_.comma(t + 2) && in_.is_mark(t + 3))
      return true;
    if (row.has(takes::person) && t < end_) t = std::max(t, noun_phrase_from(in_, t, end_).last);
    if (t >= end_) return false;
    if (in_.is_mark(t) && t == a.after && row.has(takes::person) && in_.in.quoted(t + 1) &&  // told "Vijesti"
        in_.in.quotations[in_.in.tokens[t + 1].quotation].last - t < 5)
      return false;
    if (in_.word(t) == word_.that || in_.is_mark(t) || in_.ascii(t) == ':') return true;
    if (row.has(takes::infinitive) && in_.tags[t] == tag::to) return true;
    for (const text::word_id lead : row.leads)
      if (!quotation && in_.word(t) == lead && lead != word_.on && lead != word_.in && lead != word_.at) return true;
    if (row.has(takes::object) && !row.has(takes::person) && in_.nominal(t) && !in_.calendar(t)) return true;
    t = start_.past_adverbials(t);
    if (t > 0 && in_.comma(t - 1)) return t < end_ && in_.is_mark(t);
    if (t < end_ && (in_.tags[t] == tag::preposition || in_.tags[t] == tag::subordinator))
      return start_.that_after(t) != text::none ||
             start_.quote_after(t) != text::none;  // "said aboard a ship docked in Galle"
    const token_id until = std::min(end_, t + 60);
    for (; t < until; ++t) {
      if (in_.comma(t)) return t + 1 < end_ && in_.is_mark(t + 1) && !in_.in.quoted(t);
      if (in_.ascii(t) == ';' || in_.dash(t)) return false;
      if (in_.word(t) == word_.that && in_.tags[t] != tag::determiner) return true;
      if (in_.tags[t] == tag::wh) return false;
      if (in_.finite(t)) return true;
    }
    return false;
  }

  void add(attribution& a, token_id first, token_id last) {
    while (first < last && trims(first)) ++first;
    while (first < last && trims(last - 1)) --last;
    // Outer marks are no content. A lone closing or opening mark at an edge is none either.
    if (first < last && in_.is_mark(first) && in_.in.quoted(first + 1 < in_.in.tokens.size() ? first + 1 : first)) {
      const text::quotation& q = in_.in.quotations[in_.in.tokens[first + 1].quotation];
      if (q.open == first && (q.close == last - 1 || q.last >= last)) {
        ++first;
        if (q.close == last - 1) --last;
      }
    }
    while (first < last && in_.ascii(last - 1) == ',') --last;
    if (first < last) a.content.push_back({first, last});
  }
  bool trims(token_id t) const noexcept {
    const char c = in_.ascii(t);
    return c == ',' || c == ';' || c == ':' || c == '~' ||
           (c == '.' && in_.in.tokens[t].what == text::token::kind::punctuation);
  }

  void behind(attribution& a) {
    const text::quotation* q = quotation_before(a.edge);
    if (!q && a.edge + 1 < last_) q = quotation_before(a.edge + 1);
    if (q) {
      if (speech_.begins_saying(*q)) {
        a.quotation_first = true;
        a.content.push_back({q->first, q->last});
        if (q->open > first_) a.edge = std::min(a.edge, q->open);  // "He denied it on X. “No,” he said."
      } else {
        add(a, std::max(in_.begin_of(in_.in.tokens[q->open].sentence), left_limit(a)), q->close);
      }
    } else {
      add(a, left_limit(a), a.edge);
    }
    // "…, he said, …": the rest of the sentence, unless it tells of the speaker.
    token_id t = a.after;
    const token_id until = std::min(stop_, a.after + 60);
    for (; t < until && !in_.comma(t) && !in_.dash(t) && in_.ascii(t) != ';' && in_.ascii(t) != ':'; ++t) {
      if (!in_.is_mark(t)) continue;
      const text::quotation* title = speech_.opening_at(t);  // "he told “Vijesti”"
      if (!title || !speech_.is_title(*title)) break;
      t = title->close;
    }
    if (t >= until) return;
    if ((in_.comma(t) || in_.dash(t) || in_.ascii(t) == ':') && t + 1 < until) ++t;
    if (q && !in_.is_mark(t)) t = resumed(t, until);
    if (t < until && in_.is_mark(t)) {
      if (const range half = ends_with_comma(in_, t); !half.empty()) a.content.push_back(half);
      else add(a, t, stop_);
      return;
    }
    if (q || in_.tags[t] == tag::wh || in_.word(t) == word_.as_) return;
    if (a.from == subject::inverted && a.how != shape::phrase && !has_finite(t, stop_)) return;
    if (a.how == shape::phrase && !has_finite(t, stop_)) return;
    add(a, t, stop_);
  }

  // "“…,” said Ana Roy, the minister, “and …”": where the quotation goes on behind what tells of the speaker.
  token_id resumed(token_id t, token_id until) const noexcept {
    for (; t < until; ++t)
      if (in_.is_mark(t) && in_.comma(t - 1) && speech_.opening_at(t)) return t;
    return until;
  }

  // Where content in front of an attribution begins: the sentence, or what an earlier one that ends there left.
  token_id left_limit(const attribution& a) const noexcept {
    if (a.edge > first_ + longest) return a.edge - longest;
    if (!in_.in.quoted(first_)) return first_;
    const text::quotation& q = in_.in.quotations[in_.in.tokens[first_].quotation];  // never closed
    return q.close == text::none ? q.first : first_;
  }

  void before(attribution& a) {
    start_.within(stop_, last_);
    const token_id t = start_.start_of(a);
    if ((t == text::none || t >= stop_ || !start_.is_clause()) && stop_ == end_ && lead_to_block(in_, all_, a)) return;
    if (t == text::none || t >= stop_) return;
    // "As the agency reported, the minister left" tells it itself; "As he noted, “…”" does not.
    if (a.source.first == first_ + 1 && in_.word(first_) == word_.as_ && !in_.is_mark(t)) return;
    if (!start_.is_clause() && a.from == subject::left && a.how != shape::phrase && !can_speak(in_, a.source)) return;
    // "told us that the row shows “how far they have come”": a thing shows, somebody says.
    const bool nested = &a != all_.data() && (&a - 1)->sentence == a.sentence && !(&a - 1)->dropped;
    if (const text::quotation* q = nested && in_.is_mark(t) ? speech_.opening_at(t) : nullptr;
        q && speech_.goes_on(*q) && a.from == subject::left && !can_speak(in_, a.source))
      return;
    // "which he said has received": what is said stands in front.
    if (t == a.cue.last && in_.finite(t) && a.how == shape::finite) return;
    // "Replying to questions, …", "Commenting on the matter, …": no content of its own.
    if (!start_.is_clause() && a.how == shape::participle && a.does == statement::act::say && a.verb == first_) return;
    if (in_.is_mark(t) && t + 1 < in_.in.tokens.size() && in_.in.quoted(t + 1)) {
      const text::quotation& q = in_.in.quotations[in_.in.tokens[t + 1].quotation];
      if (q.open == t && (q.last + 1 >= stop_ || q.last >= last_ || (q.close != text::none && ends_quote(q)))) {
        a.quotation_first = true;
        a.content.push_back({q.first, q.last});
        return;
      }
    }
    const bool verbless = !start_.is_clause();
    const token_id end = verbless ? object_end(t) : a.from == subject::left ? speaker_goes_on(t) : stop_;
    add(a, t, where_contradicted(in_, {t, end}));
  }

  // "said it was “under process” and refused to elaborate": behind a quotation the speaker goes on, more often than
  // what he told of ("said it was “temporary” and concerned few").
  token_id speaker_goes_on(token_id first) const noexcept {
    for (token_id t = std::min(stop_, first + window); t-- > first + 2;) {
      if (!in_.is_mark(t)) continue;
      token_id k = t + 1;
      if (k < stop_ && in_.comma(k)) ++k;
      const bool on = speech_.closing_at(t) && k + 2 < stop_ && in_.tags[k] == tag::conjunction &&
                      in_.tags[k + 1] == tag::verb_past;
      return on ? t + 1 : stop_;
    }
    return stop_;
  }

  // A thing, not a clause: ends where the speaker does something else ("… and handed over a list") and before what
  // tells where or when it was said ("… in an interview last month").
  token_id object_end(token_id first) const noexcept {
    token_id end = stop_;
    bool relative = false;
    for (token_id t = first + 1; t + 1 < std::min(stop_, first + window); ++t) {
      if (in_.tags[t] == tag::wh || in_.word(t) == word_.that || in_.tags[t] == tag::subordinator) relative = true;
      if (relative || in_.in.quoted(t)) continue;
      if (in_.tags[t] != tag::conjunction) continue;
      token_id k = t + 1;
      while (k < stop_ && in_.tags[k] == tag::adverb) ++k;
      if (k >= stop_ || (in_.tags[k] != tag::verb_past && in_.tags[k] != tag::verb_s)) continue;
      if (in_.tags[k] == tag::verb_past && k + 1 < stop_ && in_.tags[k + 1] == tag::noun)
        continue;  // "and stolen goods"
      end = in_.comma(t - 1) ? t - 1 : t;
      break;
    }
    return before_occasion(first, end);
  }
  token_id before_occasion(token_id first, token_id end) const noexcept {
    token_id t = end;
    bool occasion = false;
    while (t > first + 1 && end - t < 14) {
      const token_id b = t - 1;
      if (in_.calendar(b) || in_.tags[b] == tag::number || in_.nominal(b)) {
        occasion |= in_.language.occasions[in_.word(b)] != 0;
        t = b;
        continue;
      }
      if (in_.tags[b] != tag::preposition) break;
      const text::word_id w = in_.word(b);
      if (occasion && (w == word_.in || w == word_.at || w == word_.during || w == word_.on))
        return in_.comma(b - 1) ? b - 1 : b;
      if (!occasion && w == word_.on && in_.calendar(b + 1)) return b;
      if (w != word_.with && w != word_.of && w != word_.on && w != word_.in) break;
      t = b;
    }
    return end;
  }
  // "“…,” he said": nothing but an end or a comma behind the mark.
  bool ends_quote(const text::quotation& q) const noexcept {
    const token_id k = q.close + 1;
    if (k >= end_) return true;
    const char c = q.last > q.first ? in_.ascii(q.last - 1) : '\0';
    return c == '.' || c == '!' || c == '?';
  }

  const scene& in_;
  const knowledge::function_words& word_;
  std::vector<attribution>& all_;
  content_start start_;
  const quoted_speech speech_;
  token_id first_ = 0, last_ = 0, end_ = 0, stop_ = 0;
};

}  // namespace

void find_contents(const scene& in, std::vector<attribution>& all) { content_finder(in, all).run(); }

}  // namespace communique::statements

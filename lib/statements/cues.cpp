// Which words are cues: forms of the lexicon's verbs and phrases, read as verbs, with what belongs to them.
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using shape = attribution::shape;

bool form_is(std::uint8_t forms, lexicon::verb_form form) noexcept {
  return (forms & static_cast<std::uint8_t>(form)) != 0;
}

class cue_finder {
 public:
  explicit cue_finder(const scene& in) : in_(in), language_(in.language) {}

  std::vector<attribution> run() {
    for (std::uint32_t s = 0; s < in_.in.sentences.size(); ++s) {
      if (!in_.frame.is_body(s)) continue;
      first_ = in_.begin_of(s);
      last_ = in_.in.sentences[s].last;
      for (token_id t = first_; t < last_; ++t) {
        const std::uint32_t list = language_.cues[in_.word(t)];
        if (list == 0 || (in_.in.quoted(t) && !behind_open_quotation(t))) continue;
        attribution next;
        next.sentence = s;
        if (!read(t, language_.lists[list - 1], next)) continue;
        out_.push_back(std::move(next));
        t = out_.back().cue.last - 1;
      }
    }
    return std::move(out_);
  }

  bool refuses(token_id t) {
    const std::uint32_t list = language_.cues[in_.word(t)], s = in_.in.tokens[t].sentence;
    first_ = in_.begin_of(s);
    last_ = in_.in.sentences[s].last;
    attribution next;
    return list != 0 && t >= first_ && !read(t, language_.lists[list - 1], next) && next.dropped;
  }

 private:
  // "“We are close, she said.": the closing mark is missing, the attribution is none of the quotation.
  bool behind_open_quotation(token_id t) const noexcept {
    const std::uint32_t id = in_.in.tokens[t].quotation;
    const text::quotation& q = in_.in.quotations[id];
    if (q.close != text::none || (id + 1 < in_.in.quotations.size() && in_.in.quotations[id + 1].continues == id))
      return false;
    if (t < first_ + 3 || t + 1 >= last_) return false;
    if (in_.ascii(t + 1) != '.' && !in_.comma(t + 1) && !in_.calendar(t + 1)) return false;
    const entities::reference* r = in_.reference_to(t);
    const token_id subject = r ? r->first : in_.pronoun(t - 1) ? t - 1 : t;
    return subject < t && subject > first_ && in_.comma(subject - 1);
  }

  bool read(token_id t, const std::vector<std::uint32_t>& rows, attribution& out) const {
    for (const std::uint32_t index : rows) {
      const cue_row& row = language_.rows[index];
      const token_id behind = match(t, row);
      if (behind == text::none) continue;
      out.row = index;
      out.verb = t;
      out.cue = {t, behind};
      out.does = row.does;
      if (row.has(takes::source) || row.has(takes::possessor)) {
        if (in_.in.tokens[t].capital && t != first_) continue;  // inside a name
        out.how = shape::phrase;
        return phrase_is_cue(t, row, out);
      }
      if (!verb_is_cue(t, row, out)) continue;
      if (row.has(takes::nothing)) {  // "recalled its ambassador": no saying
        out.dropped = true;
        return false;
      }
      if (row.has(takes::noun) && !take_noun(row, out)) continue;
      return true;
    }
    return false;
  }

  // The words of the row behind the first; the gap takes up to five words, but no verb and no comma.
  token_id match(token_id t, const cue_row& row) const noexcept {
    token_id at = t + 1;
    for (std::size_t i = 0; i < row.rest.size(); ++i) {
      const text::word_id wanted = row.rest[i];
      if (wanted == text::word_id::unknown) {
        const text::word_id next = row.rest[i + 1 < row.rest.size() ? i + 1 : i];
        token_id until = std::min(last_, at + 6);
        token_id found = text::none;
        for (token_id k = at; k < until; ++k) {
          if (in_.word(k) == next && i + 1 < row.rest.size()) {
            found = k;
            break;
          }
          if (!in_.nominal(k) && in_.tags[k] != tag::pronoun && in_.tags[k] != tag::adverb) break;
        }
        if (found == text::none) return text::none;
        at = found;
        continue;
      }
      // "called again for", "drew particular attention to"
      if (at < last_ && in_.word(at) != wanted && at + 1 < last_ && in_.word(at + 1) == wanted &&
          (in_.tags[at] == tag::adverb || in_.tags[at] == tag::adjective || in_.tags[at] == tag::determiner ||
           in_.tags[at] == tag::possessive || in_.calendar(at)))
        ++at;
      // "appealed in January for"
      if (at + 2 < last_ && in_.tags[at] == tag::preposition && in_.word(at) != wanted && in_.calendar(at + 1) &&
          in_.word(at + 2) == wanted)
        at += 2;
      if (at >= last_ || in_.word(at) != wanted) return text::none;
      ++at;
    }
    // "insisted on Monday", "called on the sidelines": the preposition leads to something else.
    if (!row.rest.empty() && row.rest.back() == language_.word.on && at < last_ &&
        (in_.calendar(at) || (at + 1 < last_ && in_.word(at + 1) == language_.word.sidelines)))
      return text::none;
    return at;
  }

  bool phrase_is_cue(token_id t, const cue_row& row, attribution& out) const noexcept {
    if (row.has(takes::possessor)) {
      if (out.cue.last - t < 3) return false;
      out.source = {t + 1, out.cue.last - 1};
      if (in_.tags[out.source.first] == tag::determiner) return false;  // "in other words", "in a word"
      return true;
    }
    // "according to the plan": the source must be able to speak; asked in the next step. "per cent", "per year".
    return out.cue.last < last_;
  }

  bool verb_is_cue(token_id t, const cue_row& row, attribution& out) const noexcept {
    const std::uint8_t forms = language_.verb_forms[in_.word(t)];
    tag here = in_.tags[t];
    if (here == tag::name && in_.in.tokens[t].caps && t > first_ && !in_.in.tokens[t - 1].caps)  // "It INSTRUCTS"
      here = form_is(forms, lexicon::verb_form::third)  ? tag::verb_s
             : form_is(forms, lexicon::verb_form::ing)  ? tag::verb_ing
             : form_is(forms, lexicon::verb_form::past) ? tag::verb_past
                                                        : here;
    // "the letter stresses.", "the ministry reports that": taken for a noun because it often is one.
    if (here == tag::noun && form_is(forms, lexicon::verb_form::third) && t > first_ &&
        (in_.tags[t - 1] == tag::noun || in_.tags[t - 1] == tag::name || in_.ascii(t - 1) == ')' ||
         (in_.comma(t - 1) && !row.rest.empty())) &&
        out.cue.last < last_ &&
        (in_.word(out.cue.last) == language_.word.that ||
         (in_.tags[out.cue.last] == tag::determiner && in_.cast.at(t - 1) != nullptr) ||
         in_.ascii(out.cue.last) == '.' || in_.is_mark(out.cue.last) || in_.ascii(out.cue.last) == ':' ||
         (in_.comma(out.cue.last) && in_.is_mark(out.cue.last + 1 < last_ ? out.cue.last + 1 : t))))
      here = tag::verb_s;
    // "the ministers call for", "both sides demand that"
    if (here == tag::noun && form_is(forms, lexicon::verb_form::base) && t > first_ && in_.nominal(t - 1) &&
        in_.in[t - 1].back() == 's' && out.cue.last < last_ &&
        (!row.rest.empty() || in_.word(out.cue.last) == language_.word.that ||
         in_.tags[out.cue.last] == tag::determiner || in_.tags[out.cue.last] == tag::to))
      here = tag::verb;
    out.bare = here == tag::verb;
    // Participles before nouns and nouns: "the reported losses", "the call", "his demands".
    if (!tagging::is_verb(here)) return false;
    token_id left = t;       // the first word of the verb group
    token_id auxiliary = t;  // the first form of be or have
    bool be = false, have = false, modal = false, infinitive = false;
    for (token_id k = t; k > first_ && t - k < 8; --k) {
      const token_id b = k - 1;
      if (in_.tags[b] == tag::auxiliary) {
        left = auxiliary = b;
        const std::string_view w = in_.in[b];
        const char c = w.empty() ? ' ' : static_cast<char>(w[0] | 32);
        if (c == 'h' || c == '\'') have = true;
        else if (c != 'd') be = true;  // be, is, was, were, been, are; not do
      } else if (in_.tags[b] == tag::modal) {
        left = b;
        modal = true;
      } else if (in_.tags[b] == tag::negation) {
        left = b;
        out.negated = true;
      } else if (in_.tags[b] == tag::to) {
        infinitive = here == tag::verb;
        break;
      } else if (in_.tags[b] == tag::adverb) {
        left = b;
      } else {
        break;
      }
    }
    out.edge = left;
    out.after = out.cue.last;
    const bool comes_negated = row.does == statement::act::reject || row.does == statement::act::deny;
    if (out.negated && !comes_negated) return false;
    if (modal) return false;
    if (infinitive) {
      out.infinitive = true;
      return went_on(t);
    }
    if (form_is(forms, lexicon::verb_form::ing) && here == tag::verb_ing) {
      out.how = be ? shape::finite : shape::participle;
      // "as saying": the source of "quoted X" says it.
      if (t > first_ && (in_.word(t - 1) == language_.word.as_)) return false;
      if (t > first_ && (in_.tags[t - 1] == tag::determiner || in_.tags[t - 1] == tag::possessive)) return false;
      // "the commitment to supporting reforms": a noun. "By saying", "after thanking" do say.
      if (left > first_ && in_.tags[left - 1] == tag::to) return false;
      return true;
    }
    if (be && !form_is(forms, lexicon::verb_form::ing)) {
      out.how = shape::passive;
      out.cue.first = auxiliary;  // "was also stressed"
      return true;
    }
    if (here == tag::verb_participle && !have) return false;
    // "the measures announced by the ministry"
    if (out.cue.last < last_ && in_.word(out.cue.last) == language_.word.by) return false;
    // "said said": a verb is no subject. It may end one: "a diplomat who was not authorised to speak said".
    if (left > first_ && tagging::is_verb(in_.tags[left - 1]) && in_.tags[left - 1] != tag::verb_ing &&
        !ends_relative_clause(left))
      return false;
    out.how = shape::finite;
    return true;
  }

  // "a diplomat who asked not to be named |said"
  bool ends_relative_clause(token_id t) const noexcept {
    for (token_id k = t; k > first_ + 1 && t - k < 20 && !in_.comma(k - 1) && !in_.is_mark(k - 1); --k)
      if (in_.word(k - 1) == language_.word.who) return in_.finite(k);
    return false;
  }

  // "went on to say", "took the opportunity to thank"
  bool went_on(token_id t) const noexcept {
    for (token_id k = t; k > first_ && t - k < 6; --k) {
      const text::word_id w = in_.word(k - 1);
      if (w == language_.word.opportunity || w == language_.word.occasion || w == language_.word.go) return true;
    }
    return false;
  }

  // "expressed [his sincere] gratitude": up to the first noun of acts.lex in the noun phrase.
  bool take_noun(const cue_row& row, attribution& out) const noexcept {
    const token_id until = std::min(last_, out.cue.last + 8);
    for (token_id k = out.cue.last; k < until; ++k) {
      const std::uint8_t noun = language_.act_nouns[in_.word(k)];
      if (in_.word(k) == language_.word.this_) return false;  // "conveyed this position"
      if (noun != 0 && !in_.in.tokens[k].capital) {
        // "hope and confidence", "condolences and sympathy"
        token_id end = k + 1;
        while (end + 1 < last_ && in_.word(end) == language_.word.and_) {
          token_id n = end + 1;
          while (n < last_ && n < end + 3 && language_.act_nouns[in_.word(n)] == 0 && in_.nominal(n)) ++n;
          if (n >= last_ || language_.act_nouns[in_.word(n)] == 0) break;
          end = n + 1;
        }
        out.cue.last = end;
        out.after = end;
        out.does = static_cast<statement::act>(noun - 1);
        return true;
      }
      const tag g = in_.tags[k];
      if (!in_.nominal(k) && g != tag::adverb && !(g == tag::preposition && in_.word(k) == language_.word.of)) break;
    }
    return row.takes != static_cast<std::uint32_t>(takes::noun);
  }

  const scene& in_;
  const knowledge& language_;
  token_id first_ = 0, last_ = 0;
  std::vector<attribution> out_;
};

}  // namespace

std::vector<attribution> find_cues(const scene& in) { return cue_finder(in).run(); }

bool is_refused(const scene& in, token_id t) { return cue_finder(in).refuses(t); }

}  // namespace communique::statements

#include "statements/act_features.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

// The first clause decides, and it seldom is longer than this.
constexpr token_id clause = 16;

std::uint32_t hash(std::uint32_t number, std::uint32_t a, std::uint32_t b = 0) noexcept {
  return static_cast<std::uint32_t>(model::feature_of(number, a, b) >> 16);
}

// clang-format off
enum template_number : std::uint32_t {
  bias, by_rows, by_cue, rows_and_cue, first_words, any_word, any_pair, after_modal, verb_of_clause, subject_kind,
  negation, mode, noun_class, with_number, last_words, frame, hearer, subject_and_modal, tone, act_before, length
};
// clang-format on

class looker {
 public:
  looker(const scene& in, const attribution& a, const statement& said, statement::act told, statement::act before)
      : in_(in), a_(a), said_(said), told_(static_cast<std::uint32_t>(told)),
        before_(static_cast<std::uint32_t>(before)), first_(a.content.front()) {
    end_ = std::min(first_.last, first_.first + clause);
    for (token_id t = first_.first + 2; t < end_; ++t)  // a clause ends with its sentence
      if (const char c = in_.ascii(t); c == '.' || c == ';' || c == '?' || c == '!') end_ = t;
  }

  std::vector<std::uint32_t> run() {
    add(bias, 0);
    add(by_rows, told_);
    add(act_before, before_, plain());
    add(act_before, before_, 2 + static_cast<std::uint32_t>(said_.how) * 2 + plain());
    look_at_cue();
    look_at_words();
    look_at_clause();
    std::sort(out_.begin(), out_.end());
    out_.erase(std::unique(out_.begin(), out_.end()), out_.end());
    return std::move(out_);
  }

 private:
  void add(template_number n, std::uint32_t a, std::uint32_t b = 0) { out_.push_back(hash(n, a, b)); }
  std::uint32_t spelling(token_id t) const noexcept { return in_.in.tokens[t].spelling; }
  std::uint32_t plain() const noexcept { return told_ == 0 ? 1u : 0u; }  // the rows leave it to the content

  void look_at_cue() {
    add(mode, static_cast<std::uint32_t>(said_.how), plain());
    add(hearer, said_.addressees.empty() ? 0 : 1, plain());
    if (a_.row == text::none) return add(by_cue, 0);
    add(by_cue, spelling(a_.verb));
    add(rows_and_cue, spelling(a_.verb), told_);
    const cue_row& row = in_.row(a_);
    naming_ = row.has(takes::naming) || row.has(takes::thing);
    const auto bit = [&](takes what) { return row.takes & static_cast<std::uint32_t>(what); };
    add(frame, bit(takes::naming) | bit(takes::thing) | bit(takes::noun) | bit(takes::person), told_);
  }

  void look_at_words() {
    for (token_id t = first_.first; t < std::min(end_, first_.first + 3); ++t)
      add(first_words, spelling(t), (t - first_.first) * 2 + plain());
    for (token_id t = first_.first; t < end_; ++t) {
      if (in_.in.tokens[t].what == text::token::kind::number) add(with_number, plain());
      if (in_.in.tokens[t].what != text::token::kind::word || in_.in.tokens[t].capital) continue;
      add(any_word, spelling(t), plain());
      if (t + 1 < end_) add(any_pair, spelling(t), spelling(t + 1));
      if (const std::uint8_t noun = in_.language.act_nouns[in_.word(t)]; noun != 0) add(noun_class, noun, plain());
      if (in_.language.ready[in_.word(t)] != 0) add(noun_class, 100, plain());
      if (in_.language.claims[in_.word(t)] != 0) add(noun_class, 101, plain());
      if (const tone_of heard = in_.language.tones[in_.word(t)]; heard != tone_of::none) {
        add(tone, static_cast<std::uint32_t>(heard), plain());
        add(tone, static_cast<std::uint32_t>(heard), 2 + (naming_ ? 1 : 0));
      }
    }
    // "called it |a mistake", "described as |baseless": what counts stands at the end.
    if (naming_)
      for (token_id t = std::max(first_.first, first_.last > 8 ? first_.last - 8 : 0); t < first_.last; ++t) {
        add(last_words, spelling(t));
        add(tone, static_cast<std::uint32_t>(in_.language.tones[in_.word(t)]), 4);
      }
    add(length, std::min<token_id>(first_.last - first_.first, 12) / 4, told_);
  }

  // The first verb with what stands before it: "|Oman will |send", "|there was |no".
  void look_at_clause() {
    const knowledge::function_words& f = in_.language.word;
    bool negative = false;
    std::uint32_t modal = 0;
    for (token_id t = first_.first; t < end_; ++t) {
      const text::word_id w = in_.word(t);
      if (w == f.not_ || w == f.no || w == f.never || w == f.none || w == f.neither || in_.in[t] == "n't")
        negative = true;
      if (in_.tags[t] == tag::modal && modal == 0) modal = spelling(t);
      const bool verb = in_.finite(t) && in_.tags[t] != tag::modal;
      if (!verb) continue;
      if (modal != 0) {
        add(after_modal, modal, plain());
        add(after_modal, spelling(t), 2 + plain());
        add(after_modal, modal, spelling(t));
      }
      add(verb_of_clause, static_cast<std::uint32_t>(in_.tags[t]), plain());
      add(verb_of_clause, spelling(t), 100 + plain());
      break;
    }
    add(negation, negative ? 1 : 0, modal);
    add(negation, negative ? 1 : 0, 1 + plain());
    if (negative) add(negation, 2 + static_cast<std::uint32_t>(said_.how), spelling(first_.first));
    const std::uint32_t who = subject();
    add(subject_kind, who, plain());
    add(subject_and_modal, who, modal);
  }

  // Whose doing it is: the speaker's own, his side's, somebody else's.
  std::uint32_t subject() const noexcept {
    const text::word_id w = in_.word(first_.first);
    const knowledge::function_words& f = in_.language.word;
    if (w == f.he || w == f.she || w == f.i) return 1;
    if (w == f.we || w == f.our || w == f.his || w == f.her || w == f.its || w == f.their || w == f.they) return 2;
    if (w == f.it || w == f.this_) return 3;
    const entities::reference* r = in_.cast.at(first_.first);
    if (r == nullptr && first_.first + 1 < first_.last) r = in_.cast.at(first_.first + 1);
    if (r == nullptr || r->who.empty()) return 4;
    const entity_id who = r->who.front();
    for (const entity_id s : said_.speakers) {
      if (s == who || in_.cast[s].affiliation == who) return 5;
      const auto code = in_.cast[s].country_code();
      if (!code.empty() && code == in_.cast[who].country_code()) return 5;
    }
    return 6;
  }

  const scene& in_;
  const attribution& a_;
  const statement& said_;
  std::uint32_t told_, before_;
  range first_;
  token_id end_ = 0;
  bool naming_ = false;
  std::vector<std::uint32_t> out_;
};

}  // namespace

std::vector<std::uint32_t> act_features(const scene& in, const attribution& a, const statement& said,
                                        statement::act told, statement::act before) {
  return looker(in, a, said, told, before).run();
}

}  // namespace communique::statements

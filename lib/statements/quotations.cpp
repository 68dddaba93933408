// Quotations that no cue of their sentence has taken, and those that run over several paragraphs.
#include "statements/quoted_speech.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

class quotation_giver {
 public:
  quotation_giver(const scene& in, std::vector<attribution>& all)
      : in_(in), speech_(in), all_(all), owner_(in.in.quotations.size(), text::none) {}

  void run() {
    carry_on();
    for (std::uint32_t i = 0; i < all_.size(); ++i)
      if (!all_[i].dropped) claim(i);
    hand_out();
    for (const std::uint32_t i : named_) all_[i].whole = true;  // now that what follows has been handed out
    // A comma before the closing mark belongs to the attribution.
    for (attribution& a : all_)
      for (range& piece : a.content)
        while (piece.first + 1 < piece.last && in_.comma(piece.last - 1)) --piece.last;
    std::stable_sort(all_.begin(), all_.end(),
                     [](const attribution& a, const attribution& b) { return where(a) < where(b); });
  }

 private:
  static token_id where(const attribution& a) noexcept {
    return a.cue.empty() && !a.content.empty() ? a.content.front().first : a.verb;
  }

  // A quotation over several paragraphs opens a mark in each: all of them belong to who has one.
  void carry_on() {
    for (std::uint32_t q = 0; q < in_.in.quotations.size(); ++q)
      if (in_.in.quotations[q].continues != text::none) next_.push_back({in_.in.quotations[q].continues, q});
    std::sort(next_.begin(), next_.end());
    for (attribution& a : all_) {
      if (a.dropped || a.content.empty() || !a.quotation_first) continue;
      // Backwards from the first piece, forwards from the last.
      std::vector<range> before;
      std::uint32_t q = in_.in.tokens[a.content.front().first].quotation;
      while (q != text::none && in_.in.quotations[q].continues != text::none && before.size() < 64) {
        q = in_.in.quotations[q].continues;
        // "“…,” he said. “…" in the paragraph before: that one is his whose cue it follows.
        const text::quotation& carried = in_.in.quotations[q];
        if (carried.open != in_.in.paragraph_of(carried.first).first) break;
        before.push_back({in_.in.quotations[q].first, in_.in.quotations[q].last});
      }
      a.content.insert(a.content.begin(), before.rbegin(), before.rend());
      q = in_.in.tokens[a.content.back().first].quotation;
      for (int n = 0; n < 64 && q != text::none; ++n) {
        const auto next = std::lower_bound(next_.begin(), next_.end(), std::pair{q, 0u});
        if (next == next_.end() || next->first != q) break;
        q = next->second;
        a.content.push_back({in_.in.quotations[q].first, in_.in.quotations[q].last});
      }
    }
  }

  // "He said it “was late. We went home.”": the sentence ends, the quotation does not.
  void close_quotation(range& piece) const noexcept {
    const std::uint32_t id = in_.in.tokens[piece.last - 1].quotation;
    if (id == text::none || piece.last >= in_.in.tokens.size()) return;
    const text::quotation& q = in_.in.quotations[id];
    if (q.close == text::none || q.last <= piece.last) return;
    const token_id end = in_.in.sentence_of(piece.last - 1).last;
    for (token_id t = piece.last; t < std::min(end, piece.last + 4); ++t)
      if (in_.in.tokens[t].what != text::token::kind::punctuation) return;
    if (q.last <= end || end >= piece.last + 4) return;
    piece.last = piece.first < q.first && in_.ascii(q.last - 1) == '.' ? q.last - 1 : q.last;
    // "the show “Margiana. The Land of Merv” will open": the sentence goes on behind a title.
    const char c = in_.ascii(q.last - 1);
    if (c == '.' || c == '!' || c == '?' || c == ',') return;
    token_id last = in_.in.sentence_of(q.close).last;
    while (last > q.close + 1 && in_.in.tokens[last - 1].what == text::token::kind::punctuation) --last;
    if (last > q.close + 1) piece.last = last;
  }

  void claim(std::uint32_t i) {
    for (range& piece : all_[i].content) {
      if (piece.first >= piece.last) continue;
      if (!all_[i].whole) close_quotation(piece);
      for (token_id t = piece.first; t < piece.last; ++t) {
        const std::uint32_t q = in_.in.tokens[t].quotation;
        if (q == text::none) continue;
        if (owner_[q] == text::none) owner_[q] = i;
        t = std::max(t, in_.in.quotations[q].last - 1);
      }
    }
  }

  bool in_body(const text::quotation& q) const noexcept { return in_.frame.is_body(in_.in.tokens[q.first].sentence); }

  // In the sentence behind the one that has the cue, and in its paragraph.
  bool directly_behind(const text::quotation& q, const attribution& a) const noexcept {
    if (a.cue.empty() || a.whole) return false;
    const text::sentence& cue = in_.in.sentences[a.sentence];
    return q.open == cue.last && in_.in.sentence_of(q.open).paragraph == cue.paragraph;
  }

  // Opens the paragraph behind the one that ends with the cue, or with the quotation that was given to it last.
  bool next_paragraph(const text::quotation& q, const attribution& a) const noexcept {
    if (a.cue.empty() || a.stands != attribution::place::behind || q.open == 0) return false;
    const text::paragraph& own = in_.in.paragraph_of(q.open);
    if (q.open != own.first) return false;
    const token_id before = q.open - 1;
    const std::uint32_t s = in_.in.tokens[before].sentence;
    return s == a.sentence || s == in_.in.tokens[a.content.back().last - 1].sentence;
  }

  attribution without_cue(std::uint32_t k) const {
    const text::quotation& q = in_.in.quotations[k];
    attribution out;
    out.sentence = in_.in.tokens[q.first].sentence;
    out.verb = q.first;
    out.row = text::none;
    out.content.push_back({q.first, q.last});
    out.quotation_first = true;
    return out;
  }

  // A paragraph that is nothing but a quotation is somebody's words, even if the text does not tell whose.
  bool stands_alone(const text::quotation& q) const noexcept {
    const text::paragraph& p = in_.in.paragraph_of(q.first);
    return q.open == p.first && (q.close == text::none || q.close + 1 >= p.last) && speech_.is_sentence(q);
  }

  std::uint32_t give_to_nobody(std::uint32_t k) {
    all_.push_back(without_cue(k));
    return owner_[k] = static_cast<std::uint32_t>(all_.size() - 1);
  }

  void hand_out() {
    std::uint32_t speaker = text::none;  // the attribution that spoke last
    std::uint32_t quoted = text::none;   // the one whose content was a quotation last
    std::size_t i = 0;
    const std::size_t count = all_.size();
    for (std::uint32_t k = 0; k < in_.in.quotations.size(); ++k) {
      const text::quotation& q = in_.in.quotations[k];
      while (i < count && where(all_[i]) < q.first) {
        if (!all_[i].dropped && !all_[i].content.empty()) speaker = static_cast<std::uint32_t>(i);
        ++i;
      }
      if (owner_[k] != text::none) {
        speaker = owner_[k];
        if (all_[speaker].quotation_first) quoted = speaker;
        continue;
      }
      if (!speech_.is_speech(q) || !in_body(q)) continue;
      if (const voice_beside voice = speech_.named_beside(q); !voice.who.empty()) {
        attribution own = without_cue(k);
        own.source = voice.who;
        own.from = attribution::subject::left;
        if (voice.row != text::none) {
          own.row = voice.row;
          own.cue = voice.cue;
          own.verb = voice.cue.first;
          own.sentence = in_.in.tokens[own.verb].sentence;
          own.from = attribution::subject::inverted;
          own.stands = attribution::place::behind;
        }
        all_.push_back(std::move(own));
        speaker = static_cast<std::uint32_t>(all_.size() - 1);
        if (voice.row == text::none) named_.push_back(speaker);
        else quoted = speaker;
        owner_[k] = speaker;
        continue;
      }
      // "“…,” said Ana Roy, noting that Bo Lind had left. “…”": hers, whoever else is told of in between.
      if (quoted != text::none && directly_behind(q, all_[quoted])) speaker = quoted;
      if (speaker == text::none) {
        if (stands_alone(q)) give_to_nobody(k);
        continue;
      }
      attribution& last = all_[speaker];
      const std::uint32_t here = in_.in.sentence_of(q.first).paragraph;
      const std::uint32_t there = in_.in.sentence_of(last.content.back().first).paragraph;
      const std::uint32_t cue_in = last.cue.empty() ? there : in_.in.sentence_of(last.verb).paragraph;
      if (last.whole) continue;  // quotations inside a turn are part of it
      // Also the end of a sentence: "The road “is a disaster,” Ana Roy said. “It must be closed.”"
      const bool spoken = last.quotation_first || last.cue.empty() ||
                          (last.stands == attribution::place::behind && in_.in.quoted(last.content.back().last - 1));
      if (q.continues != text::none && owner_[q.continues] == speaker) {
        last.content.push_back({q.first, q.last});
        owner_[k] = speaker;
        continue;
      }
      if (spoken && (here == there || here == cue_in || next_paragraph(q, last))) {
        last.content.push_back({q.first, q.last});
        owner_[k] = speaker;
        continue;
      }
      if (here > cue_in + 1) {
        if (stands_alone(q)) speaker = give_to_nobody(k);
        continue;
      }
      attribution next = without_cue(k);
      next.source = last.source;
      next.antecedent = last.antecedent;
      next.from = last.from;
      all_.push_back(std::move(next));
      speaker = static_cast<std::uint32_t>(all_.size() - 1);
      owner_[k] = speaker;
    }
  }

  const scene& in_;
  const quoted_speech speech_;
  std::vector<attribution>& all_;
  std::vector<std::uint32_t> owner_;  // by quotation: whose content it is in
  std::vector<std::pair<std::uint32_t, std::uint32_t>> next_;
  std::vector<std::uint32_t> named_;  // attributions that have a source but no cue
};

}  // namespace

void give_quotations(const scene& in, std::vector<attribution>& all) { quotation_giver(in, all).run(); }

}  // namespace communique::statements

// Quotations that no cue of their sentence has taken, and those that run over several paragraphs.
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

class quotation_giver {
 public:
  quotation_giver(const scene& in, std::vector<attribution>& all)
      : in_(in), all_(all), owner_(in.in.quotations.size(), text::none) {}

  void run() {
    carry_on();
    for (std::uint32_t i = 0; i < all_.size(); ++i)
      if (!all_[i].dropped) claim(i);
    hand_out();
    for (const std::uint32_t i : named_) all_[i].labelled = true;   // now that what follows has been handed out
    // A comma before the closing mark belongs to the attribution.
    for (attribution& a : all_)
      for (range& piece : a.content)
        while (piece.first + 1 < piece.last && in_.comma(piece.last - 1)) --piece.last;
    std::stable_sort(all_.begin(), all_.end(), [](const attribution& a, const attribution& b) {
      return where(a) < where(b);
    });
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

  void claim(std::uint32_t i) {
    for (const range piece : all_[i].content)
      for (token_id t = piece.first; t < piece.last; ++t) {
        const std::uint32_t q = in_.in.tokens[t].quotation;
        if (q == text::none) continue;
        if (owner_[q] == text::none) owner_[q] = i;
        t = std::max(t, in_.in.quotations[q].last - 1);
      }
  }

  // "None." as a sentence of its own. Not "“Hope” is a film.", and not "“Hope”." with the stop outside, a title.
  bool is_short_sentence(const text::quotation& q) const noexcept {
    if (q.open == text::none || q.close == text::none || q.last - q.first < 2) return false;
    const std::uint32_t s = in_.in.tokens[q.open].sentence;
    const char c = in_.ascii(q.last - 1);
    return q.open == in_.begin_of(s) && q.close + 1 == in_.in.sentences[s].last && (c == '.' || c == '!' || c == '?');
  }

  // "FM: “…”", "Ana Roy: “…”": who is named between the beginning of the paragraph and the colon. Not "Background:
  // “…”", which cannot speak, nor "He put it so: “…”", which is no noun phrase.
  range label_of(const text::quotation& q) const {
    if (q.open == text::none || q.open < 2 || in_.ascii(q.open - 1) != ':') return {};
    const std::uint32_t s = in_.in.tokens[q.open - 1].sentence;
    const text::paragraph& p = in_.in.paragraphs[in_.in.sentences[s].paragraph];
    const range label{in_.begin_of(s), q.open - 1};
    if (s != p.first_sentence || label.empty() || label.last - label.first > 8) return {};
    for (token_id t = label.first; t < label.last; ++t)
      if (!in_.in.tokens[t].capital && !in_.nominal(t) && in_.tags[t] != tag::preposition) return {};
    if (!in_.in.tokens[label.first].capital) return {};
    const bool initials =
        label.last - label.first == 1 && in_.in.tokens[label.first].caps && in_.in[label.first].size() < 5;
    // A single unknown word is a heading rather than a name.
    const bool known = label.last - label.first > 1 || in_.cast.at(label.first) ||
                       in_.language.voices[in_.word(label.first)] != voice::none;
    return initials || (known && can_speak(in_, label)) ? label : range{};
  }

  bool like_verb(token_id t) const noexcept {
    if (in_.in.tokens[t].capital || in_.tags[t] == tag::preposition || in_.tags[t] == tag::conjunction) return false;
    const std::string_view w = in_.in[t];
    return in_.finite(t) || (w.size() > 4 && w.substr(w.size() - 2) == "ed");
  }

  // "“…,” grommeled Hung Ma", "“…,” Hung Ma grommeled": a verb that is no cue still names who spoke. A single
  // capitalised word in front of the verb may be a title or open a clause of its own; two are a name.
  range named_behind(const text::quotation& q) const noexcept {
    if (q.close == text::none) return {};
    const std::uint32_t s = in_.in.tokens[q.close].sentence;
    const token_id end = std::min(in_.in.sentences[s].last, q.close + 10);
    const char c = in_.ascii(q.last - 1);
    token_id t = q.close + 1;
    if (t < end && in_.comma(t)) ++t;
    else if (c != ',' && c != '!' && c != '?') return {};
    const bool verb_first = t < end && like_verb(t);
    if (verb_first) ++t;
    range name{t, t};
    while (name.last < end && in_.in.tokens[name.last].capital &&
           in_.in.tokens[name.last].what == text::token::kind::word)
      ++name.last;
    if (name.last < name.first + 2) return {};
    return verb_first || (name.last < end && like_verb(name.last)) ? name : range{};
  }

  // Reads as speech: ends a sentence or stands where one begins; not a title or a single word.
  bool is_speech(const text::quotation& q) const noexcept {
    if (q.last - q.first < 3 && !is_short_sentence(q)) return false;
    const token_id open = q.open == text::none ? q.first : q.open;
    const std::uint32_t s = in_.in.tokens[open].sentence;
    const bool opens =
        open == in_.begin_of(s) || (open > 0 && (in_.ascii(open - 1) == ':' || in_.ascii(open - 1) == '~'));
    const char c = in_.ascii(q.last - 1);
    const bool ends = c == '.' || c == '!' || c == '?' || c == ',' || q.close == text::none ||
                      q.close + 1 >= in_.in.tokens.size() ||
                      in_.in.tokens[q.close].sentence !=
                          in_.in.tokens[q.close + 1 < in_.in.tokens.size() ? q.close + 1 : q.close].sentence ||
                      in_.ascii(q.close + 1) == '.';
    return opens && ends;
  }

  bool in_body(const text::quotation& q) const noexcept {
    const std::uint32_t s = in_.in.tokens[q.first].sentence;
    return s >= in_.frame.parts.size() || in_.frame.parts[s] == article_frame::part::body;
  }

  void hand_out() {
    std::uint32_t speaker = text::none;   // the attribution that spoke last
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
        continue;
      }
      if (!is_speech(q) || !in_body(q)) continue;
      range who = label_of(q);
      if (who.empty()) who = named_behind(q);
      if (!who.empty()) {
        attribution own;
        own.sentence = in_.in.tokens[q.first].sentence;
        own.verb = q.first;
        own.row = text::none;
        own.source = who;
        own.from = attribution::subject::left;
        own.content.push_back({q.first, q.last});
        own.quotation_first = true;
        all_.push_back(std::move(own));
        speaker = static_cast<std::uint32_t>(all_.size() - 1);
        named_.push_back(speaker);
        owner_[k] = speaker;
        continue;
      }
      if (speaker == text::none) continue;
      attribution& last = all_[speaker];
      const std::uint32_t here = in_.in.sentence_of(q.first).paragraph;
      const std::uint32_t there = in_.in.sentence_of(last.content.back().first).paragraph;
      const std::uint32_t cue_in = last.cue.empty() ? there : in_.in.sentence_of(last.verb).paragraph;
      if (last.labelled) continue;   // quotations inside a turn are part of it
      const bool spoken = last.quotation_first || (last.cue.empty());
      if (q.continues != text::none && owner_[q.continues] == speaker) {
        last.content.push_back({q.first, q.last});
        owner_[k] = speaker;
        continue;
      }
      if (spoken && (here == there || here == cue_in)) {
        last.content.push_back({q.first, q.last});
        owner_[k] = speaker;
        continue;
      }
      if (here > cue_in + 1) continue;
      attribution next;
      next.sentence = in_.in.tokens[q.first].sentence;
      next.verb = q.first;
      next.row = text::none;
      next.source = last.source;
      next.antecedent = last.antecedent;
      next.from = last.from;
      next.content.push_back({q.first, q.last});
      next.quotation_first = true;
      all_.push_back(std::move(next));
      speaker = static_cast<std::uint32_t>(all_.size() - 1);
      owner_[k] = speaker;
    }
  }

  const scene& in_;
  std::vector<attribution>& all_;
  std::vector<std::uint32_t> owner_;   // by quotation: whose content it is in
  std::vector<std::pair<std::uint32_t, std::uint32_t>> next_;
  std::vector<std::uint32_t> named_;   // attributions that have a source but no cue
};

}  // namespace

void give_quotations(const scene& in, std::vector<attribution>& all) { quotation_giver(in, all).run(); }

}  // namespace communique::statements

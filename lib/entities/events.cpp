// Named and numbered events: "62nd Munich Security Conference", "parliamentary elections", "third session of …".
#include "entities/spotting.hpp"

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

constexpr std::uint8_t sitting = 1, other_event = 3, name_itself = 4;  // event_head
constexpr std::uint8_t numbered = 1, which = 2;                        // ordinal

class event_finder {
 public:
  event_finder(const sources& from, token_id at, token_id end) : from_(from), in_(from.in), at_(at), end_(end) {}

  token_id find() {
    const token& first = in_.tokens[at_];
    if (is_plain(at_)) return at_;
    order_ = order_of(at_);
    if (const token_id vote = vote_end(); vote > at_) return vote;
    if (is_year(at_) && at_ + 1 < end_ && is_capital(at_ + 1)) return named_end();  // "2028 Brisbane Games"
    if (first.what != token::kind::word && order_ == 0) return at_;
    if (order_ == 0 && !first.capital) return sitting_of_body();
    // "the beauty of the |That Luang Festival"
    const bool foreign = from_.tags[at_] == tag::determiner && at_ > in_.sentence_of(at_).first && at_ + 1 < end_ &&
                         is_capital(at_ + 1) && from_.known.common[word(at_ + 1)] == 0;
    if (order_ == 0 && !foreign && from_.tags[at_] != tag::name && from_.tags[at_] != tag::noun &&
        from_.tags[at_] != tag::adjective)
      return at_;
    return named_end();
  }

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  bool is_link(token_id t) const noexcept {
    const auto& w = from_.known.word;
    return word(t) == w.and_ || word(t) == w.on || word(t) == w.of || in_.tokens[t].ascii == '&';
  }
  bool is_capital(token_id t) const noexcept {
    return in_.tokens[t].capital && in_.tokens[t].what == token::kind::word;
  }
  bool describes(token_id t) const noexcept {
    return (from_.tags[t] == tag::adjective || from_.tags[t] == tag::noun) && from_.known.when_word[word(t)] == 0;
  }

  // Most words of a text: small letters that no list knows for a word of events.
  bool is_plain(token_id t) const noexcept {
    const token& here = in_.tokens[t];
    if (here.capital || !here.has_lower || here.at.size() >= 8 || in_[t][0] < 'a') return false;
    return from_.known.ordinal[here.word] == 0 && from_.known.election_kind[here.word] == 0 &&
           from_.known.event_head[here.word] != sitting;
  }

  // "79th", "third", "twenty-fifth", "XII".
  std::uint8_t order_of(token_id t) const noexcept {
    const std::string_view w = in_[t];
    if (w.size() < 2) return 0;
    const std::string_view tail = w.substr(w.size() - 2);
    const bool counts = tail == "st" || tail == "nd" || tail == "rd" || tail == "th";
    if (w[0] >= '0' && w[0] <= '9') return counts ? numbered : 0;
    const std::size_t hyphen = w.find("ty-");
    if (counts && hyphen != std::string_view::npos && hyphen >= 3) return numbered;
    const bool roman = w.find_first_not_of("IVXLC") == std::string_view::npos && word(t) != from_.known.word.i;
    if (roman && t + 1 < end_ && is_capital(t + 1) && (t == 0 || !is_capital(t - 1))) return numbered;
    return from_.known.ordinal[word(t)];
  }
  bool is_year(token_id t) const noexcept {
    const std::string_view w = in_[t];
    return in_.tokens[t].what == token::kind::number && w.size() == 4 && (w[0] == '1' || w[0] == '2');
  }

  // "snap presidential election", "2019 referendum": the kind of vote, or its year, and the vote.
  token_id vote_end() const noexcept {
    token_id t = at_;
    if (is_year(t)) ++t;
    const token_id kinds = t;
    while (t < end_ && t < kinds + 3 && from_.known.election_kind[word(t)] == 1) ++t;
    return t > at_ && t < end_ && from_.known.election_kind[word(t)] == 2 ? t + 1 : at_;
  }

  // "meeting of the heads of government of the Shanghai Cooperation Organization", "summit of the Amazon countries": a
  // sitting in lower case that a body's name tells. Not "a meeting of ministers", "a session of the committee".
  token_id sitting_of_body() const noexcept {
    if (from_.known.event_head[word(at_)] != sitting || at_ + 3 >= end_) return at_;
    if (word(at_ + 1) != from_.known.word.of || word(at_ + 2) != from_.known.word.the) return at_;
    const bool heads = word(at_ + 3) == from_.known.word.heads;
    if (!heads && from_.known.small_event[word(at_)] == 0) return at_;
    const token_id stop = complements(at_ + 1);
    for (token_id t = at_ + 3; t < stop; ++t) {
      const auto match = from_.phrase_at(t, stop);
      const bool known = match && from_.known.senses[match.value].what == sense::kind::organization;
      if (is_capital(t) && (!heads || known || from_.known.organization_head[word(t)] != 0)) return stop;
    }
    return at_;
  }

  // Capitalised words (or, behind an ordinal, any describing words) up to a head, and its complements.
  token_id named_end() {
    token_id head = text::none;
    bool capitals = is_capital(at_);
    if (order_ == 0 && from_.known.event_head[word(at_)] != 0) head = at_;
    const token_id limit = std::min<token_id>(end_, at_ + 12);
    for (token_id t = at_ + 1; t < limit; ++t) {
      const token& here = in_.tokens[t];
      if (here.what == token::kind::number) continue;
      // "GCC |- CARICOM Ministerial Meeting", "U.S.|-Ecuador Dialogue"
      const bool spaced = here.ascii == '~' || here.space_before;
      const bool dash = (here.ascii == '-' || here.ascii == '~') && is_capital(t - 1) && (order_ != 0 || !spaced);
      if (is_link(t) || dash) {
        if (head != text::none || t + 1 >= limit || !is_capital(t + 1)) break;
        continue;
      }
      if (here.what != token::kind::word) break;
      const std::uint8_t event = from_.known.event_head[here.word];
      if (order_ == 0 && head == text::none && !here.capital) {
        if (from_.known.small_event[here.word] == 1 && is_name_to(t)) return t + 1;
        if (is_described_summit(t)) return t + 2;
      }
      if (!here.capital && !(order_ != 0 && (describes(t) || event == sitting))) break;
      if (event != 0 && (here.capital || event != other_event)) head = t;
      else if (head != text::none && !here.capital) break;
      else if (from_.known.organization_head[here.word] != 0 && here.capital && head != text::none) break;
      capitals |= here.capital;
    }
    if (head == text::none) return at_;
    return is_event(head, capitals) ? past_head(head, capitals) : at_;
  }

  // "NATO |summit", "EU-Central Asia |summit", "Malabar |exercise"; not "African |summit", "Tuesday's |forum".
  bool is_name_to(token_id t) const noexcept {
    // One word may describe it: "the Ukraine peace |summit".
    const token_id last = t > at_ + 1 && !is_capital(t - 1) && describes(t - 1) ? t - 1 : t;
    for (token_id k = at_; k < last; ++k)
      if (!is_capital(k) && in_.tokens[k].ascii != '-') return false;
    const auto match = from_.phrase_at(at_, t);
    if (!match) return from_.known.common[word(at_)] == 0 && from_.known.calendar[word(at_)] == 0;
    const sense::kind what = from_.known.senses[match.value].what;
    return what == sense::kind::organization || what == sense::kind::place || what == sense::kind::capital ||
           what == sense::kind::country;
  }

  bool is_described_summit(token_id t) const noexcept {
    return describes(t) && t + 1 < end_ && from_.known.small_event[word(t + 1)] == 1 && !in_.tokens[t + 1].capital &&
           from_.known.event_head[word(t + 1)] == sitting && is_name_to(t + 1);
  }

  bool is_event(token_id head, bool capitals) const noexcept {
    const bool small = !in_.tokens[head].capital;
    if (order_ == 0 && small) return false;
    if (order_ == 0 && from_.known.organization_head[word(head)] != 0) return false;
    if (order_ == which) return small && of_body(head + 1);  // "the next |Ordinary Summit" is its own name
    if (order_ != 0 && capitals && head == at_ + 1) return of_body(head + 1);  // "the first Dialogue" names nothing
    // "Armenian Genocide |Memorial", "Conference |Hall"
    if (head + 1 < end_ && is_capital(head + 1) && from_.known.thing[word(head + 1)] != 0) return false;
    // "Days of Quechua Culture", "Summit of the Alliance"
    if (order_ == 0 && head == at_) {
      if (from_.known.event_head[word(head)] == name_itself)  // "COP29", "Expo 2025"; not "Conference (COP29)"
        return head == 0 || in_.tokens[head - 1].ascii != '(';
      return from_.known.small_event[word(head)] != 0 && of_name(head + 1);
    }
    // "Plenary Session", "Press Briefing", "Trilateral Meeting": two words of the language name nothing.
    const bool plain = order_ == 0 && head == at_ + 1 && from_.known.common[word(at_)] != 0 &&
                       from_.known.event_head[word(head)] == sitting && from_.known.small_event[word(head)] == 0;
    return !plain || of_name(head + 1);
  }

  // "… of the Alliance", "… for Peace"
  bool of_name(token_id t) const noexcept {
    const auto& w = from_.known.word;
    if (t + 2 >= end_ || (word(t) != w.of && word(t) != w.for_ && word(t) != w.on)) return false;
    if (from_.known.calendar[word(t + 1)] != 0) return false;
    return is_capital(t + 1) || (word(t + 1) == from_.known.word.the && is_capital(t + 2));
  }
  // "… of the joint coordination committee", "… of their Joint Commission"
  bool of_body(token_id t) const noexcept {
    if (t + 2 >= end_ || word(t) != from_.known.word.of) return false;
    const token_id next = t + (from_.tags[t + 1] == tag::determiner || from_.tags[t + 1] == tag::possessive ? 2 : 1);
    if (next >= end_) return false;
    const auto match = from_.phrase_at(next, end_);
    return is_capital(next) || (match && from_.known.senses[match.value].what == sense::kind::body);
  }

  token_id past_head(token_id head, bool capitals) const noexcept {
    token_id stop = head + 1;
    if (stop < end_ && in_.tokens[stop].what == token::kind::number) ++stop;  // "Expo 2025"
    stop = complements(stop);
    // "the first meeting", "a second round of talks" name nothing.
    const bool bare = stop == head + 1 || (stop == head + 3 && !is_capital(stop - 1));
    if (order_ != 0 && !capitals && bare) return at_;
    return stop;
  }

  // "… of the UN General Assembly", "… of political consultations", "… on Water and Food", "… in Support of Lebanon"
  token_id complements(token_id stop) const noexcept {
    const auto& w = from_.known.word;
    for (int links = 0; links < 4 && stop + 1 < end_; ++links) {
      const bool supports = word(stop) == w.in && stop + 2 < end_ && is_capital(stop + 1) && word(stop + 2) == w.of;
      const bool named = (word(stop) == w.for_ && is_capital(stop + 1)) || supports;
      if (word(stop) != w.of && word(stop) != w.on && word(stop) != w.to && !named) break;
      token_id next = stop + 1;
      if (next + 1 < end_ && (from_.tags[next] == tag::determiner || from_.tags[next] == tag::possessive)) ++next;
      if (from_.known.calendar[word(next)] != 0) break;  // "… Conference on Friday"
      const token_id words = words_end(next);
      if (words == next) break;
      if (order_ == 0 && !in_.tokens[next].capital && in_.tokens[at_].capital) break;
      stop = countries_end(words);
    }
    return stop;
  }

  token_id words_end(token_id next) const noexcept {
    token_id t = next;
    while (t < end_ && t < next + 8) {
      const token& here = in_.tokens[t];
      const bool between = t > next && t + 1 < end_ && is_capital(t + 1);
      const bool joins = between && (word(t) == from_.known.word.and_ || here.ascii == '-' || here.ascii == '~' ||
                                     (from_.tags[t] == tag::genitive && is_capital(t - 1)));
      if (!joins) {
        if (here.what != token::kind::word) break;
        const bool small =
            (order_ != 0 || !in_.tokens[at_].capital) && (describes(t) || from_.known.event_head[here.word] == sitting);
        if (!here.capital && !small) break;
      }
      ++t;
    }
    return t;
  }

  // "… of Azerbaijan|, Türkiye and Georgia"
  token_id countries_end(token_id stop) const noexcept {
    token_id t = stop;
    while (t + 1 < end_ && (in_.tokens[t].ascii == ',' || word(t) == from_.known.word.and_)) {
      const bool last = word(t) == from_.known.word.and_;
      const auto match = from_.phrase_at(t + 1, end_);
      if (!match || from_.known.senses[match.value].what != sense::kind::country) return stop;
      t = match.last;
      if (last) return t;
      if (!(t < end_ && from_.tags[t] != tag::mark)) return stop;
    }
    return stop;
  }

  const sources& from_;
  const document& in_;
  token_id at_, end_;
  std::uint8_t order_ = 0;
};

}  // namespace

token_id event_end(const sources& from, token_id at, token_id end) { return event_finder(from, at, end).find(); }

}  // namespace communique::entities

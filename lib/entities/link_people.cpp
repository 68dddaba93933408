// One person under full name, surname, another spelling or a name of the caller's.
#include "entities/linking.hpp"
#include "entities/surnames.hpp"
#include "entities/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace communique::entities {

namespace {

using text::token;

struct person {
  entity_id id;
  name words;
  sex of = sex::unknown;
  bool told = false;
  std::string surname{};  // folded last word
};

struct found {
  std::uint32_t who = none;  // index of a person
  mention::reason because = mention::reason::name;
  bool ambiguous = false;  // it fits several
};

class people_linker {
 public:
  explicit people_linker(linking& to) : to_(to), from_(to.from), in_(to.in) {}

  void run() {
    // Longest names first: a surname may stand in the headline before the full name.
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < to_.chunks().size(); ++i)
      if (may_be_person(to_.chunks()[i])) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const std::vector<chunk>& all = to_.chunks();
      return all[a].last - all[a].first > all[b].last - all[b].first;
    });
    for (const std::uint32_t i : order) link(i);
  }

 private:
  // Runs of unsettled type, or settled by their neighbours alone, may still be somebody's surname: "in Leota's words".
  bool may_be_person(const chunk& c) const noexcept {
    if (linking::is(c, entity::type::person) || may_be_surname(from_, to_.chunks_of, c)) return true;
    return c.first < c.last && c.meaning == none && c.last - c.first <= 2 && !c.common &&
           c.what != entity::type::event && c.acronym == none;
  }

  void link(std::uint32_t i) {
    chunk& c = to_.chunks()[i];
    const name called = name_words(c);
    if (called.empty()) return;
    const std::uint32_t callers = to_.callers_row(c);
    const auto same = callers == none ? callers_people_.end() : callers_people_.find(callers);
    const bool known = same != callers_people_.end();
    found it = known ? found{same->second, mention::reason::alias} : find(called, i);
    if (it.who != none) {
      person& one = people_[it.who];
      if (known && holds(one.words, called)) it.because = part_of(one.words, called);
      c.who = one.id;
      c.because = it.because;
      c.typed = true;
      c.what = entity::type::person;
      if (one.of == sex::unknown || (c.told && !one.told)) one.of = c.of, one.told = c.told;
      return;
    }
    if (!linking::is(c, entity::type::person) || it.ambiguous) return;
    // A single word that fits nobody: a person only with a title, a courtesy, or good evidence.
    if (called.size() == 1 && c.person < 5 && callers == none) return;
    if (to_.in_headline(c) && c.person < 6 && callers == none) return;
    c.who = to_.create(entity::type::person, confidence(c, called.size()));
    to_.tell_country(c.who, c);
    if (callers != none) callers_people_.emplace(callers, static_cast<std::uint32_t>(people_.size()));
    keep(c, called, text::folded(in_[c.last - 1]));
    if (callers != none) keep_forms(c, called, callers);
  }

  // All names that the caller gave him, so that he is taken up by each of them: "Benítez", after "the Tiger"; "Chang" of
  // Chang Ming, whom a row calls Zhang Ming too.
  void keep_forms(chunk& c, const name& called, std::uint32_t row) {
    const callers_name& known = from_.known.callers[row];
    for (const std::vector<text::word_id>& form : known.forms) {
      name words;
      for (const text::word_id w : form) words.push_back({static_cast<std::uint64_t>(w), '\0', false});
      if (&form == &known.forms.front() && words != called) c.because = mention::reason::alias;
      if (!words.empty() && words != called) keep(c, words, {});
    }
  }

  // Of a thousand people found so, how many are right: measured on train 200-549 with tests/quality/reliability.py.
  static std::uint16_t confidence(const chunk& c, std::size_t words) noexcept {
    if (words == 1) return 400;  // "Mr Lund": his full name is not in the text, or he is somebody else who is
    return c.person >= 6 ? 970 : c.person >= 4 ? 890 : 480;
  }

  void keep(const chunk& c, const name& called, std::string surname) {
    for (const name_word& w : called) {
      auto& list = by_word_[w.is];
      if (list.size() < 16) list.push_back(static_cast<std::uint32_t>(people_.size()));
    }
    people_.push_back({c.who, called, c.of, c.told, std::move(surname)});
  }

  name name_words(const chunk& c) const {
    name out;
    for (token_id t = c.first; t < c.last; ++t) {
      if (in_.tokens[t].what != token::kind::word) continue;
      const std::string_view word = in_[t];
      const std::string first = text::folded(word.substr(0, text::decode(word, 0).size));
      out.push_back({identity(in_, t), first.empty() ? '\0' : first.front(), word.size() <= 3 && word.back() == '.'});
    }
    return out;
  }

  found find(const name& called, std::uint32_t i) const {
    const chunk& c = to_.chunks()[i];
    const auto candidates = by_word_.find(called.back().is);
    if (candidates == by_word_.end()) return {by_another_form(called, c), mention::reason::spelling};
    found best;
    int matches = 0;
    for (const std::uint32_t p : candidates->second) {
      const person& one = people_[p];
      if (!holds(one.words, called) && !is_styled(one, called, c) && !is_reversed(one.words, called)) continue;
      if (c.told && one.told && c.of != one.of) continue;  // a given name tells less: "Mr Hillary Roy"
      // A surname beats a given name or a middle name.
      const bool doubtful = c.told && one.of != sex::unknown && one.of != c.of;  // "Ms Roy" of James and Kaiane Roy
      const int rank = (one.words == called                                                        ? 6
                        : one.words.back() == called.back() || one.words.front() == called.front() ? 4
                                                                                                   : 2) -
                       doubtful;
      if (rank > matches) matches = rank, best = {p, part_of(one.words, called)};
      else if (rank == matches) best.ambiguous |= people_[best.who].id != one.id;
    }
    if (best.ambiguous) best = {closest(candidates->second, called, i), mention::reason::namesake, true};
    return best;
  }

  // Which part of a full name the words are: "Xi" and "Lavrov" are surnames, "Jinping" and "Sergey" are not.
  mention::reason part_of(const name& full, const name& called) const noexcept {
    if (full == called) return mention::reason::name;
    if (called.size() > 1) return mention::reason::part;
    const bool family_first = from_.known.family_first[static_cast<text::word_id>(full.front().is)] != 0;
    if (full.front() == called.front()) return family_first ? mention::reason::surname : mention::reason::given;
    if (full.back() == called.back()) return family_first ? mention::reason::given : mention::reason::surname;
    return mention::reason::part;
  }

  // A surname in another form, if it fits one person only.
  std::uint32_t by_another_form(const name& called, const chunk& c) const {
    if (called.size() != 1 || c.last != c.first + 1) return none;
    const std::string short_form = text::folded(in_[c.first]);
    std::uint32_t fits = none;
    const std::size_t count = std::min<std::size_t>(people_.size(), 64);
    for (std::uint32_t p = 0; p < count; ++p) {
      if (people_[p].words.size() < 2 || !is_form_of(people_[p].surname, short_form)) continue;
      if (fits != none && people_[fits].id != people_[p].id) return none;
      fits = p;
    }
    return fits;
  }

  // "Szabó Péter" of Péter Szabó, "TANAKA Yuki" of Yuki Tanaka.
  static bool is_reversed(const name& one, const name& called) noexcept {
    return one.size() == 2 && called.size() == 2 && one[0] == called[1] && one[1] == called[0] && !called[0].initial &&
           !called[1].initial;
  }
  // "SMS Ong" of Ong Siew Leng, "PDAS Roy": capitals in front that are no name of hers.
  bool is_styled(const person& one, const name& called, const chunk& c) const noexcept {
    return called.size() == 2 && c.last == c.first + 2 && in_.tokens[c.first].caps && !in_.tokens[c.last - 1].caps &&
           in_[c.first].size() <= 5 && one.words.size() > 1 &&
           (one.words.back() == called.back() || one.words.front() == called.back());
  }

  // Two people share the word: the one who was named last is meant. Looks back over a page, no further.
  std::uint32_t closest(const std::vector<std::uint32_t>& candidates, const name& called, std::uint32_t before) const {
    constexpr std::uint32_t page = 200;
    for (std::uint32_t i = before; i-- > (before > page ? before - page : 0);) {
      const chunk& earlier = to_.chunks()[i];
      if (earlier.who == entity_id::none || earlier.what != entity::type::person) continue;
      for (const std::uint32_t p : candidates)
        if (people_[p].id == earlier.who && holds(people_[p].words, called)) return p;
    }
    return none;
  }

  linking& to_;
  const sources& from_;
  const document& in_;
  std::vector<person> people_;  // a caller's person once for each of his names
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_word_;  // name word to people
  std::unordered_map<std::uint32_t, std::uint32_t> callers_people_;        // row of names.lex to people
};

}  // namespace

void link_people(linking& to) { people_linker(to).run(); }

}  // namespace communique::entities

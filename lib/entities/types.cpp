// Person, organisation or place: evidence for each run of capitals that no list explains, added up over the text.
#include "entities/steps.hpp"
#include "entities/words.hpp"

#include <algorithm>
#include <unordered_map>

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

class type_settler {
 public:
  type_settler(const sources& from, scene& into) : from_(from), in_(from.in), out_(into) {}

  void run() {
    for (const courtesy& c : out_.courtesies) mark_behind(c);
    for (chunk& c : out_.chunks)
      if (!c.typed && c.first < c.last) weigh(c);
    add_up();
    for (chunk& c : out_.chunks)
      if (!c.typed && c.first < c.last) settle(c);
  }

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }

  // What follows "Mr" is a person.
  void mark_behind(const courtesy& c) {
    if (c.last >= in_.tokens.size() || out_.chunk_at[c.last] == none) return;
    chunk& named = out_.chunks[out_.chunk_at[c.last]];
    if (named.first != c.last) return;
    if (named.typed && named.what == entity::type::place && !named.demonym) {
      named.typed = false;  // "Mr London"
      named.meaning = none;
    }
    named.person += 6;
    if (c.of != sex::unknown) named.of = c.of, named.told = true;
  }

  void weigh(chunk& c) const {
    const text::sentence& s = in_.sentence_of(c.first);
    const token_id size = c.last - c.first;
    const auto& given = from_.known.given[word(in_.tokens[c.first].ascii == '\'' ? c.first + 1 : c.first)];
    if (given.known) {
      c.person += size > 1 ? 4 : 2;
      if (c.of == sex::unknown) c.of = given.of;
    } else if (size > 1 && from_.known.given[word(c.last - 1)].known) {
      c.person += 2;
      if (c.of == sex::unknown) c.of = from_.known.given[word(c.last - 1)].of;
    }
    if (from_.known.family_first[word(c.first)] != 0 && size <= 3) c.person += size > 1 ? 4 : 2;
    for (token_id t = c.first; t < c.last; ++t) {
      if (from_.known.thing[word(t)] != 0 && t + 1 == c.last && size > 1)
        c.person -= 6, c.organization -= 8, c.place -= 6;
      const std::uint8_t side = from_.known.place_head[word(t)];
      const bool at_side = ((side & 1) != 0 && t + 1 == c.last) || ((side & 2) != 0 && t == c.first);
      if (at_side && size > 1) c.place += 7;
      if (in_.tokens[t].what != token::kind::word) c.person -= 2;
    }
    if (size == 1 && is_acronym(c, s)) c.organization += in_[c.first].size() >= 3 && in_[c.first].size() <= 8 ? 4 : 1;
    if (size == 1 && is_route(c, s)) c.person -= 4, c.organization -= 6, c.place -= 8;
    if (size >= 2 && size <= 4) c.person += 1;
    if (size > 5) c.person -= 3;
    if (is_venue(c, s)) c.place += 14, c.person -= 4;
    look_left(c, s);
    look_right(c, s);
  }

  // "at the |Legislative Palace", "at |South Block": a building, though all its words are of the language.
  bool is_venue(const chunk& c, const text::sentence& s) const noexcept {
    if (c.last - c.first < 2 || (from_.known.place_head[word(c.last - 1)] & 8) == 0 || c.first == s.first) return false;
    token_id before = c.first - 1;
    if (word(before) == from_.known.word.the && before > s.first) --before;
    return word(before) == from_.known.word.at;
  }

  // "the |Baku-Tbilisi-Kars railway", "the |Thai-Lao border", "the |LC5 chairman": what it describes is no name.
  bool is_route(const chunk& c, const text::sentence& s) const noexcept {
    if (c.last >= s.last || in_.tokens[c.last].capital || from_.tags[c.last] != tag::noun) return false;
    if (from_.known.place_head[word(c.last)] != 0) return false;
    const std::string_view w = in_[c.first];
    const std::size_t hyphen = w.find('-');
    const bool joined = hyphen != std::string_view::npos && hyphen + 1 < w.size() && w[hyphen + 1] >= 'A' &&
                        w[hyphen + 1] <= 'Z' && hyphen > 2;
    return joined || w.find_first_of("0123456789") != std::string_view::npos;
  }

  // Capitals that could be short for a body. Not "DECIDES", "XVIII", "GE-404", "270 million UAH".
  bool is_acronym(const chunk& c, const text::sentence& s) const noexcept {
    const std::string_view w = in_[c.first];
    if (!in_.tokens[c.first].caps || among_capitals(c, s)) return false;
    // A word of some length that the lexicon knows in lower case is emphasis.
    if (word(c.first) != text::word_id::unknown && w.size() > 4) return false;
    if (from_.known.common[word(c.first)] != 0 || w.find_first_not_of("IVXLC") == std::string_view::npos) return false;
    if (w.find_first_of("0123456789-") != std::string_view::npos) return false;
    const auto is = [&](token_id t, char sign) { return in_.tokens[t].ascii == sign; };
    if (c.first > s.first && is(c.first - 1, '/')) return false;  // "—MK/LDF": who wrote it
    if (c.last < s.last && (is(c.last, '/') || is(c.last, '+'))) return false;
    return c.last >= s.last || in_[c.last].empty() || (in_[c.last][0] != '$' && in_.tokens[c.last].ascii != '$');
  }

  // A word in capitals beside others in capitals is no acronym: "THE BIG SPEECH".
  bool among_capitals(const chunk& c, const text::sentence& s) const noexcept {
    return (c.first > s.first && in_.tokens[c.first - 1].caps) || (c.last < s.last && in_.tokens[c.last].caps);
  }
  // "the Agreement", "Rural Water": capitals of emphasis or of a portfolio, not of a name.
  bool all_common(const chunk& c) const noexcept {
    for (token_id t = c.first; t < c.last; ++t)
      if (from_.known.common[word(t)] == 0) return false;
    return true;
  }

  void look_left(chunk& c, const text::sentence& s) const {
    if (c.first == s.first) return;
    const token_id before = c.first - 1;
    const auto& w = from_.known.word;
    const text::word_id left = word(before);
    if (left == w.the) {
      c.person -= 3;
      c.organization += 2;
      c.place += 1;
      // "the Inylchek glacier": it describes a thing, and what it names is seldom a body.
      if (c.last < s.last && from_.tags[c.last] == tag::noun && !in_.tokens[c.last].capital) c.organization -= 2;
    } else if (left == w.in) {
      c.place += 3;
      c.person -= 2;
    } else if (left == w.from || left == w.at || left == w.to) {
      c.place += 2;
    } else if (left == w.by || left == w.with) {
      c.person += 1;
    } else if (from_.tags[before] == tag::preposition && left != w.of && left != w.for_) {
      c.place += 1;
    }
    if (is_listed(c, before, s)) c.place += 4;
    // "the Trade Agreement |(PTA)": short for what stands before the bracket, which is no body.
    if (in_.tokens[before].ascii == '(' && acronym_of_thing(c, before, s)) c.organization -= 12;
    if (in_.tokens[before].what == token::kind::number) c.organization -= 5;  // "135 MW"
    if (from_.tags[before] == tag::determiner && left != w.the) c.person -= 3;
    const bool acronym = c.last == c.first + 1 && in_.tokens[c.first].caps;  // "the opposition SDSM"
    if (from_.known.person_noun[left] == 1 && !acronym) c.person += 2;       // "spokesman Jan Lund"
    // "the shipping firm Nordhavn"; not "the broadcaster Jan Lund"
    if (from_.known.body_noun[left] != 0 && !in_.tokens[before].capital && c.person < 4) c.organization += 7;
    if (in_[before].ends_with("-based") && c.person < 4) c.organization += 7;  // "the Lisbon-based Nordhavn"
    if (from_.known.saying[left] != 0) c.person += 2;                          // "said Jan Lund"
    // "town of X", "city of X"
    if (left == w.of && before > s.first && from_.known.place_head[word(before - 1)] != 0) c.place += 5;
  }

  bool acronym_of_thing(const chunk& c, token_id open, const text::sentence& s) const noexcept {
    if (open == s.first || c.last >= s.last || in_.tokens[c.last].ascii != ')') return false;
    if (!in_.tokens[c.first].caps) return false;
    return in_.tokens[open - 1].capital && from_.known.thing[word(open - 1)] != 0;
  }

  // "in Malanje and |Uíge", "at Paga, |Dakola": beside a place that a preposition leads to.
  bool is_listed(const chunk& c, token_id before, const text::sentence& s) const noexcept {
    if (c.person > 3 || before <= s.first + 1) return false;
    if (word(before) != from_.known.word.and_ && in_.tokens[before].ascii != ',') return false;
    const std::uint32_t other = out_.chunk_at[before - 1];
    if (other == none || out_.chunks[other].first <= s.first || out_.chunks[other].demonym) return false;
    const chunk& place = out_.chunks[other];
    const bool is_place = place.typed ? place.what == entity::type::place && !is_country(place)
                                      : place.place >= 3 && place.place > std::max(place.person, place.organization);
    return is_place && from_.tags[place.first - 1] == tag::preposition;
  }
  bool is_country(const chunk& c) const noexcept {
    return c.meaning != none && from_.known.senses[c.meaning].what == sense::kind::country;
  }

  void look_right(chunk& c, const text::sentence& s) const {
    token_id t = c.last;
    if (t >= s.last) return;
    const auto& w = from_.known.word;
    if (in_.tokens[t].what == token::kind::number) c.organization -= 5;  // "USD 300,000"
    if (is_constituency(c, s)) c.place += 6, c.person -= 6;
    if (from_.known.small_head[word(t)] != 0 && !in_.tokens[t].capital) c.organization += 4;  // "the Lelo party"
    if (in_.tokens[t].ascii == ',' && t + 1 < s.last) {
      const std::uint32_t next = out_.chunk_at[t + 1];
      const bool country = next != none && out_.chunks[next].typed && out_.chunks[next].what == entity::type::place &&
                           !out_.chunks[next].demonym;
      if (country && c.person <= 1) c.place += 3;  // "Lahad Datu, Malaysia"
      if (word(t + 1) == w.who) c.person += 4;
      if (is_introduced(c, t + 1, s)) c.person += 4;
      if (in_.tokens[t + 1].what == token::kind::number && t + 2 < s.last && in_.tokens[t + 2].ascii == ',' &&
          in_[t + 1].size() == 2)
        c.person += 4;  // "Jan Lund, 45,"
    }
    while (t < s.last && from_.tags[t] == tag::adverb) ++t;
    if (t < s.last && (from_.tags[t] == tag::verb_past || from_.tags[t] == tag::verb_s)) {
      c.person += 1;
      if (from_.known.saying[word(t)] != 0) c.person += 1;
    }
    if (t < s.last && word(t) == w.who) c.person += 4;
    if (t < s.last && (from_.known.place_head[word(t)] & 1) != 0 && !in_.tokens[t].capital)
      c.place += 6;  // "Itang district"
  }

  // "|Kisumu West MP Ana Roy", "|Machakos Governor Ana Roy": in front of an office of a place, its holder behind it.
  bool is_constituency(const chunk& c, const text::sentence& s) const {
    const lexicon::phrase_map::match& match = from_.matches[c.last];
    if (!match || match.last >= s.last || in_.tokens[c.first].caps) return false;
    const sense& of = from_.known.senses[match.value];
    if (of.what != sense::kind::office || !in_.tokens[c.last].capital) return false;
    const office_title& title = from_.known.titles[of.index];
    if (title.plural || title.rank) return false;
    if (title.takes != owner_kind::assembly && title.takes != owner_kind::place) return false;
    const token_id name = past_courtesies(from_, out_, match.last);
    return name < s.last && is_capitalised_word(from_, name);
  }

  // "said Mamy, |a taxi driver": whoever speaks and is then told to be somebody.
  bool is_introduced(const chunk& c, token_id t, const text::sentence& s) const noexcept {
    if (from_.tags[t] != tag::determiner || word(t) == from_.known.word.the) return false;  // "a", "another"
    const bool speaks = c.first > s.first && from_.known.saying[word(c.first - 1)] != 0;
    if (!speaks && c.first != s.first) return false;
    for (token_id k = t + 1; k < s.last && k < t + 4; ++k) {
      const lexicon::phrase_map::match match = from_.phrase_at(k, s.last);
      if (match && from_.known.senses[match.value].what == sense::kind::office) return true;
    }
    return false;
  }

  // The same words are the same thing throughout a text; one word that is part of a longer run counts for it.
  void add_up() {
    struct sum {
      int person = 0, organization = 0, place = 0;
      sex of = sex::unknown;
      bool told = false;
    };
    std::unordered_map<std::uint64_t, sum> sums;
    const auto key = [&](const chunk& c) {
      std::uint64_t k = 0;
      for (token_id t = c.first; t < c.last; ++t) k = k * 1099511628211u + identity(in_, t);
      return k;
    };
    for (const chunk& c : out_.chunks) {
      if (c.typed || c.first == c.last) continue;
      sum& total = sums[key(c)];
      total.person += c.person;
      total.organization += c.organization;
      total.place += c.place;
      if (c.of != sex::unknown && !total.told) total.of = c.of, total.told = c.told;
    }
    for (chunk& c : out_.chunks) {
      if (c.typed || c.first == c.last) continue;
      const sum& total = sums[key(c)];
      c.person = total.person;
      c.organization = total.organization;
      c.place = total.place;
      if (c.of == sex::unknown || total.told) c.of = total.of, c.told = total.told;
    }
  }

  void settle(chunk& c) const {
    const int best = std::max({c.person, c.organization, c.place});
    if (best <= 0 || (all_common(c) && c.person < 6 && c.place < 8)) return;
    if (from_.known.no_name[word(c.first)] != 0 && c.last == c.first + 1 && c.person < 6) return;
    // One word that only "the" or a preposition says something of: "the Cerrado", "on Crossroads".
    const bool weak = c.last == c.first + 1 && c.organization == best && c.organization < enough_for_a_word;
    if (weak && c.person < best && c.place < best) return;
    c.typed = true;
    c.what = c.person == best && c.person >= c.place ? entity::type::person
             : c.place == best                       ? entity::type::place
                                                     : entity::type::organization;
    // "Mirzo Ulugbek |district"
    const token_id next = c.last;
    const bool free = next < in_.sentence_of(c.first).last && out_.chunk_at[next] == none;
    if (c.what == entity::type::place && c.end == next && free && (from_.known.place_head[word(next)] & 4) != 0 &&
        !in_.tokens[next].capital) {
      out_.chunk_at[next] = out_.chunk_at[c.first];
      c.last = c.end = next + 1;
    }
  }

  static constexpr int enough_for_a_word = 4;

  const sources& from_;
  const document& in_;
  scene& out_;
};

}  // namespace

void settle_types(const sources& from, scene& into) { type_settler(from, into).run(); }

}  // namespace communique::entities

// Who holds an office: the name in front of it, behind it, or beside it in apposition.
#include "entities/office_tails.hpp"
#include "entities/spotting.hpp"
#include "entities/words.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

class holder_finder {
 public:
  holder_finder(const sources& from, scene& into) : from_(from), in_(from.in), out_(into) {}

  void run() {
    for (chunk& c : out_.chunks)
      if (!c.typed && c.first < c.last && follows_owner_verb(c.first)) c.organization += 4, c.person -= 4;
    for (std::size_t i = 0; i < out_.offices.size(); ++i)
      if (!out_.offices[i].plural) find(out_.offices[i], i > 0 ? &out_.offices[i - 1] : nullptr);
    for (const office_phrase& o : out_.offices)
      if (o.plural) expect_people(o);
    for (std::size_t i = 1; i < out_.offices.size(); ++i) abbreviate(out_.offices[i - 1], out_.offices[i]);
    for (std::size_t i = out_.offices.size(); i-- > 1;) share_backward(out_.offices[i - 1], out_.offices[i]);
    for (std::size_t i = 1; i < out_.offices.size(); ++i) share_forward(out_.offices[i - 1], out_.offices[i]);
    // "the Thai-Lao |General Border Committee"
    for (office_phrase& o : out_.offices)
      if (o.holder == none && from_.known.titles[o.title].rank && o.last < in_.tokens.size() &&
          is_capitalised_word(from_, o.last))
        o.indefinite = true;
  }

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  bool is_person(std::uint32_t c) const noexcept { return may_be_person(from_, out_, c); }
  bool is_person_from(token_id t) const noexcept {
    return is_person(out_.chunk_at[t]) && out_.chunks[out_.chunk_at[t]].first == t;
  }
  const text::sentence& sentence_of(const office_phrase& o) const { return in_.sentence_of(o.title_first); }

  // "who leads the |Shetland Whitefish Producers"
  bool follows_owner_verb(token_id t) const noexcept {
    const token_id first = in_.sentence_of(t).first;
    if (t > first && word(t - 1) == from_.known.word.the) --t;
    if (t < first + 2 || from_.known.owner_verb[word(t - 1)] == 0) return false;
    const bool adverb = t > first + 2 && from_.tags[t - 2] == tag::adverb;
    return word(adverb ? t - 3 : t - 2) == from_.known.word.who;
  }

  // "the presidents of Angola, |Téte Lopes, and Vietnam, |Bui Son", "of Angola and Vietnam (|A and |B)": what is named
  // behind the countries and is none are people.
  void expect_people(const office_phrase& o) {
    constexpr int most = 16;
    const text::sentence& s = sentence_of(o);
    token_id t = o.title_last;
    if (t >= s.last || word(t) != from_.known.word.of) return;
    bool owned = false;
    ++t;
    for (int n = 0; n < most && t < s.last; ++n) {
      if (word(t) == from_.known.word.the || word(t) == from_.known.word.of) ++t;
      const std::uint32_t c = t < s.last ? out_.chunk_at[t] : none;
      if (c == none || out_.chunks[c].first != t || out_.chunks[c].end <= t) return;
      chunk& named = out_.chunks[c];
      if (named.typed && named.what == entity::type::place) owned = true;
      else if (owned && is_person(c) && named.last - named.first > 1) named.person += 6;
      else return;
      t = named.end;
      const token_id before = t;
      if (t < s.last && (in_.tokens[t].ascii == ',' || in_.tokens[t].ascii == '(')) ++t;
      if (t < s.last && word(t) == from_.known.word.and_) ++t;
      if (t == before) return;
    }
  }

  // "External Affairs Minister (|EAM) Ana Roy": the same office once more.
  void abbreviate(const office_phrase& before, office_phrase& o) {
    if (o.begin == 0 || o.begin - 1 != before.title_last || in_.tokens[before.title_last].ascii != '(') return;
    if (o.last >= in_.tokens.size() || in_.tokens[o.last].ascii != ')' || !in_.tokens[o.title_first].caps) return;
    if (before.holder == none) return;
    o.holder = before.holder;
    o.affiliation = before.affiliation;
    o.joined = false;
    o.predicate = true;
  }

  // "his counterpart, |Economy Minister Emin Aslanbeyli", "the Deputy Prime Minister, |Minister of Transport, X",
  // "Defence Minister |Gen X"
  void share_backward(office_phrase& before, const office_phrase& o) {
    if (before.holder != none || o.holder == none || before.plural) return;
    const chunk& name = out_.chunks[o.holder];
    if (name.first < o.begin || before.last >= in_.tokens.size()) return;
    if (in_.tokens[before.last].sentence != in_.tokens[o.begin].sentence) return;
    // "the Special Representative for Libya |and Head of the Mission, X": one article, one person.
    if (before.definite && word(before.last) == from_.known.word.and_ && before.last + 1 == o.title_first &&
        name.first > o.last)
      return hold(before, o.holder, 2);
    const bool direct = past_courtesies(from_, out_, before.last) == o.begin;
    // "the spokesman foreign minister": only ranks and counterparts follow a title in lower case.
    const bool capital = in_.tokens[before.title_first].capital && in_.tokens[o.title_first].capital;
    if (direct && (before.relation || capital || from_.known.titles[o.title].rank)) return hold(before, o.holder, 2);
    if (!is_particular(before) || in_.tokens[before.last].ascii != ',' || before.last + 1 >= in_.tokens.size()) return;
    // "the Executive Secretary, |H.E. Ambassador Ana Roy"
    if (past_courtesies(from_, out_, before.last + 1) == o.begin) hold(before, o.holder, 2);
  }

  // "Ana Roy, Minister of Foreign Affairs of Grenada |and Chair of the Council"
  void share_forward(const office_phrase& before, office_phrase& o) {
    if (o.holder != none || before.holder == none || o.plural || before.last + 1 != o.begin) return;
    if (out_.chunks[before.holder].last > before.begin || word(before.last) != from_.known.word.and_) return;
    if (in_.tokens[before.last].sentence != in_.tokens[o.begin].sentence) return;
    if (closes(o, sentence_of(o))) hold(o, before.holder, 0);
  }

  // "the minister", and "Minister of Justice": an article may be missing where the words tell which.
  bool is_particular(const office_phrase& o) const noexcept {
    if (o.indefinite) return false;
    const bool told = o.title_last - o.title_first > 1 || o.affiliation != none;
    return o.definite || (told && in_.tokens[o.title_first].capital);
  }

  void find(office_phrase& o, office_phrase* before) {
    const text::sentence& s = sentence_of(o);
    // "Foreign Minister H.E. Mr Lavrov"
    const token_id t = past_courtesies(from_, out_, o.last);
    if (t < s.last && is_person_from(t)) {
      // "the Special Envoy of the |President of Guyana Ms. Yvonne Roy"
      if (t > o.last && serves(before, o, s)) return hold(*before, out_.chunk_at[t], 6);
      hold(o, out_.chunk_at[t], 6);
      o.joined = true;
      return;
    }
    if (hold_for_master(o, before, s)) return;
    if (name_behind_comma(o, s) || name_before(o, s) || name_before_copula(o, s)) return;
    name_before_relative(o, s, before);
  }

  // "the Special Representative of the UN |Secretary-General, Ana Roy": she is not the one whom she represents.
  bool hold_for_master(const office_phrase& o, office_phrase* before, const text::sentence& s) {
    if (!serves(before, o, s)) return false;
    if (o.last + 1 >= s.last || in_.tokens[o.last].ascii != ',') return false;
    const token_id name = past_courtesies(from_, out_, o.last + 1);
    if (name >= s.last || !is_person_from(name)) return false;
    hold(*before, out_.chunk_at[name], 4);
    return true;
  }

  // "the Special Representative of the |Secretary-General"
  bool serves(const office_phrase* before, const office_phrase& o, const text::sentence& s) const noexcept {
    constexpr token_id between = 4;
    if (!before || before->plural || before->holder != none || before->relation) return false;
    if (before->title_last < s.first || o.title_first < before->title_last + 1) return false;
    return word(before->title_last) == from_.known.word.of && o.title_first - before->title_last <= between;
  }

  // "Ana Roy is |Chile's foreign minister.": told of her, but no mention of hers.
  bool name_before_copula(office_phrase& o, const text::sentence& s) {
    const token_id verb = o.begin - 1;
    if (o.begin < s.first + 2) return false;
    if (word(verb) != from_.known.word.is && word(verb) != from_.known.word.was) return false;
    const std::uint32_t c = out_.chunk_at[verb - 1];
    if (!is_person(c) || out_.chunks[c].last != verb || (out_.chunks[c].last - out_.chunks[c].first < 2)) return false;
    if (word(verb) == from_.known.word.was && !o.state_told) o.state = office::status::former;
    o.predicate = true;
    hold(o, c, 4);
    return true;
  }

  // "Azerbaijan's Minister of Foreign Affairs, Jeyhun Bayramov,", "a Commission spokeswoman, Anneli Tamm,"
  bool name_behind_comma(office_phrase& o, const text::sentence& s) {
    if (o.last + 1 >= s.last || in_.tokens[o.last].ascii != ',') return false;
    const token_id t = past_courtesies(from_, out_, o.last + 1);
    if (t >= s.last || !is_person_from(t)) return false;
    const chunk& c = out_.chunks[out_.chunk_at[t]];
    const bool comma = c.last < s.last && in_.tokens[c.last].ascii == ',';
    if (!is_particular(o) && !(o.indefinite && c.last - c.first >= 2 && (comma || c.last >= s.last))) return false;
    // Not "the minister, Russia and …": what follows closes the apposition.
    const bool closed = comma || c.last >= s.last || in_.tokens[c.last].ascii == '.' ||
                        in_.tokens[c.last].what == token::kind::punctuation || c.last - c.first >= 2;
    if (closed) hold(o, out_.chunk_at[t], 4);
    return closed;
  }

  // "Jeyhun Bayramov, Azerbaijan's foreign minister,", "Anna Holm (Foreign Minister)"
  bool name_before(office_phrase& o, const text::sentence& s) {
    if (o.begin < s.first + 2) return false;
    const char mark = in_.tokens[o.begin - 1].ascii;
    if (mark != ',' && mark != '(') return false;
    const std::uint32_t c = out_.chunk_at[o.begin - 2];
    if (!is_person(c) || out_.chunks[c].last != o.begin - 1) return false;
    if (mark == ',' && !closes(o, s)) return false;
    hold(o, c, 4);
    take_body_behind(o, s);
    return true;
  }

  // "Ana Roy, Commander, |U.S. European Command,"
  void take_body_behind(office_phrase& o, const text::sentence& s) const {
    if (o.affiliation != none || o.last + 1 >= s.last || in_.tokens[o.last].ascii != ',') return;
    const token_id t = o.last + 1;
    const std::uint32_t c = out_.chunk_at[t];
    if (c == none || out_.chunks[c].first != t || !out_.chunks[c].typed ||
        out_.chunks[c].what != entity::type::organization || out_.chunks[c].common)
      return;
    const token_id end = out_.chunks[c].end;
    if (end < s.last && in_.tokens[end].what == token::kind::word && word(end) != from_.known.word.and_) return;
    o.affiliation = c;
    o.last = end;
  }

  // "Kautu Teannaki, who is also |foreign minister", "Ana Roy, who was |ambassador to Jordan", "Ana Roy, who serves as
  // |Minister of Justice", "Ana Roy, Minister of Finance of Chile, who is also |deputy prime minister"
  void name_before_relative(office_phrase& o, const text::sentence& s, const office_phrase* before) {
    token_id t = o.begin;
    bool past = false;
    if (t > s.first + 4 && word(t - 1) == from_.known.word.as_ && tagging::is_verb(from_.tags[t - 2])) {
      past = from_.tags[t - 2] == tag::verb_past;
      t -= 2;
    }
    while (t > s.first + 2 && o.begin - t < 5) {
      const tag g = from_.tags[t - 1];
      if (g != tag::auxiliary && g != tag::adverb) break;
      if (g == tag::auxiliary) past = word(t - 1) == from_.known.word.was;  // "has served as" goes on
      --t;
    }
    if (t == o.begin && !o.state_told) return;
    if (t < s.first + 3 || word(t - 1) != from_.known.word.who || in_.tokens[t - 2].ascii != ',') return;
    if (past && !o.state_told) o.state = office::status::former;
    const std::uint32_t c = out_.chunk_at[t - 3];
    o.predicate = true;
    if (is_person(c) && out_.chunks[c].last == t - 2) hold(o, c, 4);
    else if (before && before->last == t - 2 && before->holder != none) hold(o, before->holder, 0);
    else o.predicate = false;
  }

  // "X, president of Y, said": yes. "X, minister Z and …" is a list.
  bool closes(const office_phrase& o, const text::sentence& s) const noexcept {
    token_id t = o.last;
    for (int words = 0; t < s.last && words < 30; ++words, ++t) {
      const char c = in_.tokens[t].ascii;
      if (c == ',' || c == '.' || c == ';' || c == ')' || in_.tokens[t].what == token::kind::mark) return true;
      if (out_.chunk_at[t] != none && is_person(out_.chunk_at[t]) && words == 0) return false;
    }
    return t >= s.last;
  }

  void hold(office_phrase& o, std::uint32_t c, int evidence) {
    o.holder = c;
    out_.chunks[c].person += evidence;
  }

  const sources& from_;
  const document& in_;
  scene& out_;
};

// "Humanitarian Aid Commissioner |Meets": in a headline each word may have a capital.
bool is_headline_word(const sources& from, const chunk& c) noexcept {
  if (from.part_of(c.first) != article_frame::part::headline) return false;
  for (token_id t = c.first; t < c.last; ++t)
    if (from.known.common[from.word(t)] == 0) return false;
  return true;
}

}  // namespace

bool may_be_person(const sources& from, const scene& of, std::uint32_t c) noexcept {
  if (c == none) return false;
  const chunk& named = of.chunks[c];
  return named.first < named.last && !is_headline_word(from, named) &&
         (!named.typed || named.what == entity::type::person);
}

void find_holders(const sources& from, scene& into) { holder_finder(from, into).run(); }

}  // namespace communique::entities

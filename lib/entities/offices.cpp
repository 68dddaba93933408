// Offices as they stand in the text: title, affiliation, holder.
#include "entities/office_fields.hpp"
#include "entities/scene.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

class office_finder {
 public:
  office_finder(const sources& from, scene& into) : from_(from), in_(from.in), out_(into), fields_(from, into) {}

  void run() {
    merge_coordinated();
    for (office_phrase& o : out_.offices) {
      extend_left(o);
      extend_right(o);
      find_holder(o);
    }
    // "his counterpart, Economy Minister Emin Aslanbeyli", "the Deputy Prime Minister, Minister of Transport, X"
    for (std::size_t i = out_.offices.size(); i-- > 1;) {
      office_phrase& before = out_.offices[i - 1];
      const office_phrase& o = out_.offices[i];
      if (before.holder != none || o.holder == none || before.plural || !is_particular(before)) continue;
      const bool comma = before.last + 1 < in_.tokens.size() && in_.tokens[before.last].ascii == ',';
      // "the Executive Secretary, |H.E. Ambassador Ana Roy"
      if (comma && past_courtesies(from_, out_, before.last + 1) == o.begin) hold(before, o.holder, 2);
      else if (before.last == o.begin && before.relation) hold(before, o.holder, 2);
    }
  }

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  const sense* sense_ending_at(token_id end, const text::sentence& s, token_id& begin) const {
    // Modifiers are one or two words.
    for (token_id size = 2; size >= 1; --size) {
      if (end < s.first + size) continue;
      const auto match = from_.phrase_at(end - size, end);
      if (match && match.last == end) {
        begin = end - size;
        return &from_.known.senses[match.value];
      }
    }
    return nullptr;
  }

  // "Deputy Prime Minister and Minister of Economy": one office of one person, if the first has no name of its own.
  void merge_coordinated() {
    std::vector<office_phrase> kept;
    for (std::size_t i = 0; i < out_.offices.size(); ++i) {
      office_phrase next = out_.offices[i];
      while (i + 1 < out_.offices.size()) {
        const office_phrase& behind = out_.offices[i + 1];
        const bool joined = !next.plural && !behind.plural && next.title_last + 1 == behind.title_first &&
                            word(next.title_last) == from_.known.word.and_ &&
                            in_.tokens[next.title_first].capital == in_.tokens[behind.title_first].capital;
        // "Prime Minister and Foreign Minister Adjacent" of two people is rarer than one person's two offices.
        if (!joined) break;
        next.title_last = next.last = behind.title_last;
        ++i;
      }
      kept.push_back(next);
    }
    out_.offices = std::move(kept);
    out_.office_end_at.assign(in_.tokens.size() + 1, none);
    for (std::uint32_t i = 0; i < out_.offices.size(); ++i) out_.office_end_at[out_.offices[i].title_last] = i;
  }
  void extend_left(office_phrase& o) {
    const text::sentence& s = in_.sentence_of(o.title_first);
    token_id begin = 0;
    while (o.title_first > s.first) {
      const sense* m = sense_ending_at(o.title_first, s, begin);
      if (!m || m->what != sense::kind::modifier) break;
      const title_modifier& mod = from_.known.modifiers[m->index];
      if (mod.follows) break;
      if (mod.changes_state) {
        // "former" is no word of the title: its status says it.
        o.state = mod.state;
        o.state_told = true;
        o.first = o.begin = begin;
        const bool again = begin > s.first;
        if (!again) return;
        token_id more = 0;
        const sense* before = sense_ending_at(begin, s, more);
        if (!before || before->what != sense::kind::modifier) break;
        break;
      }
      if (!mod.lowers) { o.first = o.begin = begin; break; }
      o.lowered = true;
      o.title_first = o.first = o.begin = begin;
    }
    if (o.first == o.title_first) describe_left(o, s);
    if (o.first == s.first) return;
    token_id t = o.first;
    const bool genitive = in_.tokens[t - 1].ascii == '\'' && from_.tags[t - 1] == tag::genitive;
    const token_id chunk_last = genitive ? t - 1 : t;
    if (chunk_last > s.first) {
      const std::uint32_t c = out_.chunk_at[chunk_last - 1];
      if (c != none && out_.chunks[c].end == chunk_last && takes_affiliation(out_.chunks[c], genitive)) {
        o.affiliation = c;
        o.first = o.begin = out_.chunks[c].first;
        o.definite = true;
      }
    }
    // "former Kenyan minister"
    if (o.affiliation != none && o.first > s.first) {
      token_id former = 0;
      const sense* m = sense_ending_at(o.first, s, former);
      if (m && m->what == sense::kind::modifier && from_.known.modifiers[m->index].changes_state) {
        o.state = from_.known.modifiers[m->index].state;
        o.state_told = true;
        o.first = o.begin = former;
      }
    }
    if (o.begin > s.first) {
      const tag before = from_.tags[o.begin - 1];
      const text::word_id w = word(o.begin - 1);
      if (before == tag::determiner) {
        o.indefinite = w == from_.known.word.a || w == from_.known.word.an;
        o.definite |= !o.indefinite;
        --o.begin;
      } else if (before == tag::possessive) {
        o.possessor = w;
        o.definite = true;
        --o.begin;
      }
    }
  }

  // "migration minister", "Interior and Safety Minister", "foreign relations chief": the words of the field in front
  // of an office that is one word. "Visiting minister" is none: only nouns and adjectives of the word lists count.
  void describe_left(office_phrase& o, const text::sentence& s) {
    if (o.title_last - o.title_first != 1 || o.plural || o.relation) return;
    const bool capitals = in_.tokens[o.title_first].capital;
    token_id t = o.title_first;
    while (t > s.first && o.title_first - t < 4) {
      const token_id before = t - 1;
      const bool joins = word(before) == from_.known.word.and_ && before > s.first && t < o.title_first &&
                         describes(before - 1, capitals);
      if (!joins && !describes(before, capitals)) break;
      t = before;
    }
    if (t == o.title_first) return;
    for (token_id k = t; k < o.title_first; ++k) cut_chunk(k, o.title_first);
    o.title_first = o.first = o.begin = t;
  }
  bool describes(token_id t, bool capitals) const noexcept {
    const token& here = in_.tokens[t];
    if (here.what != token::kind::word || here.capital != capitals || from_.known.common[here.word] == 0) return false;
    const std::uint32_t c = out_.chunk_at[t];
    if (c != none && (out_.chunks[c].typed || out_.chunks[c].first != t)) return false;
    if (out_.office_end_at[t + 1] != none) return false;
    const auto match = from_.phrase_at(t, t + 1);
    if (match) return false;
    const tag g = capitals ? from_.language_tag(t) : from_.tags[t];
    return g == tag::noun || g == tag::adjective;
  }

  bool takes_affiliation(const chunk& c, bool genitive) const noexcept {
    if (c.typed) return c.what != entity::type::person && c.what != entity::type::event;
    return genitive || c.last - c.first <= 3;   // "Balochistan Home Minister", "Hydro-Québec president"
  }

  void extend_right(office_phrase& o) {
    const text::sentence& s = in_.sentence_of(o.title_first);
    token_id t = o.title_last;
    // "ambassador-designate", "president-elect" come as one token or as a word behind.
    const bool hyphen = t + 1 < s.last && in_.tokens[t].ascii == '-' && !in_.tokens[t + 1].space_before;
    if (hyphen) ++t;
    if (t < s.last) {
      const auto match = from_.phrase_at(t, s.last);
      if (match && from_.known.senses[match.value].what == sense::kind::modifier &&
          (from_.known.modifiers[from_.known.senses[match.value].index].follows ||
           from_.known.modifiers[from_.known.senses[match.value].index].state == office::status::designate)) {
        o.state = from_.known.modifiers[from_.known.senses[match.value].index].state;
        o.state_told = true;
        t = o.last = match.last;
      }
    }
    t = o.last;
    // "Minister of Foreign Affairs| and International Trade"
    if (t + 2 < s.last && (word(t) == from_.known.word.and_ || in_.tokens[t].ascii == ',') &&
        o.title_last > o.title_first + 2 && in_.tokens[t + 1].capital && in_.tokens[t - 1].capital &&
        fields_.is_last(t + 1, s) && (word(t) == from_.known.word.and_ || fields_.list_goes_on(t + 1, s)))
      t = o.last = o.title_last = fields_.end(t + 1, s);
    for (int links = 0; links < 3 && t + 1 < s.last; ++links) {
      const text::word_id link = word(t);
      const auto& w = from_.known.word;
      const bool of = link == w.of || link == w.de, for_ = link == w.for_, to = link == w.to, at = link == w.at,
                 in = link == w.in, on = link == w.on;
      if (!of && !for_ && !to && !at && !in && !on) break;
      token_id next = t + 1;
      if (word(next) == w.the && next + 1 < s.last) ++next;
      const std::uint32_t c = out_.chunk_at[next];
      // "Minister for Europe| and Foreign Affairs": the place is a field among others.
      if (for_ && c != none && out_.chunks[c].what == entity::type::place && fields_.is_behind(out_.chunks[c].end, s)) {
        t = o.last = o.title_last = fields_.end(out_.chunks[c].end + 1, s);
        continue;
      }
      if (c != none && out_.chunks[c].first == next && out_.chunks[c].typed && !out_.chunks[c].demonym &&
          (out_.chunks[c].what == entity::type::place || out_.chunks[c].what == entity::type::organization)) {
        if ((of || at || in || (for_ && out_.chunks[c].what == entity::type::organization)) && o.affiliation == none)
          o.affiliation = c;
        t = o.last = out_.chunks[c].end;
        // "of Kyrgyzstan's parliament"
        if (t + 1 < s.last && from_.tags[t] == tag::genitive && out_.chunk_at[t + 1] != none &&
            out_.chunks[out_.chunk_at[t + 1]].typed &&
            out_.chunks[out_.chunk_at[t + 1]].what == entity::type::organization) {
          o.affiliation = out_.chunk_at[t + 1];
          t = o.last = out_.chunks[o.affiliation].end;
        }
        continue;
      }
      if (!of && !for_ && !on) break;
      token_id end = fields_.end(next, s);
      if (end == next) {
        // "president of Migración Colombia": a name that no list knows.
        if (of && c != none && !out_.chunks[c].typed && out_.chunks[c].first == next) {
          chunk& named = out_.chunks[c];
          if (from_.known.titles[o.title].field) {   // "Minister of Revenues"
            const bool more = fields_.is_behind(named.last, s);   // "Electronics| and Information Technology"
            t = o.last = o.title_last = more ? fields_.end(named.last + 1, s) : named.last;
            continue;
          }
          if (o.affiliation == none) o.affiliation = c;
          named.organization += 3;
          named.person -= 4;
          t = o.last = named.last;
          continue;
        }
        break;
      }
      t = o.last = o.title_last = end;
    }
    if (t == o.last && t + 1 < s.last && !in_.tokens[t].capital) through_phrase(o, s);
    for (token_id k = o.title_first; k < o.title_last; ++k) cut_chunk(k, o.title_last);
  }

  // "the head of the Slovak presidential office|, Milota Kráľová": a phrase that no list knows, if an apposition
  // follows.
  void through_phrase(office_phrase& o, const text::sentence& s) {
    const text::word_id link = word(o.last);
    const auto& w = from_.known.word;
    if (link != w.of && link != w.for_ && link != w.in && link != w.at && link != w.to) return;
    token_id t = o.last + 1;
    while (t < s.last && t < o.last + 12) {
      const tag g = from_.tags[t];
      const bool goes_on = g == tag::determiner || g == tag::adjective || g == tag::noun || g == tag::name ||
                           g == tag::genitive || g == tag::preposition || g == tag::possessive || g == tag::number ||
                           g == tag::conjunction || in_.tokens[t].ascii == '(' || in_.tokens[t].ascii == ')';
      if (!goes_on) break;
      ++t;
    }
    if (t + 1 >= s.last || in_.tokens[t].ascii != ',') return;
    const token_id name = past_courtesies(from_, out_, t + 1);
    if (name >= s.last) return;
    const bool person = may_be_person(out_.chunk_at[name]) && out_.chunks[out_.chunk_at[name]].first == name;
    const auto self = static_cast<std::size_t>(&o - out_.offices.data());
    bool titled = false;   // one of the next few offices in the text
    for (std::size_t i = self + 1; i < out_.offices.size() && i < self + 4; ++i)
      titled |= out_.offices[i].title_first == t + 1;
    if (!person && !titled) return;
    for (token_id k = o.last + 1; k < t && o.affiliation == none; ++k) {
      const std::uint32_t c = out_.chunk_at[k];
      if (c != none && out_.chunks[c].typed && out_.chunks[c].what != entity::type::person) o.affiliation = c;
    }
    o.last = t;
  }

  // Words of a title are no name; what is left of the run behind them may be ("Minister of Youth Rashad Nabiyev").
  void cut_chunk(token_id t, token_id end) {
    const std::uint32_t c = out_.chunk_at[t];
    if (c == none) return;
    chunk& cut = out_.chunks[c];
    for (token_id k = cut.first; k < std::min(cut.last, end); ++k) out_.chunk_at[k] = none;
    cut.first = std::min(cut.last, end);
  }

  // "Humanitarian Aid Commissioner |Meets": in a headline each word may have a capital.
  bool is_headline_word(const chunk& c) const noexcept {
    if (from_.part_of(c.first) != article_frame::part::headline) return false;
    for (token_id t = c.first; t < c.last; ++t)
      if (from_.known.common[word(t)] == 0) return false;
    return true;
  }
  bool may_be_person(std::uint32_t c) const noexcept {
    return c != none && !is_headline_word(out_.chunks[c]) && out_.chunks[c].first < out_.chunks[c].last &&
           (!out_.chunks[c].typed || out_.chunks[c].what == entity::type::person);
  }

  // "the minister", and "Minister of Justice": an article may be missing where the words tell which.
  bool is_particular(const office_phrase& o) const noexcept {
    if (o.indefinite) return false;
    const bool told = o.title_last - o.title_first > 1 || o.affiliation != none;
    return o.definite || (told && in_.tokens[o.title_first].capital);
  }

  void find_holder(office_phrase& o) {
    const text::sentence& s = in_.sentence_of(o.title_first);
    if (o.plural) return;
    // "Foreign Minister H.E. Mr Lavrov"
    token_id t = past_courtesies(from_, out_, o.last);
    if (t < s.last && may_be_person(out_.chunk_at[t]) && out_.chunks[out_.chunk_at[t]].first == t) {
      hold(o, out_.chunk_at[t], 6);
      o.joined = true;
      return;
    }
    // "Azerbaijan's Minister of Foreign Affairs, Jeyhun Bayramov,"
    if (o.last + 1 < s.last && in_.tokens[o.last].ascii == ',') {
      t = past_courtesies(from_, out_, o.last + 1);
      if (t < s.last && may_be_person(out_.chunk_at[t]) && out_.chunks[out_.chunk_at[t]].first == t &&
          is_particular(o)) {
        const chunk& c = out_.chunks[out_.chunk_at[t]];
        // Not "the minister, Russia and …": what follows closes the apposition.
        const token_id behind = c.last;
        const bool closed = behind >= s.last || in_.tokens[behind].ascii == ',' || in_.tokens[behind].ascii == '.' ||
                            in_.tokens[behind].what == token::kind::punctuation || c.last - c.first >= 2;
        if (closed && !o.indefinite) return hold(o, out_.chunk_at[t], 4);
      }
    }
    // "Jeyhun Bayramov, Azerbaijan's foreign minister," and "Jeyhun Bayramov, who is minister"
    const token_id begin = o.begin;
    if (begin >= s.first + 2 && in_.tokens[begin - 1].ascii == ',') {
      const std::uint32_t c = out_.chunk_at[begin - 2];
      if (may_be_person(c) && out_.chunks[c].last == begin - 1 && closes_apposition(o, s))
        return hold(o, c, 4);
    }
    // "Anna Holm (Foreign Minister)"
    if (begin >= s.first + 2 && in_.tokens[begin - 1].ascii == '(') {
      const std::uint32_t c = out_.chunk_at[begin - 2];
      if (may_be_person(c) && out_.chunks[c].last == begin - 1) return hold(o, c, 4);
    }
  }

  // "X, president of Y, said": yes. "X, minister Z and …" is a list.
  bool closes_apposition(const office_phrase& o, const text::sentence& s) const noexcept {
    token_id t = o.last;
    for (int words = 0; t < s.last && words < 12; ++words, ++t) {
      const char c = in_.tokens[t].ascii;
      if (c == ',' || c == '.' || c == ';' || c == ')' || in_.tokens[t].what == token::kind::mark) return true;
      if (out_.chunk_at[t] != none && may_be_person(out_.chunk_at[t]) && words == 0) return false;
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
  office_fields fields_;
};

}  // namespace

void find_offices(const sources& from, scene& into) { office_finder(from, into).run(); }

}  // namespace communique::entities

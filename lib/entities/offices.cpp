// Offices as they stand in the text: title, affiliation, holder.
#include "entities/office_tails.hpp"
#include "entities/steps.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

class office_finder {
 public:
  office_finder(const sources& from, scene& into) : from_(from), in_(from.in), out_(into), tails_(from, into) {}

  void run() {
    merge_coordinated();
    for (std::size_t i = 0; i < out_.offices.size(); ++i) {
      extend_left(out_.offices[i], i > 0 ? out_.offices[i - 1].last : 0);
      tails_.extend(out_.offices[i]);
    }
    find_holders(from_, out_);
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
  // "Deputy |President": a word that is an office as well, in front of another.
  void merge_coordinated() {
    std::vector<office_phrase> kept;
    for (std::size_t i = 0; i < out_.offices.size(); ++i) {
      office_phrase next = out_.offices[i];
      while (i + 1 < out_.offices.size()) {
        office_phrase behind = out_.offices[i + 1];
        if (next.title_last == behind.title_first && lowers(next) &&
            in_.tokens[next.title_first].sentence == in_.tokens[behind.title_first].sentence) {
          behind.first = behind.begin = behind.title_first = next.title_first;
          behind.lowered = true;
          next = behind;
          ++i;
          continue;
        }
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
  bool lowers(const office_phrase& o) const noexcept { return !o.plural && from_.known.titles[o.title].lowers; }

  // Modifiers in front, nearest first: "acting |deputy| minister". True where the words in front of them may be the
  // field of the office or its owner.
  bool take_modifiers(office_phrase& o, const text::sentence& s) {
    token_id begin = 0;
    while (o.title_first > s.first) {
      const sense* m = sense_ending_at(o.title_first, s, begin);
      if (!m) return true;
      if (m->what == sense::kind::office && from_.known.titles[m->index].lowers && begin + 1 == o.title_first) {
        o.lowered = true;  // "Deputy |Interior Minister"
        o.title_first = o.first = o.begin = begin;
        continue;
      }
      if (m->what != sense::kind::modifier) return true;
      const title_modifier& mod = from_.known.modifiers[m->index];
      if (mod.follows) return true;
      if (mod.changes_state) {
        o.state = mod.state;
        o.state_told = true;
        // "former" is no word of the title, as its status says it; "acting" is.
        if (mod.state == office::status::acting) o.title_first = begin;
      }
      if (mod.changes_state || !mod.lowers) {
        o.first = o.begin = begin;
        return mod.state == office::status::acting;
      }
      o.lowered = true;
      o.title_first = o.first = o.begin = begin;
    }
    return true;
  }

  void extend_left(office_phrase& o, token_id taken) {  // up to there the words belong to the office in front
    const text::sentence& s = in_.sentence_of(o.title_first);
    if (take_modifiers(o, s) && !o.state_told && describe_left(o, s)) take_modifiers(o, s);  // "Vice |Oceans Minister"
    if (o.first == s.first) return;
    token_id t = o.first;
    const bool genitive = in_.tokens[t - 1].ascii == '\'' && from_.tags[t - 1] == tag::genitive;
    const token_id chunk_last = genitive ? t - 1 : t;
    o.definite |= genitive;  // "the State Minister's |adviser"
    if (chunk_last > s.first) {
      const std::uint32_t c = out_.chunk_at[chunk_last - 1];
      if (c != none && out_.chunks[c].end == chunk_last && (genitive || chunk_last > taken) &&
          takes_affiliation(out_.chunks[c], genitive)) {
        o.affiliation = c;
        o.first = o.begin = out_.chunks[c].first;
        o.definite = true;
        if (out_.chunks[c].demonym) take_body_of(o, s);
        chunk& owner = out_.chunks[c];  // "|House President Ana Roy"
        if (!owner.typed && from_.known.organization_head[word(owner.last - 1)] != 0) owner.organization += 3;
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
      } else if ((before == tag::adjective || (before == tag::noun && o.affiliation != none)) &&
                 o.begin > s.first + 1 && from_.known.titles[o.title].relation) {
        // "a senior |U.S. official": not the one American who is named.
        const text::word_id article = word(o.begin - 2);
        if (article != from_.known.word.a && article != from_.known.word.an) return;
        o.indefinite = true;
        o.definite = false;
        o.begin -= 2;
      }
    }
  }

  // "migration minister", "Interior and Safety Minister", "foreign relations chief": the words of the field in front
  // of an office that is one word, or of a secretary of several. "Visiting minister" is none: only nouns and adjectives
  // of the word lists count.
  bool describe_left(office_phrase& o, const text::sentence& s) {
    if (o.plural || o.relation || o.lowered) return false;
    const bool capitals = in_.tokens[o.title_first].capital;
    if (o.title_last - o.title_first != 1 && !(capitals && from_.known.titles[o.title].field &&
                                               from_.part_of(o.title_first) != article_frame::part::headline))
      return false;
    token_id t = o.title_first;
    bool joined = false;
    while (t > s.first && o.title_first - t < 6) {
      const token_id before = t - 1;
      const bool comma = in_.tokens[before].ascii == ',' && joined;  // "Economy|, Trade and Industry Minister"
      // Not "Ana and |Minister Roy", but "Industry and |Employment Minister Roy".
      const bool joins = (word(before) == from_.known.word.and_ || comma) && before > s.first &&
                         (t < o.title_first || o.title_last - o.title_first > 1) && describes(before - 1, o);
      if (!joins && !describes(before, o)) break;
      joined |= joins;
      t = before;
    }
    if (t == o.title_first) return false;
    // "|Bougainville Affairs Minister": a place in front of them is a portfolio.
    if (capitals && word(t) == from_.known.word.affairs && t > s.first && out_.chunk_at[t - 1] != none) {
      const chunk& place = out_.chunks[out_.chunk_at[t - 1]];
      if (place.typed && place.what == entity::type::place) t = place.first;
    }
    for (token_id k = t; k < o.title_first; ++k) {
      const std::uint32_t c = out_.chunk_at[k];
      const bool inside = c != none && out_.chunks[c].first < k;
      if (inside) out_.chunks[c].last = out_.chunks[c].end = k;  // keeps what is in front
      else tails_.cut_chunk(k, o.title_first);
      out_.chunk_at[k] = none;
    }
    o.title_first = o.first = o.begin = t;
    return true;
  }
  bool describes(token_id t, const office_phrase& o) const noexcept {
    const token& here = in_.tokens[t];
    const bool capitals = in_.tokens[o.title_first].capital;
    if (here.what != token::kind::word || here.capital != capitals || from_.known.common[here.word] == 0) return false;
    const std::uint32_t c = out_.chunk_at[t];
    if (c != none && out_.chunks[c].typed) return false;
    if (out_.office_end_at[t + 1] != none || in_courtesy(t)) return false;
    // "ECOWAS Commission |President"; but "|Police Minister"
    const office_title& title = from_.known.titles[o.title];
    const bool body = from_.known.organization_head[here.word] != 0 || from_.known.small_organization[here.word] != 0;
    if (capitals && body && !(title.field && title.takes == owner_kind::country)) return false;
    const auto match = from_.phrase_at(t, t + 1);
    if (match) return false;
    const tag g = capitals ? from_.language_tag(t) : from_.tags[t];
    return g == tag::noun || g == tag::adjective;
  }
  // "His |Excellency General Roy"
  bool in_courtesy(token_id t) const noexcept {
    const auto at = std::upper_bound(out_.courtesies.begin(), out_.courtesies.end(), t,
                                     [](token_id key, const courtesy& c) { return key < c.last; });
    return at != out_.courtesies.end() && at->first <= t;
  }

  // "|the commission's Macedonian co-chair" is the commission's.
  void take_body_of(office_phrase& o, const text::sentence& s) {
    const owner_kind takes = from_.known.titles[o.title].takes;
    if (takes != owner_kind::body && takes != owner_kind::any) return;
    if (o.first < s.first + 2 || from_.tags[o.first - 1] != tag::genitive) return;
    const std::uint32_t c = out_.chunk_at[o.first - 2];
    if (c == none || out_.chunks[c].end != o.first - 1 || !out_.chunks[c].typed ||
        out_.chunks[c].what != entity::type::organization)
      return;
    o.affiliation = c;
    o.first = o.begin = out_.chunks[c].first;
  }

  bool takes_affiliation(const chunk& c, bool genitive) const noexcept {
    if (c.typed) return c.what != entity::type::person && c.what != entity::type::event;
    return genitive || c.last - c.first <= 3;  // "Balochistan Home Minister", "Hydro-Québec president"
  }

  const sources& from_;
  const document& in_;
  scene& out_;
  office_tails tails_;
};

}  // namespace

void find_offices(const sources& from, scene& into) { office_finder(from, into).run(); }

}  // namespace communique::entities

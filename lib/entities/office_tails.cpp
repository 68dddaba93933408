#include "entities/office_tails.hpp"

#include "entities/words.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

void office_tails::extend(office_phrase& o) {
  const text::sentence& s = in_.sentence_of(o.title_first);
  take_status(o, s);
  take_fields(o, s);
  take_bracket(o, s);
  for (int links = 0; links < 3 && o.last + 1 < s.last; ++links)
    if (take_link(o, s) == step::done) break;
  if (o.last + 1 < s.last && !in_.tokens[o.last].capital) through_phrase(o, s);
  for (token_id k = o.title_first; k < o.title_last; ++k) cut_chunk(k, o.title_last);
}

const chunk* office_tails::chunk_from(token_id t) const noexcept {
  const std::uint32_t c = out_.chunk_at[t];
  return c != none && out_.chunks[c].first == t ? &out_.chunks[c] : nullptr;
}

bool office_tails::is_title_of(const office_phrase& o, owner_kind kind) const noexcept {
  return from_.known.titles[o.title].takes == kind;
}

// "ambassador-designate", "president-elect" come as one token or as a word behind.
void office_tails::take_status(office_phrase& o, const text::sentence& s) const {
  token_id t = o.title_last;
  if (t + 1 < s.last && in_.tokens[t].ascii == '-' && !in_.tokens[t + 1].space_before) ++t;
  if (t >= s.last) return;
  const auto match = from_.phrase_at(t, s.last);
  if (!match || from_.known.senses[match.value].what != sense::kind::modifier) return;
  const title_modifier& behind = from_.known.modifiers[from_.known.senses[match.value].index];
  if (!behind.follows && behind.state != office::status::designate) return;
  o.state = behind.state;
  o.state_told = true;
  o.last = match.last;
}

// "Minister of Foreign Affairs| and International Trade"
void office_tails::take_fields(office_phrase& o, const text::sentence& s) const {
  const token_id t = o.last;
  if (t + 2 < s.last && (word(t) == from_.known.word.and_ || in_.tokens[t].ascii == ',') &&
      o.title_last > o.title_first + 2 && in_.tokens[t + 1].capital && in_.tokens[t - 1].capital &&
      fields_.is_last(t + 1, s) && (word(t) == from_.known.word.and_ || fields_.list_goes_on(t + 1, s)))
    o.last = o.title_last = fields_.end(t + 1, s);
}

// "Chief Executive Officer |(CEO)", which is no word of the title, and "Secretary |(East)", which is.
void office_tails::take_bracket(office_phrase& o, const text::sentence& s) const {
  const token_id open = o.last;
  if (open + 2 >= s.last || in_.tokens[open].ascii != '(') return;
  token_id close = open + 1;
  while (close < s.last && close < open + 5 && in_.tokens[close].what == token::kind::word) ++close;
  if (close >= s.last || in_.tokens[close].ascii != ')' || close == open + 1) return;
  if (close == open + 2 && in_.tokens[open + 1].caps && in_[open + 1].size() > 1) {
    o.last = close + 1;
    return;
  }
  if (!from_.known.titles[o.title].field || o.holder != none) return;
  for (token_id t = open + 1; t < close; ++t) {
    const std::uint32_t c = out_.chunk_at[t];
    const bool place = c != none && out_.chunks[c].typed && out_.chunks[c].what == entity::type::place;
    if (!place && from_.known.common[word(t)] == 0) return;
  }
  o.last = o.title_last = close + 1;
}

office_tails::step office_tails::take_link(office_phrase& o, const text::sentence& s) {
  const text::word_id link = word(o.last);
  const auto& w = from_.known.word;
  const bool from = link == w.from && from_.known.titles[o.title].relation;  // "his colleague from |Georgia Levan Roy"
  if (link != w.of && link != w.de && link != w.for_ && link != w.to && link != w.at && link != w.in && link != w.on &&
      !from)
    return step::done;
  token_id next = o.last + 1;
  const bool the = word(next) == w.the;
  if (the && next + 1 < s.last) ++next;
  // "thanked the Prime Minister |for the invitation", "met the minister |on the sidelines", "President |of the current
  // session of the council"
  const bool capital = in_.tokens[o.title_first].capital, small = !in_.tokens[next].capital;
  if (small && ((link == w.for_ && capital) || (link == w.on && (capital || the)))) return step::done;
  const bool no_field = small && link == w.of && capital && the;
  if (const token_id end = portfolio_end(o, s, next, link); end != next) {
    o.last = o.title_last = end;
    return step::on;
  }
  if (const token_id end = link == w.of ? unit_end(o, s, next) : next; end != next) {
    for (token_id t = next; t < end && o.affiliation == none; ++t)
      if (const chunk* c = chunk_from(t); c && c->typed && c->meaning != none) o.affiliation = out_.chunk_at[t];
    o.last = o.title_last = end;
    return step::on;
  }
  next = past_described(o, s, next);
  const std::uint32_t c = out_.chunk_at[next];
  if (const chunk* owner = chunk_from(next);
      owner && owner->typed && !owner->demonym &&
      (owner->what == entity::type::place || owner->what == entity::type::organization))
    return take_owner(o, s, c, link);
  return no_field ? step::done : take_field(o, s, next, link);
}

// "… of |Kyrgyzstan's parliament", "… in the |Ministry of External Affairs"
office_tails::step office_tails::take_owner(office_phrase& o, const text::sentence& s, std::uint32_t c,
                                            text::word_id link) {
  const auto& w = from_.known.word;
  const chunk& owner = out_.chunks[c];
  const bool body = owner.what == entity::type::organization;
  // "the minister |in Kabul" is somebody's who is there.
  const bool owns = link == w.of || link == w.de || link == w.from || (link == w.for_ && body) ||
                    ((link == w.at || link == w.in) && (body || is_title_of(o, owner_kind::place)));
  if (owns && o.affiliation == none) o.affiliation = c;
  o.last = owner.end;
  // A body of a place: "of Cameroon's |Far North region", "of Kyrgyzstan's |parliament"
  if (link != w.to && o.last + 1 < s.last && from_.tags[o.last] == tag::genitive)
    if (const chunk* more = chunk_from(o.last + 1);
        more && more->typed && !more->demonym &&
        (more->what == entity::type::place || more->what == entity::type::organization)) {
      o.affiliation = out_.chunk_at[o.last + 1];
      o.last = more->end;
    }
  return step::on;
}

// "… of |finance", "… of |Migración Colombia": a field, or a name that no list knows.
office_tails::step office_tails::take_field(office_phrase& o, const text::sentence& s, token_id next,
                                            text::word_id link) {
  const auto& w = from_.known.word;
  if (link != w.of && link != w.for_ && link != w.on && link != w.at) return step::done;
  const std::uint32_t c = out_.chunk_at[next];
  const chunk* run = chunk_from(next);
  // "Premier of |Western Province"
  const bool place = run && !run->typed && link == w.of && from_.known.place_head[word(run->last - 1)] != 0;
  if (const token_id end = place || link == w.at ? next : fields_.end(next, s); end != next) {
    o.last = o.title_last = end;
    return step::on;
  }
  if ((link != w.of && link != w.at) || !run || out_.chunks[c].typed) return step::done;
  chunk& named = out_.chunks[c];
  if (place) {
    o.affiliation = c;
    o.last = named.last;
    return step::on;
  }
  const office_title& title = from_.known.titles[o.title];
  // "Foreign Minister of |Ruritania Anton Vesely", "President of |Ruritania, Anton Vesely"
  const bool country = title.takes == owner_kind::country && (!title.field || o.title_last - o.title_first > 1) &&
                       link == w.of && named.last - named.first <= 2 && from_.known.common[word(named.first)] == 0;
  if (country) {
    named.place += 8;
    named.person -= 4;
    o.affiliation = c;
    o.last = named.last;
    return step::on;
  }
  if (title.field) {  // "Minister of Revenues", "Electronics| and Information Technology"
    o.last = o.title_last = fields_.is_behind(named.last, s) ? fields_.end(named.last + 1, s) : named.last;
    return step::on;
  }
  if (o.affiliation == none) o.affiliation = c;
  named.organization += 3;
  named.person -= 4;
  o.last = named.last;
  return step::on;
}

// A place in a portfolio is a word of the title: "special envoy for |the Sahel", "Minister for |Europe and Foreign
// Affairs", "special representative on |Korean Peninsula affairs", "chargé d'affaires in |Baku".
token_id office_tails::portfolio_end(const office_phrase& o, const text::sentence& s, token_id next,
                                     text::word_id link) const {
  const auto& w = from_.known.word;
  const chunk* place = chunk_from(next);
  if (!place || !place->typed || place->what != entity::type::place || in_.tokens[next].caps) return next;
  const sense* meaning = place->meaning == none ? nullptr : &from_.known.senses[place->meaning];
  const bool country = meaning && (meaning->what == sense::kind::country || place->demonym);
  if (link == w.in) return from_.known.titles[o.title].envoy && meaning && !country ? place->end : next;
  if (link != w.for_ && link != w.on) return next;
  if (fields_.is_behind(place->end, s)) return fields_.end(place->end + 1, s);
  token_id end = place->end;
  while (end < s.last && end < place->end + 3 && from_.tags[end] == tag::noun && from_.known.common[word(end)] != 0 &&
         out_.office_end_at[end + 1] == none)
    ++end;
  return place->demonym && end == place->end ? next : end;
}

// A part of a body is a word of the title: "Head of the |Americas Department", "head of the |government delegation".
// Not "head of the |Department of Asian Affairs".
token_id office_tails::unit_end(const office_phrase& o, const text::sentence& s, token_id next) const {
  const owner_kind takes = from_.known.titles[o.title].takes;
  if (takes != owner_kind::any && takes != owner_kind::body) return next;
  bool described = false;
  unsigned words = 0;  // "head of the |Civil Defence Directorate" is the head of a body
  for (token_id t = next; t < s.last && t < next + 4; ++t) {
    const tag g = from_.tags[t];
    const chunk* c = chunk_from(t);
    // "the head of the |Slovak presidential office" is the head of all of it.
    const bool part = in_.tokens[t].capital ? words < 2 : !described || is_link(t + 1, s);
    if (from_.known.unit[word(t)] != 0 && part)
      return t + 1 < s.last && from_.tags[t + 1] == tag::preposition && word(t + 1) != from_.known.word.at &&
                     in_.tokens[t].capital
                 ? next
                 : t + 1;
    if (in_.tokens[t].what != token::kind::word || g == tag::preposition || g == tag::conjunction ||
        tagging::is_finite(g) || out_.office_end_at[t + 1] != none)
      return next;
    if (c && c->typed && c->meaning == none && c->what != entity::type::organization) return next;
    if (!c || !c->typed || c->last > t + 1) ++words;
    described |= c && c->demonym;
  }
  return next;
}

bool office_tails::is_link(token_id t, const text::sentence& s) const noexcept {
  return t < s.last && from_.tags[t] == tag::preposition;
}

// "an MP of |the opposition People's Voice Party", "director of |state-owned Tarn Gas": what describes the owner.
token_id office_tails::past_described(const office_phrase& o, const text::sentence& s, token_id next) const {
  if (from_.known.titles[o.title].field) return next;
  for (token_id t = next; t < s.last && t < next + 3; ++t) {
    if (const chunk* c = chunk_from(t))
      return c->typed && c->what == entity::type::organization && !c->common ? t : next;
    const tag g = from_.tags[t];
    if (in_.tokens[t].capital || (g != tag::adjective && g != tag::noun) || out_.chunk_at[t] != none) return next;
  }
  return next;
}

// "the head of the Slovak presidential office|, Milota Kráľová", "the president of Gambella |regional state, Ojulu
// Okello": a phrase that no list knows, if an apposition follows.
void office_tails::through_phrase(office_phrase& o, const text::sentence& s) {
  const text::word_id link = word(o.last);
  const auto& w = from_.known.word;
  const bool tail = o.affiliation != none && o.last == out_.chunks[o.affiliation].end;
  if (!tail && link != w.of && link != w.for_ && link != w.in && link != w.at && link != w.to) return;
  token_id t = tail ? o.last : o.last + 1;
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
  const bool person = may_be_person(from_, out_, out_.chunk_at[name]) && chunk_from(name);
  const auto self = static_cast<std::size_t>(&o - out_.offices.data());
  bool titled = false;  // one of the next few offices in the text
  for (std::size_t i = self + 1; i < out_.offices.size() && i < self + 4; ++i)
    titled |= out_.offices[i].title_first == t + 1;
  if (!person && !titled) return;
  for (token_id k = o.last + 1; k < t && o.affiliation == none; ++k) {
    const std::uint32_t c = out_.chunk_at[k];
    if (c != none && out_.chunks[c].typed && out_.chunks[c].what != entity::type::person) o.affiliation = c;
  }
  o.last = t;
}

void office_tails::cut_chunk(token_id t, token_id end) {
  const std::uint32_t c = out_.chunk_at[t];
  if (c == none) return;
  chunk& cut = out_.chunks[c];
  const bool country = cut.typed && cut.meaning != none && cut.last <= end &&
                       from_.known.senses[cut.meaning].what == sense::kind::country;
  if (country) return;  // "special envoy for Ukraine": in the title, and still a place of the story
  for (token_id k = cut.first; k < std::min(cut.last, end); ++k) out_.chunk_at[k] = none;
  cut.first = std::min(cut.last, end);
}

}  // namespace communique::entities

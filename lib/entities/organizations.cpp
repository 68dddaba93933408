// Organisations that no list knows, by their head word: "Nuclear Regulatory Authority of the Slovak Republic".
#include "entities/spotting.hpp"
#include "entities/words.hpp"

namespace communique::entities {

namespace {

using text::token;

bool is_title_here(const sources& from, token_id t, token_id end) noexcept {
  const auto match = from.phrase_at(t, end);
  if (!match) return false;
  const sense::kind what = from.known.senses[match.value].what;
  // Several hold no office here: "Department of Migrant Workers".
  if (what == sense::kind::office) return !from.known.titles[from.known.senses[match.value].index].plural;
  return what == sense::kind::honorific;
}

// A capitalised word that can stand inside an organisation's name.
bool is_part(const sources& from, token_id t, token_id begin) noexcept {
  const token& here = from.in.tokens[t];
  if (here.what == token::kind::number) return t > begin;
  if (here.what != token::kind::word || !here.capital) return false;
  if (from.known.calendar[here.word] != 0) return false;
  if (t > begin || here.word == text::word_id::unknown) return true;
  const tagging::tag tag = from.tags[t];
  return tag != tagging::tag::determiner && tag != tagging::tag::pronoun && tag != tagging::tag::preposition &&
         tag != tagging::tag::possessive && tag != tagging::tag::subordinator && tag != tagging::tag::conjunction &&
         tag != tagging::tag::adverb && tag != tagging::tag::wh && tag != tagging::tag::auxiliary;
}

// "The Council |COMMENDS", "the Committee |URGES": a verb in capitals of emphasis goes on behind a name without them.
bool is_emphasis(const sources& from, token_id t, token_id begin) noexcept {
  return t > begin && from.token(t).caps && !from.token(t - 1).caps && from.in[t].size() > 4 &&
         from.token(t).word != text::word_id::unknown;
}

bool is_head(const sources& from, token_id t) noexcept {
  if (!from.in.tokens[t].capital || from.known.organization_head[from.word(t)] == 0) return false;
  // "Mariem |Mint Cheikh Ely": her father's name follows.
  const bool particle = from.known.particle[from.word(t)] != 0;
  return !particle || t + 1 >= from.in.tokens.size() || !is_capitalised_word(from, t + 1);
}

bool head_ahead(const sources& from, token_id t, token_id begin, token_id end) noexcept {
  for (token_id k = t; k < end && k < t + 5 && is_part(from, k, begin); ++k)
    if (is_head(from, k)) return true;
  return false;
}

// "Consulate |General": no general, unless a name follows.
bool is_general(const sources& from, token_id t, token_id head) noexcept {
  return head != none && head + 1 == t && from.word(t) == from.known.word.general &&
         (t + 1 >= from.in.tokens.size() || !is_capitalised_word(from, t + 1));
}

// "Farmers|' Union", "People|'s Voice Party": a genitive of a word of the language with a head behind it. Not
// "Kenya's Parliament", whose owner is a name, and not "the Minister's Office".
bool is_owned_head(const sources& from, token_id t, token_id begin, token_id end) noexcept {
  if (from.tags[t] != tagging::tag::genitive || !head_ahead(from, t + 1, begin, end)) return false;
  if (from.known.common[from.word(t - 1)] == 0) return false;
  const auto owner = from.phrase_at(t - 1, t);
  if (!owner) return true;
  if (from.known.senses[owner.value].what != sense::kind::office) return false;
  const office_title& title = from.known.titles[from.known.senses[owner.value].index];
  return title.plural || title.relation;  // "Workers", "People" hold no office
}

// "Trade |and Industry Bank", "Research |& Development Centre", "Conflict|, Stability and Security Fund": the head that
// joined words lead to, or `t`. All of them are words of the language: "Estonia, Latvia and Statoil Group" are three.
token_id joined_end(const sources& from, token_id t, token_id end) noexcept {
  const auto is_and = [&](token_id k) { return from.word(k) == from.known.word.and_ || from.token(k).ascii == '&'; };
  const auto is_word = [&](token_id k) { return is_part(from, k, t) && from.known.common[from.word(k)] != 0; };
  const bool listed = from.token(t).ascii == ',';
  if ((!listed && !is_and(t)) || !is_word(t - 1) || (listed && from.phrase_at(t - 1, t))) return t;
  bool joined = !listed;
  for (token_id k = t + 1; k < end && k < t + 8; ++k) {
    if (is_part(from, k, t) && is_head(from, k)) return joined ? k : t;
    if (is_and(k)) joined = true;
    else if (!(listed ? is_word(k) : is_part(from, k, t))) return t;
  }
  return t;
}

bool in_headline(const sources& from, token_id t) noexcept { return from.part_of(t) == article_frame::part::headline; }

// "Court |Rejects Appeal", "Oman and Peru |Review Aspects": headlines set verbs in capitals too.
bool is_headline_verb(const sources& from, token_id t) noexcept {
  return from.known.verb[from.word(t)] != 0 && from.known.organization_head[from.word(t)] == 0 &&
         !from.phrase_at(t, t + 1);
}

// The end of the run of capitalised words from `at`; `head` is the last head word in it.
token_id run_end(const sources& from, token_id at, token_id end, token_id& head) noexcept {
  token_id t = at;
  head = none;
  while (t < end && t < at + 10) {
    if (t > at && is_title_here(from, t, end)) {
      // "the |General Border Committee", "People's |Justice Party"
      const bool is_general_of = from.word(t) == from.known.word.general && t + 1 < end;
      const bool goes_on =
          is_general_of ? head_ahead(from, t + 1, at, end) : head == none && t + 1 < end && is_head(from, t + 1);
      if (!goes_on && !is_general(from, t, head)) break;
      ++t;
      continue;
    }
    if (head != none && is_emphasis(from, t, at)) break;
    const bool leads = head == at && from.known.leading_head[from.word(head)] != 0;  // "Partido |Nuevo Rumbo"
    if (head != none && !leads && name_begins(from, t, end) && !head_ahead(from, t, at, end)) break;
    if (t > at && in_headline(from, t) && is_headline_verb(from, t)) break;
    if (is_part(from, t, at)) {
      if (is_head(from, t)) head = t;
      ++t;
      continue;
    }
    if (head == none && t > at && is_owned_head(from, t, at, end)) {
      t = t + 1;
      continue;
    }
    // "Press |and Information Department"; not "Council |and Parliament"
    const bool open = head == none || head + 1 < t ||  // "African Union Peace |and Security Council"
                      (head == at && t == at + 1 && from.known.small_head[from.word(at)] != 0);
    const token_id joined = t > at && open ? joined_end(from, t, end) : t;
    if (joined == t) break;
    t = joined;
  }
  return t;
}

bool is_place(sense::kind what) noexcept {
  return what == sense::kind::country || what == sense::kind::capital || what == sense::kind::place;
}

bool is_nation(sense::kind what) noexcept { return what == sense::kind::country || what == sense::kind::demonym; }

// A run cut before the person's name that it runs into.
token_id name_end(const sources& from, token_id first, token_id stop, token_id end) noexcept {
  for (token_id t = first + 1; t < stop; ++t)
    if (from.known.common[from.word(t - 1)] != 0 && name_begins(from, t, end)) return t;
  return stop;
}

// "Press Department of |the Ministry of Justice": a body of its own that the first belongs to. Not "Office of the
// President", "Embassy of the European Union", where one word alone names nothing.
bool is_superior(const sources& from, token_id first, token_id stop, token_id next, token_id end) noexcept {
  if (stop < first + 2) return false;
  const auto known = from.phrase_at(next, end);
  if (known && from.known.senses[known.value].what == sense::kind::organization) return true;
  return is_head(from, next) && next + 1 < end && from.word(next + 1) == from.known.word.of;
}

// "… of Trade|, Industry and Fisheries": the end of a list of fields, or `stop`.
token_id fields_end(const sources& from, token_id stop, token_id end) noexcept {
  while (stop + 2 < end && from.in.tokens[stop].ascii == ',' && is_part(from, stop + 1, stop)) {
    token_id item = stop + 1;
    while (item < end && is_part(from, item, stop)) ++item;
    if (item >= end || (from.word(item) != from.known.word.and_ && from.in.tokens[item].ascii != ',') ||
        item > stop + 4)
      break;
    if (from.word(item) != from.known.word.and_ && (item + 2 >= end || from.word(item + 2) != from.known.word.and_))
      break;
    stop = item;
  }
  return stop;
}

// "… of Foreign Affairs", "… for Reconstruction and Development", "… of the Slovak Republic", again and again.
token_id complements(const sources& from, token_id first, token_id t, token_id end) noexcept {
  const auto& word = from.known.word;
  for (int links = 0; links < 4 && t + 1 < end; ++links) {
    const text::word_id link = from.word(t);
    const bool links_on =
        link == word.of || link == word.for_ || link == word.on || link == word.de || (link == word.and_ && links > 0);
    if (!links_on) break;
    token_id next = t + 1;
    if (next + 1 < end && from.word(next) == word.the) ++next;
    if (next >= end || !from.in.tokens[next].capital || from.in.tokens[next].what != token::kind::word) break;
    if (from.known.calendar[from.word(next)] != 0) break;
    if (link != word.of && is_title_here(from, next, end)) break;
    // "the Foreign Ministry |for Administrative Affairs" is what its undersecretary is for.
    if (link == word.for_ && links == 0 && t > first + 1 && from.known.small_organization[from.word(t - 1)] != 0) break;
    if (link == word.of && is_superior(from, first, t, next, end)) break;
    if (link == word.and_) {
      token_id ahead = next;
      bool head_ahead = false;
      while (ahead < end && ahead < next + 5 && is_part(from, ahead, next)) head_ahead |= is_head(from, ahead++);
      const auto match = from.phrase_at(next, end);
      const bool known = match && from.known.senses[match.value].what != sense::kind::modifier;
      if (head_ahead || known || from.known.given[from.word(next)].known) break;
    }
    const auto place = from.phrase_at(next, end);
    if (place && is_place(from.known.senses[place.value].what)) {
      t = place.last;  // "… of Armenia |Hripsime Tumanyan"
      continue;
    }
    token_id ignored = none;
    token_id stop = name_end(from, next, run_end(from, next, end, ignored), end);
    if (link == word.of || link == word.for_) stop = fields_end(from, stop, end);
    t = stop;
  }
  return t;
}

// "Sultan Qaboos |University", "Lady Dufferin |Hospital": a title that belongs to the name of what was founded.
token_id namesake_end(const sources& from, token_id at, token_id end) noexcept {
  const auto title = from.phrase_at(at, end);
  if (!title || title.last != at + 1 || at + 2 >= end || !from.token(at + 1).capital) return at;
  token_id head = none;
  const token_id stop = run_end(from, at + 1, end, head);
  const bool named = head != none && head + 1 == stop && head > at + 1 && from.known.named_after[from.word(head)] != 0;
  // "Rector |Kyiv State University": a word of the language in between tells another body, whose head she is.
  for (token_id t = at + 1; named && t < head; ++t)
    if (from.known.common[from.word(t)] != 0) return at;
  return named ? complements(from, at, stop, end) : at;
}

// "|Refugee Legal Network", "|Farmer Support Association": somebody's role, and words of the language up to a head.
token_id role_body_end(const sources& from, token_id at, token_id end) noexcept {
  const auto role = from.phrase_at(at, end);
  if (!role || role.last != at + 1 || from.known.senses[role.value].what != sense::kind::office) return at;
  if (!from.known.titles[from.known.senses[role.value].index].relation || at + 1 >= end) return at;
  token_id head = none;
  const token_id stop = run_end(from, at + 1, end, head);
  if (head == none || head + 1 != stop || in_headline(from, at)) return at;
  for (token_id t = at + 1; t < head; ++t)
    if (from.known.common[from.word(t)] == 0 || from.phrase_at(t, t + 1)) return at;
  return stop;
}

// "Attorney-General's |Department", "President's |Media Office": the body of an office-holder.
token_id holders_body_end(const sources& from, token_id at, token_id end) noexcept {
  const auto office = from.phrase_at(at, end);
  if (!office || from.known.senses[office.value].what != sense::kind::office || office.last + 1 >= end) return at;
  if (from.tags[office.last] != tagging::tag::genitive || !from.in.tokens[office.last + 1].capital) return at;
  token_id head = none;
  const token_id stop = run_end(from, office.last + 1, end, head);
  return head == none ? at : head + 1 == stop ? stop : at;
}

}  // namespace

token_id organization_end(const sources& from, token_id at, token_id end, bool& common) {
  const token& first = from.in.tokens[at];
  if (first.what != token::kind::word) return at;
  if (!first.capital) {
    common = true;
    return common_body_end(from, at, end);
  }
  if (!is_part(from, at, at) || is_title_here(from, at, end)) {
    if (const token_id named = namesake_end(from, at, end); named > at) return named;
    if (const token_id body = role_body_end(from, at, end); body > at) return body;
    // "General Assembly", "President's Office" begin with a title's word.
    if (!first.capital || at + 1 >= end || !is_head(from, at + 1)) return holders_body_end(from, at, end);
  }
  if (in_headline(from, at) && is_headline_verb(from, at)) return at;
  token_id head = none;
  const token_id stop = run_end(from, at, end, head);
  const auto match = from.phrase_at(at, end);
  const bool nation = match && is_nation(from.known.senses[match.value].what);
  const bool body = match && from.known.senses[match.value].what == sense::kind::organization;
  const bool alone = stop == at + 1 && head == at;  // "Senate"
  if ((match && (nation || body) && match.last == stop) || alone) {
    const token_id behind = body_behind(from, stop, end, nation);
    if (behind > stop) return behind;
  }
  if (head == none) return at;
  // "RECEIVES NEW HEADS OF MISSION": among capitals alone nothing tells where a name begins.
  const bool of = at + 1 < end && from.word(at + 1) == from.known.word.of;  // "MINISTRY OF JUSTICE"
  if (stop > at + 1 && first.caps && from.token(stop - 1).caps && !of) return at;
  if (stop == at + 2 && from.token(stop - 1).what == token::kind::number) return at;  // "Unit 4"
  const text::word_id last = from.word(stop - 1);
  // "Press Conference", "India-Nepal Foreign Office Consultations"
  if (from.known.event_head[last] != 0 && from.known.organization_head[last] == 0) return at;
  if (from.known.thing[last] != 0) return at;  // "Border Commission Agreement", "NATO Headquarters"
  if (stop == at + 1) common = true;           // "the Ministry", "the Council": alone it refers back
  // "the Minister of Water and |Energy of Ethiopia": a field, no company.
  const bool field = stop == at + 1 && at > 1 && from.known.organization_head[from.word(at)] == 2 &&
                     (from.word(at - 1) == from.known.word.and_ || from.word(at - 1) == from.known.word.of);
  if (field) return at;
  // "the European Union |on Egypt": a known name takes a country at most.
  const bool known = body && match.last == stop && (stop >= end || from.word(stop) != from.known.word.of);
  const token_id whole = known ? stop : complements(from, at, stop, end);
  if (whole > stop) common = false;
  return whole;
}

}  // namespace communique::entities

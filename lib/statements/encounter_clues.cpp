#include "statements/encounter_clues.hpp"

#include "statements/phrases.hpp"
#include "statements/said_at.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using clue = encounter_clue;
using say = saying_clue;

// A page of short readouts tells of a dozen encounters; further back nothing is taken up again, and of those ahead only
// the next ones can be meant ("X said after talks with Y", and the talks are told below).
constexpr std::size_t back = 12, ahead = 3;

bool contains(const std::vector<entity_id>& all, entity_id one) noexcept {
  return std::find(all.begin(), all.end(), one) != all.end();
}

bool took_part(const communique::meeting& m, entity_id who) noexcept {
  return std::any_of(m.participants.begin(), m.participants.end(),
                     [who](const participant& p) { return p.who == who; });
}

bool is_place_or_body(const entity& e) noexcept {
  return e.what == entity::type::place || e.what == entity::type::organization;
}

// Speaks for one who met, or is spoken for by him: "the Omani side", "the ministry's spokesman".
bool goes_with(const scene& in, entity_id speaker, entity_id met) noexcept {
  const entity& a = in.cast[speaker];
  const entity& b = in.cast[met];
  if (a.affiliation != entity_id::none && (a.affiliation == met || a.affiliation == b.affiliation)) return true;
  if (b.affiliation != entity_id::none && b.affiliation == speaker) return true;
  if (a.country_code().empty() || a.country_code() != b.country_code()) return false;
  return is_place_or_body(a) || is_place_or_body(b);
}

standing standing_of(const scene& in, const communique::meeting& m, const std::vector<entity_id>& speakers) noexcept {
  if (speakers.empty()) return standing::unnamed;
  for (const entity_id s : speakers)
    if (took_part(m, s)) return standing::met;
  for (const entity_id s : speakers)
    for (std::size_t i = 0; i < std::min<std::size_t>(m.participants.size(), 16); ++i)
      if (goes_with(in, s, m.participants[i].who)) return standing::of_them;
  return standing::stranger;
}

// The words of the cue's sentence that are not said, near the cue.
template <class Use> void each_word_outside(const scene& in, const attribution& a, Use&& use) {
  const text::sentence& s = in.in.sentences[a.sentence];
  const token_id at = a.cue.empty() ? a.content.front().first : a.cue.first;
  const token_id first = std::max(s.first, at > 60 ? at - 60 : 0), last = std::min(s.last, at + 60);
  for (token_id t = first; t < last; ++t) {
    const auto inside =
        std::find_if(a.content.begin(), a.content.end(), [t](range r) { return r.first <= t && t < r.last; });
    if (inside != a.content.end()) t = inside->last - 1;
    else use(t);
  }
}

struct surroundings {
  bool during = false, after = false, occasion = false, document = false, turn = false, day = false, earlier = false,
       place = false;
};

surroundings around(const scene& in, const attribution& a) {
  const knowledge::function_words& f = in.language.word;
  surroundings out;
  bool led_during = false, led_after = false, led_in = false;
  each_word_outside(in, a, [&](token_id t) {
    const text::word_id w = in.word(t);
    if (w == f.during || w == f.at || w == f.in) led_during = true, led_after = false;
    if (w == f.after || w == f.following) led_after = true, led_during = false;
    if (in.comma(t)) led_during = led_after = false;
    if (w == f.after || w == f.following) out.after = true;
    const bool source = t >= a.source.first && t < a.source.last;
    if (!source && in.language.occasions[w] != 0) {
      if (in.language.voices[w] == voice::document) out.document = true;
      else out.occasion = true, out.during |= led_during, out.after |= led_after;
    }
    out.turn |= w == f.part || w == f.turn;
    out.day |= in.calendar(t);
    if (led_in && !source && in.in.tokens[t].capital) {
      const entities::reference* r = in.cast.at(t);
      out.place |= r && r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::place;
    }
    led_in = w == f.in || w == f.at;
    out.earlier |= in.language.agos[w] != 0 || in.language.directions[w] != 0;
  });
  return out;
}

// "The meeting was useful": what was said is about an encounter.
bool about_encounter(const scene& in, const attribution& a) noexcept {
  const range first = a.content.front();
  for (token_id t = first.first; t < std::min(first.last, first.first + 8); ++t)
    if (in.language.occasions[in.word(t)] != 0 && in.language.voices[in.word(t)] != voice::document) return true;
  return false;
}

// "He said that Lind |had promised": a saying inside of this one.
bool holds_a_cue(const scene& in, range content) noexcept {
  if (in.in.quoted(content.first)) return false;
  for (token_id t = content.first; t < std::min(content.last, content.first + 20); ++t)
    if (in.language.cues[in.word(t)] != 0 && in.tags[t] == tag::verb_past) return true;
  return false;
}

void add_speaker(const scene& in, const attribution& a, const statement& said, encounter_question& to) {
  to.add(say::nobody_named, said.speakers.empty());
  to.add(say::several, said.speakers.size() > 1);
  if (!a.source.empty()) {
    const token_id head = head_of(in, a.source);
    const voice kind = in.language.voices[in.word(head)];
    to.add(say::by_pronoun, in.pronoun(head));
    to.add(say::by_side, kind == voice::side);
    to.add(say::by_body, kind == voice::body);
    to.add(say::by_document, kind == voice::document || kind == voice::echo);
    to.add(say::by_person, kind == voice::person);
  }
  to.add(say::unnamed_source, said.speakers.empty() && !a.source.empty());
  to.add(say::told_somebody, !said.addressees.empty());
}

void add_cue(const scene& in, const attribution& a, encounter_question& to) {
  using shape = attribution::shape;
  if (a.row == text::none) return to.add(say::without_cue);
  const cue_row& row = in.row(a);
  to.add(say::plain_said, in.word(a.verb) == in.language.word.said);
  to.add(say::chained, a.from == attribution::subject::chain);
  to.add(say::written, row.has(takes::quote) && row.has(takes::clause) && row.has(takes::that));
  to.add(say::present_tense, in.tags[a.verb] == tag::verb_s);
  to.add(say::participle, a.how == shape::participle || in.tags[a.verb] == tag::verb_ing);
  to.add(say::passive, a.how == shape::passive);
  to.add(say::by_phrase, a.how == shape::phrase);
  to.add(say::cue_of_readouts, row.has(takes::agentless));
  to.add(say::cue_with_noun, row.has(takes::noun));
  to.add(say::cue_of_quotations, row.has(takes::quote) && !row.has(takes::clause));
  to.add(say::cue_tells_person, row.has(takes::person) || row.has(takes::person_to));
  to.add(say::cue_of_objects, row.has(takes::object) || row.has(takes::speaker_object));
}

void add_content(const scene& in, const attribution& a, const statement& said, encounter_question& to) {
  using act = statement::act;
  to.add(say::direct, said.how == statement::mode::direct);
  to.add(say::mixed, said.how == statement::mode::mixed);
  to.add(say::first_is_we, in.word(a.content.front().first) == in.language.word.we);
  to.add(say::holds_a_saying, holds_a_cue(in, a.content.front()));
  to.add(say::about_encounter, about_encounter(in, a));
  to.add(say::quotation_first, a.quotation_first || a.stands == attribution::place::behind);
  to.add(say::long_content, a.content.back().last - a.content.front().first > 40);
  // clang-format off
  constexpr std::pair<act, say> acts[] = {
      {act::thank, say::thanks}, {act::invite, say::invites}, {act::agree, say::agrees}, {act::praise, say::praises},
      {act::ask, say::asks}, {act::promise, say::promises}, {act::criticise, say::criticises}, {act::deny, say::denies},
      {act::reject, say::denies}, {act::announce, say::announces}, {act::congratulate, say::wishes},
      {act::condole, say::wishes}, {act::warn, say::criticises}, {act::threaten, say::criticises}};
  // clang-format on
  for (const auto& [does, name] : acts) to.add(name, said.does == does);
}

void add_place(const scene& in, std::uint32_t sentence, std::size_t at, std::size_t before, encounter_candidate& c) {
  const communique::meeting& m = in.meetings[c.meeting];
  const auto paragraph_at = [&](std::uint32_t byte) {
    const auto p = std::upper_bound(in.in.paragraphs.begin(), in.in.paragraphs.end(), byte,
                                    [](std::uint32_t b, const text::paragraph& one) { return b < one.at.begin; });
    return static_cast<std::uint32_t>(p - in.in.paragraphs.begin());
  };
  const text::sentence& s = in.in.sentences[sentence];
  const bool here = m.evidence.begin >= s.at.begin && m.evidence.begin < s.at.end;
  const std::uint32_t told = paragraph_at(m.evidence.begin), now = paragraph_at(s.at.begin);
  const bool later = !here && m.evidence.begin > s.at.begin;
  c.add(clue::told_in_this_sentence, here);
  c.add(clue::told_in_this_paragraph, !here && told == now);
  c.add(clue::told_one_before, !later && now == told + 1);
  c.add(clue::told_few_before, !later && now > told + 1 && now <= told + 4);
  c.add(clue::told_far_before, !later && now > told + 4);
  c.add(clue::told_later, later);
  c.add(clue::told_next, later && at == before);
  c.add(clue::told_last_before, at + 1 == before);
  c.add(clue::told_second_before, at + 2 == before);
  c.add(clue::told_earlier_still, at + 3 <= before);
  c.add(clue::told_first_of_all, at == 0);
  c.add(clue::only_one, in.held.size() == 1);
  c.add(clue::of_two, in.held.size() == 2);
}

void add_kind(const scene& in, const encounter_memory& memory, encounter_candidate& c) {
  using kind = communique::meeting::kind;
  const communique::meeting& m = in.meetings[c.meeting];
  c.add(clue::of_kind_visit, m.what == kind::visit);
  c.add(clue::of_kind_signing, m.what == kind::signing);
  c.add(clue::of_kind_call, m.what == kind::call);
  c.add(clue::of_kind_round, m.what == kind::consultation || m.what == kind::summit);
  c.add(clue::of_people, !m.participants.empty() && in.cast[m.participants.front().who].what == entity::type::person);
  c.add(clue::of_several, m.participants.size() > 2);
  c.add(clue::of_one, m.participants.size() < 2);
  c.add(clue::told_inside_a_saying, memory.told_by_somebody[c.meeting] != 0);
  c.add(clue::told_with_press, memory.told_with_press[c.meeting] != 0);
  c.add(clue::text_like_readouts, memory.like_readouts);
  c.add(clue::opens_the_story, m.evidence.begin < memory.story_opens);
  c.add(clue::told_as_over, memory.told_as_over[c.meeting] != 0);
}

}  // namespace

bool to_the_press(const scene& in, const attribution& a) noexcept {
  if (a.row == text::none) return false;
  bool out = false;  // not "the Conference of the Parties"
  each_word_outside(in, a, [&](token_id t) { out |= in.language.press[in.word(t)] != 0 && !in.in.tokens[t].capital; });
  return out;
}

encounter_memory before_any_saying(const scene& in, const std::vector<attribution>& all) {
  encounter_memory out;
  for (auto* each : {&out.told_by_somebody, &out.told_with_press, &out.told_as_over})
    each->assign(in.meetings.size(), 0);
  for (const std::uint32_t i : in.held) {
    const span told = in.meetings[i].evidence;
    auto t = std::lower_bound(in.in.tokens.begin(), in.in.tokens.end(), told.begin,
                              [](const text::token& one, std::uint32_t at) { return one.at.begin < at; });
    for (token_id n = 0; t != in.in.tokens.end() && t->at.begin < told.end && n < window; ++t, ++n) {
      if (in.language.press[t->word] != 0 && !t->capital) out.told_with_press[i] = 1;
      if (t->word == in.language.word.after || t->word == in.language.word.following) out.told_as_over[i] = 1;
    }
  }
  std::size_t opening = 0;  // the first two sentences of the body
  for (std::uint32_t s = 0; s < in.in.sentences.size() && opening < 2; ++s) {
    if (!in.frame.is_body(s)) continue;
    out.story_opens = in.in.sentences[s].at.end;
    ++opening;
  }
  std::size_t cues = 0, of_readouts = 0, plain = 0, quoted = 0;
  for (const attribution& a : all) {
    if (a.dropped || a.content.empty() || a.cue.empty()) continue;
    ++cues;
    const cue_row& row = in.row(a);
    of_readouts +=
        row.has(takes::agentless) || row.has(takes::noun) || row.has(takes::object) || row.has(takes::person_to);
    plain += in.word(a.verb) == in.language.word.said || in.word(a.verb) == in.language.word.told ||
             in.tags[a.verb] == tag::verb_s;
    quoted += in.in.quoted(a.content.front().first);
    out.any_press |= to_the_press(in, a);
    const std::uint32_t at = in.in.tokens[a.cue.first].at.begin;
    const std::size_t before = held_before(in, at);
    if (before > 0 && in.meetings[in.held[before - 1]].evidence.end > at) out.told_by_somebody[in.held[before - 1]] = 1;
  }
  out.like_readouts = of_readouts * 2 > cues;
  out.like_news = plain * 2 > cues;
  out.quotes = quoted * 3 > cues;
  return out;
}

encounter_question ask_for_encounter(const scene& in, const attribution& a, const statement& said,
                                     encounter_memory& memory) {
  encounter_question out;
  const text::sentence& sentence = in.in.sentences[a.sentence];
  const std::size_t before = held_before(in, sentence.at.end);
  const std::uint32_t last_told = before == 0 ? text::none : in.held[before - 1];
  if (last_told != memory.last_told) memory.press = false;  // the text has come to another encounter
  memory.last_told = last_told;

  const surroundings words = around(in, a);
  const bool press = to_the_press(in, a);
  out.same_speaker = !memory.first && said.speakers == memory.speakers;
  out.add(say::bias);
  out.add(say::in_a_place, words.place);
  out.add(say::press, press);
  out.add(say::press_before, memory.press);
  out.add(say::press_before_of_speaker, memory.press && said.speakers == memory.to_press);
  out.add(say::document, words.document);
  out.add(say::occasion, words.occasion);
  out.add(say::during, words.during);
  out.add(say::after, words.after);
  out.add(say::turn, words.turn);
  out.add(say::day, words.day);
  out.add(say::earlier, words.earlier);
  out.add(say::told_press, press && in.row(a).has(takes::person));
  out.add(say::opens_the_text, memory.first);
  out.add(say::before_any_encounter, before == 0);
  out.add(say::text_of_press, memory.any_press);
  out.add(say::text_of_readouts, memory.like_readouts);
  out.add(say::text_of_said, memory.like_news);
  out.add(say::text_of_quotations, memory.quotes);
  add_speaker(in, a, said, out);
  add_cue(in, a, out);
  add_content(in, a, said, out);

  const std::size_t first = before > back ? before - back : 0, end = std::min(in.held.size(), before + ahead);
  out.who = said.speakers.empty() ? standing::unnamed : standing::stranger;
  for (std::size_t i = first; i < end; ++i) {
    encounter_candidate c;
    c.meeting = in.held[i];
    const communique::meeting& m = in.meetings[c.meeting];
    c.who = standing_of(in, m, said.speakers);
    out.who = std::min(out.who, c.who);
    // Further back than the last few only those of the speakers.
    if (i + 4 < before && c.who != standing::met) continue;
    c.add(clue::bias);
    add_place(in, a.sentence, i, before, c);
    add_kind(in, memory, c);
    c.add(clue::all_speakers_met, !said.speakers.empty() && std::all_of(said.speakers.begin(), said.speakers.end(),
                                                                        [&](entity_id s) { return took_part(m, s); }));
    const bool heard =
        std::any_of(said.addressees.begin(), said.addressees.end(), [&](entity_id s) { return took_part(m, s); });
    c.add(clue::hearer_met, heard);
    out.add(say::told_who_met, heard);
    c.add(clue::met_the_same_as_before, std::any_of(memory.speakers.begin(), memory.speakers.end(), [&](entity_id s) {
            return took_part(m, s) && !contains(said.speakers, s);
          }));
    const bool cue_there = said.cue && m.evidence.overlaps(said.cue);
    c.add(clue::cue_in_its_sentence, cue_there);
    c.add(clue::content_is_its_sentence, std::any_of(said.content.begin(), said.content.end(), [&](span piece) {
            return piece.overlaps(m.evidence) && piece.size() * 2 > m.evidence.size();
          }));
    c.add(clue::words_say_during, words.during);
    c.add(clue::words_say_after, words.after);
    c.add(clue::words_say_press, press);
    c.add(clue::words_turn, words.turn);
    c.add(clue::words_tell_place, words.place);
    c.add(clue::told_just_now, m.evidence.begin < sentence.at.begin && a.sentence > 0 &&
                                   m.evidence.end > in.in.sentences[a.sentence - 1].at.begin);
    out.candidates.push_back(c);
  }
  out.add(say::none_met_near, out.who != standing::met);
  if (press) memory.press = true, memory.to_press = said.speakers;
  return out;
}

}  // namespace communique::statements

// To whom something was said.
#include "statements/people.hpp"
#include "statements/phrases.hpp"
#include "statements/said_at.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace communique::statements {

namespace {

bool overlaps(range a, range b) noexcept { return a.first < b.last && b.first < a.last; }

bool is_content(const attribution& a, range phrase) noexcept {
  return std::any_of(a.content.begin(), a.content.end(), [&](range piece) { return overlaps(piece, phrase); });
}

// "told |Roy", "thanked |the guest for", "said to |Roy", "conveyed to |her counterpart": right behind the cue.
range behind_cue(const scene& in, const attribution& a) {
  if (a.row == text::none || a.how == attribution::shape::passive || a.how == attribution::shape::phrase) return {};
  const cue_row& row = in.row(a);
  const token_id end = std::min(in.in.sentences[a.sentence].last, a.cue.last + window);
  token_id t = a.cue.last;
  while (t < end && in.tags[t] == tag::adverb) ++t;
  if (t + 1 >= end) return {};
  const bool to = in.word(t) == in.language.word.to;
  const bool speaks_to = row.has(takes::to_person) || row.has(takes::noun) || row.has(takes::clause) ||
                         row.has(takes::that) || row.has(takes::quote);
  if (!to && row.has(takes::wish)) {  // "wished |the ambassador| success"
    const entities::reference* r = in.reference_from(t);
    if (!r && in.tags[t] == tag::determiner) r = in.reference_from(t + 1);
    return r ? range{t, r->last} : range{};
  }
  if (to ? !speaks_to : !row.has(takes::person) && !row.has(takes::person_to)) return {};
  const token_id first = to ? t + 1 : t;
  const range phrase = noun_phrase_from(in, first, end, &row.leads);
  if (in.word(first) == in.language.word.her && !phrase.empty() && !can_speak(in, phrase))
    return {first, first + 1};  // "assured |her| full cooperation"
  return !phrase.empty() && can_speak(in, phrase) ? phrase : range{};
}

bool is_word(const scene& in, token_id t, std::initializer_list<std::string_view> words) noexcept {
  return std::find(words.begin(), words.end(), in.in[t]) != words.end();
}

// "urged |him| to come": of what is asked the one who is asked is part. Not "said |to Roy's dismay".
range phrase_of(const scene& in, const attribution& a) {
  if (!a.addressee.empty()) return a.addressee;
  const range phrase = behind_cue(in, a);
  if (phrase.empty()) return {};
  const bool asked = in.row(a).has(takes::person_to) || in.row(a).has(takes::wish);
  return !is_content(a, phrase) || (asked && a.content.front().first == phrase.first) ? phrase : range{};
}

// Those who met with one who speaks: at the last encounter of his that has been told, or the next.
std::vector<entity_id> others_who_met(const scene& in, std::uint32_t byte, const std::vector<entity_id>& speakers) {
  const auto of = [&](std::uint32_t held) {
    std::vector<entity_id> out;
    bool there = false;
    for (const participant& p : in.meetings[held].participants) {
      if (std::find(speakers.begin(), speakers.end(), p.who) != speakers.end()) there = true;
      else add(out, {p.who});
    }
    return there ? out : std::vector<entity_id>{};
  };
  constexpr std::size_t back = 4;
  const std::size_t before = held_before(in, byte);
  for (std::size_t k = before; k > 0 && k + back > before; --k)
    if (std::vector<entity_id> found = of(in.held[k - 1]); !found.empty()) return found;
  return before < in.held.size() ? of(in.held[before]) : std::vector<entity_id>{};
}

// "her |Omani counterpart": the one of Oman.
bool belongs_to(const scene& in, entity_id who, entity_id place) noexcept {
  const entity& e = in.cast[who];
  return e.affiliation == place || (!e.country_code().empty() && e.country_code() == in.cast[place].country_code());
}

// "her counterpart", "the guests", "the delegation", "him": those on the other side, by how many the words mean.
std::vector<entity_id> those_opposite(const scene& in, range phrase, const std::vector<entity_id>& speakers) {
  std::vector<entity_id> all = others_who_met(in, in.in.tokens[phrase.first].at.begin, speakers);
  for (token_id t = phrase.first; t < phrase.last; ++t)
    if (const entities::reference* r = in.reference_from(t);
        r && r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::place)
      std::erase_if(all, [&](entity_id e) { return e != r->who.front() && !belongs_to(in, e, r->who.front()); });
  const std::string_view head = in.in[head_of(in, phrase)];
  const bool several = head == "them" || (head.size() > 2 && head.back() == 's');
  return several || all.size() == 1 ? all : std::vector<entity_id>{};
}

// "the people of Oman", "the Omani authorities": the country or body itself. Not "the farmers of Oman".
std::vector<entity_id> spoken_to_through(const scene& in, range phrase) {
  for (token_id t = phrase.first; t < phrase.last; ++t)
    if (const entities::reference* r = in.reference_from(t);
        r && r->who.size() == 1 && in.cast[r->who.front()].what != entity::type::event)
      return {in.cast.acting(r->who.front())};
  return {};
}

// "urged |both sides| to stop": whoever asks it is neither of them, where no encounter tells who they are: a
// guess that has him in it is a wrong one.
bool means_both(const scene& in, range phrase, token_id head) noexcept {
  const auto& word = in.language.word;
  const text::word_id first = in.word(phrase.first), second = in.word(phrase.first + 1), last = in.word(head);
  return last == word.sides || last == word.parties || first == word.both || first == word.two ||
         (first == word.the && second == word.two);
}

std::vector<entity_id> whom(const scene& in, range phrase, const std::vector<entity_id>& speakers,
                            speaker_memory& memory) {
  const token_id head = head_of(in, phrase);
  // "called on all sides": whoever they may be.
  if (in.word(phrase.first) == in.language.word.all) return {};
  const hearing kind = in.language.hearers[in.word(head)];
  if (kind == hearing::through)
    if (std::vector<entity_id> found = spoken_to_through(in, phrase); !found.empty()) return found;
  std::vector<entity_id> found = people_of(in, phrase, memory);
  const auto is_place = [&](entity_id e) { return in.cast[e].what == entity::type::place; };
  const bool only_places = std::all_of(found.begin(), found.end(), is_place);
  const bool pronoun = in.pronoun(head) || is_word(in, head, {"him", "her", "them"});
  if (means_both(in, phrase, head) && those_who_met(in, in.in.tokens[phrase.first].at.begin).empty() &&
      std::any_of(found.begin(), found.end(),
                  [&](entity_id e) { return std::find(speakers.begin(), speakers.end(), e) != speakers.end(); }))
    return {};
  if ((kind == hearing::opposite && only_places) || (pronoun && found.empty()))
    if (std::vector<entity_id> others = those_opposite(in, phrase, speakers); !others.empty()) return others;
  return found;
}

// "in an interview with |Radio One", "speaking to |Radio One": who heard it, outside of what was said.
range audience(const scene& in, const attribution& a) {
  const text::sentence& s = in.in.sentences[a.sentence];
  const token_id at = a.cue.empty() ? s.first : a.cue.first;
  const token_id first = std::max(s.first, at > 40 ? at - 40 : 0), last = std::min(s.last, at + 40);
  for (token_id t = first; t + 2 < last; ++t) {
    const bool interview = in.word(t) == in.language.word.interview &&
                           (in.word(t + 1) == in.language.word.with || in.word(t + 1) == in.language.word.to);
    const bool speaking = is_word(in, t, {"Speaking", "speaking"}) && in.word(t + 1) == in.language.word.to;
    if ((!interview && !speaking) || is_content(a, {t, t + 1})) continue;
    const range phrase = noun_phrase_from(in, t + 2, last);
    if (!phrase.empty() && !is_content(a, phrase)) return phrase;
  }
  return {};
}

// "extended an invitation |to Roy|", "conveyed greetings |to the Prime Minister|": behind what is conveyed.
range receiver(const scene& in, const attribution& a) {
  using act = statement::act;
  if (a.row == text::none || a.content.empty() || in.in.quoted(a.content.front().first)) return {};
  const bool gives = in.row(a).has(takes::noun) || a.does == act::invite;
  if (!gives) return {};
  const range said = a.content.front();
  for (token_id t = said.first; t + 1 < std::min(said.last, said.first + 40); ++t) {
    if (tagging::is_finite(in.tags[t])) return {};
    if (in.word(t) != in.language.word.to) continue;
    const range phrase = noun_phrase_from(in, t + 1, said.last);
    if (phrase.empty()) continue;
    for (token_id k = phrase.first; k < phrase.last; ++k)  // not "an invitation to the forum", "to Baku"
      if (const entities::reference* r = in.reference_from(k);
          r && r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::person)
        return phrase;
  }
  // The invitation's receiver may stand in front of the content: "renewed his invitation |to Roy| to come".
  return {};
}

// "|The minister| was informed that": whoever is told, not who tells.
bool is_told(const scene& in, const attribution& a) noexcept {
  if (a.row == text::none || a.source.empty() || a.source.first > a.verb) return false;
  const cue_row& row = in.row(a);
  if (!row.has(takes::person) && !row.has(takes::person_to)) return false;
  for (token_id t = a.verb; t > a.source.last && t + 4 > a.verb; --t) {
    if (is_word(in, t - 1, {"was", "were", "been", "being"})) return true;
    if (in.tags[t - 1] != tag::adverb) break;
  }
  return is_word(in, a.verb, {"was", "were"}) ||
         (a.cue.first < a.cue.last && is_word(in, a.cue.first, {"was", "were"}));
}

// "Asked by Roy about it, |Lind| said": the next who speaks in the sentence is the one who was asked.
range asked_one(const scene& in, const std::vector<attribution>& all, std::size_t i) {
  const attribution& a = all[i];
  if (a.row == text::none || !is_word(in, a.cue.first, {"Asked", "asked"}) || a.cue.last >= in.in.tokens.size() ||
      in.word(a.cue.last) != in.language.word.by)
    return {};
  for (std::size_t k = i + 1; k < all.size() && k < i + 4; ++k)
    if (!all[k].dropped && all[k].sentence == a.sentence) return all[k].source;
  return {};
}

}  // namespace

std::vector<entity_id> addressees_of(const scene& in, const std::vector<attribution>& all, std::size_t i,
                                     std::vector<entity_id>& speakers, speaker_memory& memory) {
  const attribution& a = all[i];
  speaker_memory aside = memory;  // who is spoken to is not who spoke last
  std::vector<entity_id> out;
  if (const range one = asked_one(in, all, i); !one.empty()) {
    out = people_of(in, one, aside);
  } else if (is_told(in, a)) {
    out = people_of(in, a.source, aside);
    if (out == speakers) speakers.clear();
  } else {
    for (const range phrase : {phrase_of(in, a), receiver(in, a), audience(in, a)}) {
      if (phrase.empty() || !out.empty()) continue;
      out = whom(in, phrase, speakers, aside);
    }
  }
  std::erase_if(out, [&](entity_id e) { return std::find(speakers.begin(), speakers.end(), e) != speakers.end(); });
  return out;
}

// Of a dialogue with labels: two who speak to each other.
void answer_each_other(const std::vector<std::size_t>& turns, std::vector<statement>& all) {
  std::vector<entity_id> two;
  for (const std::size_t i : turns) {
    if (all[i].speakers.size() != 1) return;
    if (two.size() < 3) add(two, all[i].speakers);
  }
  if (two.size() != 2) return;
  for (const std::size_t i : turns)
    if (all[i].addressees.empty()) all[i].addressees = {two[all[i].speakers.front() == two[0] ? 1 : 0]};
}

}  // namespace communique::statements

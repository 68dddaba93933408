#include "entities/knowledge_builder.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace communique::entities {

namespace {

std::uint8_t event_sort(std::string_view kind) noexcept {
  return kind == "election" ? 2 : kind == "ceremony" || kind == "other" ? 3 : kind == "itself" ? 4 : 1;
}

// "to meet", "to receive", "to call on": verbs whose subject and object meet.
void add_encounters(knowledge_builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { phrase, role };
  for (const row& one : tables["meetings"]) {
    std::string_view verb = one[phrase];
    if (verb.substr(0, 3) != "to ") continue;
    verb.remove_prefix(3);
    const std::size_t end = std::min(verb.find(' '), verb.size());
    const std::string_view behind = verb.substr(end);
    knowledge::encounter what = knowledge::encounter::none;
    for (const std::string_view value : values(one[role])) {
      if (value == "calls" && (behind == " on" || behind == " upon")) what = knowledge::encounter::calls;
      if (!behind.empty() && behind != " with") continue;
      if (value == "meets") what = knowledge::encounter::meets;
      if (value == "receives") what = knowledge::encounter::receives;
    }
    if (what == knowledge::encounter::none) continue;
    for (const lexicon::inflected& form : tables.verbs().forms(verb.substr(0, end)))
      to.out.encounters.at(to.word(form.word)) = what;
  }
}

void add_single_words(knowledge_builder& to, const lexicon::tables& tables) {
  knowledge& out = to.out;
  for (const row& one : tables["given-names"]) out.given.at(to.word(one[0])) = {true, sex_of(one[1])};
  for (const row& one : tables["family-names"]) out.family_first.at(to.word(one[0])) = 1;
  for (const row& one : tables["event-words"]) {
    if (one[1] == "ordinal") out.ordinal.at(to.word(one[0])) = 1;
    else if (one[1] == "kind of vote") out.election_kind.at(to.word(one[0])) = 1;
    else if (one[1] == "vote") out.election_kind.at(to.word(one[0])) = 2;
    else if (one[1] == "which") out.ordinal.at(to.word(one[0])) = 2;
    else if (one[1] == "when") out.when_word.at(to.word(one[0])) = 1;
    else if (one[1] == "behind") out.small_event.at(to.word(one[0])) = 1;
    else if (one[1] == "opens") out.small_event.at(to.word(one[0])) = 2;
    else out.event_head.at(to.word(one[0])) = event_sort(one[1]);
  }
  for (const row& one : tables["place-words"]) {
    std::uint8_t& sides = out.place_head.at(to.word(one[0]));
    const int side = one[1] == "before"            ? 2
                     : one[1] == "both"            ? 3
                     : one[1] == "part"            ? 5
                     : one[1] == "venue"           ? 8
                     : one[1] == "after and venue" ? 9
                                                   : 1;
    sides = static_cast<std::uint8_t>(sides | side);
  }
  for (const row& one : tables["thing-words"]) out.thing.at(to.word(one[0])) = 1;
  for (const row& one : tables["not-names"]) out.no_name.at(to.word(one[0])) = 1;
  for (const row& one : tables["particles"])
    out.particle.at(to.word(one[0])) = one[1] == "end" ? 2 : one[1] == "father" ? 3 : one[1] == "suffix" ? 4 : 1;
  for (const row& one : tables["nominals"]) out.person_noun.at(to.word(one[0])) = one[1] == "pl" ? 2 : 1;
  for (const std::string_view w :
       {"january",   "february", "march",    "april",    "may",    "june",    "july",      "august",
        "september", "october",  "november", "december", "monday", "tuesday", "wednesday", "thursday",
        "friday",    "saturday", "sunday",   "jan.",     "feb.",   "mar.",    "apr.",      "jun.",
        "jul.",      "aug.",     "sep.",     "sept.",    "oct.",   "nov.",    "dec.",      "jan",
        "feb",       "apr",      "aug",      "sep",      "sept",   "oct",     "nov",       "dec"})
    out.calendar.at(to.word(w)) = w.ends_with("day") ? 2 : 1;
  // Words of the language: those of the word lists, of offices and of organisations' names.
  const auto common = [&](std::string_view phrase) {
    for (std::size_t at = 0; at < phrase.size();) {
      const std::size_t end = std::min(phrase.find_first_of(" ,-'", at), phrase.size());
      if (end > at) out.common.at(to.word(phrase.substr(at, end - at))) = 1;
      at = end + 1;
    }
  };
  for (const std::string_view table :
       {"words", "titles", "title-modifiers", "organisation-words", "organisation-nouns", "event-words", "place-words",
        "nominals", "thing-words", "common-verbs", "common-words"})
    for (const row& one : tables[table]) common(one[0]);
  for (const row& one : tables["organisations"])
    if (one[2].empty()) common(one[0]);  // international bodies: "Organization for Security and Co-operation in Europe"
  for (const row& one : tables["given-names"]) out.common.at(to.word(one[0])) = 0;
  const lexicon::inflection& inflection = tables.verbs();
  for (const row& one : tables["common-verbs"])
    if (one[1].empty())
      for (const lexicon::inflected& form : inflection.forms(one[0])) out.verb.at(to.word(form.word)) = 1;
  for (const row& one : tables["cues"]) {
    const std::string_view cue = one[0];
    for (const lexicon::inflected& form : inflection.forms(cue.substr(0, cue.find(' '))))
      out.saying.at(to.word(form.word)) = 1;
  }
  for (const row& one : tables["owner-verbs"])
    for (const lexicon::inflected& form : inflection.forms(one[0])) out.owner_verb.at(to.word(form.word)) = 1;
  add_encounters(to, tables);
  knowledge::function_words& w = out.word;
  const std::pair<text::word_id*, std::string_view> names[] = {{&w.of, "of"},
                                                               {&w.for_, "for"},
                                                               {&w.and_, "and"},
                                                               {&w.the, "the"},
                                                               {&w.to, "to"},
                                                               {&w.in, "in"},
                                                               {&w.on, "on"},
                                                               {&w.at, "at"},
                                                               {&w.his, "his"},
                                                               {&w.her, "her"},
                                                               {&w.its, "its"},
                                                               {&w.their, "their"},
                                                               {&w.he, "he"},
                                                               {&w.she, "she"},
                                                               {&w.him, "him"},
                                                               {&w.who, "who"},
                                                               {&w.a, "a"},
                                                               {&w.an, "an"},
                                                               {&w.with, "with"},
                                                               {&w.by, "by"},
                                                               {&w.from, "from"},
                                                               {&w.i, "i"},
                                                               {&w.self_he, "himself"},
                                                               {&w.self_she, "herself"},
                                                               {&w.counterpart, "counterpart"},
                                                               {&w.former, "former"},
                                                               {&w.government, "government"},
                                                               {&w.de, "de"},
                                                               {&w.as_, "as"},
                                                               {&w.part, "part"},
                                                               {&w.turn, "turn"},
                                                               {&w.was, "was"},
                                                               {&w.is, "is"},
                                                               {&w.team, "team"},
                                                               {&w.accompanied, "accompanied"},
                                                               {&w.affairs, "affairs"},
                                                               {&w.delegation, "delegation"},
                                                               {&w.side, "side"},
                                                               {&w.heads, "heads"},
                                                               {&w.whom, "whom"},
                                                               {&w.general, "general"},
                                                               {&w.upon, "upon"},
                                                               {&w.headed, "headed"},
                                                               {&w.led, "led"}};
  for (const auto& [id, word] : names) *id = to.words.add(word);
}

}  // namespace

result<knowledge> knowledge::from(const lexicon::tables& tables, text::vocabulary& words,
                                  const text::conventions& language) {
  knowledge out;
  knowledge_builder to{out, words, language};
  add_single_words(to, tables);
  if (auto wrong = add_titles(to, tables)) return *wrong;
  if (auto wrong = add_places(to, tables)) return *wrong;
  add_organization_words(to, tables);
  if (auto wrong = add_organization_nouns(to, tables)) return *wrong;
  if (auto wrong = add_organizations(to, tables)) return *wrong;
  if (auto wrong = add_callers(to, tables)) return *wrong;
  return out;
}

}  // namespace communique::entities

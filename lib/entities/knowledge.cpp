#include "entities/knowledge.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace communique::entities {

namespace {

using lexicon::row;
using lexicon::values;

struct builder {
  knowledge& out;
  text::vocabulary& words;
  const text::conventions& language;

  void add(std::string_view phrase, sense::kind what, std::size_t index, bool acronym = false) {
    out.phrases.add(phrase, static_cast<std::uint32_t>(out.senses.size()), words, language);
    out.senses.push_back({what, static_cast<std::uint32_t>(index), acronym});
  }
  text::word_id word(std::string_view w) { return words.add(text::folded(w)); }
};

bool is_code(std::string_view cell) noexcept {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return cell.size() == 2 && capital(cell[0]) && capital(cell[1]);
}

std::array<char, 2> code_of(std::string_view cell) noexcept {
  return cell.size() == 2 ? std::array<char, 2>{cell[0], cell[1]} : std::array<char, 2>{};
}

bool is_caps(std::string_view s) noexcept {
  int upper = 0;
  for (const char c : s) {
    if (c >= 'a' && c <= 'z') return false;
    upper += c >= 'A' && c <= 'Z';
  }
  return upper >= 2;
}

std::string spaced(std::string_view hyphenated) {
  std::string out(hyphenated);
  for (char& c : out)
    if (c == '-') c = ' ';
  return out;
}

std::string plural_of(std::string_view noun) {
  std::string out(noun);
  if (out.size() > 3 && out.substr(out.size() - 3) == "man") return out.substr(0, out.size() - 2) + "en";
  if (out.back() == 'y' && out.size() > 1 &&
      std::string_view("aeiou").find(out[out.size() - 2]) == std::string_view::npos)
    return out.substr(0, out.size() - 1) + "ies";
  if (out.back() == 's' || out.back() == 'x' || out.back() == 'h') return out + "es";
  return out + "s";
}

// Where the head noun of an office ends: "minister| of foreign affairs", "foreign minister|".
std::size_t head_end(std::string_view title) noexcept {
  for (const std::string_view link : {" of ", " for ", " to ", " at ", " in ", " on ", "-general", " general"}) {
    const std::size_t at = title.find(link);
    if (at != std::string_view::npos && at > 0) return at;
  }
  return title.size();
}

sex sex_of(std::string_view cell) noexcept {
  return cell == "m" ? sex::male : cell == "f" ? sex::female : sex::unknown;
}

std::optional<error> add_places(builder& to, const lexicon::tables& tables) {
  {
    enum column : std::size_t { name, kind, code, variants };
    for (const row& one : tables["places"]) {
      to.add(one[name], sense::kind::place, to.out.places.size());
      for (const std::string_view v : values(one[variants])) to.add(v, sense::kind::place, to.out.places.size());
      to.out.places.push_back({code_of(one[code])});
    }
  }
  {
    enum column : std::size_t { name, code, demonyms, capital, variants };
    for (const row& one : tables["countries"]) {
      if (!is_code(one[code]))
        return lexicon::broken(
            one, "the code " + lexicon::quoted(one[code]) + " is not two capital letters, ISO 3166-1 alpha-2");
      const std::size_t index = to.out.countries.size();
      for (const std::string_view v : values(one[capital])) to.add(v, sense::kind::capital, index);
      for (const std::string_view v : values(one[demonyms])) to.add(v, sense::kind::demonym, index);
      to.add(one[name], sense::kind::country, index);
      for (const std::string_view v : values(one[variants])) to.add(v, sense::kind::country, index, is_caps(v));
      to.out.countries.push_back({std::string(one[name]), code_of(one[code])});
    }
  }
  return std::nullopt;
}

// "UN Children's Fund", "Organization of …": also written "U.N. Children's Fund", "Organisation of …".
std::vector<std::string> spellings(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> pairs[] = {
      {"United Nations ", "UN "}, {"UN ", "U.N. "},          {"United States ", "US "},   {"US ", "U.S. "},
      {"Organization", "Organisation"}, {"Organisation", "Organization"}, {"Co-operation", "Cooperation"},
      {"Programme", "Program"},   {"Centre", "Center"},      {"Center", "Centre"},        {"Defence", "Defense"},
      {"Defense", "Defence"},     {"Labour", "Labor"}};
  std::vector<std::string> out{std::string(name)};
  for (const auto& [usual, other] : pairs) {
    const std::string whole = out.back();
    const std::size_t at = whole.find(usual);
    if (at == std::string::npos || (usual.back() == ' ' && at != 0)) continue;
    std::string next = whole.substr(0, at).append(other).append(whole, at + usual.size());
    if (next != out.front()) out.push_back(std::move(next));
  }
  return out;
}

void add_organizations(builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { name, acronym, code, variants };
  const auto take = [&](const row& one, sense::kind what, std::vector<known_organization>& into) {
    for (const std::string& v : spellings(one[name])) to.add(v, what, into.size());
    for (const std::string_view v : values(one[acronym])) to.add(v, what, into.size(), true);
    for (const std::string_view v : values(one[variants]))
      for (const std::string& spelt : spellings(v)) to.add(spelt, what, into.size(), is_caps(v));
    into.push_back({std::string(one[name]), std::string(one[acronym]), code_of(one[code])});
  };
  for (const row& one : tables["organisations"]) take(one, sense::kind::organization, to.out.organizations);
  for (const row& one : tables["agencies"]) {
    enum agency_column : std::size_t { agency, shorts, of };
    to.add(one[agency], sense::kind::agency, to.out.agencies.size());
    for (const std::string_view v : values(one[shorts]))
      to.add(v, sense::kind::agency, to.out.agencies.size(), is_caps(v));
    to.out.agencies.push_back({std::string(one[agency]), {}, code_of(one[of])});
  }
}

owner_kind owner_of(std::string_view takes) noexcept {
  return takes == "country"    ? owner_kind::country
         : takes == "body"     ? owner_kind::body
         : takes == "party"    ? owner_kind::party
         : takes == "company"  ? owner_kind::company
         : takes == "place"    ? owner_kind::place
         : takes == "assembly" ? owner_kind::assembly
                               : owner_kind::any;
}

body_kind body_of(std::string_view kind) noexcept {
  return kind == "government" || kind == "diplomatic" ? body_kind::government
         : kind == "body"                             ? body_kind::body
         : kind == "assembly"                         ? body_kind::assembly
         : kind == "party"                            ? body_kind::party
         : kind == "company"                          ? body_kind::company
         : kind == "media"                            ? body_kind::media
         : kind == "armed"                            ? body_kind::armed
                                                      : body_kind::other;
}

// "Ministry", "Party": heads of names.
void add_organization_words(builder& to, const lexicon::tables& tables) {
  knowledge& out = to.out;
  for (const row& one : tables["organisation-words"]) {
    const text::word_id word = to.word(one[0]);
    const std::string_view kind = one[1];
    out.organization_head.at(word) = kind == "company" ? 2 : 1;
    out.kind_of_body.at(word) = body_of(kind);
    if (kind == "leading") out.leading_head.at(word) = 1;
    if (kind == "education" || kind == "endowment") out.named_after.at(word) = 1;
    if (kind == "party" || kind == "company" || kind == "media") out.small_head.at(word) = 1;
  }
}

// "the foreign ministry", "the shipping firm Nordhavn", "head of the Americas department".
std::optional<error> add_organization_nouns(builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { noun, role, kind };
  knowledge& out = to.out;
  for (const row& one : tables["organisation-nouns"]) {
    if (values(one[role]).empty()) return lexicon::unknown(one, "role", one[role]);
    for (const std::string_view as : values(one[role])) {
      if (as == "alone" && one[noun].find(' ') != std::string_view::npos) {
        to.add(one[noun], sense::kind::body, 0);
      } else if (as == "alone") {
        out.small_organization.at(to.word(one[noun])) = 1;
        out.kind_of_body.at(to.word(one[noun])) = body_of(one[kind]);
      } else if (as == "behind") {
        out.small_body.at(to.word(one[noun])) = 1;
      } else if (as == "beside") {
        out.body_noun.at(to.word(one[noun])) = 1;
      } else if (as == "unit") {
        out.unit.at(to.word(one[noun])) = 1;
      } else {
        return lexicon::unknown(one, "role", as, "; alone, behind, beside and unit are known");
      }
    }
  }
  return std::nullopt;
}

std::optional<error> add_titles(builder& to, const lexicon::tables& tables) {
  {
    enum column : std::size_t { modifier, status };
    for (const row& one : tables["title-modifiers"]) {
      title_modifier m;
      const std::string_view s = one[status];
      if (s == "former") m.state = office::status::former;
      else if (s == "acting") m.state = office::status::acting;
      else if (s == "designate") m.state = office::status::designate;
      else if (!s.empty() && s != "current" && s != "outgoing")
        return lexicon::unknown(one, "status", s);
      m.changes_state = m.state != office::status::current;
      m.lowers = s.empty();
      std::string_view phrase = one[modifier];
      m.follows = phrase.front() == '-';
      if (m.follows) phrase.remove_prefix(1);
      if (!phrase.empty() && phrase.back() == '-') phrase.remove_suffix(1);
      to.add(phrase, sense::kind::modifier, to.out.modifiers.size());
      to.out.modifiers.push_back(m);
    }
  }
  std::unordered_set<std::string_view> lowering;   // only looked up
  std::vector<std::string_view> former;            // "ex-", written on to a title
  for (const row& one : tables["title-modifiers"]) {
    if (one[1].empty()) lowering.insert(one[0]);
    else if (one[1] == "former" && one[0].back() == '-') former.push_back(one[0]);
  }
  enum column : std::size_t { title, cls, takes, gender, seniority, shorts };
  for (const row& one : tables["titles"]) {
    const std::string_view phrase = one[title], kind = one[cls];
    if (kind == "honorific") {
      to.add(phrase, sense::kind::honorific, to.out.honorifics.size());
      to.out.honorifics.push_back(sex_of(one[gender]));
      continue;
    }
    if (kind != "office" && kind != "rank" && kind != "role" && kind != "relation")
      return lexicon::unknown(one, "class", kind,
                              "; office, rank, relation, honorific and role are known");
    const sense::kind what = sense::kind::office;
    office_title next;
    next.title = std::string(phrase);
    next.body = one[takes] == "body" || one[takes] == "party";
    next.takes = owner_of(one[takes]);
    next.rank = kind == "rank";
    const std::string_view level = one[seniority];
    if (!level.empty() && (level.size() != 1 || level[0] < '1' || level[0] > '5'))
      return lexicon::broken(one, "the seniority " + lexicon::quoted(level) + " is not 1 to 5");
    if (!level.empty()) next.seniority = static_cast<std::uint8_t>(level[0] - '0');
    next.lowers = lowering.count(phrase) != 0;
    next.deputy = lowering.count(phrase.substr(0, phrase.find_first_of(" -"))) != 0;
    next.holder = sex_of(one[gender]);
    for (const std::string_view coming : {"-designate", "-elect"})
      if (phrase.size() > coming.size() && phrase.substr(phrase.size() - coming.size()) == coming)
        next.state = office::status::designate;
    next.relation = kind == "relation" || kind == "role";
    const std::size_t end = head_end(phrase);
    std::string_view head = phrase.substr(0, end);
    if (const std::size_t space = head.rfind(' '); space != std::string_view::npos) head.remove_prefix(space + 1);
    next.head = to.word(head);
    next.opposite = kind == "relation";
    next.hosts = next.opposite && (phrase == "host" || phrase == "hostess");
    for (const std::string_view with_field : {"minister", "secretary", "undersecretary", "commissioner"})
      next.field |= head == with_field;
    for (const std::string_view later : values(one[shorts])) {
      std::string_view last = later.substr(0, head_end(later));
      if (const std::size_t space = last.rfind(' '); space != std::string_view::npos) last.remove_prefix(space + 1);
      next.envoy |= later == "envoy";
      next.later.push_back({to.word(later.substr(0, later.find(' '))), to.word(last)});
    }
    const auto both = [&](std::string_view form, std::size_t index) {
      to.add(form, what, index);
      if (form.find('-') != std::string_view::npos) to.add(spaced(form), what, index);
    };
    both(phrase, to.out.titles.size());
    to.out.titles.push_back(next);
    if (is_caps(phrase) || phrase.back() == '.') continue;
    if (kind == "office" && next.seniority != 0 && next.seniority <= 3 && end == phrase.size()) {
      office_title was = next;
      was.state = office::status::former;
      for (const std::string_view prefix : former) {   // "ex-president" is one word
        to.add(std::string(prefix) + std::string(phrase), what, to.out.titles.size());
        to.out.titles.push_back(was);
      }
    }
    next.plural = true;
    both(std::string(phrase.substr(0, end - head.size())) + plural_of(head) + std::string(phrase.substr(end)),
         to.out.titles.size());
    to.out.titles.push_back(next);
  }
  return std::nullopt;
}

std::optional<error> add_callers(builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { name, type, reference, aliases, code };
  constexpr std::string_view types[] = {"person", "organization", "place", "event"};
  for (const row& one : tables["names"]) {
    callers_name next{std::string(one[name]), entity::type::person, std::string(one[reference]), code_of(one[code])};
    bool known = false;
    for (std::size_t i = 0; i < 4; ++i)
      if (one[type] == types[i]) next.what = static_cast<entity::type>(i), known = true;
    if (!known)
      return lexicon::unknown(one, "type", one[type],
                              "; person, organization, place and event are known");
    if (!one[code].empty() && !is_code(one[code]))
      return lexicon::broken(
          one, "the country " + lexicon::quoted(one[code]) + " is not two capital letters, ISO 3166-1 alpha-2");
    to.add(one[name], sense::kind::callers, to.out.callers.size());
    for (const std::string_view v : values(one[aliases]))
      to.add(v, sense::kind::callers, to.out.callers.size(), is_caps(v));
    to.out.callers.push_back(std::move(next));
  }
  return std::nullopt;
}

std::uint8_t event_sort(std::string_view kind) noexcept {
  return kind == "election" ? 2 : kind == "ceremony" || kind == "other" ? 3 : kind == "itself" ? 4 : 1;
}

// "to meet", "to receive", "to call on": verbs whose subject and object meet.
void add_encounters(builder& to, const lexicon::tables& tables) {
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

void add_single_words(builder& to, const lexicon::tables& tables) {
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
    const int side = one[1] == "before" ? 2 : one[1] == "both" ? 3 : one[1] == "part" ? 5 : 1;
    sides = static_cast<std::uint8_t>(sides | side);
  }
  for (const row& one : tables["thing-words"]) out.thing.at(to.word(one[0])) = 1;
  for (const row& one : tables["not-names"]) out.no_name.at(to.word(one[0])) = 1;
  for (const row& one : tables["particles"]) out.particle.at(to.word(one[0])) = one[1] == "end" ? 2 : one[1] == "father" ? 3 : one[1] == "suffix" ? 4 : 1;
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
  for (const std::string_view table : {"words", "titles", "title-modifiers", "organisation-words", "organisation-nouns", "event-words",
                                       "place-words", "nominals", "thing-words", "common-verbs", "common-words"})
    for (const row& one : tables[table]) common(one[0]);
  for (const row& one : tables["organisations"])
    if (one[2].empty())
      common(one[0]);   // international bodies: "Organization for Security and Co-operation in Europe"
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
                                                               {&w.they, "they"},
                                                               {&w.them, "them"},
                                                               {&w.it, "it"},
                                                               {&w.who, "who"},
                                                               {&w.a, "a"},
                                                               {&w.an, "an"},
                                                               {&w.both, "both"},
                                                               {&w.two, "two"},
                                                               {&w.with, "with"},
                                                               {&w.by, "by"},
                                                               {&w.from, "from"},
                                                               {&w.said, "said"},
                                                               {&w.i, "i"},
                                                               {&w.we, "we"},
                                                               {&w.self_he, "himself"},
                                                               {&w.self_she, "herself"},
                                                               {&w.counterpart, "counterpart"},
                                                               {&w.former, "former"},
                                                               {&w.government, "government"},
                                                               {&w.de, "de"},
                                                               {&w.ampersand, "&"},
                                                               {&w.as_, "as"},
                                                               {&w.s, "'s"},
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
  builder to{out, words, language};
  add_single_words(to, tables);
  if (auto wrong = add_titles(to, tables)) return *wrong;
  if (auto wrong = add_places(to, tables)) return *wrong;
  add_organization_words(to, tables);
  if (auto wrong = add_organization_nouns(to, tables)) return *wrong;
  add_organizations(to, tables);
  if (auto wrong = add_callers(to, tables)) return *wrong;
  return out;
}

}  // namespace communique::entities

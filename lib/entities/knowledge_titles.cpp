// Offices, ranks and courtesies, and the words that change them.
#include "entities/knowledge_builder.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace communique::entities {

namespace {

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

owner_kind owner_of(std::string_view takes) noexcept {
  return takes == "country"    ? owner_kind::country
         : takes == "body"     ? owner_kind::body
         : takes == "party"    ? owner_kind::party
         : takes == "company"  ? owner_kind::company
         : takes == "place"    ? owner_kind::place
         : takes == "assembly" ? owner_kind::assembly
                               : owner_kind::any;
}

// What "deputy" and "ex-" make of the titles.
struct prefixes {
  std::unordered_set<std::string_view> lowering;  // only looked up
  std::vector<std::string_view> former;           // "ex-", written on to a title
};

std::optional<error> add_modifiers(knowledge_builder& to, const lexicon::tables& tables, prefixes& found) {
  enum column : std::size_t { modifier, status };
  for (const row& one : tables["title-modifiers"]) {
    title_modifier m;
    const std::string_view s = one[status];
    if (s == "former") m.state = office::status::former;
    else if (s == "acting") m.state = office::status::acting;
    else if (s == "designate") m.state = office::status::designate;
    else if (!s.empty() && s != "current" && s != "outgoing") return lexicon::unknown(one, "status", s);
    m.changes_state = m.state != office::status::current;
    m.lowers = s.empty();
    std::string_view phrase = one[modifier];
    if (m.lowers) found.lowering.insert(phrase);
    else if (s == "former" && phrase.back() == '-') found.former.push_back(phrase);
    m.follows = phrase.front() == '-';
    if (m.follows) phrase.remove_prefix(1);
    if (!phrase.empty() && phrase.back() == '-') phrase.remove_suffix(1);
    to.add(phrase, sense::kind::modifier, to.out.modifiers.size());
    to.out.modifiers.push_back(m);
  }
  return std::nullopt;
}

enum title_column : std::size_t { title, cls, takes, gender, seniority, shorts };

std::string_view last_word(std::string_view phrase) noexcept {
  if (const std::size_t space = phrase.rfind(' '); space != std::string_view::npos) phrase.remove_prefix(space + 1);
  return phrase;
}

result<office_title> title_of(knowledge_builder& to, const row& one, const prefixes& known) {
  const std::string_view phrase = one[title], kind = one[cls], level = one[seniority];
  if (kind != "office" && kind != "rank" && kind != "role" && kind != "relation")
    return lexicon::unknown(one, "class", kind, "; office, rank, relation, honorific and role are known");
  if (!level.empty() && (level.size() != 1 || level[0] < '1' || level[0] > '5'))
    return lexicon::broken(one, "the seniority " + lexicon::quoted(level) + " is not 1 to 5");
  office_title out;
  out.title = std::string(phrase);
  out.body = one[takes] == "body" || one[takes] == "party";
  out.takes = owner_of(one[takes]);
  out.rank = kind == "rank";
  if (!level.empty()) out.seniority = static_cast<std::uint8_t>(level[0] - '0');
  out.lowers = known.lowering.count(phrase) != 0;
  out.deputy = known.lowering.count(phrase.substr(0, phrase.find_first_of(" -"))) != 0;
  out.holder = sex_of(one[gender]);
  for (const std::string_view coming : {"-designate", "-elect"})
    if (phrase.ends_with(coming)) out.state = office::status::designate;
  out.relation = kind == "relation" || kind == "role";
  out.opposite = kind == "relation";
  out.hosts = out.opposite && (phrase == "host" || phrase == "hostess");
  const std::string_view head = last_word(phrase.substr(0, head_end(phrase)));
  out.head = to.word(head);
  for (const std::string_view with_field : {"minister", "secretary", "undersecretary", "commissioner"})
    out.field |= head == with_field;
  for (const std::string_view later : values(one[shorts])) {
    out.envoy |= later == "envoy";
    const std::string_view later_head = last_word(later.substr(0, head_end(later)));
    out.later.push_back({to.word(later.substr(0, later.find(' '))), to.word(later_head)});
  }
  return out;
}

// Under its words, with a blank for a hyphen, in the plural, and behind "ex-", which is one word with it.
void add_forms(knowledge_builder& to, const row& one, office_title made, const prefixes& known) {
  const std::string_view phrase = one[title];
  const auto add = [&](const std::string& form) {
    to.add(form, sense::kind::office, to.out.titles.size());
    if (form.find('-') != std::string::npos) to.add(spaced(form), sense::kind::office, to.out.titles.size());
  };
  add(std::string(phrase));
  to.out.titles.push_back(made);
  if (is_caps(phrase) || phrase.back() == '.') return;
  const std::size_t end = head_end(phrase);
  if (one[cls] == "office" && made.seniority != 0 && made.seniority <= 3 && end == phrase.size()) {
    office_title was = made;
    was.state = office::status::former;
    for (const std::string_view prefix : known.former) {
      to.add(std::string(prefix) + std::string(phrase), sense::kind::office, to.out.titles.size());
      to.out.titles.push_back(was);
    }
  }
  made.plural = true;
  const std::string_view head = last_word(phrase.substr(0, end));
  add(std::string(phrase.substr(0, end - head.size())) + plural_of(head) + std::string(phrase.substr(end)));
  to.out.titles.push_back(std::move(made));
}

}  // namespace

std::optional<error> add_titles(knowledge_builder& to, const lexicon::tables& tables) {
  prefixes known;
  if (auto wrong = add_modifiers(to, tables, known)) return wrong;
  for (const row& one : tables["titles"]) {
    if (one[cls] == "honorific") {
      to.add(one[title], sense::kind::honorific, to.out.honorifics.size());
      to.out.honorifics.push_back(sex_of(one[gender]));
      continue;
    }
    result<office_title> made = title_of(to, one, known);
    if (!made) return made.error();
    add_forms(to, one, std::move(*made), known);
  }
  return std::nullopt;
}

}  // namespace communique::entities

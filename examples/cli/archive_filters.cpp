#include "archive_filters.hpp"

#include "option_kinds.hpp"

#include <communique/words.hpp>

#include <CLI/CLI.hpp>

#include <charconv>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace program {
namespace {

using namespace communique;

using values = std::vector<std::string>;

// An option that may be repeated: each takes one value, so that what follows is an argument again.
void add_values(CLI::App& to, const std::string& name, const std::string& type, const std::string& help,
                std::function<void(const std::string&)> take,
                std::function<std::string(const std::string&)> check = nullptr) {
  CLI::Option* added = to.add_option_function<values>(
      name,
      [take = std::move(take)](const values& all) {
        for (const std::string& one : all) take(one);
      },
      help);
  added->allow_extra_args(false)->option_text(type)->group("Conditions");
  if (check) added->check(check);
}

template <class Enum> std::string words_of() {
  std::string out;
  for (const std::string_view word : spellings<Enum>)
    if (!word.empty()) (out += out.empty() ? "" : ", ") += word;
  return out;
}

// The word is of the first enumeration or of the second; no word is of both.
template <class First, class Second>
void add_words(CLI::App& to, const std::string& name, const std::string& help, std::vector<First>& first,
               std::vector<Second>& second) {
  const auto take = [&](const std::string& word) {
    if (const auto one = parse<First>(word)) first.push_back(*one);
    else if (const auto other = parse<Second>(word)) second.push_back(*other);
  };
  const auto check = [](const std::string& word) {
    return parse<First>(word) || parse<Second>(word)
               ? std::string()
               : "'" + word + "' is none of " + words_of<First>() + ", " + words_of<Second>();
  };
  add_values(to, name, "WORD", help, take, check);
}
template <class Enum>
void add_words(CLI::App& to, const std::string& name, const std::string& help, std::vector<Enum>& into) {
  const auto take = [&](const std::string& word) { into.push_back(*parse<Enum>(word)); };
  const auto check = [](const std::string& word) {
    return parse<Enum>(word) ? std::string() : "'" + word + "' is none of " + words_of<Enum>();
  };
  add_values(to, name, "WORD", help, take, check);
}

void add_people(CLI::App& to, const std::string& name, const std::string& help, std::vector<who>& into) {
  add_values(to, name, "WHO", help, [&](const std::string& text) { into.push_back(parse_who(text)); });
}

std::string in_capitals(std::string code) {
  for (char& c : code)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return code;
}
std::string check_country(const std::string& code) {
  const std::string letters = in_capitals(code);
  const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  return letters.size() == 2 && is_letter(letters[0]) && is_letter(letters[1])
             ? std::string()
             : "'" + code + "' is no country code of two letters, such as AZ";
}

void add_date(CLI::App& to, const std::string& name, const std::string& help, date& into) {
  to.add_option_function<std::string>(
        name, [&](const std::string& day) { into = *parse_date(day); }, help)
      ->check([](const std::string& text) {
        return parse_date(text) ? std::string() : "'" + text + "' is no date such as 2024-02-05, 2024-02 or 2024";
      })
      ->option_text("DATE")
      ->group("Conditions");
}

void add_names(CLI::App& to, filter& into) {
  add_people(to, "--speaker", "who said it", into.speakers);
  add_people(to, "--addressee", "to whom it was said", into.addressees);
  add_people(to, "--participant", "who met; of several, all of them", into.participants);
  add_people(to, "--any-participant", "who met; of several, one of them", into.any_participants);
  add_people(to, "--involved", "in whichever role; of several, all of them", into.involved);
  const auto add_text = [&](const std::string& name, const std::string& help, std::vector<std::string>& list) {
    add_values(to, name, "WORDS", help, [&list](const std::string& words) { list.push_back(words); });
  };
  add_values(
      to, "--country", "CODE", "whose people, such as AZ",
      [&](const std::string& code) { into.countries.push_back(in_capitals(code)); }, check_country);
  add_text("--organization", "whose people, or the body itself", into.organizations);
  add_text("--place", "where", into.places);
  add_text("--outlet", "who published it", into.outlets);
  add_text("--office", "of identities: an office held", into.offices);
}

}  // namespace

void add_filters(CLI::App& to, filter& into) {
  add_names(to, into);
  to.add_option("--about", into.about, "words; \"words side by side\"; begin*")
      ->option_text("WORDS")
      ->group("Conditions");
  add_date(to, "--since", "from this day, month or year, without what has no\nday", into.since);
  add_date(to, "--until", "to this day, month or year, likewise", into.until);
  add_choice<day_of>(to, "--dated", {{"event", day_of::event}, {"publication", day_of::publication}}, into.dated,
                     "WHICH", "the day that counts: of the event (default) or of\npublication")
      ->group("Conditions");
  add_words(to, "--type", "speech, thought; of identities person,\norganization, place, event", into.types,
            into.entity_types);
  add_words(to, "--mode", "direct, indirect, mixed", into.modes);
  add_words(to, "--act", "say, praise, thank, ask, promise, warn, …", into.acts);
  add_words(to, "--kind", "meeting, call, visit, …; of facts founded, …", into.kinds, into.fact_kinds);
  add_words(to, "--status", "held, planned, postponed, cancelled, denied", into.statuses);
  to.add_option_function<std::string>(
        "--min-confidence", [&](const std::string& text) { into.min_confidence = *parse_confidence(text); },
        "without what is less sure, such as 0.8")
      ->check(check_confidence)
      ->option_text("X")
      ->group("Conditions");
  to.add_flag("--copies", into.copies, "also what copies of an article say again")->group("Conditions");
}

std::string option_of(std::string_view filter) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {{"speakers", "speaker"},
                                                                     {"addressees", "addressee"},
                                                                     {"types", "type"},
                                                                     {"entity_types", "type"},
                                                                     {"modes", "mode"},
                                                                     {"acts", "act"},
                                                                     {"participants", "participant"},
                                                                     {"any_participants", "any-participant"},
                                                                     {"kinds", "kind"},
                                                                     {"fact_kinds", "kind"},
                                                                     {"statuses", "status"},
                                                                     {"places", "place"},
                                                                     {"offices", "office"},
                                                                     {"min_confidence", "min-confidence"}};
  for (const auto& [name, option] : names)
    if (name == filter) return "--" + std::string(option);
  return "--" + std::string(filter);
}

std::optional<identity_id> parse_identity(const std::string& text) {
  const char* begin = text.data() + (text.starts_with('#') ? 1 : 0);
  const char* const end = text.data() + text.size();
  std::int64_t id = 0;
  const auto [stop, problem] = std::from_chars(begin, end, id);
  if (problem != std::errc() || stop != end || id < 1) return std::nullopt;
  return static_cast<identity_id>(id);
}

who parse_who(const std::string& text) {
  if (!text.starts_with('#')) return who(text);
  const auto id = parse_identity(text);
  if (!id) throw CLI::ValidationError("'" + text + "' is no identity: # and its number, as query identities shows it");
  return who(*id);
}

}  // namespace program

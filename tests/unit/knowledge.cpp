// What the library's own lexicon knows of countries, bodies, offices and names: complete, in order, each thing once.
#include "lexicon/tables.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;
using lexicon::row;
using lexicon::values;

namespace {

const lexicon::tables& tables() {
  static const lexicon::tables loaded = [] {
    result<lexicon::tables> made = lexicon::tables::load({});
    REQUIRE_MESSAGE(made, (made ? std::string() : made.error().message));
    return *std::move(made);
  }();
  return loaded;
}

std::string place_of(const row& one) { return std::string(one.source) + ":" + std::to_string(one.line); }

// Tables whose rows name something, with the columns in which the names stand.
struct name_table {
  std::string_view name;
  std::vector<std::size_t> columns;
  std::size_t example;
};
const std::vector<name_table> name_tables = {
    {"countries", {0, 2, 3, 4}, 5}, {"places", {0, 3}, 4}, {"organisations", {0, 1, 3}, 4},
    {"agencies", {0, 1}, 3},        {"titles", {0}, 6},    {"title-modifiers", {0}, 2},
};

constexpr std::string_view iso_3166_1 =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

std::set<std::string> codes() {
  std::set<std::string> all;
  for (std::size_t at = 0; at < iso_3166_1.size(); at += 3) all.insert(std::string(iso_3166_1.substr(at, 2)));
  return all;
}

}  // namespace

TEST_CASE("every state of ISO 3166-1 and Kosovo is a country, with its demonym and its capital") {
  std::set<std::string> found;
  std::size_t with_people = 0, with_capital = 0;
  for (const row& one : tables()["countries"]) {
    CHECK_MESSAGE(found.insert(std::string(one[1])).second, (place_of(one) + ": " + std::string(one[1]) + " twice"));
    with_people += !one[2].empty();
    with_capital += !one[3].empty();
  }
  CHECK(found == codes());
  CHECK(with_people >= 235);  // nobody lives on Bouvet Island, and the people of Jersey have no word that news uses
  CHECK(with_capital >= 240);
}

TEST_CASE("codes of places and bodies are codes of countries") {
  const std::set<std::string> known = codes();
  for (const std::string_view table : {"places", "organisations", "agencies"})
    for (const row& one : tables()[table])
      if (!one[2].empty())
        CHECK_MESSAGE(known.count(std::string(one[2])) == 1, (place_of(one) + ": no code " + std::string(one[2])));
}

TEST_CASE("at least 250 international bodies have their acronym") {
  std::size_t count = 0;
  for (const row& one : tables()["organisations"]) count += one[2].empty() && !one[1].empty();
  CHECK(count >= 250);
}

TEST_CASE("an office tells how senior it is and whose it may be") {
  const std::set<std::string_view> owners = {"country", "body", "assembly", "place", "party", "company", "any"};
  const std::set<std::string_view> ranks = {"1", "2", "3", "4", "5"};
  for (const row& one : tables()["titles"]) {
    if (one[1] != "office" && one[1] != "rank") continue;
    CHECK_MESSAGE(owners.count(one[2]) == 1,
                  (place_of(one) + ": " + std::string(one[0]) + " takes '" + std::string(one[2]) + "'"));
    CHECK_MESSAGE(ranks.count(one[4]) == 1,
                  (place_of(one) + ": " + std::string(one[0]) + " has the seniority '" + std::string(one[4]) + "'"));
  }
}

TEST_CASE("given names of at least thirty naming cultures have a likely gender") {
  std::map<std::string, std::size_t> cultures;
  for (const row& one : tables()["given-names"]) {
    CHECK_MESSAGE((one[1] == "m" || one[1] == "f" || one[1] == "u"),
                  (place_of(one) + ": gender " + std::string(one[1])));
    for (const std::string_view culture : values(one[2])) ++cultures[std::string(culture)];
  }
  CHECK(std::count_if(cultures.begin(), cultures.end(), [](const auto& one) { return one.second >= 40; }) >= 30);
}

TEST_CASE("rows stand in order between two remarks") {
  const std::set<std::string_view> ordered = {
      "abbreviations.lex", "agencies.lex",      "common-verbs.lex", "common-words.lex",    "countries.lex",
      "cues.lex",          "event-words.lex",   "family-names.lex", "given-names.lex",     "nominals.lex",
      "not-names.lex",     "organisations.lex", "particles.lex",    "place-words.lex",     "organisation-words.lex",
      "places.lex",        "thing-words.lex",   "titles.lex",       "title-modifiers.lex", "verbs.lex"};
  std::size_t seen = 0;
  for (std::size_t i = 0; i < lexicon::embedded_file_count; ++i) {
    const lexicon::embedded_file& file = lexicon::embedded_files[i];
    if (ordered.count(file.name) == 0) continue;
    ++seen;
    std::string last;
    std::size_t number = 0;
    for (std::string_view rest = file.text; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      ++number;
      if (line.empty()) continue;
      if (line.front() == '#') {
        last.clear();
        continue;
      }
      std::string_view cell = line.substr(0, line.find('|'));
      while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
      const std::string key = text::folded(cell);
      CHECK_MESSAGE(last <= key, (std::string(file.name) + ":" + std::to_string(number) + ": " + std::string(cell)));
      last = key;
    }
  }
  CHECK(seen == ordered.size());
}

// "UK" of Britain, "PPP" of two parties: who shares a form with another row says so.
TEST_CASE("a form that several rows have is marked as shared in each of them") {
  std::map<std::string, std::vector<const row*>> rows;
  std::map<const row*, std::size_t> example;
  for (const name_table& table : name_tables)
    for (const row& one : tables()[table.name]) {
      example[&one] = table.example;
      std::set<std::string> own;
      for (const std::size_t column : table.columns)
        for (const std::string_view form : values(one[column])) own.insert(text::folded(form));
      for (const std::string& form : own) rows[form].push_back(&one);
    }
  for (const auto& [form, having] : rows) {
    if (having.size() < 2) continue;
    for (const row* one : having) {
      const std::string told =
          place_of(*one) + ": '" + form + "' stands in another row too, and the example does not say why";
      CHECK_MESSAGE((*one)[example[one]].find("shared") != std::string_view::npos, told);
    }
  }
}

// "Christian" is a faith and a name: a word that names nobody and somebody needs a row that says when.
TEST_CASE("a particle is no given name, and a name of nobody that is one says so") {
  std::set<std::string> given;
  for (const row& one : tables()["given-names"]) given.insert(text::folded(one[0]));
  for (const row& one : tables()["particles"])
    CHECK_MESSAGE(given.count(text::folded(one[0])) == 0,
                  (place_of(one) + ": " + std::string(one[0]) + " is a given name"));
  for (const row& one : tables()["not-names"])
    CHECK_MESSAGE((given.count(text::folded(one[0])) == 0 || !one[1].empty()),
                  (place_of(one) + ": " + std::string(one[0]) + " is a given name too, and the row gives no example"));
}

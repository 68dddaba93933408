// Where a read text can be changed without a span losing its words.
#include "articles.hpp"
#include "days.hpp"
#include "moving.hpp"
#include "pools.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>

namespace communique::bench {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;
constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr const char* month_names =
    "Jan(?:\\.|uary)|Feb(?:\\.|ruary)|Mar(?:\\.|ch)|Apr(?:\\.|il)|May|June|July|Aug(?:\\.|ust)|Sept(?:\\.|ember)|"
    "Oct(?:\\.|ober)|Nov(?:\\.|ember)|Dec(?:\\.|ember)";

int month_of(const std::string& name) { return static_cast<int>(months.find(name.substr(0, 3)) / 3) + 1; }

struct found_day {
  slot::form as;
  const char* pattern;
  int day, month, year;  // groups
};

// Days of the text as the template's own; a year far from the article's is history and stays.
void find_days(template_article& in) {
  const std::string names = month_names;
  const std::string day_first = "\\b(\\d{1,2}) (" + names + ")\\b(?: (\\d{4})\\b)?";
  const std::string month_first = "\\b(" + names + ") (\\d{1,2})\\b(?:, (\\d{4})\\b)?";
  const found_day forms[] = {{slot::form::day_first, day_first.c_str(), 1, 2, 3},
                             {slot::form::month_first, month_first.c_str(), 2, 1, 3},
                             {slot::form::dotted, "\\b(\\d{2})\\.(\\d{2})\\.(\\d{4})\\b", 1, 2, 3},
                             {slot::form::iso, "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", 3, 2, 1}};
  const std::string& text = in.from.text;
  for (const found_day& form : forms) {
    const std::regex pattern(form.pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) {
      const std::string month = (*at)[static_cast<std::size_t>(form.month)];
      const std::string year = (*at)[static_cast<std::size_t>(form.year)];
      const int own = date_of(in.published).year;
      const int y = year.empty() ? own : std::stoi(year);
      const int m = month[0] < 'A' ? std::stoi(month) : month_of(month);
      const int d = std::stoi((*at)[static_cast<std::size_t>(form.day)]);
      if (y < own - 1 || y > own + 1 || m < 1 || m > 12 || d < 1 || d > days_in_month(y, m)) continue;
      slot made;
      made.at.begin = static_cast<std::uint32_t>(at->position());
      made.at.end = made.at.begin + static_cast<std::uint32_t>(at->length());
      made.what = slot::kind::day;
      made.as = form.as;
      made.has_year = !year.empty();
      made.day = day_of({static_cast<std::int16_t>(y), static_cast<std::uint8_t>(m), static_cast<std::uint8_t>(d)});
      in.slots.push_back(made);
    }
  }
}

std::optional<std::uint32_t> known_country(std::array<char, 2> code) {
  for (std::uint32_t i = 0; i < pools::countries.size(); ++i)
    if (pools::countries[i].code == std::string_view(code.data(), 2)) return i;
  return std::nullopt;
}

std::uint32_t local_country(template_article& in, std::array<char, 2> code) {
  const std::optional<std::uint32_t> known = known_country(code);
  if (!known) return none;
  const auto at = std::find(in.countries.begin(), in.countries.end(), *known);
  if (at == in.countries.end()) in.countries.push_back(*known);
  return static_cast<std::uint32_t>(std::find(in.countries.begin(), in.countries.end(), *known) - in.countries.begin());
}

void add_slot(template_article& in, span at, slot::kind what, std::uint32_t of) {
  slot made;
  made.at = at;
  made.what = what;
  made.of = of;
  in.slots.push_back(made);
}

void find_people(template_article& in) {
  for (std::uint32_t id = 0; id < in.from.entities.size(); ++id) {
    const entity& who = in.from.entities[id];
    if (who.what != entity::type::person) continue;
    const auto person = static_cast<std::uint32_t>(in.people.size());
    in.people.push_back({id, who.country[0] ? local_country(in, who.country) : none});
    const std::string given = who.name.substr(0, who.name.find(' '));
    for (const mention& by : who.mentions) {
      if (by.what != mention::kind::name) continue;
      const std::string_view words = in.from[by.at];
      const bool several = words.find_first_of(" \n\t") != std::string_view::npos;
      add_slot(in, by.at,
               several                               ? slot::kind::whole_name
               : words == given && words != who.name ? slot::kind::given_name
                                                     : slot::kind::family_name,
               person);
    }
    for (const office& held : who.offices)
      if (held.state == office::status::current) add_slot(in, held.title, slot::kind::office, person);
  }
}

// The part of a mention that names the country: "Norway" of "Kingdom of Norway".
void find_country(template_article& in, span mention, std::uint32_t local) {
  const pools::country& c = pools::countries[in.countries[local]];
  const std::string_view words = in.from[mention];
  const auto add_if = [&](std::string_view form, slot::kind what) {
    const std::size_t at = words.find(form);
    if (at == std::string_view::npos) return false;
    const auto begin = mention.begin + static_cast<std::uint32_t>(at);
    const auto end = begin + static_cast<std::uint32_t>(form.size());
    const std::string& text = in.from.text;
    const auto letter = [&](std::size_t i) {
      return i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0;
    };
    if ((begin > 0 && letter(begin - 1)) || letter(end)) return false;
    add_slot(in, {begin, end}, what, local);
    return true;
  };
  if (add_if(c.capital, slot::kind::capital) || add_if(c.name, slot::kind::country)) return;
  for (std::string_view left = c.demonyms; !left.empty();) {
    const std::string_view one = left.substr(0, left.find('|'));
    if (add_if(one, slot::kind::demonym)) return;
    left.remove_prefix(std::min(left.size(), one.size() + 1));
  }
}

void find_places(template_article& in) {
  for (const entity& where : in.from.entities) {
    if (where.what != entity::type::place || !where.country[0]) continue;
    const std::uint32_t local = local_country(in, where.country);
    if (local == none) continue;
    for (const mention& by : where.mentions)
      if (by.what == mention::kind::name) find_country(in, by.at, local);
  }
}

// Words that stay: without them no sentence would be left.
bool is_frame_word(std::string_view word) {
  static const std::vector<std::string_view> all{
      "also",  "been",   "both",    "each",   "from",    "have",   "into",   "more",    "most",  "much",
      "only",  "over",   "said",    "same",   "some",    "such",   "than",   "that",    "them",  "then",
      "they",  "this",   "upon",    "very",   "were",    "what",   "when",   "will",    "with",  "about",
      "after", "again",  "against", "among",  "because", "before", "being",  "between", "could", "during",
      "every", "having", "other",   "their",  "there",   "these",  "those",  "through", "under", "until",
      "where", "which",  "while",   "within", "without", "would",  "should", "since",   "might"};
  return std::find(all.begin(), all.end(), word) != all.end();
}

// Words in lower case that are neither part of a mention nor say that something is said.
void find_words(template_article& in) {
  const std::string& text = in.from.text;
  std::vector<bool> kept(text.size() + 1);
  const auto keep = [&](span at) {
    if (at) std::fill(kept.begin() + at.begin, kept.begin() + at.end, true);
  };
  for (const slot& s : in.slots) keep(s.at);
  for (const entity& who : in.from.entities) {
    for (const mention& by : who.mentions) keep(by.at);
    for (const office& held : who.offices) keep(held.title);
  }
  for (const statement& said : in.from.statements) keep(said.cue), keep(said.source);
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || (text[end] & 0x80))) ++end;
    const std::string_view word = std::string_view(text).substr(i, end - i);
    const bool lower = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (word.size() >= 4 && lower && !kept[i] && !kept[end - 1] && !is_frame_word(word))
      add_slot(in, {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)}, slot::kind::word, 0);
    i = std::max(end, i + 1);
  }
}

// Of slots that overlap the first stays, the longer one of two that begin together.
void part_slots(std::vector<slot>& slots) {
  std::stable_sort(slots.begin(), slots.end(), [](const slot& a, const slot& b) {
    return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
  });
  std::vector<slot> kept;
  for (const slot& s : slots)
    if (kept.empty() || kept.back().at.end <= s.at.begin) kept.push_back(s);
  slots = std::move(kept);
}

}  // namespace

template_article make_template(record from) {
  template_article made;
  made.from = std::move(from);
  const date own = made.from.article.published;
  made.published = day_of(own.day ? own : date{2025, 3, 12});
  find_people(made);
  find_places(made);
  find_days(made);
  part_slots(made.slots);
  find_words(made);
  part_slots(made.slots);

  made.slot_at.assign(made.from.text.size() + 1, 0);
  std::size_t before = 0;
  for (std::size_t i = 0; i < made.slot_at.size(); ++i) {
    while (before < made.slots.size() && made.slots[before].at.begin <= i) ++before;
    made.slot_at[i] = static_cast<std::uint32_t>(before);
  }
  for (const slot& s : made.slots) {
    if (s.what == slot::kind::whole_name || s.what == slot::kind::given_name) made.people[s.of].full = true;
    if (s.what <= slot::kind::family_name) made.people[s.of].named = true;
  }
  for (const entity& who : made.from.entities) {
    std::uint32_t found = none;
    for (std::uint32_t i = 0; i < who.mentions.size() && found == none; ++i)
      if (folded_lines(made.from[who.mentions[i].at]) == who.name) found = i;
    made.name_from.push_back(found);
  }
  return made;
}

std::vector<template_article> templates_in(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  std::error_code wrong;
  for (std::filesystem::recursive_directory_iterator at(folder, wrong), end; !wrong && at != end; at.increment(wrong))
    if (at->path().extension() == ".txt") paths.push_back(at->path());
  std::sort(paths.begin(), paths.end());  // folders list in any order

  std::vector<template_article> made;
  const result<reader> with = reader::create();
  if (!with) return made;
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    result<record> read = with->read(text);
    // In a text without capitals names are spelt as no pool spells them.
    const bool capitals = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (read && capitals && read->article.written_in == article::language::english)
      made.push_back(make_template(*std::move(read)));
  }
  return made;
}

std::vector<template_article> own_templates() {
  std::vector<template_article> made = templates_in(GOLDEN), more = templates_in(EXAMPLES);
  made.insert(made.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return made;
}

}  // namespace communique::bench

#include "articles.hpp"

#include "days.hpp"
#include "moving.hpp"
#include "pools.hpp"

#include <algorithm>
#include <utility>

namespace communique::bench {
namespace {

constexpr std::uint32_t of_one_country = 178;  // people
constexpr std::uint32_t years = 10;
constexpr std::uint32_t different_words = 1u << 17;
const std::int32_t first_day_of_all = day_of({2015, 1, 1});

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> out;
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(' '));
    if (!one.empty()) out.push_back(one);
    list.remove_prefix(std::min(list.size(), one.size() + 1));
  }
  return out;
}

lots lots_for(std::uint64_t seed, std::uint64_t n, std::uint64_t what) {
  return lots(lots(lots(seed).draw() + n).draw() + what);
}

std::string figures(int value, std::size_t width) {
  std::string out = std::to_string(value);
  return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

std::string day_as(std::int32_t day, slot::form form, bool with_year) {
  static constexpr std::string_view names[] = {"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};
  const date d = date_of(day);
  const std::string year = std::to_string(d.year), month(names[d.month - 1]);
  switch (form) {
    case slot::form::dotted: return figures(d.day, 2) + "." + figures(d.month, 2) + "." + year;
    case slot::form::iso: return to_string(d);
    case slot::form::day_first: return std::to_string(d.day) + " " + month + (with_year ? " " + year : "");
    case slot::form::month_first: return month + " " + std::to_string(d.day) + (with_year ? ", " + year : "");
  }
  return {};
}

}  // namespace

// What one record is made with.
struct article_maker::filling {
  const template_article* from = nullptr;
  std::int32_t moved_by = 0;               // days
  std::vector<std::uint32_t> countries{};  // of the template's, indices into pools::countries
  std::vector<std::uint32_t> people{};     // of the template's, indices into people_
};

article_maker::article_maker(std::vector<template_article> templates, std::uint64_t seed)
    : templates_(std::move(templates)), nouns_(split(pools::nouns)), syllables_(split(pools::syllables)), seed_(seed) {
  std::vector<std::uint32_t> of_region(pools::names.size());
  for (const pools::country& from : pools::countries) {
    const pools::name_parts& parts = pools::names[from.region];
    const auto given = split(parts.given), begins = split(parts.family_beginnings), ends = split(parts.family_endings);
    const std::size_t combinations = given.size() * begins.size() * ends.size();
    for (std::uint32_t rank = 0; rank < of_one_country; ++rank) {
      // 1103 divides none of the counts: no two people of a region get one name.
      const std::size_t name = of_region[from.region]++ * std::size_t{1103} % combinations;
      person made;
      made.given = given[name % given.size()];
      made.family = std::string(begins[name / given.size() % begins.size()]) +
                    std::string(ends[name / given.size() / begins.size()]);
      made.office = pools::offices[rank < pools::offices.size() ? rank : 3 + rank % (pools::offices.size() - 3)];
      people_.push_back(std::move(made));
    }
  }
}

std::uint64_t article_maker::origin_of(std::uint64_t n) const noexcept {
  for (;;) {
    lots lot = lots_for(seed_, n, 1);
    if (n == 0 || lot.below(20) != 0) return n;
    n -= 1 + lot.below(static_cast<std::uint32_t>(std::min<std::uint64_t>(n, 200)));
  }
}

std::string article_maker::outlet_of(std::uint64_t n) const {
  return "Outlet " + std::to_string(1 + lots_for(seed_, n, 2).rank(300));
}

article_maker::filling article_maker::fill(std::uint64_t origin) const {
  lots lot = lots_for(seed_, origin, 3);
  filling made;
  made.from = &templates_[lot.below(static_cast<std::uint32_t>(templates_.size()))];
  const auto day = static_cast<std::int32_t>(lot.below(years * 365));
  const std::int32_t weeks = (first_day_of_all + day - made.from->published) / 7;
  made.moved_by = 7 * weeks;

  const auto taken = [](const std::vector<std::uint32_t>& by, std::uint32_t one) {
    return std::find(by.begin(), by.end(), one) != by.end();
  };
  const auto all = static_cast<std::uint32_t>(pools::countries.size());
  for (std::size_t i = 0; i < made.from->countries.size(); ++i) {
    std::uint32_t one = lot.rank(all) * 37 % all;  // spread over the alphabet
    while (taken(made.countries, one)) one = (one + 1) % all;
    made.countries.push_back(one);
  }
  for (const template_person& who : made.from->people) {
    const std::uint32_t country = who.country != template_person::none ? made.countries[who.country] : lot.below(all);
    std::uint32_t rank = lot.rank(of_one_country);
    while (taken(made.people, country * of_one_country + rank)) rank = (rank + 1) % of_one_country;
    made.people.push_back(country * of_one_country + rank);
  }
  return made;
}

// The frequent words are nouns of the field; the rare ones, which no list would hold, are made of syllables.
std::string article_maker::word(std::uint32_t rank) const {
  if (rank < nouns_.size()) return std::string(nouns_[rank]);
  std::uint64_t digits = lots(rank).draw();
  std::string made;
  for (int i = 0; i < 3; ++i, digits /= syllables_.size())
    made += syllables_[static_cast<std::size_t>(digits % syllables_.size())];
  return made;
}

std::string article_maker::write(const slot& at, const filling& with) const {
  switch (at.what) {
    case slot::kind::day: return day_as(at.day + with.moved_by, at.as, at.has_year);
    case slot::kind::country: return std::string(pools::countries[with.countries[at.of]].name);
    case slot::kind::capital: return std::string(pools::countries[with.countries[at.of]].capital);
    case slot::kind::demonym: {
      const std::string_view all = pools::countries[with.countries[at.of]].demonyms;
      return std::string(all.substr(0, all.find('|')));
    }
    case slot::kind::whole_name: return people_[with.people[at.of]].given + " " + people_[with.people[at.of]].family;
    case slot::kind::given_name: return people_[with.people[at.of]].given;
    case slot::kind::family_name: return people_[with.people[at.of]].family;
    case slot::kind::office: return std::string(people_[with.people[at.of]].office);
    case slot::kind::word: break;
  }
  return {};
}

// The names of all entities, and the codes of the countries that stand in place of others.
void article_maker::rename(record& in, const filling& with) const {
  const template_article& from = *with.from;
  for (std::size_t i = 0; i < in.entities.size(); ++i) {
    entity& one = in.entities[i];
    for (std::size_t k = 0; k < from.countries.size(); ++k) {
      if (pools::countries[from.countries[k]].code != one.country_code()) continue;
      const std::string_view now = pools::countries[with.countries[k]].code;
      one.country = {now[0], now[1]};
      break;
    }
    if (from.name_from[i] != span::none) one.name = folded_lines(in[one.mentions[from.name_from[i]].at]);
  }
  for (std::size_t i = 0; i < from.people.size(); ++i) {
    if (!from.people[i].named) continue;
    const person& who = people_[with.people[i]];
    in.entities[from.people[i].entity].name = from.people[i].full ? who.given + " " + who.family : who.family;
  }
}

record article_maker::make(std::uint64_t n) const {
  const std::uint64_t origin = origin_of(n);
  const filling with = fill(origin);
  const template_article& from = *with.from;
  lots words = lots_for(seed_, origin, 4), edits = lots_for(seed_, n, 5);

  record made = from.from;
  made.text.clear();
  moved_spans move(from);
  std::size_t copied = 0;
  for (const slot& at : from.slots) {
    made.text.append(from.from.text, copied, at.at.begin - copied);
    const auto begin = static_cast<std::uint32_t>(made.text.size());
    if (at.what == slot::kind::word) {
      // Both lots are drawn for every word, so that a copy differs from its origin in nothing but the edited words.
      const std::uint32_t replaced = words.below(20), rank = words.rank(different_words);
      if (origin != n && edits.below(40) == 0) made.text += word(edits.rank(different_words));
      else if (replaced < 9) made.text += word(rank);
      else made.text += at.at.in(from.from.text);
    } else {
      made.text += write(at, with);
    }
    copied = at.at.end;
    move.add({begin, static_cast<std::uint32_t>(made.text.size())});
  }
  made.text.append(from.from.text, copied);

  move.all_of(made, with.moved_by);
  rename(made, with);
  made.article.id = "generated-" + std::to_string(seed_) + "-" + std::to_string(n);
  const std::uint32_t later = origin == n ? 0 : lots_for(seed_, n, 6).below(2);  // a copy: that day or the next
  made.article.published = date_of(from.published + with.moved_by + static_cast<std::int32_t>(later));
  return made;
}

}  // namespace communique::bench

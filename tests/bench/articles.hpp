// Records of articles that nobody wrote, as many as a benchmark wants: read texts with their names, countries, dates
// and many of their words replaced, all spans moved along.
#pragma once

#include <communique/communique.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::bench {

// What may be replaced in a template, in text order; no two overlap.
struct slot {
  enum class kind : std::uint8_t { whole_name, given_name, family_name, country, demonym, capital, office, day, word };
  // "5 March 2025", "March 5, 2025", "05.03.2025", "2025-03-05"; the first two with or without the year.
  enum class form : std::uint8_t { day_first, month_first, dotted, iso };

  span at{};
  kind what = kind::word;
  std::uint32_t of = 0;  // the person's index in `people`, or the country's in `countries`
  form as = form::day_first;
  bool has_year = false;
  std::int32_t day = 0;  // since 1970-01-01
};

// A person of a template. `country` is an index into template_article::countries, or none.
struct template_person {
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  std::uint32_t entity = 0;
  std::uint32_t country = none;
  bool named = false;  // a slot names him or her
  bool full = false;   // with more than the family name
};

struct template_article {
  record from{};
  std::int32_t published = 0;  // days since 1970-01-01
  std::vector<slot> slots{};
  std::vector<std::uint32_t> slot_at{};  // of each byte and the end: slots that begin there or before
  std::vector<template_person> people{};
  std::vector<std::uint32_t> countries{};  // indices into pools::countries
  std::vector<std::uint32_t> name_from{};  // of each entity: the mention that spells its name, or none
};

// What can be replaced in a record that a reader made.
template_article make_template(record from);

// Every *.txt below a folder that is in English, read. Empty if there is none.
std::vector<template_article> templates_in(const std::string& folder);

// Those of the repository: the golden texts and the example articles.
std::vector<template_article> own_templates();

// Record number n is the same in every run and on every machine, whichever were made before. Immutable: any number of
// threads may make records with one.
//
// The people are about 20,000, some in the news every day and most once (Zipf's law); each has one name, one country
// and one office. Published days are spread over ten years from 2015; days in the text move along, weekdays stay right.
// One record in twenty is a copy of one up to 200 before it, with a few words edited.
class article_maker {
 public:
  // Requires at least one template.
  explicit article_maker(std::vector<template_article> templates, std::uint64_t seed = 1);

  record make(std::uint64_t n) const;

  // The record that n is a copy of, n itself if it is none.
  std::uint64_t origin_of(std::uint64_t n) const noexcept;

  // Whose article it is: the `outlet` of archive::add. A copy has another one than its origin, as a rule.
  std::string outlet_of(std::uint64_t n) const;

 private:
  struct person {
    std::string given{}, family{};
    std::string_view office{};
  };
  struct filling;

  filling fill(std::uint64_t origin) const;
  std::string write(const slot& at, const filling& with) const;
  std::string word(std::uint32_t rank) const;
  void rename(record& in, const filling& with) const;

  std::vector<template_article> templates_;
  std::vector<person> people_{};  // those of a country together, the most frequent first
  std::vector<std::string_view> nouns_{}, syllables_{};
  std::uint64_t seed_;
};

}  // namespace communique::bench

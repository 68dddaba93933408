#include "archive/question.hpp"

#include "archive/days.hpp"
#include "archive/postings.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace communique::archives {

namespace {

// Conditions of a full-text query, joined with AND; each a list of alternatives.
class expression {
 public:
  expression(database& on, question& into) : on_(on), into_(into) {}

  void require(std::string one) { positive_ += (positive_.empty() ? "" : " AND ") + std::move(one); }
  void exclude(std::string_view key) { excluded_ = key; }
  bool is_empty() const { return positive_.empty(); }

  // Alternatives; none at all is something that cannot be found.
  void require_one(const std::vector<std::string>& alternatives) {
    if (alternatives.empty()) {
      into_.finds_nothing = true;
      return;
    }
    std::string out = "(";
    for (const std::string& one : alternatives) (out += out.size() > 1 ? " OR " : "") += one;
    require(out + ")");
  }

  // Folded words side by side.
  static std::string phrase(std::string_view columns, std::string_view words, bool begins = false) {
    return "{" + std::string(columns) + "} : \"" + std::string(words) + (begins ? "\" *" : "\"");
  }
  static std::string key(std::string_view word) { return phrase("keys", word); }

  // Somebody by name or identity. `letters`: the keys of the roles.
  void add_who(const who& one, std::string_view columns, std::string_view letters, std::vector<std::string>& to) {
    if (one.identity == identity_id::none) {
      if (const std::string words = folded(one.name); !words.empty()) to.push_back(phrase(columns, words));
      return;
    }
    rows profiles = on_.ask("SELECT id FROM profiles WHERE identity = ?", static_cast<std::int64_t>(one.identity));
    while (profiles.next())
      for (const char letter : letters) to.push_back(key(letter + std::to_string(profiles.integer(0))));
  }
  void require_who(const std::vector<who>& anybody_of, std::string_view columns, std::string_view letters) {
    std::vector<std::string> alternatives;
    for (const who& one : anybody_of) add_who(one, columns, letters, alternatives);
    if (!anybody_of.empty()) require_one(alternatives);
  }
  void require_each(const std::vector<who>& everybody_of, std::string_view columns, std::string_view letters) {
    for (const who& one : everybody_of) require_who({one}, columns, letters);
  }
  void require_names(const std::vector<std::string>& names, std::string_view columns) {
    std::vector<std::string> alternatives;
    for (const std::string& name : names)
      if (const std::string words = folded(name); !words.empty()) alternatives.push_back(phrase(columns, words));
    if (!names.empty()) require_one(alternatives);
  }
  template <class Enum> void require_words(const std::vector<Enum>& values, char letter) {
    std::vector<std::string> alternatives;
    alternatives.reserve(values.size());
    for (const Enum one : values) alternatives.push_back(key(letter + std::to_string(static_cast<int>(one))));
    if (!values.empty()) require_one(alternatives);
  }

  std::string text() const {
    if (excluded_.empty()) return positive_;
    return "(" + positive_ + ") NOT " + key(excluded_);
  }

 private:
  database& on_;
  question& into_;
  std::string positive_{};
  std::string_view excluded_{};
};

std::string_view involved_columns(noun of) noexcept {
  return of == noun::statement ? "speakers addressees" : of == noun::meeting ? "participants" : "named";
}
std::string_view involved_keys(noun of) noexcept {
  return of == noun::statement ? "sd" : of == noun::meeting ? "p" : "e";
}

std::vector<std::string> country_keys(const std::vector<std::string>& codes) {
  std::vector<std::string> out;
  for (const std::string& code : codes)
    if (code.size() == 2 && folded(code).size() == 2) out.push_back(expression::key("c" + code));
  return out;
}

std::vector<std::string> outlet_keys(database& on, const std::vector<std::string>& names) {
  std::vector<std::string> out;
  rows outlets = on.ask("SELECT id, name FROM outlets ORDER BY id");
  while (outlets.next())
    if (std::any_of(names.begin(), names.end(),
                    [&](const std::string& words) { return has_words(outlets.text(1), words); }))
      out.push_back(expression::key("o" + std::to_string(outlets.integer(0))));
  return out;
}

}  // namespace

namespace {

constexpr std::size_t largest_question = 500;

// How many words, names and values a filter has.
std::size_t size_of(const filter& asked) {
  std::size_t sum = asked.types.size() + asked.modes.size() + asked.acts.size() + asked.kinds.size() +
                    asked.statuses.size() + asked.entity_types.size() + asked.fact_kinds.size();
  const auto add_words = [&](std::string_view text) {
    sum += 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
  };
  add_words(asked.about);
  for (const auto* names : {&asked.places, &asked.countries, &asked.organizations, &asked.outlets, &asked.offices})
    for (const std::string& name : *names) add_words(name);
  for (const auto* people :
       {&asked.involved, &asked.speakers, &asked.addressees, &asked.participants, &asked.any_participants})
    for (const who& one : *people) add_words(one.name);
  return sum;
}

}  // namespace

void refuse_unanswerable(database& on, const filter& asked) {
  for (const auto& [day, name] : {std::pair(asked.since, "since"), std::pair(asked.until, "until")})
    if (day && !exists(day))
      return on.fail(status::argument, "the filter " + std::string(name) + " is " + to_string(day) +
                                           ", no day, month or year of the calendar");
  if (const std::size_t size = size_of(asked); size > largest_question)
    on.fail(status::argument, "a question of " + std::to_string(size) +
                                  " words, names and values: " + std::to_string(largest_question) + " are the most");
}

question question_of(database& on, const filter& asked, noun of) {
  question out;
  out.of = of;
  out.dated = of == noun::article ? day_of::event : asked.dated;  // an article's event is its publication
  if (const std::string_view name = inapplicable(asked, of); !name.empty()) {
    on.fail(status::argument, "the filter " + std::string(name) + " says nothing about " + std::string(table_of(of)));
    return out;
  }
  refuse_unanswerable(on, asked);
  if (on.failed()) return out;
  out.finds_nothing = is_backwards(asked);
  if (asked.since) out.since = day_number(first_day(asked.since));
  if (asked.until) out.until = day_number(last_day(asked.until));
  expression match(on, out);
  const std::vector<term> terms = terms_of(asked.about);
  if (terms.empty() && !asked.about.empty()) out.finds_nothing = true;
  for (const term& one : terms) match.require(expression::phrase("words", one.words, one.begins));
  match.require_each(asked.involved, involved_columns(of), involved_keys(of));
  match.require_who(asked.speakers, "speakers", "s");
  match.require_who(asked.addressees, "addressees", "d");
  match.require_each(asked.participants, "participants", "p");
  match.require_who(asked.any_participants, "participants", "p");
  match.require_words(asked.types, 't');
  match.require_words(asked.modes, 'm');
  match.require_words(asked.acts, 'a');
  match.require_words(asked.kinds, 'k');
  match.require_words(asked.statuses, 'u');
  match.require_words(asked.fact_kinds, 'f');
  match.require_names(asked.places, "places");
  match.require_names(asked.organizations, "bodies");
  if (!asked.countries.empty()) match.require_one(country_keys(asked.countries));
  if (!asked.outlets.empty()) match.require_one(outlet_keys(on, asked.outlets));
  // FTS5 knows no query that only excludes, and one that finds nearly everything is slow where others would lead.
  if (!match.is_empty()) {
    if (!asked.copies) match.exclude(again_key);
  } else if (asked.copies) {
    match.require_one({expression::key(first_key), expression::key(again_key)});
  } else {
    match.require(expression::key(first_key));
    out.is_everything = !asked.min_confidence && out.dated == day_of::event;
  }
  out.match = match.text();
  if (asked.min_confidence) out.conditions.push_back("i.confidence >= " + std::to_string(asked.min_confidence));
  return out;
}

std::vector<stretch> stretches_of(const question& asked) {
  constexpr std::int64_t end = std::numeric_limits<std::int64_t>::max();
  if (asked.dated == day_of::publication) return {{0, end, 0}};
  const std::int64_t to = asked.until ? last_id(asked.until) : end;
  if (!asked.since) return {{asked.until ? first_id(1) : 0, to, 0}};
  return {{first_id(1), first_id(asked.since) - 1, asked.since}, {first_id(asked.since), to, 0}};
}

std::string_view table_of(noun of) noexcept {
  constexpr std::string_view names[] = {"statements", "meetings", "entities", "articles", "facts"};
  return names[static_cast<std::size_t>(of)];
}
std::string_view index_of(noun of) noexcept {
  constexpr std::string_view names[] = {"statement_index", "meeting_index", "", "article_index", "fact_index"};
  return names[static_cast<std::size_t>(of)];
}
std::string_view article_id(noun of) noexcept { return of == noun::article ? "i.id" : "i.article_id"; }

bool needs_row(const question& asked, const stretch& within) noexcept {
  return !asked.conditions.empty() || within.lasts_until ||
         (asked.dated == day_of::publication && (asked.since || asked.until));
}

std::string rows_of(const question& asked, const stretch& within, bool with_row) {
  const std::string index(index_of(asked.of)), article(article_id(asked.of));
  std::string out = " FROM " + index + " f";
  // CROSS: the index leads, whatever the planner thinks; it goes in the order of ids.
  if (with_row || needs_row(asked, within))
    out += " CROSS JOIN " + std::string(table_of(asked.of)) + " i ON i.number = (f.rowid & " +
           std::to_string(largest_number) + ")";
  out += " WHERE " + index + " MATCH ";
  out += within.lasts_until ? "'(' || ?1 || ') AND {keys} : \"" + std::string(wide_key) + "\"'" : "?1";
  out += " AND f.rowid BETWEEN " + std::to_string(within.from) + " AND " + std::to_string(within.to);
  if (within.lasts_until) out += " AND i.last >= " + std::to_string(within.lasts_until);
  for (const std::string& condition : asked.conditions) out += " AND " + condition;
  if (asked.dated == day_of::publication && (asked.since || asked.until)) {
    const std::string from = std::to_string(first_id(std::max<std::int64_t>(asked.since, 1)));
    out += " AND (" + article + " >= " + from;
    if (asked.since)  // published in a month or a year that goes on after that day
      out += " OR " + article + " IN (SELECT id FROM articles WHERE last >= " + std::to_string(asked.since) +
             " AND id < " + from + ")";
    out += ")";
    if (asked.until) out += " AND " + article + " <= " + std::to_string(last_id(asked.until));
  }
  return out;
}

std::string hits_of(const question& asked) {
  std::string out;
  for (const stretch& each : stretches_of(asked))
    out += (out.empty() ? "(" : " UNION ALL ") + ("SELECT f.rowid AS id, f.rowid & " + std::to_string(largest_number)) +
           " AS number" + rows_of(asked, each, false);
  return out + ")";
}

}  // namespace communique::archives

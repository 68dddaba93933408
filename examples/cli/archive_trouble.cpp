// Command lines whose parts do not go together.
#include "archive_filters.hpp"
#include "archive_options.hpp"

#include <communique/filter.hpp>

#include <algorithm>
#include <string_view>

namespace program {

using namespace communique;

namespace {

std::string_view plural_of(noun of) {
  switch (of) {
    case noun::statement: return "statements";
    case noun::meeting: return "meetings";
    case noun::fact: return "facts";
    case noun::article: return "articles";
    case noun::identity: break;
  }
  return "identities";
}

bool asks(archive_command what) {
  switch (what) {
    case archive_command::query:
    case archive_command::timeline:
    case archive_command::top:
    case archive_command::counts:
    case archive_command::graph:
    case archive_command::html:
    case archive_command::export_: return true;
    default: return false;
  }
}

std::string says_nothing(const filter& asked, noun of) {
  const std::string_view name = inapplicable(asked, of);
  return name.empty() ? std::string() : option_of(name) + " says nothing about " + std::string(plural_of(of));
}

// The library says the same in the words of its own functions.
std::string trouble_with_question(const archive_choices& chosen) {
  const filter& asked = chosen.asked;
  if (is_backwards(asked)) return "--until ends before --since begins";
  if (chosen.what == archive_command::timeline) {
    if (!asked.speakers.empty()) return "a timeline is of one person, its WHO: leave out --speaker";
    if (chosen.order == order::relevance || chosen.order == order::confidence)
      return "a timeline is in the order of days: --order newest or oldest";
    if (std::string wrong = says_nothing(asked, noun::statement); !wrong.empty()) return wrong;
  }
  if (chosen.what == archive_command::html) {
    const bool of_somebody = !chosen.whose.name.empty() || chosen.whose.identity != identity_id::none;
    if (of_somebody && !asked.speakers.empty()) return "a page with --of is of one person: leave out --speaker";
    if (std::string wrong = says_nothing(asked, noun::statement); !wrong.empty()) return wrong;
  }
  const noun of = noun_of(chosen);
  if (chosen.what == archive_command::counts && of == noun::identity) return "identities have no day to be counted by";
  if (chosen.what == archive_command::query && of == noun::identity &&
      (chosen.order == order::oldest || chosen.order == order::confidence))
    return "identities come by the number of their articles: leave out --order";
  if (chosen.what == archive_command::query && of == noun::article && chosen.order == order::confidence)
    return "articles have no confidence for --order";
  return says_nothing(asked, of);
}

std::string trouble_with_verbose(const archive_choices& chosen) {
  if (chosen.what == archive_command::query && noun_of(chosen) == noun::identity)
    return "--verbose tells the way to statements, meetings, facts and articles: identities are found by several "
           "questions";
  if (chosen.what == archive_command::query || chosen.what == archive_command::timeline) return {};
  return "--verbose is for query and timeline: query with the same conditions tells how they are found";
}

}  // namespace

noun noun_of(const archive_choices& chosen) {
  switch (chosen.what) {
    case archive_command::timeline:
    case archive_command::html:
    case archive_command::graph: return noun::meeting;
    case archive_command::top:
      return chosen.ranking == top::speakers  ? noun::statement
             : chosen.ranking == top::outlets ? noun::article
                                              : noun::meeting;
    case archive_command::export_: return chosen.of.value_or(noun::article);
    default: return chosen.of.value_or(noun::identity);
  }
}

std::string trouble_with(const archive_choices& chosen) {
  if (std::count(chosen.inputs.begin(), chosen.inputs.end(), "-") > 1)
    return "standard input (-) can be read only once";
  if (chosen.what == archive_command::export_ && !chosen.of && chosen.as && chosen.as != output::jsonl)
    return "whole records are jsonl only: name what to export, such as statements";
  if (chosen.what == archive_command::merge && chosen.one == chosen.other)
    return std::to_string(static_cast<std::int64_t>(chosen.one)) + " is one identity: name two";
  if (chosen.what == archive_command::split && chosen.appearances.empty() == chosen.articles.empty())
    return "split needs either --appearance or --article";
  if (chosen.only_count && chosen.as && chosen.as != output::table) return "--count is a number: leave out --format";
  if (chosen.mark && chosen.as != output::csv) return "--bom belongs to CSV: add --format csv";
  if (!asks(chosen.what)) return {};
  if (chosen.verbose)
    if (std::string wrong = trouble_with_verbose(chosen); !wrong.empty()) return wrong;
  return trouble_with_question(chosen);
}

}  // namespace program

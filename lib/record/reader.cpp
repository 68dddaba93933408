// From a text to its record: what the stages found, put together.
#include <communique/reader.hpp>

#include "record/stages.hpp"
#include "record/threshold.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace communique::inline v1 {

struct reader::resources : stages::knowledge {};

namespace {

// The mentions that only who speaks could tell, put in their places.
std::vector<entity> with_mentions(std::vector<entity> all, const std::vector<statements::named>& more) {
  for (auto first = more.begin(); first != more.end();) {
    const auto last =
        std::find_if(first, more.end(), [&](const statements::named& one) { return one.who != first->who; });
    std::vector<mention>& known = all[static_cast<std::size_t>(first->who)].mentions;
    for (auto one = first; one != last; ++one) known.push_back(one->how);
    std::stable_sort(known.begin(), known.end(),
                     [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; });
    first = last;
  }
  return all;
}

}  // namespace

reader::reader(std::shared_ptr<const resources> loaded) noexcept : resources_(std::move(loaded)) {}

result<reader> reader::create(const reader_options& options) {
  auto loaded = std::make_shared<resources>();
  if (communique::error wrong = stages::load(options, *loaded); wrong.code != status::ok) return wrong;
  return reader(std::move(loaded));
}

result<record> reader::read(std::string_view text, const read_options& options) const {
  if (text.size() >= span::none) return communique::error{status::too_large, "the text has 4 GiB or more"};
  if (options.published &&
      (options.published.day == 0 || parse_date(to_string(options.published)) != options.published))
    return communique::error{status::argument,
                             "the published date must be a full day, not " + to_string(options.published)};
  if (options.min_confidence > threshold::certain)
    return communique::error{status::argument, "min_confidence must be 0 to 1000 thousandths, not " +
                                                   std::to_string(options.min_confidence)};

  const resources& known = *resources_;
  stages::article read = stages::open(text, known, options);

  record out;
  out.text = std::string(text);
  if (read.frame.article.written_in == article::language::english) {
    read = stages::understand(std::move(read), known);
    const std::vector<statements::named> quoted =
        statements::find_first_persons(read.document, read.cast, read.statements, known.statements);
    out.entities = with_mentions(std::move(read.cast.entities), quoted);
    out.meetings = std::move(read.meetings);
    out.statements = std::move(read.statements);
    out.facts = std::move(read.facts);
  }
  out.article = std::move(read.frame.article);
  // Not earlier: an unsure meeting still helps to tell who speaks and where.
  threshold::apply(out, options.min_confidence);
  return out;
}

}  // namespace communique::inline v1

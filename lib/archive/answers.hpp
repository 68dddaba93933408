// Pages of what a question finds, and the articles around it.
#pragma once

#include "archive/database.hpp"
#include "archive/question.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace communique::archives {

// A row that was found: its id, the number of its article, and where it is in the record.
struct place {
  std::int64_t id = 0, article = 0;
  std::uint32_t item = 0;
};

struct answer {
  std::vector<place> rows{};
  std::string next{};
};

// Fails with status::argument for a part that is none.
answer answer_of(database& on, const filter& asked, noun of, const paging& part);

// The rows behind the row `after` (0: all) in the order of days, at most so many. The question has to be one by event.
std::vector<place> rows_by_day(database& on, const question& asked, bool newest, std::int64_t after,
                               std::uint32_t limit);

// The statements that answer_of runs, with the database's plans: for people.
std::string explain(database& on, const filter& asked, noun of, const paging& part);

// What is wrong with a part, for every question; "" if nothing is.
std::string trouble_with(const paging& part);

// The articles of one answer, each loaded once.
class shelf {
 public:
  explicit shelf(database& on) : on_(on) {}

  // Null after a failure.
  std::shared_ptr<const stored> article(std::int64_t number);

 private:
  database& on_;
  std::map<std::int64_t, std::shared_ptr<const stored>> loaded_{};
};

}  // namespace communique::archives

// Which articles of an archive tell one story, and which of their items say again what another said first.
#pragma once

#include "archive/database.hpp"
#include "archive/likeness.hpp"
#include "archive/postings.hpp"

#include <cstdint>
#include <optional>

namespace communique::archives {

// Copies and updates appear within this many days; what comes later in the same words is another occasion.
inline constexpr std::int64_t days_of_a_story = 7;

class stories {
 public:
  explicit stories(database& on) : on_(on) {}

  // The story that an article of this wording and day (day_number, 0: none) belongs to, if the archive has it.
  std::optional<std::int64_t> story_of(const sketch& wording, std::int64_t day);

  void remember(const sketch& wording, std::int64_t article);
  void forget(const sketch& wording, std::int64_t article);

  // Notes that an item says this; false if the story has it from another.
  bool is_first(std::int64_t story, std::int64_t told, std::int64_t number, std::int64_t article);
  void withdraw(std::int64_t story, std::int64_t told, std::int64_t number);

  // Which item of which article says it first, of those that are left; 0: none.
  struct teller {
    std::int64_t number = 0, article = 0;
  };
  teller first_of(std::int64_t story, std::int64_t told);

 private:
  database& on_;
};

}  // namespace communique::archives

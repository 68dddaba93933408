// An article as an archive keeps it.
#pragma once

#include "archive/database.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace communique::archives {

struct kept_article {
  std::int64_t id = 0;
  record in{};
  std::vector<std::int64_t> profiles{};  // of each entity, 0 for nobody
  std::string outlet{};
  std::int64_t outlet_id = 0;  // 0: none
  std::int64_t story = 0;
  bool again = false;    // another article of the story was added before
  std::string sketch{};  // of its wording
};

// Nothing after a failure: status::damaged if the record cannot be read.
std::optional<kept_article> article_at(database& on, std::int64_t number);

}  // namespace communique::archives

// What an archive has counted, and what a transaction adds to it.
#pragma once

#include "archive/database.hpp"
#include "archive/grouping.hpp"
#include "archive/postings.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::archives {

// The profiles of a meeting's participants, each once; nobody is left out.
std::vector<std::int64_t> parties_of(const meeting& met, const std::vector<std::int64_t>& profiles);

// The id of a topic, made if it is new; 0 if there is no word in it.
std::int64_t topic_of(database& on, std::string_view words);

class tallies {
 public:
  explicit tallies(database& on) : on_(on) {}

  // Counts an item that is not said again in (1) or out (-1). Gives the participants of a meeting that counts among
  // those who met.
  std::vector<std::int64_t> count(const record& in, const std::vector<std::int64_t>& profiles, const posting& one,
                                  std::int64_t by);
  // Counts what an article names, and the article itself, if it is the first of its story.
  void count_names(const std::vector<std::int64_t>& profiles, std::int64_t by);
  void count_article(std::int64_t day, std::int64_t outlet, std::int64_t by);

  // What came together for each profile since the last time, for who keeps the sums of profiles.
  std::map<std::int64_t, sums> take_profiles() { return std::exchange(profiles_, {}); }
  // Writes the rest.
  void flush();

 private:
  database& on_;
  std::map<std::int64_t, sums> profiles_{};
  std::map<std::int64_t, std::int64_t> topics_{}, outlets_{};
  std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> days_{};  // by noun and day
};

}  // namespace communique::archives

// Which profiles are one identity, decided in the database, and what follows from a change of mind.
#pragma once

#include "archive/database.hpp"
#include "archive/identity.hpp"

#include <communique/filter.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace communique::archives {

// A damaged file may count anything: the sum is then wrong, but no overflow.
constexpr std::int64_t plus(std::int64_t one, std::int64_t other) noexcept {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(one) + static_cast<std::uint64_t>(other));
}

// How often something is counted.
struct sums {
  std::int64_t articles = 0, statements = 0, meetings = 0, places = 0;

  sums& operator+=(const sums& more) {
    articles = plus(articles, more.articles), statements = plus(statements, more.statements);
    meetings = plus(meetings, more.meetings), places = plus(places, more.places);
    return *this;
  }
};

class grouping {
 public:
  grouping(database& on, const identity_knowledge& known) : on_(on), known_(known) {}

  // Decides anew in these blocks, and for what shares one of these labels given by hand. Requires the index of meetings
  // to be written; `uncounted` are those that are not in `pairs` yet.
  // `suspects` have met somebody who was thought to be the same.
  void regroup(const std::set<std::string>& blocks, const std::set<std::int64_t>& uncounted,
               const std::set<std::int64_t>& labels = {}, const std::set<std::int64_t>& suspects = {});

  // Those of the profiles that meet in one meeting which are thought to be the same.
  std::set<std::int64_t> same_at(const std::vector<std::int64_t>& profiles);

  // Counts a meeting of these profiles in (1) or out (-1) of `pairs`.
  void count_pairs(const std::vector<std::int64_t>& profiles, std::int64_t by);

  // Adds what was counted for a profile; in how many articles it is now.
  std::int64_t count_profile(std::int64_t profile, const sums& by);

  // Adds what was counted for profiles to their identities.
  void sum_up(const std::map<std::int64_t, sums>& profiles);

 private:
  void decide(const std::string& block, const std::set<std::int64_t>& suspects,
              std::map<std::int64_t, std::int64_t>& changed);
  bool have_met(std::int64_t one, std::int64_t other);
  void move_pairs(const std::map<std::int64_t, std::int64_t>& changed, const std::set<std::int64_t>& uncounted);
  std::int64_t articles_of(std::int64_t identity);
  bool is_alone(std::int64_t identity);
  std::int64_t identity_of_label(std::int64_t label);
  std::int64_t identity_of_reference(const std::string& reference);
  void sum_up_identity(std::int64_t id);
  std::int64_t identity_of(std::int64_t profile);

  database& on_;
  const identity_knowledge& known_;
  std::map<std::int64_t, std::int64_t> identities_{};  // of profiles, as far as asked for
};

}  // namespace communique::archives

// Which profiles are one identity, decided in the database, and what follows from a change of mind.
#pragma once

#include "archive/database.hpp"
#include "archive/identity.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace communique::archives {

// Above this nobody meets everybody: a congress is no meeting of each with each, and their pairs grow with the square.
inline constexpr std::size_t most_who_meet = 64;

// How often something is counted.
struct sums {
  std::int64_t articles = 0, statements = 0, meetings = 0, places = 0;

  sums& operator+=(const sums& more) {
    articles += more.articles, statements += more.statements, meetings += more.meetings, places += more.places;
    return *this;
  }
};

class grouping {
 public:
  grouping(database& on, const identity_knowledge& known) : on_(on), known_(known) {}

  // Decides anew in these blocks, and for what shares one of these labels given by hand. Only meetings whose number is
  // below `counted` are in `pairs` by now.
  void regroup(const std::set<std::string>& blocks, std::int64_t counted, const std::set<std::int64_t>& labels = {});

  // Counts a meeting of these profiles in (1) or out (-1) of `pairs`.
  void count_pairs(const std::vector<std::int64_t>& profiles, std::int64_t by);

  // The identity of a profile that has the same name, country and reference and whose titles tell as much: one full
  // name in one country is one person, so that nothing has to be decided. 0: none.
  std::int64_t same_as_before(std::int64_t profile);
  void adopt(std::int64_t profile, std::int64_t identity);

  // Adds what was counted for profiles to their identities.
  void sum_up(const std::map<std::int64_t, sums>& profiles);

 private:
  void decide(const std::string& block, std::map<std::int64_t, std::int64_t>& changed);
  void move_pairs(const std::map<std::int64_t, std::int64_t>& changed, std::int64_t counted);
  bool is_alone(std::int64_t identity);
  void sum_up_identity(std::int64_t id);
  std::int64_t identity_of(std::int64_t profile);

  database& on_;
  const identity_knowledge& known_;
  std::map<std::int64_t, std::int64_t> identities_{};   // of profiles, as far as asked for
};

}  // namespace communique::archives

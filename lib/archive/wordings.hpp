// The profiles and offices of an archive: under which wordings its articles name somebody.
#pragma once

#include "archive/database.hpp"
#include "archive/identity.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace communique::archives {

// For each entity of a record the profile, 0 for nobody, as numbers in a row.
std::string encode_profiles(const std::vector<std::int64_t>& profiles);
std::vector<std::int64_t> decode_profiles(std::string_view bytes);

// What the full-text indices of these have: two names as passages, the keys of a profile.
std::string passages(std::string_view one, std::string_view other);
std::string profile_keys(std::int64_t type, std::string_view country);

// Makes a profile, an affiliation, an office findable by its words.
void index_profile(database& on, std::int64_t id, std::string_view named, std::string_view keys);
void index_affiliation(database& on, std::int64_t id, std::string_view named);
void index_office(database& on, std::int64_t id, std::string_view title);

// Profiles that were asked for lately, from one transaction to the next. Thread rule: as its database.
class lately_asked {
 public:
  // Forgets all if another connection has changed the archive since.
  void begin(database& on);
  // After a transaction that came to nothing: what it made is not there.
  void forget();

 private:
  friend class wordings;
  std::unordered_map<std::string, std::int64_t> profiles_{};  // by wording; emptied when it is large
  std::unordered_set<std::int64_t> affiliations_{};           // hashes of those that are there, likewise
  std::int64_t version_ = -1;                                 // of the data, as SQLite counts it
};

// What one transaction has to know of profiles. Thread rule: as its database.
class wordings {
 public:
  wordings(database& on, const identity_knowledge& known, lately_asked& lately);

  // Made where they are new. What somebody said by hand of this article is minded.
  std::vector<std::int64_t> profiles_of(const record& from);

  // An article that names these goes. Who is in no other is known by what the next says of him; these blocks have to be
  // decided anew.
  void leave(const std::vector<std::int64_t>& profiles);
  std::set<std::string> take_blocks() { return std::exchange(blocks_, {}); }

  // The offices that an article gives to its people, counted in or out. Nothing is written before `flush`, except where
  // something is taken out.
  void add_offices(const record& from, const std::vector<std::int64_t>& profiles);
  void remove_offices(const record& from, const std::vector<std::int64_t>& profiles);
  void flush();

 private:
  using office_key = std::tuple<std::int64_t, std::string, std::string, std::int64_t>;
  struct sightings {
    std::int64_t articles = 0, first = 0, last = 0;
  };

  std::int64_t profile_of(const record& from, const entity& one);
  std::int64_t make(const entity& one, const profile& wanted, std::int64_t wording, bool vague);
  void renew(std::int64_t id, const profile& now);
  void add_affiliation(std::int64_t profile, const entity& whose);
  std::set<office_key> offices_of(const record& from, const std::vector<std::int64_t>& profiles) const;
  std::int64_t seen(const office_key& office, bool last_one);

  database& on_;
  const identity_knowledge& known_;
  lately_asked& lately_;
  std::map<office_key, sightings> offices_{};
  std::set<std::int64_t> renewed_{};
  std::set<std::string> blocks_{};
  std::int64_t next_ = 0;  // profile; 0: not yet asked for
};

}  // namespace communique::archives

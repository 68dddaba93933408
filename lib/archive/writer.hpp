// Records into an archive and out of it: the steps of one transaction.
#pragma once

#include "archive/articles.hpp"
#include "archive/database.hpp"
#include "archive/full_text.hpp"
#include "archive/grouping.hpp"
#include "archive/identity.hpp"
#include "archive/postings.hpp"
#include "archive/stories.hpp"
#include "archive/tallies.hpp"
#include "archive/wordings.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace communique::archives {

// Thread rule: as its database. Lives as long as one transaction, which ends with `finish`.
class writer {
 public:
  writer(database& on, const identity_knowledge& known, lately_asked& lately);

  void add(const record& one, std::string_view outlet, addition& counted);
  bool remove(std::string_view name);

  // Takes an article out, by its number, and adds it as it was: who is who in it may have changed by hand.
  void add_again(std::int64_t article);

  // Writes what was put off until everything is known: indices in the order of ids, who is the same, counts. Then it
  // can go on.
  void finish();

 private:
  // `bytes`: the record as the codec writes it.
  bool is_unchanged(const record& one, std::string_view bytes, std::string_view outlet);
  void put_in(const record& one, std::string_view bytes, std::string_view outlet);
  void take_out(std::int64_t article);
  std::set<std::int64_t> take_out_items(const kept_article& had);
  std::int64_t outlet_of(std::string_view name);

  void open_story(std::int64_t story);
  void hand_on(std::int64_t story, const std::set<std::int64_t>& unsaid, bool was_first);
  void tell_first(std::int64_t article, const std::set<std::int64_t>& numbers);

  void decide_who_is_who();

  database& on_;
  wordings wordings_;
  stories stories_;
  grouping grouping_;
  full_text texts_;
  tallies tallies_;
  // New meetings by number, and their parties, until it is known who is the same.
  std::map<std::int64_t, std::vector<std::int64_t>> met_{};
  bool keeps_text_ = true;
  std::int64_t next_ = 1, counted_ = 1;  // numbers: the next one, the first that is not counted yet
};

}  // namespace communique::archives

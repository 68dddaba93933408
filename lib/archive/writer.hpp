// Records into an archive's tables and out of them: the steps of one transaction.
#pragma once

#include "archive/database.hpp"
#include "archive/grouping.hpp"
#include "archive/identity.hpp"
#include "archive/postings.hpp"
#include "archive/stories.hpp"
#include "archive/wordings.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::archives {

// Thread rule: as its database. Every call stands inside a transaction, which ends with `finish`.
class writer {
 public:
  writer(database& on, const identity_knowledge& known);

  void add(const record& one, std::string_view outlet, addition& counted);
  bool remove(std::string_view name);

  // Takes an article out and adds it as it was: who is who in it may have changed by hand.
  void add_again(std::int64_t article);

  // Writes what was put off until everything is known: indices in the order of ids, who is the same, counts. Then
  // it can go on.
  void finish();

 private:
  struct waiting {
    noun of;
    std::int64_t id;
    document text;
  };
  // One article on its way in or out.
  struct work {
    const record& in;
    std::int64_t article = 0, story = 0, outlet = 0;
    std::vector<std::int64_t> profiles{};
    bool shares_story = false;   // with other articles
    bool again = false;          // another was added before
  };

  void put_in(const record& one, std::string_view outlet);
  bool is_unchanged(const record& one, std::string_view outlet);
  std::int64_t outlet_of(std::string_view name);
  std::int64_t next_id(std::int64_t day) { return day << 40 | next_++; }

  void open_story(std::int64_t story);
  void insert_item(const work& of, const posting& one);
  void insert_statement(const work& of, const posting& one, std::int64_t id, bool again);
  void insert_meeting(const work& of, const posting& one, std::int64_t id, bool again);
  void insert_fact(const work& of, const posting& one, std::int64_t id, bool again);
  std::int64_t topic_of(std::string_view words);

  void take_out(std::int64_t article);
  void take_out_item(const work& of, const posting& one, std::int64_t id, bool again);
  void tell_anew(std::int64_t story);
  std::vector<std::pair<std::int64_t, bool>> items_of(const char* literal, std::int64_t article);

  // Counts an item in (1) or out (-1). Pairs of new meetings wait until it is known who is the same.
  void count(const work& of, const posting& one, std::int64_t by, bool pairs_wait);
  void count_article(const work& of, std::int64_t by);

  void index(noun of, std::int64_t id, const document& text, bool again);
  void unindex(noun of, std::int64_t id, const document& text, bool again);
  void flush_index();

  void decide_who_is_who();

  database& on_;
  wordings wordings_;
  stories stories_;
  grouping grouping_;
  bool keeps_text_ = true;
  std::int64_t next_ = 1, counted_ = 1, longest_ = 0;
  std::map<std::int64_t, sums> profiles_{};
  std::map<std::int64_t, std::int64_t> topics_{}, outlets_{};
  std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> days_{};   // by noun and day
  std::vector<std::vector<std::int64_t>> met_{};                           // the parties of new meetings
  std::vector<waiting> documents_{};
  std::size_t waiting_bytes_ = 0;
};

}  // namespace communique::archives

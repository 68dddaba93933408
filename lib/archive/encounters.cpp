#include "archive/encounters.hpp"

#include "archive/days.hpp"
#include "archive/leaders.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace communique::archives {

namespace {

// Two who met, the smaller identity first. Every meeting of the archive may be among what is found: 24 bytes each.
struct encounter {
  std::int64_t one = 0, other = 0;
  std::int32_t day = 0;

  bool has(const encounter& same) const { return one == same.one && other == same.other; }
  friend bool operator<(const encounter& a, const encounter& b) {
    return std::tie(a.one, a.other, a.day) < std::tie(b.one, b.other, b.day);
  }
};

// One meeting, as its rows come one after the other.
class gathering {
 public:
  gathering(std::vector<encounter>& to, std::map<std::int64_t, std::uint64_t>& people) : to_(to), people_(people) {}

  void add(std::int64_t identity) {
    ++profiles_;
    if (identity) who_.push_back(identity);
  }
  void end(std::int64_t day) {
    std::sort(who_.begin(), who_.end());
    who_.erase(std::unique(who_.begin(), who_.end()), who_.end());
    for (const std::int64_t one : who_) ++people_[one];
    for (std::size_t i = 0; i < who_.size() && profiles_ <= most_who_meet; ++i)
      for (std::size_t j = i + 1; j < who_.size(); ++j)
        to_.push_back({who_[i], who_[j], static_cast<std::int32_t>(day)});
    who_.clear();
    profiles_ = 0;
  }

 private:
  std::vector<encounter>& to_;
  std::map<std::int64_t, std::uint64_t>& people_;
  std::vector<std::int64_t> who_{};
  std::size_t profiles_ = 0;
};

// In order, so that those of two people stand together. `people`: in how many meetings each was.
std::vector<encounter> encounters_of(database& on, const question& asked,
                                     std::map<std::int64_t, std::uint64_t>& people) {
  std::vector<encounter> out;
  if (asked.finds_nothing || on.failed()) return out;
  rows parties = on.ask_once("SELECT h.id, f.identity FROM " + hits_of(asked) +
                             " h CROSS JOIN meeting_parties p ON "
                             "p.meeting = h.number CROSS JOIN profiles f ON f.id = p.profile");
  parties.bind(1, std::string_view(asked.match));
  gathering now(out, people);
  std::int64_t meeting = 0;
  while (parties.next()) {
    if (parties.integer(0) != meeting) now.end(day_of_id(meeting));
    meeting = parties.integer(0);
    now.add(parties.integer(1));
  }
  now.end(day_of_id(meeting));
  std::sort(out.begin(), out.end());
  return out;
}

// Calls `tell(first, behind)` for the encounters of each two.
template <class Tell> void for_each_pair(const std::vector<encounter>& all, Tell tell) {
  for (auto first = all.begin(); first != all.end();) {
    const auto behind = std::find_if(first, all.end(), [&](const encounter& one) { return !one.has(*first); });
    tell(first, behind);
    first = behind;
  }
}

std::string name_of(database& on, std::int64_t identity) {
  rows one = on.ask("SELECT f.name FROM identities i JOIN profiles f ON f.id = i.named WHERE i.id = ?", identity);
  return one.next() ? std::string(one.text(0)) : std::string();
}

}  // namespace

filter of_held(filter asked) {
  if (asked.statuses.empty()) asked.statuses = {meeting::status::held};
  return asked;
}

std::vector<ranked> top_pairs(database& on, const question& asked, std::uint32_t limit) {
  std::map<std::int64_t, std::uint64_t> people;
  const std::vector<encounter> all = encounters_of(on, asked, people);
  leaders out(limit);
  for_each_pair(all, [&](auto first, auto behind) {
    const auto n = static_cast<std::uint64_t>(behind - first);
    if (out.may_take(n))
      out.put({static_cast<identity_id>(first->one), static_cast<identity_id>(first->other), name_of(on, first->one),
               name_of(on, first->other), n});
  });
  return out.take();
}

graph who_met_whom(database& on, const filter& asked) {
  graph out;
  const question wanted = question_of(on, of_held(asked), noun::meeting);
  std::map<std::int64_t, std::uint64_t> meetings;
  const std::vector<encounter> all = encounters_of(on, wanted, meetings);
  for (const auto& [id, n] : meetings) {
    rows one = on.ask("SELECT n.type, n.name, f.country FROM identities i JOIN profiles n ON n.id = i.named "
                      "JOIN profiles f ON f.id = i.id WHERE i.id = ?",
                      id);
    if (!one.next()) continue;
    out.nodes.push_back({static_cast<identity_id>(id), static_cast<entity::type>(one.integer(0)),
                         std::string(one.text(1)), std::string(one.text(2)), n});
  }
  std::sort(out.nodes.begin(), out.nodes.end(), [](const graph::node& a, const graph::node& b) {
    if (a.meetings != b.meetings) return a.meetings > b.meetings;
    return a.name != b.name ? a.name < b.name : a.who < b.who;
  });
  std::map<std::int64_t, std::uint32_t> index;
  for (std::uint32_t i = 0; i < out.nodes.size(); ++i) index[static_cast<std::int64_t>(out.nodes[i].who)] = i;
  for_each_pair(all, [&](auto first, auto behind) {
    const auto [one, other] = std::minmax(index[first->one], index[first->other]);
    const auto dated = std::find_if(first, behind, [](const encounter& met) { return met.day != 0; });
    graph::edge edge;
    edge.one = one, edge.other = other;
    edge.meetings = static_cast<std::uint64_t>(behind - first);
    if (dated != behind)
      edge.first = date_of(std::int64_t{dated->day}), edge.last = date_of(std::int64_t{(behind - 1)->day});
    out.edges.push_back(edge);
  });
  std::sort(out.edges.begin(), out.edges.end(), [](const graph::edge& a, const graph::edge& b) {
    if (a.meetings != b.meetings) return a.meetings > b.meetings;
    return a.one != b.one ? a.one < b.one : a.other < b.other;
  });
  return out;
}

}  // namespace communique::archives

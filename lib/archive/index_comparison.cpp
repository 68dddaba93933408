#include "archive/index_comparison.hpp"

#include "archive/hash.hpp"
#include "archive/index_rows.hpp"

#include <algorithm>

namespace communique::archives {

namespace {

// As FTS5's tokenizer `ascii` divides and cuts a text, which `folded` has put into lower case.
constexpr std::size_t longest_word = 32768;

constexpr bool is_of_word(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9');
}
constexpr char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::uint64_t word_hash(std::string_view word) { return static_cast<std::uint64_t>(hash()(word).value()); }
std::uint64_t at_place(std::uint64_t word, std::int64_t id, std::size_t column, std::uint64_t offset) {
  return static_cast<std::uint64_t>(
      hash()(word)(static_cast<std::uint64_t>(id))(static_cast<std::uint64_t>(column) << 32 | offset).value());
}

// Where an id stands or would stand, at or behind `from`: near ones are found in few steps, since the rows that have a
// word come in the order of their ids.
std::size_t place_of(const std::vector<std::int64_t>& ids, std::int64_t id, std::size_t from) {
  if (from == ids.size() || ids[from] > id) from = 0;  // another word has begun
  std::size_t low = from, step = 1;
  while (low + step < ids.size() && ids[low + step] < id) low += step, step *= 2;
  const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(std::min(low, ids.size()));
  const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, ids.size()));
  return static_cast<std::size_t>(std::lower_bound(begin, end, id) - ids.begin());
}

// Different numbers among many, most of them repeated.
class different_numbers {
 public:
  void add(std::int64_t number) {
    if (!all_.empty() && all_.back() == number) return;
    all_.push_back(number);
    if (all_.size() >= limit_) limit_ = std::max(limit_, 2 * count());
  }
  std::size_t count() {
    std::sort(all_.begin(), all_.end());
    all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
    return all_.size();
  }

 private:
  std::vector<std::int64_t> all_{};
  std::size_t limit_ = 1 << 16;
};

std::string rows_of(std::uint64_t n) { return std::to_string(n) + (n == 1 ? " row" : " rows"); }

}  // namespace

index_comparison::index_comparison(database& on) : on_(on) {
  for (const index_plan& plan : index_plans) {
    expected& of = all_.emplace_back();
    rows each = on.ask(plan.ids);
    while (each.next()) of.ids.push_back(each.integer(0));
    std::sort(of.ids.begin(), of.ids.end());
    of.left.resize(of.ids.size());
    of.known.resize(of.ids.size());
    of.met.resize(of.ids.size());
  }
}

void index_comparison::expect(std::size_t plan, std::int64_t id, const document& row) {
  expected& to = all_[plan];
  const std::size_t place = place_of(to.ids, id, 0);
  if (place == to.ids.size() || to.ids[place] != id) return;
  std::uint64_t sum = 0;
  bool any = false;
  for (std::size_t column = 0; column < index_plans[plan].columns.size(); ++column) {
    std::string text = row.*index_plans[plan].columns[column].holds;
    std::transform(text.begin(), text.end(), text.begin(), ascii_lower);
    std::uint64_t offset = 0;
    for (std::size_t i = 0; i < text.size();) {
      std::size_t end = i;
      while (end < text.size() && is_of_word(text[end])) ++end;
      if (end > i) {
        const std::string_view word = std::string_view(text).substr(i, std::min(end - i, longest_word));
        sum += at_place(word_hash(word), id, column, offset++);
        any = true;
      }
      i = end + 1;
    }
  }
  to.left[place] += sum;
  to.known[place] = true;
  if (!any) to.met[place] = true;  // nothing that an index could have
}

index_comparison::tally index_comparison::compare(std::size_t plan) {
  const index_plan& index = index_plans[plan];
  expected& of = all_[plan];
  // A damaged index before this one may have left the table there.
  on_.script(("DROP TABLE IF EXISTS temp.all_words; CREATE VIRTUAL TABLE temp.all_words USING fts5vocab('main', " +
              std::string(index.name) + ", 'instance')")
                 .c_str());
  different_numbers strange;
  {
    rows each = on_.ask_once("SELECT term, doc, col, \"offset\" FROM temp.all_words");
    std::string word;
    std::uint64_t hashed = word_hash(word);
    for (std::size_t place = 0; each.next();) {
      if (const std::string_view now = each.bytes(0); now != word) hashed = word_hash(word = now);
      const std::int64_t id = each.integer(1);
      place = place_of(of.ids, id, place);
      if (place == of.ids.size() || of.ids[place] != id) {
        strange.add(id);
        continue;
      }
      const std::string_view name = each.text(2);
      std::size_t column = 0;
      while (column < index.columns.size() && index.columns[column].name != name) ++column;
      of.left[place] -= at_place(hashed, id, column, static_cast<std::uint64_t>(each.integer(3)));
      of.met[place] = true;
    }
  }
  on_.script("DROP TABLE temp.all_words");
  tally out;
  out.strange = strange.count();
  for (std::size_t i = 0; i < of.ids.size(); ++i) {
    if (!of.known[i]) continue;  // its record cannot be read, as a check tells elsewhere
    if (!of.met[i]) ++out.lost;
    else if (of.left[i] != 0) ++out.different;
  }
  return out;
}

std::string index_comparison::difference(std::size_t plan) {
  const tally found = compare(plan);
  std::string out;
  const auto add = [&](std::uint64_t n, std::string_view before, std::string_view behind) {
    if (n) ((((out += out.empty() ? " " : ", ") += before) += ' ') += rows_of(n)) += behind;
  };
  add(found.lost, "lacks", "");
  add(found.strange, "has", " of nothing in the archive");
  add(found.different, "has", " with other words");
  return out;
}

}  // namespace communique::archives

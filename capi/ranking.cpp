#include "archive.hpp"
#include "formats.hpp"
#include "record.hpp"

#include <communique/words.hpp>

#include <memory>
#include <utility>
#include <vector>

struct cmq_counts {
  std::vector<communique::count> found{};
  std::vector<cmq_interval> intervals{};
};

struct cmq_ranking {
  std::vector<communique::ranked> found{};
  communique::capi::arrays kept{};
  std::vector<cmq_ranked> rows{};
};

namespace communique::capi {

static_assert(CMQ_INTERVAL_DAY == number(interval::day) && CMQ_INTERVAL_WEEK == number(interval::week) &&
              CMQ_INTERVAL_MONTH == number(interval::month) && CMQ_INTERVAL_YEAR == number(interval::year));
static_assert(CMQ_TOP_SPEAKERS == number(top::speakers) && CMQ_TOP_PARTICIPANTS == number(top::participants) &&
              CMQ_TOP_PAIRS == number(top::pairs) && CMQ_TOP_TOPICS == number(top::topics) &&
              CMQ_TOP_PLACES == number(top::places) && CMQ_TOP_OUTLETS == number(top::outlets));

namespace {

constexpr std::uint32_t default_ranking = 20;

cmq_interval interval_to_c(const count& from) {
  cmq_interval to{};
  to.first = to_c(from.first);
  to.n = from.n;
  return to;
}

cmq_ranked ranked_to_c(const ranked& from, arrays& keep) {
  cmq_ranked to{};
  to.identity = static_cast<std::int64_t>(from.identity);
  to.other_identity = static_cast<std::int64_t>(from.other_identity);
  to.name = keep.text(from.name);
  to.other_name = keep.text(from.other_name);
  to.n = from.n;
  return to;
}

template <class Enum>
std::string trouble_with_word(std::int32_t number, std::string_view constants, std::string_view name) {
  return trouble_with(number, static_cast<std::int32_t>(spellings<Enum>.size()) - 1, constants, name);
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_archive_count(cmq_archive* archive, const cmq_query* query, uint64_t* out, cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](const capi::asked& question) -> cmq_status {
    const auto n = archive->holds.count_of(question.what, question.filter);
    if (!n) return capi::fail(error, n.error());
    *out = *n;
    return CMQ_OK;
  });
}

cmq_status cmq_archive_counts(cmq_archive* archive, const cmq_query* query, int32_t interval, cmq_counts** out,
                              cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](const capi::asked& question) -> cmq_status {
    if (const std::string wrong = capi::trouble_with_word<communique::interval>(interval, "CMQ_INTERVAL_", "interval");
        !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    const auto by = static_cast<communique::interval>(interval);
    auto counts = archive->holds.counts(question.what, by, question.filter);
    if (!counts) return capi::fail(error, counts.error());
    auto made = std::make_unique<cmq_counts>();
    made->intervals.reserve(counts->size());
    for (const communique::count& one : *counts) made->intervals.push_back(capi::interval_to_c(one));
    made->found = *std::move(counts);
    *out = made.release();
    return CMQ_OK;
  });
}

uint32_t cmq_interval_count(const cmq_counts* counts) {
  return counts ? static_cast<uint32_t>(counts->intervals.size()) : 0;
}

cmq_status cmq_interval_get(const cmq_counts* counts, uint32_t index, cmq_interval* out) {
  return capi::give_at(counts ? &counts->intervals : nullptr, index, out, CMQ_SIZE_THROUGH(cmq_interval, n));
}

cmq_status cmq_counts_text(const cmq_counts* counts, int32_t format, char** out, size_t* size, cmq_error** error) {
  return capi::give_written(counts, "counts", format, out, size, error,
                            [&](const cmq_counts& from) { return capi::written(from.found, format); });
}

void cmq_counts_free(cmq_counts* counts) { delete counts; }

cmq_status cmq_archive_top(cmq_archive* archive, int32_t of, const cmq_query* query, cmq_ranking** out,
                           cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](const capi::asked& question) -> cmq_status {
    if (const std::string wrong = capi::trouble_with_word<communique::top>(of, "CMQ_TOP_", "of"); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    auto rows = archive->holds.top(static_cast<communique::top>(of), question.filter,
                                   question.limited ? question.paging.limit : capi::default_ranking);
    if (!rows) return capi::fail(error, rows.error());
    auto made = std::make_unique<cmq_ranking>();
    made->rows.reserve(rows->size());
    for (const communique::ranked& one : *rows) made->rows.push_back(capi::ranked_to_c(one, made->kept));
    made->found = *std::move(rows);
    *out = made.release();
    return CMQ_OK;
  });
}

uint32_t cmq_ranked_count(const cmq_ranking* ranking) {
  return ranking ? static_cast<uint32_t>(ranking->rows.size()) : 0;
}

cmq_status cmq_ranked_get(const cmq_ranking* ranking, uint32_t index, cmq_ranked* out) {
  return capi::give_at(ranking ? &ranking->rows : nullptr, index, out, CMQ_SIZE_THROUGH(cmq_ranked, n));
}

cmq_status cmq_ranking_text(const cmq_ranking* ranking, int32_t format, char** out, size_t* size, cmq_error** error) {
  return capi::give_written(ranking, "ranking", format, out, size, error,
                            [&](const cmq_ranking& from) { return capi::written(from.found, format); });
}

void cmq_ranking_free(cmq_ranking* ranking) { delete ranking; }

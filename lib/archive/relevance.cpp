#include "archive/relevance.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace communique::archives {

namespace {

constexpr int words_column = 0;  // names and keys are conditions, no words that were asked for

void relevance(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int count,
               sqlite3_value** values) {
  int instances = 0;
  if (const int code = api->xInstCount(row, &instances); code != SQLITE_OK)
    return sqlite3_result_error_code(result, code);
  // SQLite's memory: nothing may be thrown through its frames.
  const auto phrases = static_cast<std::size_t>(std::max(1, api->xPhraseCount(row)));
  const std::unique_ptr<std::int64_t[], void (*)(void*)> occurrences(
      static_cast<std::int64_t*>(sqlite3_malloc64(phrases * sizeof(std::int64_t))), sqlite3_free);
  if (!occurrences) return sqlite3_result_error_nomem(result);
  std::fill_n(occurrences.get(), phrases, 0);
  for (int i = 0; i < instances; ++i) {
    int phrase = 0, column = 0, offset = 0;
    if (const int code = api->xInst(row, i, &phrase, &column, &offset); code != SQLITE_OK)
      return sqlite3_result_error_code(result, code);
    if (column == words_column) ++occurrences[static_cast<std::size_t>(phrase)];
  }
  const std::int64_t words = count > 0 ? sqlite3_value_int64(values[0]) : 0;
  // In thousandths: 1.2 * (0.25 + 0.75 * words / 60) = 0.3 + 0.015 * words.
  const std::int64_t length = 300 + 15 * words;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < phrases; ++i) {
    const std::int64_t tf = occurrences[i];
    sum += 1'000'000 * tf * 1000 / (tf * 1000 + length);
  }
  sqlite3_result_int64(result, sum);
}

}  // namespace

void add_relevance(database& to) {
  if (to.failed()) return;
  fts5_api* api = nullptr;
  sqlite3_stmt* asking = nullptr;
  int code = sqlite3_prepare_v2(to.handle(), "SELECT fts5(?)", -1, &asking, nullptr);
  if (code == SQLITE_OK) {
    sqlite3_bind_pointer(asking, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(asking);
    code = sqlite3_finalize(asking);
  }
  if (code != SQLITE_OK) return to.fail_with(code);
  if (!api) return to.fail(status::unsupported, "the SQLite library of this system has no full-text search (FTS5)");
  if (code = api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr); code != SQLITE_OK) to.fail_with(code);
}

}  // namespace communique::archives

// A database that has loaded the extension.
#pragma once

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <string>
#include <string_view>
#include <vector>

namespace communique::testing {

// "1|two|NULL" for each row, on a line of its own; or "error: " and why.
class database {
 public:
  explicit database(const char* path = ":memory:", bool loaded = true) {
    REQUIRE(sqlite3_open(path, &own_) == SQLITE_OK);
    if (loaded) CHECK(load() == "");
  }
  ~database() { CHECK(sqlite3_close(own_) == SQLITE_OK); }
  database(const database&) = delete;
  database& operator=(const database&) = delete;

  sqlite3* get() { return own_; }

  // "" or why not.
  std::string load() {
    sqlite3_enable_load_extension(own_, 1);
    char* message = nullptr;
    const int code = sqlite3_load_extension(own_, COMMUNIQUE_EXTENSION, nullptr, &message);
    const std::string why = code == SQLITE_OK ? "" : message ? message : "no message";
    sqlite3_free(message);
    sqlite3_enable_load_extension(own_, 0);
    return why;
  }

  // Of several statements, parted by semicolons, the rows of all; ?1, ?2 … are the texts.
  std::string ask(std::string_view sql, const std::vector<std::string>& texts = {}) {
    std::string out;
    while (!sql.empty()) {
      sqlite3_stmt* one = nullptr;
      const char* behind = nullptr;
      int code = sqlite3_prepare_v2(own_, sql.data(), static_cast<int>(sql.size()), &one, &behind);
      if (code != SQLITE_OK) return out + error();
      sql.remove_prefix(static_cast<std::size_t>(behind - sql.data()));
      for (int i = 0; i < std::min(static_cast<int>(texts.size()), sqlite3_bind_parameter_count(one)); ++i) {
        const std::string& text = texts[static_cast<std::size_t>(i)];
        sqlite3_bind_text64(one, i + 1, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
      }
      while ((code = sqlite3_step(one)) == SQLITE_ROW) add_row(out, one);
      if (code != SQLITE_DONE) out += error();
      sqlite3_finalize(one);
    }
    return out;
  }

 private:
  std::string error() { return std::string("error: ") + sqlite3_errmsg(own_); }

  static void add_row(std::string& out, sqlite3_stmt* row) {
    for (int i = 0; i < sqlite3_column_count(row); ++i) {
      if (i > 0) out += '|';
      const void* bytes = sqlite3_column_type(row, i) == SQLITE_BLOB
                              ? sqlite3_column_blob(row, i)
                              : static_cast<const void*>(sqlite3_column_text(row, i));
      if (sqlite3_column_type(row, i) == SQLITE_NULL) out += "NULL";
      else out.append(static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(row, i)));
    }
    out += '\n';
  }

  sqlite3* own_ = nullptr;
};

// What the tests read: two articles, of which each item is known.
inline const std::string oslo =
    "Norwegian foreign minister meets Estonian counterpart\n\n"
    "OSLO, February 5 (NTB) - Norway's Foreign Minister Anna Larsen met with Estonian Foreign Minister Mart Kask in "
    "Oslo on Monday.\n\nThe sides discussed regional security and trade.\n\n"
    "\"We value our cooperation with Estonia,\" Larsen said.\n\n"
    "Kask thanked Norway for its support and said that Estonia would open a consulate in Bergen.\n";
inline const std::string vesely =
    "Foreign Minister Anton Vesely thanked Ruritania for its support. \"We agree,\" Vesely said.";

}  // namespace communique::testing

// A file becomes an archive: made, checked, brought up to date.
#pragma once

#include "archive/database.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <string>

namespace communique::archives {

inline constexpr std::int32_t schema_version = 2;        // `user_version` of what this library writes
inline constexpr std::int32_t application = 0x636D7141;  // `application_id`: "cmqA"

extern const char* const schema;  // schema.sql

std::int32_t version_of(database& on);

// Inside a transaction: what an empty database needs to be an archive.
void make_tables(database& on, bool words_only);

// Opens `path` into `on`, which is closed as yet. Fails with what is wrong with the file or the options.
void open_archive(database& on, std::string_view path, const archive_options& options);

}  // namespace communique::archives

// Files as they stand on the disk. Nothing here opens one: closing a file takes the locks away that SQLite holds on it.
#pragma once

#include <cstdint>
#include <string>

namespace communique::archives {

// Without symbolic links: beside what they lead to stand the other files of a database. As it is, if there is none.
std::string real_path(const std::string& path);

bool is_there(const std::string& path);
bool has_bytes(const std::string& path);
bool is_folder(const std::string& path);

// There, and whoever runs this program may not write to it.
bool is_closed_to_us(const std::string& path);

// Of another user than the one who runs this program. Never so for the superuser, whose files SQLite gives away.
bool is_of_another(const std::string& path);

// Changes whenever the file does, as finely as the system tells times.
struct stamp {
  std::int64_t bytes = -1, seconds = 0, nanoseconds = 0, number = 0;

  friend bool operator==(const stamp&, const stamp&) = default;
};
stamp stamp_of(const std::string& path);

}  // namespace communique::archives

#include "archive/files.hpp"

#include <sys/stat.h>
#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cstdlib>
#include <memory>

namespace communique::archives {

bool is_there(const std::string& path) { return stamp_of(path).bytes >= 0; }
bool has_bytes(const std::string& path) { return stamp_of(path).bytes > 0; }

bool is_folder(const std::string& path) {
  struct stat about {};
  return stat(path.c_str(), &about) == 0 && (about.st_mode & S_IFMT) == S_IFDIR;
}

#if __has_include(<unistd.h>)

std::string real_path(const std::string& path) {
  struct freeing {
    void operator()(char* of) const noexcept { std::free(of); }
  };
  const std::unique_ptr<char, freeing> real(realpath(path.c_str(), nullptr));
  return real ? std::string(real.get()) : path;
}

bool is_closed_to_us(const std::string& path) {
  return is_there(path) && faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0;
}

bool is_of_another(const std::string& path) {
  struct stat about {};
  const auto us = geteuid();
  return us != 0 && stat(path.c_str(), &about) == 0 && about.st_uid != us;
}

#else  // where files have no owner in this sense

std::string real_path(const std::string& path) { return path; }
bool is_closed_to_us(const std::string&) { return false; }
bool is_of_another(const std::string&) { return false; }

#endif

stamp stamp_of(const std::string& path) {
  struct stat about {};
  if (stat(path.c_str(), &about) != 0) return {};
  stamp out{static_cast<std::int64_t>(about.st_size), static_cast<std::int64_t>(about.st_mtime), 0,
            static_cast<std::int64_t>(about.st_ino)};
#ifdef __linux__
  out.nanoseconds = about.st_mtim.tv_nsec;
#endif
  return out;
}

}  // namespace communique::archives

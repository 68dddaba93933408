// What a program holds of the C interface: objects to use again, in any order, and calls that can fail.
#pragma once

#include "input.hpp"

#include <communique.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

namespace communique::fuzz {

inline void expect(bool holds, const char* sentence, std::string_view about = "") {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n%.*s\n", sentence, static_cast<int>(about.size()), about.data());
  std::abort();
}

// Objects of one type. Some are NULL, as a program may pass.
template <class T, void (*Free)(T*)> class hand {
 public:
  ~hand() {
    for (T* one : held_) Free(one);
  }
  T* any(input& choices) const {
    const std::uint32_t which = choices.below(static_cast<std::uint32_t>(held_.size()) + 1);
    return which < held_.size() ? held_[which] : nullptr;
  }
  // The oldest makes room.
  void take(T* one) {
    held_.push_back(one);
    if (held_.size() > 4) drop(0);
  }
  void drop(input& choices) {
    Free(nullptr);
    if (!held_.empty()) drop(choices.below(static_cast<std::uint32_t>(held_.size())));
  }

 private:
  void drop(std::size_t which) {
    Free(held_[which]);
    held_.erase(held_.begin() + static_cast<std::ptrdiff_t>(which));
  }
  std::vector<T*> held_;
};

inline char not_written;  // what outputs point to until they are written

// Reads all of it, for a sanitizer to see.
inline void touch(const void* data, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(data);
  unsigned sum = 0;
  for (std::size_t i = 0; i < size; ++i) sum += bytes[i];
  volatile unsigned kept = sum;
  (void)kept;
}
template <class T> void touch_list(const T* list, std::uint32_t count) { touch(list, count * sizeof(T)); }
inline void touch(const cmq_text& text) {
  expect(text.data != nullptr, "a text has a pointer, even if it is empty");
  touch(text.data, text.size);
}

// One call. Its error is written only on failure, and says what was wrong; the program may not ask for it.
class call {
 public:
  explicit call(input& choices) : asks_(choices.below(4) != 0) {}
  cmq_error** slot() { return asks_ ? &error_ : nullptr; }

  bool worked(cmq_status status) {
    expect(status <= CMQ_OK && status != CMQ_EINTERNAL && status != CMQ_EDAMAGED, "a call works or is refused",
           asks_ && status != CMQ_OK ? cmq_error_message(error_) : "");
    if (!asks_) return status == CMQ_OK;
    if (status == CMQ_OK) {
      expect(untouched(error_), "a call that works gives no error");
      return true;
    }
    expect(!untouched(error_) && cmq_error_code(error_) == status, "the error has the status of the call");
    const std::string_view message = cmq_error_message(error_);
    expect(!message.empty() && message.back() != '.' && message.find('\n') == message.npos,
           "a message is one line without a full stop", message);
    cmq_error_free(error_);
    return false;
  }
  // Of a call that gives an object: by reference, since compilers differ in which argument they look at first.
  template <class T> bool gave(cmq_status status, T* const& out) {
    const bool ok = worked(status);
    expect(ok != untouched(out), "an output is written if the call works, and only then");
    return ok;
  }
  template <class T> static T* nothing() { return reinterpret_cast<T*>(&not_written); }

 private:
  template <class T> static bool untouched(T* out) { return out == nothing<T>(); }
  bool asks_;
  cmq_error* error_ = nothing<cmq_error>();
};

// A struct that a program of any age has prepared; `get` fills it. Only as much as it knows may be written.
template <class T, class Get> void fill(input& choices, const Get& get) {
  constexpr unsigned char mark = 0xA5;
  alignas(16) std::array<unsigned char, sizeof(T) + 64> room;
  room.fill(mark);
  const std::uint32_t size =
      choices.below(4) == 0 ? choices.below(static_cast<std::uint32_t>(room.size()) + 1) : std::uint32_t{sizeof(T)};
  std::memcpy(room.data(), &size, sizeof size);
  const auto before = room;
  const cmq_status status = get(reinterpret_cast<T*>(room.data()));
  expect(status == CMQ_OK || status == CMQ_DONE || status == CMQ_EARGUMENT, "a struct is filled or refused");
  const std::size_t written = status == CMQ_OK ? std::min<std::size_t>(size, sizeof(T)) : 0;
  expect(std::equal(room.begin() + static_cast<std::ptrdiff_t>(std::max(written, sizeof size)), room.end(),
                    before.begin() + static_cast<std::ptrdiff_t>(std::max(written, sizeof size))),
         "nothing is written behind what the program knows");
}

}  // namespace communique::fuzz

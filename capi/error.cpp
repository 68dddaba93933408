#include "guard.hpp"

#include <cstdlib>

struct cmq_error {
  cmq_status code;
  const char* message;  // NUL-terminated, in the same block behind this struct
};

namespace communique::capi {

namespace {

static_assert(CMQ_OK == static_cast<int>(status::ok) && CMQ_EARGUMENT == static_cast<int>(status::argument) &&
              CMQ_ENOMEMORY == static_cast<int>(status::memory) &&
              CMQ_EINTERNAL == static_cast<int>(status::internal) &&
              CMQ_EUNSUPPORTED == static_cast<int>(status::unsupported) &&
              CMQ_ELEXICON == static_cast<int>(status::lexicon) &&
              CMQ_ETOOLARGE == static_cast<int>(status::too_large) && CMQ_EIO == static_cast<int>(status::io) &&
              CMQ_EFORMAT == static_cast<int>(status::format) && CMQ_EBUSY == static_cast<int>(status::busy) &&
              CMQ_EFULL == static_cast<int>(status::full) && CMQ_EREADONLY == static_cast<int>(status::read_only) &&
              CMQ_ENOTARCHIVE == static_cast<int>(status::not_archive) &&
              CMQ_EDAMAGED == static_cast<int>(status::damaged) &&
              CMQ_ENOTFOUND == static_cast<int>(status::not_found));

const cmq_error out_of_memory{CMQ_ENOMEMORY, "out of memory"};

}  // namespace

cmq_status fail(cmq_error** slot, cmq_status code, std::string_view message) noexcept {
  if (!slot) return code;
  void* block = code == CMQ_ENOMEMORY ? nullptr : std::malloc(sizeof(cmq_error) + message.size() + 1);
  if (!block) {
    *slot = const_cast<cmq_error*>(&out_of_memory);
    return CMQ_ENOMEMORY;
  }
  char* words = static_cast<char*>(block) + sizeof(cmq_error);
  // One line that ends at the NUL behind it, whatever the words came from.
  std::transform(message.begin(), message.end(), words,
                 [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c; });
  words[message.size()] = 0;
  *slot = new (block) cmq_error{code, words};
  return code;
}

std::string shown(std::string_view value) {
  constexpr std::size_t most = 40;
  std::string out = "'";
  for (char c : value.substr(0, most)) out += c >= 0x20 && c < 0x7F ? c : '?';
  return out += value.size() > most ? "…'" : "'";
}

}  // namespace communique::capi

cmq_status cmq_error_code(const cmq_error* error) { return error ? error->code : CMQ_OK; }

const char* cmq_error_message(const cmq_error* error) { return error ? error->message : ""; }

void cmq_error_free(cmq_error* error) {
  if (error != &communique::capi::out_of_memory) std::free(error);
}

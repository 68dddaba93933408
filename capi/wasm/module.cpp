// What the module has besides the functions of communique.h, which it is linked from. Memory that a host passes texts
// in it takes and gives back with `malloc` and `free`, which are exported too.
#include <communique.h>

#include <cstddef>
#include <cstdlib>
#include <new>

// communique.mjs writes these structs a word after the other, and knows these numbers.
static_assert(sizeof(cmq_lexicon) == 16 && offsetof(cmq_lexicon, text) == 8);
static_assert(sizeof(cmq_reader_options) == 24 && offsetof(cmq_reader_options, lexicon_count) == 4 &&
              offsetof(cmq_reader_options, lexicons) == 8);
static_assert(sizeof(cmq_options) == 32 && offsetof(cmq_options, offsets) == 4 && offsetof(cmq_options, id) == 8 &&
              offsetof(cmq_options, published) == 16 && offsetof(cmq_options, min_confidence) == 24);
static_assert(sizeof(cmq_html_options) == 24 && offsetof(cmq_html_options, form) == 4 &&
              offsetof(cmq_html_options, colors) == 8 && offsetof(cmq_html_options, title) == 16);
static_assert(sizeof(cmq_json_options) == 16 && offsetof(cmq_json_options, indent) == 4 &&
              offsetof(cmq_json_options, text) == 8);
static_assert(CMQ_HTML_PAGE == 0 && CMQ_COLORS_AUTOMATIC == 0 && CMQ_COLORS_LIGHT == 1 && CMQ_COLORS_DARK == 2);
static_assert(CMQ_BYTE == 0 && CMQ_UTF16 == 1 && CMQ_CODEPOINT == 2);
static_assert(CMQ_EARGUMENT == -1 && CMQ_ENOMEMORY == -2 && CMQ_EINTERNAL == -3 && CMQ_EUNSUPPORTED == -4 &&
              CMQ_ELEXICON == -5 && CMQ_ETOOLARGE == -6 && CMQ_EIO == -7 && CMQ_EFORMAT == -8);

namespace {

int memory_is_out = 0;

void* take(std::size_t size) noexcept { return std::malloc(size ? size : 1); }

// Without exceptions the C++ library's own would return a null pointer where nobody expects one, and in WebAssembly
// address 0 can be written to. A trap ends the call instead; the host throws the instance away.
void* take_or_end(std::size_t size) noexcept {
  void* taken = take(size);
  if (!taken) {
    memory_is_out = 1;
    __builtin_trap();
  }
  return taken;
}

}  // namespace

// NOLINTBEGIN(cert-dcl54-cpp): each has its counterpart below
void* operator new(std::size_t size) { return take_or_end(size); }
void* operator new[](std::size_t size) { return take_or_end(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void operator delete(void* taken) noexcept { std::free(taken); }
void operator delete[](void* taken) noexcept { std::free(taken); }
void operator delete(void* taken, std::size_t) noexcept { std::free(taken); }
void operator delete[](void* taken, std::size_t) noexcept { std::free(taken); }
void operator delete(void* taken, const std::nothrow_t&) noexcept { std::free(taken); }
void operator delete[](void* taken, const std::nothrow_t&) noexcept { std::free(taken); }
// NOLINTEND(cert-dcl54-cpp)

// Why a call ended in a trap: 1 if there was no more memory, 0 for anything else.
extern "C" int communique_out_of_memory() { return memory_is_out; }

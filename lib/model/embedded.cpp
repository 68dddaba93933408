// The weights file as the assembler copies it in: the compiler never sees its megabytes, and a reader uses them where
// the loader maps them.
#include "model/weights.hpp"

// A module of WebAssembly is made of symbols that tell their size, and its sections have no flags.
#ifdef __wasm__
#define RODATA ".section .rodata.communique_english_weights, \"\", @\n.p2align 6\n"
#define SIZED(symbol) ".size " symbol ", . - " symbol "\n"
#define BACK ""
#else
#define RODATA ".section .rodata, \"a\"\n.balign 64\n"
#define SIZED(symbol) ""
#define BACK ".previous\n"
#endif

__asm__(RODATA ".globl communique_english_weights\n"
               ".hidden communique_english_weights\n"
               "communique_english_weights:\n"
               ".incbin \"" COMMUNIQUE_WEIGHTS
               "\"\n" SIZED("communique_english_weights") ".globl communique_english_weights_end\n"
                                                          ".hidden communique_english_weights_end\n"
                                                          "communique_english_weights_end:\n"
                                                          ".byte 0\n" SIZED("communique_english_weights_end") BACK);

extern "C" {
extern const char communique_english_weights[];
extern const char communique_english_weights_end[];
}

namespace communique::model {

weights embedded() noexcept {
  return weights({communique_english_weights,
                  static_cast<std::size_t>(communique_english_weights_end - communique_english_weights)});
}

}  // namespace communique::model

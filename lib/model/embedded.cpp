// The weights file as the assembler copies it in: the compiler never sees its megabytes, and a reader uses them where
// the loader maps them.
#include "model/weights.hpp"

__asm__(".section .rodata, \"a\"\n"
        ".balign 64\n"
        ".globl communique_english_weights\n"
        ".hidden communique_english_weights\n"
        "communique_english_weights:\n"
        ".incbin \"" COMMUNIQUE_WEIGHTS "\"\n"
        ".globl communique_english_weights_end\n"
        ".hidden communique_english_weights_end\n"
        "communique_english_weights_end:\n"
        ".byte 0\n"
        ".previous\n");

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

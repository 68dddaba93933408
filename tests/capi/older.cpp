// An older program gets the fields that it knows. No struct of the header has grown yet, so one that has is made here.
#include "guard.hpp"

#include <cstdio>

namespace {

struct grown {
  std::uint32_t struct_size, first;
  std::uint64_t later;
};
constexpr std::size_t first_version = CMQ_SIZE_THROUGH(grown, first);

int failures = 0;
void check(bool good, const char *what) {
  if (good) return;
  ++failures;
  std::printf("not so: %s\n", what);
}

cmq_status give_to(grown &program, std::uint32_t size) {
  program = {size, 1, 2};
  return communique::capi::give(&program, grown{0, 10, 20}, first_version);
}

}  // namespace

int main() {
  grown program;
  check(give_to(program, first_version) == CMQ_OK && program.struct_size == first_version && program.first == 10 &&
            program.later == 2,
        "a program of the first version gets its fields, and what lies behind them stays as it is");
  check(give_to(program, sizeof program) == CMQ_OK && program.first == 10 && program.later == 20,
        "a program of this version gets all");
  check(give_to(program, first_version - 1) == CMQ_EARGUMENT && program.first == 1 && program.later == 2,
        "less than the first version is refused and left alone");
  return failures ? 1 : 0;
}

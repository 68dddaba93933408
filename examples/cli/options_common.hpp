// What all commands of the program share.
#pragma once

namespace program {

// What the program ends with; --help lists them.
enum exit_code : int {
  all_read = 0,
  some_failed = 1,
  wrong_usage = 2,
  broken_lexicon = 3,
  no_archive = 4,
  no_output = 5,
  interrupted = 130  // as shells say it of a program that Ctrl-C ended
};

enum class color { automatic, always, never };

}  // namespace program

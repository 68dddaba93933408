// What made-up texts cost: `bin/hostile [MIB] [NAME…]` reads each kind at a quarter, a half and the whole of MIB (10), in
// a process of its own, and prints processor time and the memory beyond that of an empty text, the caller's text left
// out. It fails where twice the text takes more than 2.6 times as long or where a byte of text takes more than 30,
// in news as dense as no article is more than 35.
#include <communique/communique.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct kind {
  const char* name;
  std::string_view part;
  bool one_sentence = false;  // of 1 MiB: the part over and over, without a stop
  double most = 30;           // bytes of memory for a byte of text
};

constexpr kind kinds[] = {
    {"one letter", "a"},
    {"quotation marks", "\""},
    {"opening quotation marks", "“"},
    {"capitals", "A"},
    {"capitalised words", "Anna "},
    {"said", "said "},
    {"opening brackets", "("},
    {"combining marks", "\u0301"},
    {"ill-formed bytes", "\x80"},
    {"NUL", std::string_view("\0", 1)},
    {"line breaks", "\n"},
    {"full stops", "."},
    {"digits", "1"},
    {"days", "5 May 2024 "},
    {"ministers", "Foreign Minister Ana Roy of Norway met the envoy and said that ", true},
    {"a story",
     "Foreign Minister Ana Roy met Ola Berg in Oslo on Monday. \"We agree,\" she said, adding that talks go on. ",
     false, 35},
};

struct cost {
  double seconds = 0;
  double bytes = 0;
  bool read = false;
};

std::string text_of(const kind& one, std::size_t size) {
  std::string text;
  text.reserve(size + one.part.size());
  while (text.size() < size) text += one.part;
  return text;
}

// Reads in a child, whose peak nothing else has raised.
cost cost_of(const communique::reader& reader, const std::string& text) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  const pid_t child = fork();
  if (child == 0) {
    const bool read = static_cast<bool>(reader.read(text));
    _exit(write(ends[1], &read, sizeof read) == sizeof read ? 0 : 1);
  }
  cost of;
  close(ends[1]);
  if (::read(ends[0], &of.read, sizeof of.read) != sizeof of.read) of.read = false;
  close(ends[0]);
  rusage used{};
  int status = 0;
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return {};
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  of.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
  of.bytes = static_cast<double>(used.ru_maxrss) * 1024;
  return of;
}

bool asked_for(const kind& one, int count, char** arguments) {
  if (count < 3) return true;
  for (int i = 2; i < count; ++i)
    if (std::string_view(one.name) == arguments[i]) return true;
  return false;
}

}  // namespace

int main(int count, char** arguments) {
  const double mib = count > 1 ? std::strtod(arguments[1], nullptr) : 10;
  if (!(mib > 0)) {
    std::fputs("usage: hostile [MIB] [NAME...]\n", stderr);
    return 2;
  }
  const auto reader = communique::reader::create();
  if (!reader) return 1;
  std::printf("%-24s %9s %9s %9s %7s %7s %7s %12s\n", "", "1/4", "1/2", "whole, s", "MiB/s", "x", "x", "bytes/byte");
  bool passed = true;
  for (const kind& one : kinds) {
    if (!asked_for(one, count, arguments)) continue;
    double seconds[3] = {}, bytes = 0;
    bool read = true;
    for (int step = 0; step < 3; ++step) {
      const double size = (one.one_sentence ? 1.0 : mib) * (1 << 20) / (4 >> step);
      const std::string text = text_of(one, static_cast<std::size_t>(size));
      const cost nothing = cost_of(*reader, ""), whole = cost_of(*reader, text);
      seconds[step] = whole.seconds - nothing.seconds;
      bytes = (whole.bytes - nothing.bytes) / static_cast<double>(text.size());
      read = read && whole.read;
    }
    const double first = seconds[1] / seconds[0], second = seconds[2] / seconds[1];
    // Times below a few hundredths are the machine's noise.
    const bool good = read && bytes <= one.most && (seconds[2] < 0.1 || second <= 2.6);
    passed = passed && good;
    std::printf("%-24s %9.3f %9.3f %9.3f %7.2f %7.2f %7.2f %12.1f%s\n", one.name, seconds[0], seconds[1], seconds[2],
                (one.one_sentence ? 1.0 : mib) / seconds[2], first, second, bytes, good ? "" : "   !");
    std::fflush(stdout);
  }
  return passed ? 0 : 1;
}

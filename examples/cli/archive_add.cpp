#include "archive_commands.hpp"
#include "archive_input.hpp"
#include "archive_progress.hpp"
#include "crew.hpp"
#include "output.hpp"
#include "phrases.hpp"
#include "terminal.hpp"

#include <communique/export.hpp>
#include <communique/reader.hpp>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace program {

using namespace communique;

namespace {

std::atomic<bool> stop_asked = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set nothing else");

// Ctrl-C asks to stop between two batches; a second time it ends the program at once. That loses nothing either that is
// on the disk.
class interruptible {
 public:
  interruptible() {
    struct sigaction how {};
    how.sa_handler = [](int) { stop_asked = true; };
    how.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &how, &before_);
  }
  ~interruptible() { sigaction(SIGINT, &before_, nullptr); }
  interruptible(const interruptible&) = delete;
  interruptible& operator=(const interruptible&) = delete;

 private:
  struct sigaction before_ {};
};

// What became of a piece.
struct product {
  arrival ready{};
  bool is_empty = false;  // an article of which nothing was read
  std::string name{}, problem{};
  std::uint64_t bytes = 0;
};

// What is wrong with a line. A download that was broken off ends in the middle of one.
std::string no_record(std::string_view line, const std::string& why) {
  if (line.starts_with("SQLite format 3")) return "this is an archive: archive export gives its records";
  if (line.ends_with('\n') || why.find("byte") == why.npos) return why;
  return "the file ends in the middle of this record (" + why + "); what stands before it is added";
}

// Neither statements nor meetings nor facts: another language, a list of figures, news of another kind.
bool has_nothing(const record& read) { return read.statements.empty() && read.meetings.empty() && read.facts.empty(); }

product make(const reader* articles, const archive_choices& chosen, piece from) {
  product out{{}, false, std::move(from.name), std::move(from.problem), from.bytes};
  if (!out.problem.empty()) return out;
  try {
    if (from.article) {
      std::string text;
      if (!read_article(*from.article, text, out.problem)) return out;
      if (const char* const why = no_article(text)) {
        out.problem = from.article->shown() + ": " + why;
        return out;
      }
      result<record> got = articles->read(text, {from.article->id, chosen.published, 0});
      if (got) out.is_empty = has_nothing(*got), out.ready = {*std::move(got), chosen.outlet};
      else out.problem = out.name + ": " + got.error().message;
    } else {
      result<arrival> got = from_json_line(from.line);
      if (got) out.ready = *std::move(got);
      else out.problem = out.name + ": " + no_record(from.line, got.error().message);
      if (out.ready.outlet.empty()) out.ready.outlet = chosen.outlet;
    }
  } catch (const std::exception& failure) {
    out.problem = out.name + ": " + failure.what();
  }
  return out;
}

// Takes what is made, and writes it down batch by batch.
class store {
 public:
  store(archive& to, const archive_choices& chosen, std::uint64_t bytes) : to_(to), chosen_(chosen), shown_(bytes) {}

  // False if there is no point in going on.
  bool take(product next) {
    if (next.problem.empty()) {
      if (next.is_empty && empty_++ == 0) first_empty_ = next.name;
      waiting_bytes_ += next.ready.in.text.size();
      waiting_.push_back(std::move(next.ready));
      names_.push_back(std::move(next.name));
    } else {
      leave_out(next.problem);
    }
    shown_.advance(next.bytes);
    // Records are several times as large as their texts.
    constexpr std::size_t enough = std::size_t{16} << 20;
    return waiting_.size() < chosen_.batch && waiting_bytes_ < enough ? true : write();
  }

  bool write() {
    if (waiting_.empty()) return true;
    bool good = true;
    if (const auto done = to_.add(waiting_)) count(*done);
    else if (is_about_a_record(done.error().code)) good = write_one_by_one();
    else good = give_up(done.error());
    waiting_.clear();
    names_.clear();
    waiting_bytes_ = 0;
    shown_.stored(sum());
    if (good && chosen_.verbose) report();
    return good;
  }

  const addition& done() const { return done_; }
  std::size_t left_out() const { return left_out_; }
  int trouble() const { return trouble_; }
  // Who adds a folder in another language should not believe that it was read.
  void tell_empty() const {
    if (empty_ == 0) return;
    complain("nothing was read of " + spoken(empty_, "article") + ", " + (empty_ == 1 ? "" : "such as ") +
             first_empty_ + ": no statement, meeting or fact, as of a text that is not in English");
  }
  void quiet() { shown_.clear(); }

 private:
  static bool is_about_a_record(status code) {
    return code == status::argument || code == status::too_large || code == status::format;
  }

  bool write_one_by_one() {
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
      const auto done = to_.add(std::vector<arrival>{waiting_[i]});
      if (done) count(*done);
      else if (is_about_a_record(done.error().code)) leave_out(names_[i] + ": " + done.error().message);
      else return give_up(done.error());
    }
    return true;
  }
  void count(const addition& more) {
    done_.added += more.added;
    done_.replaced += more.replaced;
    done_.unchanged += more.unchanged;
  }
  void leave_out(const std::string& problem) {
    shown_.clear();
    complain(problem);
    ++left_out_;
  }
  bool give_up(const error& why) {
    shown_.clear();
    trouble_ = fail(why, chosen_);
    complain(spoken(sum(), "record") + " of this run " + (sum() == 1 ? "is" : "are") +
             " on the disk; run the same again to go on");
    return false;
  }
  void report() {
    shown_.clear();
    complain(spoken(sum(), "record") + " on the disk");
  }
  std::uint64_t sum() const { return done_.added + done_.replaced + done_.unchanged; }

  archive& to_;
  const archive_choices& chosen_;
  archive_progress shown_;
  std::vector<arrival> waiting_{};
  std::vector<std::string> names_{};
  std::string first_empty_{};
  std::size_t waiting_bytes_ = 0, left_out_ = 0, empty_ = 0;
  addition done_{};
  int trouble_ = all_read;
};

std::optional<piece> next_of(archive_input& from) {
  if (stop_asked) return std::nullopt;
  try {
    return from.next();
  } catch (const std::exception& failure) {  // a line larger than the memory
    stop_asked = true;
    return piece{{}, {}, {}, failure.what(), 0};
  }
}

// The exit code, 0 if everything that was given is there.
int add_all(archive& to, const archive_choices& chosen, archive_input& from, const reader* articles) {
  const interruptible while_adding;
  store into(to, chosen, from.bytes());
  {
    crew<piece, product> readers(
        chosen.jobs ? chosen.jobs : std::max(1u, std::thread::hardware_concurrency()), [&] { return next_of(from); },
        [&](piece one) { return make(articles, chosen, std::move(one)); });
    bool good = true;
    while (std::optional<product> next = readers.next())
      if (!(good = into.take(*std::move(next)))) break;
    if (good) into.write();
  }
  into.quiet();
  if (into.trouble() != all_read) return into.trouble();
  std::string sum = spoken(into.done().added) + " added, " + spoken(into.done().replaced) + " replaced, " +
                    spoken(into.done().unchanged) + " unchanged";
  if (into.left_out() > 0) sum += ", " + spoken(into.left_out()) + " left out";
  const bool told = write_out(sum + "\n");
  into.tell_empty();
  if (stop_asked) {
    complain("stopped; run the same again to go on: what is there already stays as it is");
    return interrupted;
  }
  return !told ? no_output : into.left_out() > 0 ? some_failed : all_read;
}

}  // namespace

int add_to_archive(const archive_choices& chosen) {
  archive_input from(chosen.inputs, chosen.lines);
  if (from.empty()) return some_failed;  // each was complained about
  if (const std::string clash = from.clash(); !clash.empty()) {
    complain(clash);
    return wrong_usage;
  }
  std::optional<reader> articles;
  if (from.has_articles() || !chosen.lexicons.empty()) {
    reader_options options;
    options.files = chosen.lexicons;
    auto made = reader::create(options);
    if (!made) {
      complain(made.error().message);
      return broken_lexicon;
    }
    articles = *std::move(made);
  }
  archive_options options;
  options.words_only = chosen.words_only;
  options.wait_ms = chosen.wait_ms;
  result<archive> opened = open_archive(chosen.file, options);
  if (!opened) return fail(opened.error(), chosen);
  if (chosen.words_only) {
    const auto about = opened->info();
    if (!about) return fail(about.error(), chosen);
    if (!about->words_only) {
      complain(chosen.file + " keeps texts: --words-only is for a new archive");
      return wrong_usage;
    }
  }
  const int code = add_all(*opened, chosen, from, articles ? &*articles : nullptr);
  return code == all_read && from.failed() > 0 ? some_failed : code;
}

}  // namespace program

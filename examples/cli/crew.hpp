// Work that several threads share, handed over in the order in which it was given.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace program {

// `give` gives the next item, or nothing when that was the last: one thread at a time asks it. `make` makes something
// of it, in several threads at once. Neither may throw. The threads may run ahead by a few items each; then they wait,
// so that a slow item or a slow pipe does not fill the memory.
template <class Item, class Product> class crew {
 public:
  crew(std::size_t threads, std::function<std::optional<Item>()> give, std::function<Product(Item)> make)
      : give_(std::move(give)), make_(std::move(make)), window_(threads * 4), slots_(window_) {
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) {
      try {
        threads_.emplace_back([this] { work(); });
      } catch (...) {
        // A limit of memory or of threads: fewer do it too. Thrown from here they would end the process.
        if (threads_.empty()) throw;
        return;
      }
    }
  }
  crew(const crew&) = delete;
  crew& operator=(const crew&) = delete;
  ~crew() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    changed_.notify_all();
    for (std::thread& each : threads_) each.join();
  }

  // Nothing when all is done.
  std::optional<Product> next() {
    std::unique_lock lock(mutex_);
    std::optional<Product>& slot = slots_[delivered_ % window_];
    changed_.wait(lock, [&] { return slot.has_value() || (ended_ && delivered_ == taken_); });
    if (!slot) return std::nullopt;
    std::optional<Product> out = std::exchange(slot, std::nullopt);
    ++delivered_;
    changed_.notify_all();
    return out;
  }

 private:
  void work() {
    for (std::unique_lock lock(mutex_);;) {
      changed_.wait(lock, [&] { return stopped_ || ended_ || (!giving_ && taken_ < delivered_ + window_); });
      if (stopped_ || ended_) return;
      // Not under the lock: whoever gives may wait for a pipe, and what is done shall be taken meanwhile.
      giving_ = true;
      lock.unlock();
      std::optional<Item> item = give_();
      lock.lock();
      giving_ = false;
      if (!item) ended_ = true;
      const std::size_t index = item ? taken_++ : 0;
      changed_.notify_all();
      if (!item) return;
      lock.unlock();
      Product done = make_(*std::move(item));
      lock.lock();
      slots_[index % window_] = std::move(done);
      changed_.notify_all();
    }
  }

  const std::function<std::optional<Item>()> give_;
  const std::function<Product(Item)> make_;
  const std::size_t window_;
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::vector<std::optional<Product>> slots_;
  std::size_t taken_ = 0, delivered_ = 0;
  bool giving_ = false, ended_ = false, stopped_ = false;
  std::vector<std::thread> threads_{};
};

}  // namespace program

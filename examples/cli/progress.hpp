// SPDX-License-Identifier: MIT
// What a long run is at, on standard error.
#ifndef PITH_EXAMPLES_PROGRESS_HPP
#define PITH_EXAMPLES_PROGRESS_HPP

#include <chrono>
#include <cstdio>
#include <string>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#elif defined(_WIN32)
#include <io.h>
#endif

namespace cli {

// One line that is written over and at last wiped away. Silent for the first second, and where nobody watches.
class progress {
 public:
  explicit progress(const char* program) : program_(program) {
#if defined(__unix__) || defined(__APPLE__)
    watched_ = isatty(STDERR_FILENO) != 0;
#elif defined(_WIN32)
    watched_ = _isatty(_fileno(stderr)) != 0;
#endif
  }
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;
  ~progress() { clear(); }

  // "pith: reading b.txt (2 of 9)"; ten times a second at most.
  void show(std::string what, size_t done = 0, size_t of = 0) {
    if (!watched_) return;
    const auto now = std::chrono::steady_clock::now();
    if (now - start_ < std::chrono::seconds(1) || now < next_) return;
    next_ = now + std::chrono::milliseconds(100);
    if (of > 1) what += " (" + std::to_string(done + 1) + " of " + std::to_string(of) + ')';
    for (char& c : what)
      if (static_cast<unsigned char>(c) < ' ' || c == 0x7F) c = '?';
    if (what.size() > 70) what = "..." + what.substr(what.size() - 67);
    std::fprintf(stderr, "\r\033[K%s: %s", program_, what.c_str());
    std::fflush(stderr);
    shown_ = true;
  }

  void clear() {
    if (shown_) std::fputs("\r\033[K", stderr);
    shown_ = false;
  }

 private:
  using clock = std::chrono::steady_clock;
  const char* program_;
  bool watched_ = false, shown_ = false;
  const clock::time_point start_ = clock::now();
  clock::time_point next_{};
};

}  // namespace cli

#endif

// SPDX-License-Identifier: MIT
// A feed of articles arrives over a serial line, in pieces of any size; each ends with a form feed (12), the feed with an
// end of transmission (4). For each, a message of at most 280 bytes goes out. All memory is static: 20 KB of RAM and 64 KB of flash do
// (STM32F103 class), the stack included. An article that does not fit is refused in so many words, and the next is read.
#define PITH_STD 0
#define PITH_INDEX_BITS 16
#include <pith.hpp>

#include "board.hpp"

namespace {

// What an article may hold. The memory follows from these; the linker checks that it is there.
constexpr pith::limits cap{6144, 80, 1100};
char text[cap.bytes];
unsigned char scratch[pith::workspace_size(cap)];
char message[280];

void print(const char* s) {
  size_t n = 0;
  while (s[n]) ++n;
  write_line(s, n);
}

void print(size_t v) {
  char digits[10];
  size_t at = sizeof digits;
  do digits[--at] = static_cast<char>('0' + v % 10);
  while (v /= 10);
  write_line(digits + at, sizeof digits - at);
}

// Articles out of pieces.
class feed {
 public:
  // The next article goes to text[]; returns its size, which is more than text[] holds if the rest was dropped.
  size_t next() {
    size_t size = 0;
    for (;;) {
      const char c = read();
      ended_ = c == 4;
      if (ended_ || c == '\f') return size;
      if (size < sizeof text) text[size] = c;
      ++size;
    }
  }
  bool ended() const { return ended_; }

 private:
  char read() {
    if (at_ == size_) {
      size_ = read_line(piece_, sizeof piece_);
      at_ = 0;
    }
    return piece_[at_++];
  }
  char piece_[48];
  size_t at_ = 0, size_ = 0;
  bool ended_ = false;
};

void answer(size_t number, size_t size) {
  print(number);
  if (size > sizeof text) {
    print(" does not fit: ");
    print(size);
    print(" bytes of text, there is room for ");
    print(sizeof text);
    print("\n");
    return;
  }
  pith::options<> o;
  o.limits = cap;  // spares the pass that counts
  const auto r = pith::summarize(pith::text_view(text, size), pith::bytes(sizeof message), scratch, message, o);
  if (r) {
    print(": ");
    write_line(message, r.size);
  } else {
    print(r.code == pith::status::workspace_too_small ? " does not fit: " : " has no summary: ");
    print(pith::to_string(r.code));
    if (r.needed) {
      print(", needed ");
      print(r.needed);
    }
  }
  print("\n");
}

}  // namespace

extern "C" int run() {
  feed articles;
  for (size_t number = 1; !articles.ended(); ++number) {
    const size_t size = articles.next();
    if (size) answer(number, size);
  }
  return 0;
}

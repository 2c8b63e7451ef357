// SPDX-License-Identifier: MIT
// Reading articles from files and standard input, and writing answers to standard output.
#ifndef PITH_EXAMPLES_FILES_HPP
#define PITH_EXAMPLES_FILES_HPP

#include <pith.hpp>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#elif defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#endif

namespace cli {

// A file that was read, all of it.
struct article_file {
  std::string name;  // as on the command line; "-": standard input
  std::string bytes;
  size_t skipped = 0;  // bytes of a byte order mark before the text
  std::string_view text() const { return std::string_view(bytes).substr(skipped); }
};

constexpr std::uintmax_t largest_file = std::numeric_limits<pith::offset>::max();

inline std::string too_large() {
  const bool small = largest_file < UINT32_MAX;
  return std::string("larger than ") + (small ? "64 KB" : "4 GB") + ", the most that one article may have";
}

// Why bytes are no UTF-8 text, from their first 8 KB; empty: they may be.
inline std::string not_text(std::string_view bytes) {
  const auto begins = [&](std::string_view with) { return bytes.substr(0, with.size()) == with; };
  using namespace std::string_view_literals;
  if (begins("\xFF\xFE\0\0"sv) || begins("\0\0\xFE\xFF"sv)) return "UTF-32 text; convert it to UTF-8 first";
  if (begins("\xFF\xFE"sv) || begins("\xFE\xFF"sv)) return "UTF-16 text; convert it to UTF-8 first";
  if (bytes.substr(0, 8192).find('\0') != bytes.npos) return "a binary file (there is a NUL byte in it)";
  return {};
}

// Reads a file into `out`; returns why not, or an empty string.
inline std::string read_article(std::string_view name, article_file& out) {
  out.name = name;
  const bool standard_input = name == "-";
  if (!standard_input) {
    std::error_code none;  // what cannot be asked here, fopen says better
    if (std::filesystem::is_directory(out.name, none)) return "a directory";
    const auto status = std::filesystem::status(out.name, none);
    if (std::filesystem::is_regular_file(status) && std::filesystem::file_size(out.name, none) > largest_file && !none)
      return too_large();
  }
  std::FILE* const file = standard_input ? stdin : std::fopen(out.name.c_str(), "rb");
  if (!file) return std::strerror(errno);
  std::string problem;
  for (size_t step = size_t{1} << 16, got = step; problem.empty() && got == step;) {
    const size_t had = out.bytes.size();
    step = had < (size_t{1} << 16) ? size_t{1} << 16 : had;  // doubles: a pipe does not say how much there will be
    out.bytes.resize(had + step);
    errno = 0;
    got = std::fread(&out.bytes[had], 1, step, file);
    if (got < step && std::ferror(file)) problem = std::strerror(errno);
    out.bytes.resize(had + got);
    if (problem.empty() && had == 0) problem = not_text(out.bytes);
    if (problem.empty() && out.bytes.size() > largest_file) problem = too_large();
  }
  if (!standard_input) std::fclose(file);
  if (!problem.empty()) return problem;
  if (out.bytes.compare(0, 3, "\xEF\xBB\xBF") == 0) out.skipped = 3;
  if (out.text().find_first_not_of(" \t\r\n\f\v") == std::string_view::npos)
    return out.bytes.empty() ? "empty" : "empty (nothing but white space)";
  return {};
}

// Bytes in and out as they are, and a closed pipe as an error of writing, not as a signal.
inline void prepare_streams() {
#ifdef _WIN32
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
#endif
#ifdef SIGPIPE
  std::signal(SIGPIPE, SIG_IGN);
#endif
}

// Reads what there is on standard input, at most `size` bytes; waits only while there is nothing. Returns the number of
// bytes, 0 at the end, -1 with errno for an error.
inline long read_some(char* to, size_t size) {
#if defined(__unix__) || defined(__APPLE__)
  for (;;) {
    const ssize_t got = ::read(STDIN_FILENO, to, size);
    if (got >= 0 || errno != EINTR) return static_cast<long>(got);
  }
#elif defined(_WIN32)
  return _read(_fileno(stdin), to, static_cast<unsigned>(size));
#else
  const size_t got = std::fread(to, 1, size, stdin);
  return got || !std::ferror(stdin) ? static_cast<long>(got) : -1;
#endif
}

// Writes to standard output, past stdio's buffer. Returns 0 or errno.
inline int write_out(std::string_view bytes) {
  errno = 0;
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0) return 0;
  return errno ? errno : EIO;
}

// Complains of a failed write, but not of a reader who has had enough (`pith FILE | head -1`).
inline void report_write_error(const char* program, int error) {
  if (error != EPIPE) std::fprintf(stderr, "%s: write error: %s\n", program, std::strerror(error));
}

}  // namespace cli

#endif

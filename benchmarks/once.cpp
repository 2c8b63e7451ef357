// SPDX-License-Identifier: MIT
// What has to be measured from outside, one process at a time: instructions and memory of a stage, the time of a program.
//   once write BYTES           writes prose of that size to standard output
//   once stage NAME FILE       runs a stage over a file; NAME `read` only reads it
//   once together NAME COUNT BYTES
//                              writes so many articles of that size and tells NAME of them; `read` only writes them
//   once time COUNT PROGRAM [ARGUMENT...]   least wall-clock microseconds, CPU microseconds and largest peak of resident
//                              kilobytes of COUNT runs, its output thrown away
#include "prose.hpp"
#include "stages.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

extern char** environ;

namespace {

int write_prose(size_t bytes) {
  const std::string text = prose::writer(1).text(bytes);
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}

int run_stage(const char* name, const char* file) {
  const int f = open(file, O_RDONLY | O_CLOEXEC);
  struct stat about {};
  if (f < 0 || fstat(f, &about) != 0) return std::perror(file), 1;
  const size_t size = static_cast<size_t>(about.st_size);
  const void* const data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, f, 0);
  if (data == MAP_FAILED) return std::perror(file), 1;
  const std::string_view text(static_cast<const char*>(data), size);
  stages::scratch memory;
  size_t answer = stages::read_all(text, memory);
  for (const stages::stage& s : stages::all) {
    if (std::strcmp(s.name, name) == 0) answer = s.run(text, memory);
  }
  std::printf("%zu\n", answer);
  return 0;
}

int run_together(const char* name, size_t count, size_t bytes) {
  std::vector<std::string> texts;
  for (size_t i = 0; i < count; ++i) texts.push_back(prose::writer(i + 1).text(bytes));
  size_t sum = 0, told = 0;
  for (const std::string& t : texts) sum += t.size();
  for (const stages::together& what : stages::all_together) {
    if (std::strcmp(what.name, name) == 0) told = what.run(texts);
  }
  std::printf("%zu %zu\n", sum, told);
  return 0;
}

int time_program(long count, char** command) {
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
  long long least_wall = -1, least_cpu = -1;
  long peak = 0;
  for (long i = 0; i < count; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    struct rusage used {};
    if (posix_spawnp(&child, command[0], &quiet, nullptr, command, environ) != 0 ||
        wait4(child, &status, 0, &used) != child || status != 0) {
      return std::fprintf(stderr, "once: %s failed\n", command[0]), 1;
    }
    const long long wall =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
    const long long cpu =
        (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000LL + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
    if (least_wall < 0 || wall < least_wall) least_wall = wall;
    if (least_cpu < 0 || cpu < least_cpu) least_cpu = cpu;
    if (used.ru_maxrss > peak) peak = used.ru_maxrss;
  }
  std::printf("%lld %lld %ld\n", least_wall, least_cpu, peak);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "write" && argc == 3) return write_prose(std::strtoull(argv[2], nullptr, 10));
  if (what == "stage" && argc == 4) return run_stage(argv[2], argv[3]);
  if (what == "together" && argc == 5)
    return run_together(argv[2], std::strtoull(argv[3], nullptr, 10), std::strtoull(argv[4], nullptr, 10));
  if (what == "time" && argc >= 4) return time_program(std::strtol(argv[2], nullptr, 10), argv + 3);
  std::fputs(
      "usage: once write BYTES | stage NAME FILE | together NAME COUNT BYTES | time COUNT PROGRAM [ARGUMENT...]\n",
      stderr);
  return 2;
}

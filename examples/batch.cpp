// SPDX-License-Identifier: MIT
// pith-batch: JSON Lines in, JSON Lines out, in the same order, on all cores, in bounded memory.
//
//   g++ -std=c++17 -O2 -pthread -Isingle_include examples/batch.cpp -o pith-batch
//
// The main thread reads and cuts the input into chunks of whole lines, the workers answer a chunk each, and one thread
// writes the answers in the order of the chunks. The reader waits while as many chunks are under way as there are places.
#include "cli/files.hpp"
#include "cli/line.hpp"
#include "cli/options.hpp"

#include <pith.hpp>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace {

// Exit status.
enum : int { all_done = 0, some_failed = 1, wrong_usage = 2 };

void print_help() {
  const std::string text =
      "Usage: pith-batch [options] < INPUT > OUTPUT\n"
      "\n"
      "Summarizes JSON Lines into JSON Lines, in the order of the input. A line is\n"
      "one of\n"
      "  {\"id\":ID,\"text\":TEXT,\"title\":TEXT}\n"
      "  {\"id\":ID,\"documents\":[{\"text\":TEXT,\"title\":TEXT},...]}\n"
      "A title may be missing. \"focus\" and \"lang\" may stand beside and then count\n"
      "instead of the options; \"explain\":true is that option for one line; and\n"
      "\"known\":[{\"text\":TEXT},...] is what the reader has read before: what it says\n"
      "is not said again. Other keys mean nothing. The answer is\n"
      "  {\"id\":ID,\"summary\":\"one sentence a line\",\"sentences\":[{\"article\":INDEX,\n"
      "   \"begin\":BYTE,\"end\":BYTE,\"text\":TEXT,\"score\":N,\"rank\":N},...]}\n"
      "where a sentence of several documents also has \"support\", the documents that\n"
      "say much the same, and after that \"focused\":false if no sentence has a word of\n"
      "the focus, and \"explain\", \"keyphrases\", \"themes\" and \"units\" if asked for. A\n"
      "sentence then has an \"explain\" of its own and, with themes, like every unit, a\n"
      "\"theme\", an index or null.\n"
      "\n" +
      cli::option_help(cli::batch_program) +
      "\n"
      "All budgets given hold together and are never exceeded. Without any, that is 3\n"
      "sentences for one document and 5 for several.\n"
      "\n"
      "An id is any JSON value and comes back as it was. A bad line gives {\"id\":ID,\n"
      "\"error\":TEXT}, with \"line\":N instead where the id cannot be read, and the\n"
      "others are still done; blank lines are skipped. Bytes that are no UTF-8 and\n"
      "escaped surrogates without a partner are read as U+FFFD, and offsets count in\n"
      "the text so read.\n"
      "\n"
      "Answers are written as soon as they and all before them are there. Memory\n"
      "depends on the number of threads and the longest line, not on the length of\n"
      "the input.\n"
      "\n"
      "Exit status: 0 if all was done; 1 if there was a bad line or reading or\n"
      "writing failed; 2 if the command line was wrong.\n";
  if (const int error = cli::write_out(text)) cli::report_write_error("pith-batch", error);
}

// Some whole lines of the input, and then the answers to them.
struct chunk {
  std::string lines;             // the last one may lack its line break
  std::uint64_t first_line = 1;  // the number of the first
  std::string answers;
  bool failed = false;  // an answer is an error
  bool done = false;
};

// The way of the chunks: in order from the reader to the writer, and in between through the hands of any worker.
class pipeline {
 public:
  explicit pipeline(size_t places) : places_(places) {}

  // Reader: hands a chunk in; waits for a free place.
  void put(std::unique_ptr<chunk> c) {
    std::unique_lock lock(mutex_);
    place_free_.wait(lock, [&] { return under_way_.size() < places_; });
    under_way_.push_back(std::move(c));
    ++waiting_;
    work_there_.notify_one();
  }
  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    work_there_.notify_all();
    front_done_.notify_all();
  }

  // Worker: the oldest chunk that nobody has taken; null when there will be none any more.
  chunk* take() {
    std::unique_lock lock(mutex_);
    work_there_.wait(lock, [&] { return waiting_ || closed_; });
    return waiting_ ? under_way_[under_way_.size() - waiting_--].get() : nullptr;
  }
  void finish(chunk* c) {
    const std::lock_guard lock(mutex_);
    c->done = true;
    if (c == under_way_.front().get()) front_done_.notify_one();
  }

  // Writer: the oldest chunk, when it is done; null after the last.
  std::unique_ptr<chunk> next() {
    std::unique_lock lock(mutex_);
    front_done_.wait(lock, [&] { return under_way_.empty() ? closed_ : under_way_.front()->done; });
    if (under_way_.empty()) return nullptr;
    std::unique_ptr<chunk> c = std::move(under_way_.front());
    under_way_.pop_front();
    place_free_.notify_one();
    return c;
  }

 private:
  std::mutex mutex_;
  std::condition_variable place_free_, work_there_, front_done_;
  std::deque<std::unique_ptr<chunk>> under_way_;  // in the order of the input; the last `waiting_` are not yet taken
  size_t waiting_ = 0;
  const size_t places_;
  bool closed_ = false;
};

// Answers every line of a chunk.
void answer(chunk& c, const cli::options& o) {
  std::uint64_t number = c.first_line;
  for (std::string_view rest = c.lines; !rest.empty(); ++number) {
    const size_t end = rest.find('\n');
    c.failed |= !cli::answer_line(c.answers, rest.substr(0, end), number, o);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  }
  c.lines = {};
}

// Cuts standard input into chunks of what is there to read: a slow producer has its answers at once. Of a line of more
// than `max_line` bytes it hands on one byte more than that. Returns 0 or errno.
int read_chunks(pipeline& to, size_t max_line) {
  constexpr size_t block = size_t{1} << 17;  // bytes asked for at once
  std::uint64_t line = 1;
  std::string lines;      // begins with a line
  bool skipping = false;  // in what is left of a line that is too long
  const auto put = [&](size_t size) {
    auto c = std::make_unique<chunk>();
    std::string rest(lines, size);
    lines.resize(size);
    c->first_line = line;
    line += static_cast<std::uint64_t>(std::count(lines.begin(), lines.end(), '\n'));
    c->lines = std::move(lines);
    lines = std::move(rest);
    to.put(std::move(c));
  };
  for (;;) {
    const size_t had = lines.size();
    lines.resize(had + block);
    const long got = cli::read_some(&lines[had], block);
    lines.resize(had + static_cast<size_t>(got > 0 ? got : 0));
    if (got <= 0) {
      const int error = got < 0 ? errno : 0;
      if (!lines.empty()) put(lines.size());
      return error;
    }
    if (skipping) {
      const size_t end = lines.find('\n');
      skipping = end == lines.npos;
      lines.erase(0, skipping ? lines.size() : end + 1);
    }
    const size_t last = std::string_view(lines).substr(had).rfind('\n');  // there was none in what it had
    if (last != lines.npos) put(had + last + 1);
    if (lines.size() > max_line) {
      lines.resize(max_line + 1);
      lines += '\n';
      put(lines.size());
      skipping = true;
    }
  }
}

int run(const cli::options& o) {
  const unsigned cores = std::thread::hardware_concurrency();
  const unsigned jobs = o.jobs ? o.jobs : cores ? cores : 1;
  pipeline chunks(2 * jobs + 2);
  bool failed = false;
  std::thread writer([&] {
    while (const auto c = chunks.next()) {
      failed |= c->failed;
      if (const int error = cli::write_out(c->answers)) {
        cli::report_write_error("pith-batch", error);
        std::_Exit(some_failed);  // nobody reads what the other threads are at
      }
    }
  });
  std::vector<std::thread> workers;
  for (unsigned i = 0; i < jobs; ++i)
    workers.emplace_back([&] {
      while (chunk* const c = chunks.take()) {
        answer(*c, o);
        chunks.finish(c);
      }
    });
  const int error = read_chunks(chunks, o.max_line);
  chunks.close();
  for (std::thread& w : workers) w.join();
  writer.join();
  if (error) std::fprintf(stderr, "pith-batch: standard input: %s\n", std::strerror(error));
  return error || (failed && !o.lenient) ? some_failed : all_done;
}

}  // namespace

int main(int argc, char** argv) {
  cli::prepare_streams();
  try {
    const cli::options options = cli::parse(argc, argv, cli::batch_program);
    if (options.help) return print_help(), all_done;
    if (options.version) return std::puts("pith-batch " PITH_VERSION_STRING), all_done;
    if (!options.operands.empty())
      throw cli::usage_error("'" + std::string(options.operands[0]) + "': the input is standard input");
    return run(options);
  } catch (const cli::usage_error& e) {
    std::fprintf(stderr, "pith-batch: %s\nTry 'pith-batch --help'.\n", e.what());
    return wrong_usage;
  }
}

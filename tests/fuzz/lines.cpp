// SPDX-License-Identifier: MIT
// pith-batch's reading of a line. The first byte chooses options, the rest is lines.
#include "../../examples/cli/line.hpp"

#include "require.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  cli::options o;
  const unsigned option = size ? data[0] : 0;
  o.settings.list_units = option & 1;
  o.settings.keyphrases = option & 2 ? 5 : 0;
  o.settings.themes = option & 4 ? -1 : 0;
  o.max_line = option & 8 ? 200 : 1 << 20;
  std::string_view rest(reinterpret_cast<const char*>(data) + (size ? 1 : 0), size ? size - 1 : 0);
  for (uint64_t number = 1; !rest.empty(); ++number) {
    const size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    std::string answer = "before\n", again = "before\n";
    const bool good = cli::answer_line(answer, line, number, o);
    require(cli::answer_line(again, line, number, o) == good && answer == again, "the same answer again");
    require(answer.compare(0, 7, "before\n") == 0, "what stood there before");
    answer.erase(0, 7);
    if (!answer.empty()) {
      require(answer.back() == '\n' && answer.find('\n') == answer.size() - 1, "one line");
      const nlohmann::json read = nlohmann::json::parse(answer, nullptr, false);
      require(read.is_object(), "JSON");
      require(read.contains("error") != good, "an error, or an answer");
    }
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  }
  return 0;
}

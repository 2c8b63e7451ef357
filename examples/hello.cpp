// SPDX-License-Identifier: MIT
#include <iostream>
#include <iterator>
#include <pith.hpp>
#include <string>

// hello < article.txt: the three sentences that carry the most.
int main() {
  const std::string text(std::istreambuf_iterator<char>(std::cin), {});
  std::cout << pith::summarize(text, pith::sentences(3)) << '\n';
}

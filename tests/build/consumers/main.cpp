// SPDX-License-Identifier: MIT
// What a consumer's program is made of: the include line, and one call into the library.
#include <pith.hpp>

int main() { return pith::to_string(pith::status::ok)[0] == 'o' ? 0 : 1; }

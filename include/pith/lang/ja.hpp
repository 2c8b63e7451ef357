// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_JA_HPP
#define PITH_LANG_JA_HPP

// Japanese: 256 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ja_data {
  static constexpr const char* code = "ja";
  static constexpr script writing = script::kana;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<64>(
      "の に て は が た を で と し も れ な か 的 私 彼 何 各 等 及 又 或 我 僕 君 他 全 者 時 中 上 下 前 後 間 今 此 其");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using ja = language_of<detail::ja_data>;
}

PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_ZH_HPP
#define PITH_LANG_ZH_HPP

// Chinese: 640 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct zh_data {
  static constexpr const char* code = "zh";
  static constexpr script writing = script::han;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "的 了 和 是 他 她 它 我 你 這 这 那 與 与 及 被 會 会 上 下 中 對 对 其 後 后 時 时 之 從 从 該 该 此 能 因 由 於 于 可 或 向 把 者 也 又 亦 都 就 在 有 "
      "不 們 们 個 个 而 以 所 但 並 并 為 为 等 很 更 最 嗎 吗 呢 吧 啊 着 著 過 过 將 将 還 还 已 則 则 跟 同 當 当 如 若 每 各 某 些 什 麼 么");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using zh = language_of<detail::zh_data>;
}

PITH_NAMESPACE_END

#endif
